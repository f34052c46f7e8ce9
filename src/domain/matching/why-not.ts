import type { LocalText } from '../text.ts';
import type { Candidate } from './criterion.ts';
import { commonYears, compatibleKinds, figuresOf } from './find-candidates.ts';
import { judgeUnder, matchOf } from './judge-pair.ts';
import { isKnownPair, knownExchangesOf } from './known-exchanges.ts';
import type { Match } from './match.ts';
import { criteriaUnder } from './rules-criterion.ts';
import type { MatchingRules } from './matching-rules.ts';
import type { MatchingIndex } from './prepare-matching.ts';

/** What keeps a pair out of the list of matches. */
interface Obstacle {
  readonly code: 'unrelated' | 'sameFacility' | 'differentYears' | 'knownExchange' | 'refused' | 'rule';
  readonly text: LocalText;
}

/** A named pair, judged whether or not the search would bring it up. */
export interface NamedPair {
  readonly match: Match;
  /** Empty where the search brings it up. */
  readonly obstacles: readonly Obstacle[];
}

const TEXTS: Readonly<Record<Exclude<Obstacle['code'], 'refused' | 'rule'>, LocalText>> = {
  unrelated: {
    en: 'Nothing is known that would bring these two resources together.',
    da: 'Der kendes intet, som fører de to ressourcer sammen.',
  },
  sameFacility: { en: 'Both are at the same facility.', da: 'Begge er på samme anlæg.' },
  differentYears: { en: 'They are not there at the same time.', da: 'De er der ikke på samme tid.' },
  knownExchange: {
    en: 'The exchange runs or is planned already, or goes through another facility.',
    da: 'Udvekslingen kører eller er allerede planlagt, eller den går gennem et andet anlæg.',
  },
};

/** The pair of a supply and a demand of the snapshot; null where either is not there, or is seen blind. */
export function candidateOfPair(
  index: MatchingIndex,
  supplyId: string,
  demandId: string,
  presentYear: number | null = null,
): Candidate | null {
  const [supply, demand] = [index.parties.get(supplyId), index.parties.get(demandId)];
  if (supply?.direction !== 'supply' || demand?.direction !== 'demand') return null;
  const compatible = compatibleKinds(index, supply).find(({ kind }) => kind.members.includes(demand));
  return {
    supply,
    demand,
    compatibility: compatible?.compatibility ?? { tier: 'unrelated' },
    exchanges: knownExchangesOf(index.exchanges, supply, demand),
    years: commonYears(supply, demand, presentYear) ?? { from: null, to: null },
    ...figuresOf(supply, demand),
  };
}

/**
 * What all criteria say of a named pair, and why it is not in the list of matches, if it is not. Null where either stream is not in the
 * snapshot (which is how one that may not be seen answers too), or they are no supply and demand.
 */
export function whyNot(
  index: MatchingIndex,
  supplyId: string,
  demandId: string,
  { presentYear = null, rules }: { readonly presentYear?: number | null; readonly rules?: MatchingRules } = {},
): NamedPair | null {
  const candidate = candidateOfPair(index, supplyId, demandId, presentYear);
  const judged = candidate && judgeUnder(criteriaUnder(rules), candidate, true);
  if (!candidate || !judged) return null;
  const { supply, demand, compatibility } = candidate;
  const codes: readonly (keyof typeof TEXTS)[] = [
    ...(compatibility.tier === 'unrelated' ? (['unrelated'] as const) : []),
    ...(supply.facilityId === demand.facilityId ? (['sameFacility'] as const) : []),
    ...(commonYears(supply, demand, presentYear) === null ? (['differentYears'] as const) : []),
    ...(isKnownPair(index.exchanges, supply, demand) ? (['knownExchange'] as const) : []),
  ];
  const refusing = judged.findings.filter(([{ hard }, { verdict }]) => hard && verdict === 'doesNotFit');
  return {
    match: matchOf(judged),
    obstacles: [
      ...codes.map((code) => ({ code, text: TEXTS[code] })),
      ...refusing.map(([{ id }, finding]) => ({
        code: id === 'rules' ? ('rule' as const) : ('refused' as const),
        text: finding.reason(),
      })),
    ],
  };
}
