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
  /** Null where nobody knows any more; an erased person's name is a pseudonym. */
  readonly by: string | null;
}

/** A rule that holds, with its version and when it was made. */
export interface StandingRule extends RuleCorrection {
  readonly version: number;
  readonly madeAt: Date;
  readonly by: string | null;
}

/** What was said once, whether or not it stands. */
export interface EndedDismissal extends StandingDismissal {
  readonly takenBackAt: Date | null;
  readonly takenBackBy: string | null;
}
export interface EndedRule extends StandingRule {
  readonly removedAt: Date | null;
  readonly removedBy: string | null;
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
    `SELECT ${DISMISSAL_COLUMNS} ${DISMISSALS} AND d.taken_back_at IS NULL ORDER BY d.dismissed_at, d.id`,
    [networkId],
  );
  const corrections = await reader.query<StandingRule[]>(
    `SELECT ${RULE_COLUMNS} ${RULES} AND r.removed_at IS NULL ORDER BY r.made_at, r.id`,
    [networkId],
  );
  return { dismissals, corrections };
}

/** The latest that the secretariat has said or taken back, at most so many of each sort. */
export async function readSaidBefore(
  reader: Reader,
  networkId: string,
  most: number,
): Promise<{ readonly dismissals: readonly EndedDismissal[]; readonly rules: readonly EndedRule[] }> {
  const dismissals = await reader.query<EndedDismissal[]>(
    `SELECT ${DISMISSAL_COLUMNS}, d.taken_back_at AS "takenBackAt", ended.name AS "takenBackBy"
     ${DISMISSALS} ORDER BY coalesce(d.taken_back_at, d.dismissed_at) DESC, d.id LIMIT $2`,
    [networkId, most],
  );
  const rules = await reader.query<EndedRule[]>(
    `SELECT ${RULE_COLUMNS}, r.removed_at AS "removedAt", ended.name AS "removedBy"
     ${RULES} ORDER BY coalesce(r.removed_at, r.made_at) DESC, r.id LIMIT $2`,
    [networkId, most],
  );
  return { dismissals, rules };
}

const DISMISSAL_COLUMNS = `d.id, d.supply_id AS "supplyId", d.demand_id AS "demandId", d.reason, d.words, d.resource_key AS "resourceKey",
  d.receiver_activities AS "receiverActivities", d.dismissed_at AS "dismissedAt", p.name AS by`;
const DISMISSALS = `FROM match_dismissal d LEFT JOIN person p ON p.id = d.dismissed_by
  LEFT JOIN person ended ON ended.id = d.taken_back_by WHERE d.network_id = $1`;

const RULE_COLUMNS = `r.id, r.version, r.resource_key AS "resourceKey", r.use, r.receiver_activities AS "receiverActivities", r.effect,
  r.words, r.made_at AS "madeAt", p.name AS by`;
const RULES = `FROM matching_rule r LEFT JOIN person p ON p.id = r.made_by
  LEFT JOIN person ended ON ended.id = r.removed_by WHERE r.network_id = $1`;
