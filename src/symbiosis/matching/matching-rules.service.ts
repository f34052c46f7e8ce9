import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { learnedFrom, type Lesson } from '../../domain/matching/learned-lessons.ts';
import { compareRules, type MovedMatch } from '../../domain/matching/compare-rules.ts';
import type { Dismissal, DismissalReason, RuleCorrection } from '../../domain/matching/matching-rules.ts';
import type { Match } from '../../domain/matching/match.ts';
import type { Problem } from '../../domain/problem.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { IdempotencyService } from '../../registry/writing/idempotency.service.ts';
import { countRevision } from '../../registry/writing/network-revision.rows.ts';
import { rowsById } from '../rows-by-id.ts';
import { readStandingRules, type StandingDismissal, type StandingRule } from './matching-rules.rows.ts';
import { MatchingGroundService, presentYear, type MatchingGround } from './matching-ground.service.ts';
import { ShownMatchesService, type MatchWithRows } from './shown-matches.service.ts';

/** A pair to be put aside: streams, or of a side that nobody registered its facility. */
export interface DismissedPair {
  readonly supplyId: string;
  readonly demandId: string;
}
export type WrittenRule = Omit<RuleCorrection, 'id'>;
interface Said {
  readonly networkId: string;
  readonly idempotencyKey: string;
}

export interface NetworkRules {
  readonly dismissals: readonly StandingDismissal[];
  readonly rules: readonly StandingRule[];
  readonly lessons: readonly Lesson[];
}

/** A set of changes of which the effect is asked before they are made. */
export interface RulesDraft {
  readonly dismiss: readonly DismissedPair[];
  readonly reason: DismissalReason;
  readonly rules: readonly WrittenRule[];
}

/** What a change would do, with the first of each sort as examples. */
interface ShownEffect {
  readonly goneCount: number;
  readonly comeCount: number;
  readonly movedCount: number;
  readonly unchanged: number;
  readonly gone: readonly MatchWithRows[];
  readonly come: readonly MatchWithRows[];
  readonly moved: readonly (Omit<MovedMatch, 'match'> & { readonly match: MatchWithRows })[];
}

const EXAMPLES = 10;
const MOST_OF_SUPPLY = 20;
const MOST_WORDS = 1000;

/** What a secretariat says about the matches of its network. */
@Injectable()
export class MatchingRulesService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly grounds: MatchingGroundService,
    private readonly idempotency: IdempotencyService,
    private readonly shown: ShownMatchesService,
  ) {}

  /** What holds in a network, and what was learned from which dismissals. Throws a ProblemError with `MATCHING_SECRETARIAT_REQUIRED`. */
  async ofNetwork(viewer: Viewer, written: string): Promise<NetworkRules> {
    const networkId = secretariatOf(viewer, written);
    const { dismissals, corrections } = await readStandingRules(this.database.as(viewer), networkId);
    return { dismissals, rules: corrections, lessons: learnedFrom(dismissals) };
  }

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
            trimmed(words),
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

  /** Makes a rule, or in place of one that holds its next version. Throws also `MATCHING_RULE_NOT_FOUND` and `TEXT_TOO_LONG`. */
  async setRule(
    asking: Viewer,
    request: Said & { readonly replaces?: string | null; readonly rule: WrittenRule },
  ): Promise<NetworkRules> {
    const { resourceKey, use, receiverActivities, effect, words } = request.rule;
    const { viewer, networkId } = this.#writer(asking, request, words);
    return this.#say(viewer, networkId, 'setMatchingRule', request, async (manager) => {
      const version =
        typeof request.replaces === 'string' ? (await remove(manager, viewer, networkId, request.replaces)) + 1 : 1;
      await manager.query(
        `INSERT INTO matching_rule (network_id, version, resource_key, use, receiver_activities, effect, words, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [networkId, version, resourceKey, trimmed(use), [...receiverActivities], effect, words.trim(), viewer.personId],
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

  /** What would go, come and move, were the draft said on top of what holds: nothing is stored. */
  async effectOf(viewer: Viewer, written: string, draft: RulesDraft): Promise<ShownEffect> {
    const networkId = secretariatOf(viewer, written);
    const ground = await this.grounds.of(viewer, networkId);
    const before = await readStandingRules(this.database.as(viewer), networkId);
    const after = {
      dismissals: [...before.dismissals, ...dismissalsOf(ground, draft.dismiss, draft.reason)],
      corrections: [...before.corrections, ...draft.rules.map((rule, at) => ({ ...rule, id: `draft ${at}` }))],
    };
    const options = { presentYear: presentYear(), limitPerSupply: MOST_OF_SUPPLY };
    const { gone, come, moved, unchanged } = compareRules(ground.index, before, after, options);
    const show = (matches: readonly Match[]) => this.shown.show(viewer, ground.snapshot, matches);
    const examples = moved.slice(0, EXAMPLES);
    const shown = await show(examples.map(({ match }) => match));
    return {
      goneCount: gone.length,
      comeCount: come.length,
      movedCount: moved.length,
      unchanged,
      gone: await show(gone.slice(0, EXAMPLES)),
      come: await show(come.slice(0, EXAMPLES)),
      moved: shown.flatMap((match, at) => (examples[at] ? [{ ...examples[at], match }] : [])),
    };
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
    return this.ofNetwork(viewer, networkId);
  }
}

function trimmed(words: string | null): string | null {
  const text = words?.trim() ?? '';
  return text === '' ? null : text;
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

/** The pairs with what they are of, so that alike ones can be known again. Throws a ProblemError with `MATCH_UNKNOWN`. */
function dismissalsOf(
  { snapshot, index }: MatchingGround,
  pairs: readonly DismissedPair[],
  reason: DismissalReason,
): readonly Dismissal[] {
  const { stream, facility } = rowsById(snapshot);
  return pairs.map((pair, at) => {
    const [supplyId, demandId] = [pair.supplyId.toLowerCase(), pair.demandId.toLowerCase()];
    const isSupply = stream.get(supplyId)?.direction === 'supply' || facility.has(supplyId);
    const isDemand = stream.get(demandId)?.direction === 'demand' || facility.has(demandId);
    if (!isSupply || !isDemand) throw new ProblemError([matchUnknown(at)]);
    const [supply, demand] = [index.parties.get(supplyId), index.parties.get(demandId)];
    return {
      id: `draft dismissal ${at}`,
      supplyId,
      demandId,
      reason,
      words: null,
      resourceKey: (supply ?? demand)?.resource.key ?? null,
      receiverActivities: demand?.activityCodes ?? facility.get(demandId)?.activityCodes ?? [],
    };
  });
}

function secretariatOf({ secretariatNetworkIds }: Viewer, written: string): string {
  const networkId = written.toLowerCase();
  if (!secretariatNetworkIds.includes(networkId)) throw new ProblemError([secretariatRequired()]);
  return networkId;
}

function secretariatRequired(): Problem {
  return {
    kind: 'forbidden',
    code: 'MATCHING_SECRETARIAT_REQUIRED',
    path: ['networkId'],
    message: {
      en: 'Only the secretariat of this network decides on its matches.',
      da: 'Kun netværkets sekretariat tager stilling til dets match.',
    },
  };
}

function matchUnknown(at: number): Problem {
  return {
    kind: 'notFound',
    code: 'MATCH_UNKNOWN',
    path: ['matches', String(at)],
    message: { en: 'There is no such match in this network.', da: 'Der findes ikke et sådant match i netværket.' },
  };
}

function ruleNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'MATCHING_RULE_NOT_FOUND',
    path: ['id'],
    message: { en: 'There is no such rule in force.', da: 'Der gælder ingen sådan regel.' },
  };
}

function wordsTooLong(): Problem {
  return {
    kind: 'invalid',
    code: 'TEXT_TOO_LONG',
    path: ['words'],
    message: { en: `At most ${MOST_WORDS} characters.`, da: `Højst ${MOST_WORDS} tegn.` },
    facts: { maximum: MOST_WORDS },
  };
}
