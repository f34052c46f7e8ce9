import { wasteCode } from '../../classification/code-lists.ts';
import { countryOf, EUROPEAN_UNION } from '../../registry/country-of-position.ts';
import { hasBlindSide } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { isHazardous } from '../hazard.ts';
import type { Party } from '../party.ts';

/** Papers take time; a notification takes months: judgements. */
const SCORE = { free: 0.8, accompanied: 0.5, notified: 0.2 };

function isWaste({ facts: { wasteStatus }, resource }: Party): boolean {
  return wasteStatus === null ? wasteCode(resource.wasteCode ?? '') !== null : wasteStatus === 'waste';
}

/**
 * What a border asks: waste is shipped under Regulation (EU) 2024/1157 (before: 1013/2006), green-listed for recovery with the
 * document of its Annex VII, other and hazardous waste with prior written notification and consent. Does not apply within one country,
 * nor where a country is not beyond doubt, nor to a blind side, whose country would tell its place.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  if (hasBlindSide({ supply, demand }) || !supply.position || !demand.position) return null;
  const [from, to] = [countryOf(supply.position), countryOf(demand.position)];
  if (from === null || to === null || from === to) return null;
  const outside = !EUROPEAN_UNION.has(from) || !EUROPEAN_UNION.has(to);
  const customs = outside
    ? {
        en: ' It crosses the border of the European Union: customs papers come on top.',
        da: ' Det krydser EU’s ydre grænse: hertil kommer toldpapirer.',
      }
    : { en: '', da: '' };
  if (!isWaste(supply)) {
    return {
      verdict: outside ? 'conditionally' : 'fits',
      score: SCORE.free,
      reason: () => ({
        en: `From ${from} to ${to}: no waste shipment as long as both countries take it for a by-product or product.${customs.en}`,
        da: `Fra ${from} til ${to}: ingen overførsel af affald, så længe begge lande anser det for et biprodukt eller produkt.${customs.da}`,
      }),
    };
  }
  const notified = isHazardous(supply);
  return {
    verdict: 'conditionally',
    score: notified ? SCORE.notified : SCORE.accompanied,
    reason: () => ({
      en: notified
        ? `From ${from} to ${to} as hazardous waste: prior written notification and consent of both authorities is needed (Regulation (EU) 2024/1157).${customs.en}`
        : `From ${from} to ${to} as waste: green-listed waste for recovery goes with the Annex VII document, other waste needs prior consent (Regulation (EU) 2024/1157).${customs.en}`,
      da: notified
        ? `Fra ${from} til ${to} som farligt affald: kræver skriftlig anmeldelse og samtykke fra begge myndigheder (forordning (EU) 2024/1157).${customs.da}`
        : `Fra ${from} til ${to} som affald: grønlistet affald til nyttiggørelse ledsages af bilag VII-dokumentet, andet affald kræver forudgående samtykke (forordning (EU) 2024/1157).${customs.da}`,
    }),
  };
}

export const borderCriterion: Criterion = {
  id: 'border',
  label: { en: 'Across a border', da: 'Over en grænse' },
  weight: 0.8,
  neutral: 1,
  hard: false,
  asks: (party) => {
    const country = party.position && countryOf(party.position);
    return party.direction === 'supply' ? `${country} ${isWaste(party)} ${isHazardous(party)}` : `${country}`;
  },
  asksOf: ['country', 'resource', 'facts'],
  judge,
};
