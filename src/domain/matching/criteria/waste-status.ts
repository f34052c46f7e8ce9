import { wasteCode } from '../../classification/code-lists.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';

/**
 * What the law asks of the supply as waste. Hazardous waste goes only to a receiver with a permit for it, labelled and
 * with an identification document (Directive 2008/98/EC, articles 17, 19 and 23). Does not apply to a supply without
 * waste code.
 */
function judge({ supply }: Candidate): Finding | null {
  const entry = wasteCode(supply.resource.wasteCode ?? '');
  if (!entry) return null;
  const { displayCode, hazardous } = entry;
  if (hazardous) {
    return {
      verdict: 'conditionally',
      score: 0.3,
      reason: () => ({
        en: `EWC code ${displayCode} is hazardous waste: the receiver needs a permit for it, and papers must go with each load.`,
        da: `EAK-kode ${displayCode} er farligt affald: aftageren skal have tilladelse til det, og hvert læs skal ledsages af papirer.`,
      }),
    };
  }
  return {
    verdict: 'fits',
    score: 1,
    reason: () => ({
      en: `EWC code ${displayCode} is not hazardous. Whether it is waste or a by-product is for the authority to say.`,
      da: `EAK-kode ${displayCode} er ikke farligt affald. Om det er affald eller et biprodukt, afgør myndigheden.`,
    }),
  };
}

export const wasteStatusCriterion: Criterion = {
  id: 'wasteStatus',
  label: { en: 'Waste status', da: 'Affaldsstatus' },
  weight: 0.5,
  hard: false,
  judge,
};
