import type { NamedFacility } from '../knowledge/resolve-names.ts';
import { knowledgeBase } from '../knowledge/knowledge-base.ts';
import type { ByProductName, ReceiverEvidence } from '../knowledge/receiver-evidence.ts';
import type { LocalText } from '../text.ts';
import { named, useSentence } from './known-use-reason.ts';
import type { CompatibilityTier } from './match.ts';
import { rankReceivers } from './rank-receivers.ts';

/** A facility that registered no such need, but may have it: to be asked. */
export interface LatentReceiver<F extends NamedFacility> {
  readonly facility: F;
  /** The chance that practitioners would call it worth a talk, 0 … 1. */
  readonly score: number;
  readonly tier: Exclude<CompatibilityTier, 'sameResource' | 'sameWasteCode'>;
  readonly reason: LocalText;
}

/** Below this, nobody would thank for the hint. */
const LEAST_SCORE = 0.1;

/**
 * Facilities that are likely to take a by-product without having registered the need, best first, ties by name: inferred from what
 * is known of such by-products and such plants, each with its reason.
 *
 * @param facilities without the donor and without those that registered the need
 */
export function findLatentReceivers<F extends NamedFacility>(
  donor: NamedFacility,
  byProduct: ByProductName,
  facilities: readonly F[],
): readonly LatentReceiver<F>[] {
  return rankReceivers(donor, byProduct, facilities)
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ facility, score, evidence }) => ({ facility, score, ...groundOf(evidence) }));
}

const ASK = { en: ' Nothing is registered: ask them.', da: ' Intet er registreret: spørg dem.' };

/** What says most, in words. */
function groundOf(evidence: ReceiverEvidence): Pick<LatentReceiver<NamedFacility>, 'tier' | 'reason'> {
  const { use, latentDemand, recovery, bestUse, bestDemand } = evidence;
  const most = Math.max(use, latentDemand, recovery);
  if (bestUse !== null && use === most && use > 0) {
    const sentence = useSentence(bestUse);
    return {
      tier: bestUse.treatments.length > 0 ? 'afterTreatment' : 'documentedUse',
      reason: { en: sentence.en + ASK.en, da: sentence.da + ASK.da },
    };
  }
  if (bestDemand !== null && latentDemand === most && latentDemand > 0) {
    const sector = knowledgeBase().sectors.get(bestDemand.sector)?.name ?? { en: '', da: '' };
    const need = named(bestDemand.material);
    return {
      tier: 'latentDemand',
      reason: {
        en: `Such facilities (${sector.en}) usually need ${need.en}.${ASK.en}`,
        da: `Den slags virksomheder (${sector.da}) har som regel brug for ${need.da}.${ASK.da}`,
      },
    };
  }
  return {
    tier: 'likeWords',
    reason: {
      en: `A guess from the words alone.${ASK.en}`,
      da: `Et gæt ud fra ordene alene.${ASK.da}`,
    },
  };
}
