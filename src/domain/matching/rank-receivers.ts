import { possibleReceiver, receiverEvidence, suppliedThing } from '../knowledge/receiver-evidence.ts';
import type { ByProductName, PossibleReceiver, ReceiverEvidence } from '../knowledge/receiver-evidence.ts';
import { telling } from '../knowledge/name-index.ts';
import { preparedKnowledge } from '../knowledge/resolve-names.ts';
import type { NamedFacility, PreparedKnowledge } from '../knowledge/resolve-names.ts';
import { RECEIVER_FEATURES, RECEIVER_WEIGHTS } from './receiver-weights.ts';
import type { ReceiverFeature } from './receiver-weights.ts';

/** A facility as a receiver of a by-product, with the chance that practitioners would call the pair worth a talk. */
export interface RankedReceiver<F extends NamedFacility> {
  readonly facility: F;
  /** 0 … 1; from 0.5 on it is suggested. */
  readonly score: number;
  readonly evidence: ReceiverEvidence;
}

interface Candidate<F extends NamedFacility> {
  readonly facility: F;
  readonly receiver: PossibleReceiver;
  readonly evidence: ReceiverEvidence;
}

/** A chance nearer to 0 or 1 than this is not told apart. */
const LEAST_CHANCE = 0.02;
/** A plant of the donor's own line of business rather yields the same than takes it. */
const SAME_BUSINESS_LOSS = 0.4;
/** The weights were fitted on networks of so many to choose from: outside, the chance is that of the smallest and the largest. */
const FEWEST_OTHERS = 7;
const MOST_OTHERS = 40;
/** Below these log odds (a strength of one tenth) hardly anything is known of the pair: being the best of nothing is no chance. */
const HARDLY_KNOWN = -2.2;
/** Added to the sum of strengths, so that none at all has a logarithm. */
const NO_RIVALS = 0.1;
/** A facility whose name says nothing may take anything a little. */
const STRENGTH_OF_UNKNOWN = 0.15;

/**
 * The facilities of a network as receivers of a donor's by-product, best first, ties by name. Ranked by what is known of such
 * by-products and such plants, from names and activities alone; of several plants that go by one name the later ones stand back.
 *
 * @param facilities without the donor
 */
export function rankReceivers<F extends NamedFacility>(
  donor: NamedFacility,
  byProduct: ByProductName,
  facilities: readonly F[],
  knowledge: PreparedKnowledge = preparedKnowledge(),
): readonly RankedReceiver<F>[] {
  return receiverFeatures(donor, byProduct, facilities, knowledge)
    .map(({ facility, features, evidence }) => ({ facility, score: chanceOf(features), evidence }))
    .sort((one, other) => other.score - one.score || compare(one.facility.name, other.facility.name));
}

/** A facility with the features from which its chance is reckoned. */
interface FeaturedReceiver<F extends NamedFacility> {
  readonly facility: F;
  readonly features: Readonly<Record<ReceiverFeature, number>>;
  readonly evidence: ReceiverEvidence;
}

/** The features of each facility, for reckoning the chance and for fitting its weights. */
export function receiverFeatures<F extends NamedFacility>(
  donor: NamedFacility,
  byProduct: ByProductName,
  facilities: readonly F[],
  knowledge: PreparedKnowledge = preparedKnowledge(),
): readonly FeaturedReceiver<F>[] {
  const thing = suppliedThing(donor, byProduct, knowledge);
  const candidates = facilities
    .map((facility): Candidate<F> => {
      const receiver = possibleReceiver(facility, knowledge);
      return { facility, receiver, evidence: receiverEvidence(thing, receiver, knowledge) };
    })
    .sort((one, other) => strengthOf(other) - strengthOf(one) || compare(one.facility.name, other.facility.name));
  const kinds = new Map<string, number>();
  const rivals = Math.log(NO_RIVALS + candidates.reduce((sum, candidate) => sum + strengthOf(candidate), 0));
  return candidates.map((candidate, at) => {
    const kind = telling(candidate.facility.name).join(' ');
    const twins = kinds.get(kind) ?? 0;
    const better = kinds.size - (twins > 0 ? 1 : 0);
    kinds.set(kind, twins + 1);
    return {
      facility: candidate.facility,
      evidence: candidate.evidence,
      features: {
        strength: logit(strengthOf(candidate)),
        ahead: logit(strengthOf(candidate)) - logit(strengthOf(candidates[at === 0 ? 1 : 0] ?? candidate)),
        better: Math.log(1 + better),
        twins: Math.log(1 + twins),
        rivals,
        others: Math.log(Math.min(MOST_OTHERS, Math.max(FEWEST_OTHERS, candidates.length))),
      },
    };
  });
}

function strengthOf({ evidence, receiver }: Pick<Candidate<NamedFacility>, 'evidence' | 'receiver'>): number {
  const strength = evidence.strength * (1 - SAME_BUSINESS_LOSS * evidence.sameBusiness);
  return receiver.sectors.length === 0 ? Math.max(STRENGTH_OF_UNKNOWN, strength) : strength;
}

function chanceOf(features: Readonly<Record<ReceiverFeature, number>>): number {
  const sum = RECEIVER_FEATURES.reduce(
    (total, feature) => total + RECEIVER_WEIGHTS[feature] * features[feature],
    RECEIVER_WEIGHTS.constant,
  );
  const known = Math.min(1, Math.exp(features.strength - HARDLY_KNOWN));
  return known / (1 + Math.exp(-sum));
}

function logit(chance: number): number {
  const within = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
  return Math.log(within / (1 - within));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
