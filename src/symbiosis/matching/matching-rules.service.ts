import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DismissalReason } from '../../domain/matching/matching-rules.ts';
import { readRule, type WrittenRule } from '../../domain/matching/write-rule.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { IdempotencyService } from '../../registry/writing/idempotency.service.ts';
import { countRevision } from '../../registry/writing/network-revision.rows.ts';
import { dismissalsOf, type DismissedPair } from './dismissed-pairs.ts';
import { MatchingGroundService } from './matching-ground.service.ts';
import { MOST_WORDS, ruleNotFound, secretariatOf, wordsTooLong } from './matching-rules-problems.ts';
import { SaidRulesService, type NetworkRules } from './said-rules.service.ts';

interface Said {
  readonly networkId: string;
  readonly idempotencyKey: string;
}

/** What a secretariat says about the matches of its network. Its tables are added to and ended only: they are their own trail. */
@Injectable()
export class MatchingRulesService {
  constructor(
    private readonly grounds: MatchingGroundService,
    private readonly idempotency: IdempotencyService,
    private readonly said: SaidRulesService,
  ) {}

  /** Puts matches aside. Throws also `MATCH_UNKNOWN` for a side that the secretariat does not see, and `TEXT_TOO_LONG`. */
  async dismiss(
    asking: Viewer,
    request: Said & {
      readonly matches: readonly DismissedPair[];
      readonly reason: DismissalReason;
      readonly words?: string | null;
    },
  ): Promise<NetworkRules> {
    const { matches, reason, words = null } = request;
    const { viewer, networkId } = this.#writer(asking, request, words);
    const made = dismissalsOf(await this.grounds.of(viewer, networkId), matches, reason);
    return this.#say(viewer, networkId, 'dismissMatches', request, async (manager) => {
      for (const { supplyId, demandId, resourceKey, receiverActivities } of made) {
        await manager.query(
          `INSERT INTO match_dismissal (network_id, supply_id, demand_id, reason, words, resource_key, receiver_activities, dismissed_by)
           SELECT $1, $2, $3, $4, $5, $6, $7, $8 WHERE NOT EXISTS (SELECT FROM match_dismissal
             WHERE network_id = $1 AND supply_id = $2 AND demand_id = $3 AND taken_back_at IS NULL)`,
          [
            networkId,
            supplyId,
            demandId,
            reason,
            words?.trim() === '' ? null : (words?.trim() ?? null),
            resourceKey,
            [...receiverActivities],
            viewer.personId,
          ],
        );
      }
    });
  }

  /** Takes dismissals back, and with them what they taught; those that do not stand change nothing. */
  async takeBack(asking: Viewer, request: Said & { readonly ids: readonly string[] }): Promise<NetworkRules> {
    const { viewer, networkId } = this.#writer(asking, request, null);
    return this.#say(viewer, networkId, 'takeBackDismissals', request, (manager) =>
      manager.query(
        `UPDATE match_dismissal SET taken_back_by = $1, taken_back_at = now()
         WHERE network_id = $2 AND id = ANY($3::uuid[]) AND taken_back_at IS NULL`,
        [viewer.personId, networkId, request.ids],
      ),
    );
  }

  /** Makes a rule, or in place of one that holds its next version. Throws also `MATCHING_RULE_NOT_FOUND`, and what `readRule` finds. */
  async setRule(
    asking: Viewer,
    request: Said & { readonly replaces?: string | null; readonly rule: WrittenRule },
  ): Promise<NetworkRules> {
    const { viewer, networkId } = this.#writer(asking, request, request.rule.words);
    const read = readRule(request.rule, ['rule']);
    if (!read.ok) throw new ProblemError(read.problems);
    const { resourceKey, use, receiverActivities, effect, words } = read.value;
    return this.#say(viewer, networkId, 'setMatchingRule', request, async (manager) => {
      const version =
        typeof request.replaces === 'string' ? (await remove(manager, viewer, networkId, request.replaces)) + 1 : 1;
      await manager.query(
        `INSERT INTO matching_rule (network_id, version, resource_key, use, receiver_activities, effect, words, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [networkId, version, resourceKey, use, [...receiverActivities], effect, words, viewer.personId],
      );
    });
  }

  /** Throws also `MATCHING_RULE_NOT_FOUND`. */
  async removeRule(asking: Viewer, request: Said & { readonly id: string }): Promise<NetworkRules> {
    const { viewer, networkId } = this.#writer(asking, request, null);
    return this.#say(viewer, networkId, 'removeMatchingRule', request, (manager) =>
      remove(manager, viewer, networkId, request.id),
    );
  }

  #writer(asking: Viewer, request: Said, words: string | null): { viewer: SignedIn; networkId: string } {
    const viewer = requireWriter(asking);
    const networkId = secretariatOf(viewer, request.networkId);
    if (words !== null && words.length > MOST_WORDS) throw new ProblemError([wordsTooLong()]);
    return { viewer, networkId };
  }

  async #say(
    viewer: SignedIn,
    networkId: string,
    operation: string,
    request: Said,
    store: (manager: EntityManager) => Promise<unknown>,
  ): Promise<NetworkRules> {
    await this.idempotency.change(viewer, operation, request, async (manager) => {
      // One after the other, so that a pair is put aside once and a rule has one next version.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('matching rules ' || $1, 0))`, [networkId]);
      await store(manager);
      await countRevision(manager, networkId);
    });
    return this.said.ofNetwork(viewer, networkId);
  }
}

async function remove(manager: EntityManager, viewer: SignedIn, networkId: string, id: string): Promise<number> {
  const [[row]] = await manager.query<[{ version: number }[], number]>(
    `UPDATE matching_rule SET removed_by = $1, removed_at = now()
     WHERE network_id = $2 AND id = $3 AND removed_at IS NULL RETURNING version`,
    [viewer.personId, networkId, id],
  );
  if (row === undefined) throw new ProblemError([ruleNotFound()]);
  return row.version;
}
