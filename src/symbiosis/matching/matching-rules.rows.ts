import type {
  Dismissal,
  DismissalReason,
  MatchingRules,
  RuleCorrection,
} from '../../domain/matching/matching-rules.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';

/** A dismissal that stands, with when it was made. */
export interface StandingDismissal extends Dismissal {
  readonly dismissedAt: Date;
}

/** A rule that holds, with its version and when it was made. */
export interface StandingRule extends RuleCorrection {
  readonly version: number;
  readonly madeAt: Date;
}

interface InForce {
  readonly dismissed: readonly { readonly supplyId: string; readonly demandId: string }[];
  readonly taught: readonly {
    readonly reason: DismissalReason;
    readonly resourceKey: string | null;
    readonly receiverActivities: readonly string[];
  }[];
  readonly corrections: readonly Omit<RuleCorrection, 'words'>[];
}

/** What everybody's matches of a network are found by: without reasons, words and persons. Undefined where nothing was said. */
export async function readRulesInForce(reader: Reader, networkId: string): Promise<MatchingRules | undefined> {
  const [row] = await reader.query<InForce[]>('SELECT * FROM matching_rules_in_force($1)', [networkId]);
  if (row === undefined || (row.dismissed.length === 0 && row.corrections.length === 0)) return undefined;
  return {
    withoutReasons: true,
    corrections: row.corrections.map((each) => ({ ...each, words: '' })),
    dismissals: [
      ...row.dismissed.map((pair, at) => ({
        ...pair,
        id: `pair ${at}`,
        reason: 'other' as const,
        words: null,
        resourceKey: null,
        receiverActivities: [],
      })),
      // Ids of no stream: they teach, and leave no pair out by themselves.
      ...row.taught.map((each, at) => ({ ...each, id: `taught ${at}`, supplyId: '', demandId: '', words: null })),
    ],
  };
}

/** What the secretariat itself has said, in the order in which it was. */
export async function readStandingRules(
  reader: Reader,
  networkId: string,
): Promise<{ readonly dismissals: StandingDismissal[]; readonly corrections: StandingRule[] }> {
  const dismissals = await reader.query<StandingDismissal[]>(
    `SELECT id, supply_id AS "supplyId", demand_id AS "demandId", reason, words, resource_key AS "resourceKey",
       receiver_activities AS "receiverActivities", dismissed_at AS "dismissedAt"
     FROM match_dismissal WHERE network_id = $1 AND taken_back_at IS NULL ORDER BY dismissed_at, id`,
    [networkId],
  );
  const corrections = await reader.query<StandingRule[]>(
    `SELECT id, version, resource_key AS "resourceKey", use, receiver_activities AS "receiverActivities", effect, words, made_at AS "madeAt"
     FROM matching_rule WHERE network_id = $1 AND removed_at IS NULL ORDER BY made_at, id`,
    [networkId],
  );
  return { dismissals, corrections };
}
