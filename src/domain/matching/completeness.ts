import type { LocalText } from '../text.ts';
import { CRITERIA } from './criteria.ts';
import type { Candidate } from './criterion.ts';
import { findCandidates } from './find-candidates.ts';
import { partiesOf } from './find-matches.ts';
import type { MatchingSubject } from './find-matches.ts';
import { figuresMissing, imaginaryPartner } from './missing-figures.ts';
import type { PossibleFigure } from './missing-figures.ts';
import type { Party } from './party.ts';
import { knownExchangesOf } from './known-exchanges.ts';
import type { MatchingIndex } from './prepare-matching.ts';

/** A figure that is missing, and how much of the judging it would make possible. */
export interface MissingFigure {
  /** As the API names the field: `amount`, `availability`, `place`, `wasteCode`, `resource`, `properties.temperature`. */
  readonly field: string;
  readonly label: LocalText;
  readonly why: LocalText;
  /** Share of the weight of all criteria that could be judged with it and cannot without, 0 … 1. */
  readonly gain: number;
}

export interface Completeness {
  /** Share of the criteria’s weight that is judged, or could be were it for this side alone: 0 … 1. */
  readonly share: number;
  /** The one that would sharpen the matches most first, ties by field. */
  readonly missing: readonly MissingFigure[];
}

/** More partners do not change which figure is asked for first. */
const MOST_CANDIDATES = 30;
/** A figure that both sides lack is half of what is needed. */
const ONE_OF_TWO = 0.5;

const RESOURCE: MissingFigure = {
  field: 'resource',
  label: { en: 'Resource', da: 'Ressource' },
  why: {
    en: 'Nothing can be matched before it is known what it is.',
    da: 'Intet kan matches, før det er kendt, hvad det er.',
  },
  gain: 1,
};

/**
 * Which missing figure of a stream or draft would sharpen its matches most. Each is supposed to be there in turn, and the criteria
 * judge the present candidates once more: what can be judged then and could not before is its gain, by the criteria’s weights. Without
 * candidates a partner with the usual figures of the kind is supposed. Null for a stream that the snapshot lacks.
 */
export function completenessOf(
  index: MatchingIndex,
  subject: MatchingSubject,
  { presentYear = null }: { readonly presentYear?: number | null } = {},
): Completeness | null {
  const [party] = partiesOf(index, subject);
  if (party === undefined) return 'draft' in subject ? { share: 0, missing: [RESOURCE] } : null;
  const found = findCandidates(index, party, { includeKnown: true, presentYear })
    .filter((candidate) => !isRefused(candidate))
    .toSorted((one, other) => certainty(other) - certainty(one) || (idOf(one, party) < idOf(other, party) ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const candidates = found.length > 0 ? found : [imaginaryCandidate(index, party)];
  const partners = candidates.map((candidate) => partnerOf(candidate, party));
  const figures = figuresMissing(party, found.length > 0 ? partners : []);
  const before = candidates.map(judged);
  const whole = candidates.map((candidate) => judged(supposing(candidate, party, figures, true)));
  const total = sum(whole.map(sumOf));
  const missing = figures
    .map((figure) => gainOf(figure, { party, candidates, before, total, imagined: found.length === 0 }))
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain || (one.field < other.field ? -1 : 1));
  const lacking = sum(
    candidates.map((candidate, at) => {
      const own = sumOf(judged(supposing(candidate, party, figures, false))) - sumOf(before[at] ?? NOTHING);
      const both = sumOf(whole[at] ?? NOTHING) - sumOf(before[at] ?? NOTHING);
      return own + ONE_OF_TWO * (both - own);
    }),
  );
  return { share: total === 0 ? 1 : Math.max(0, Math.min(1, 1 - lacking / total)), missing };
}

/** By criterion, the weight of what it can say of a pair. */
type Judged = ReadonlyMap<string, { readonly label: LocalText; readonly weight: number }>;
const NOTHING: Judged = new Map();

/** Some criteria say of a finding how much of what they ask is known. */
interface Knowable {
  readonly score: number | null;
  readonly known?: number;
}

function knownShare({ score, known }: Knowable): number {
  return known ?? (score === null ? 0 : 1);
}

function judged(candidate: Candidate): Judged {
  return new Map(
    CRITERIA.flatMap((criterion) => {
      const finding = criterion.judge(candidate);
      const weight = finding === null ? 0 : criterion.weight * knownShare(finding);
      return weight === 0 ? [] : [[criterion.id, { label: criterion.label, weight }] as const];
    }),
  );
}

function sumOf(known: Judged): number {
  return sum([...known.values()].map(({ weight }) => weight));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function isRefused(candidate: Candidate): boolean {
  return CRITERIA.some((criterion) => criterion.hard && criterion.judge(candidate)?.verdict === 'doesNotFit');
}

/** Pairs of which most is known are the nearest to an agreement. */
function certainty(candidate: Candidate): number {
  return sum(CRITERIA.map((criterion) => criterion.weight * (criterion.judge(candidate)?.score ?? 0)));
}

function partnerOf({ supply, demand }: Candidate, { direction }: Party): Party {
  return direction === 'supply' ? demand : supply;
}

function idOf(candidate: Candidate, party: Party): string {
  return partnerOf(candidate, party).streamId ?? '';
}

/** The pair as it were with these figures on this side, and where wanted on the other side too. */
function supposing(
  candidate: Candidate,
  party: Party,
  figures: readonly PossibleFigure[],
  partnerToo: boolean,
): Candidate {
  const before = partnerOf(candidate, party);
  const filled = figures.reduce((own, figure) => figure.filled(own, before), party);
  const partner = !partnerToo
    ? before
    : figures.reduce(
        (other, figure) => (!other.blind && figure.isMissing(other) ? figure.filled(other, filled) : other),
        before,
      );
  const placed =
    candidate.distanceKm === null && candidate.distanceBand === null && filled.position && partner.position;
  return {
    ...candidate,
    ...(party.direction === 'supply' ? { supply: filled, demand: partner } : { supply: partner, demand: filled }),
    ...(placed ? { distanceKm: 0 } : {}),
  };
}

interface Situation {
  readonly party: Party;
  readonly candidates: readonly Candidate[];
  readonly before: readonly Judged[];
  readonly total: number;
  readonly imagined: boolean;
}

function gainOf(figure: PossibleFigure, { party, candidates, before, total, imagined }: Situation): MissingFigure {
  const settled = new Map<string, LocalText>();
  let [gain, pairs] = [0, 0];
  candidates.forEach((candidate, at) => {
    const known = before[at] ?? NOTHING;
    const alone = judged(supposing(candidate, party, [figure], false));
    const both = judged(supposing(candidate, party, [figure], true));
    const own = sumOf(alone) - sumOf(known);
    const gained = own + ONE_OF_TWO * (sumOf(both) - sumOf(alone));
    if (gained <= 0) return;
    gain += gained;
    pairs += 1;
    for (const [id, { label, weight }] of both) {
      if (weight > (known.get(id)?.weight ?? 0)) settled.set(id, label);
    }
  });
  const { field, label } = figure;
  const share = total === 0 ? 0 : gain / total;
  return { field, label, why: whyOf([...settled.values()], pairs, imagined ? 0 : candidates.length), gain: share };
}

function whyOf(settled: readonly LocalText[], pairs: number, candidates: number): LocalText {
  const [en, da] = [settled.map((label) => `“${label.en}”`), settled.map((label) => `»${label.da}«`)];
  if (candidates === 0) {
    return {
      en: `No possible match yet; partners will judge ${en.join(' and ')} by it.`,
      da: `Endnu intet muligt match; partnere vil bedømme ${da.join(' og ')} ud fra det.`,
    };
  }
  return {
    en: `Without it ${en.join(' and ')} cannot be judged in ${pairs} of ${candidates} possible ${candidates === 1 ? 'match' : 'matches'}.`,
    da: `Uden det kan ${da.join(' og ')} ikke bedømmes i ${pairs} af ${candidates} ${candidates === 1 ? 'muligt match' : 'mulige match'}.`,
  };
}

function imaginaryCandidate(index: MatchingIndex, party: Party): Candidate {
  const partner = imaginaryPartner(party);
  const [supply, demand] = party.direction === 'supply' ? [party, partner] : [partner, party];
  return {
    supply,
    demand,
    compatibility: { tier: 'sameResource' },
    exchanges: knownExchangesOf(index.exchanges, supply, demand),
    years: { from: null, to: null },
    distanceKm: party.position === null ? null : 0,
    distanceBand: null,
    demandCoverage: null,
  };
}
