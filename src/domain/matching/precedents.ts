import { activityFit } from '../knowledge/activity-fit.ts';
import type { UseEvidence } from '../knowledge/by-product-use.ts';
import { knowledgeBase } from '../knowledge/knowledge-base.ts';
import { knownUsesOf } from '../knowledge/known-uses.ts';
import { PRACTICE } from '../knowledge/use-entry.ts';
import type { KnowledgeEvidence, KnownUse } from '../registry/known-use.ts';
import type { LocalText } from '../text.ts';
import type { Candidate } from './criterion.ts';
import { named as nameOf } from './known-use-reason.ts';
import { usesOfSupply } from './prepare-matching.ts';

/** Where such an exchange was seen or is said to be usual: what a match can be shown to others by. */
export interface Precedent {
  readonly byProduct: LocalText;
  /** Line of business of the receiver. */
  readonly receiver: LocalText;
  readonly use: LocalText;
  readonly replaces: readonly LocalText[];
  readonly evidence: UseEvidence | KnowledgeEvidence;
  /** Park, town or company; null where no place is named. */
  readonly place: LocalText | null;
  /** Calendar year in which it began there; null where not known. */
  readonly since: number | null;
  readonly limits: LocalText | null;
  /** Null for what the trade does and no document is named for. */
  readonly source: string | null;
}

/** More would be a list of the knowledge base, not of reasons. */
const MOST_PRECEDENTS = 8;

const ORDER: readonly Precedent['evidence'][] = ['documented', 'planned', 'reference', 'approximate', 'practice'];

/**
 * What is known of such a supply with receivers of this line of business, that which is seen in a named place first, ties in the order of
 * the knowledge base; at most eight.
 */
export function precedentsOf(candidate: Candidate): readonly Precedent[] {
  const { supply, demand, compatibility } = candidate;
  const fits = (activities: readonly string[]): boolean =>
    activities.length > 0 && demand.activityCodes.length > 0 && activityFit(demand.activityCodes, activities) !== null;
  const named = 'documentedUse' in compatibility ? [compatibility.documentedUse.use] : [];
  const seen = usesOfSupply(supply).filter(
    (use) => !named.some(({ id }) => id === use.id) && fits(use.receiverActivities),
  );
  const found = 'useFound' in compatibility ? [compatibility.useFound.known.use] : [];
  const known = knownUsesOf(supply.resource.key, supply.activityCodes)
    .filter(({ use, receiverActivities }) => !found.includes(use) && fits(receiverActivities))
    .map(({ use }) => use);
  const all = [
    ...[...named, ...seen].map((use): Precedent => ({
      byProduct: nameOf(use.byProduct),
      receiver: use.receiverSector,
      use: use.use,
      replaces: use.replaces.map(nameOf),
      evidence: use.evidence,
      place: use.precedent?.place ?? null,
      since: use.precedent?.year ?? null,
      limits: null,
      source: use.source,
    })),
    ...[...found, ...known].map(ofKnownUse),
  ];
  return all
    .toSorted((one, other) => Number(other.place !== null) - Number(one.place !== null) || rankOf(one) - rankOf(other))
    .slice(0, MOST_PRECEDENTS);
}

function rankOf({ evidence }: Precedent): number {
  return ORDER.indexOf(evidence);
}

function ofKnownUse({ material, receiver, use, replaces, evidence, limits, source }: KnownUse): Precedent {
  return {
    byProduct: nameOf(material),
    receiver: knowledgeBase().sectors.get(receiver)?.name ?? { en: receiver, da: receiver },
    use,
    replaces: replaces.map(nameOf),
    evidence,
    place: null,
    since: null,
    limits,
    source: source === PRACTICE ? null : source,
  };
}
