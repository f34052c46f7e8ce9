import { knowledgeBase } from '../knowledge/knowledge-base.ts';
import type { ReceiverEvidence } from '../knowledge/receiver-evidence.ts';
import type { LocalText } from '../text.ts';
import { named, useSentence } from './known-use-reason.ts';

const ASK: LocalText = { en: ' Nothing is registered: ask them.', da: ' Intet er registreret: spørg dem.' };

function sectorName(key: string): LocalText {
  return knowledgeBase().sectors.get(key)?.name ?? { en: key, da: key };
}

/** Why a facility that registered no need may take a by-product: what says most, in words. */
export function latentDemandReason({ use, latentDemand, recovery, bestUse, bestDemand }: ReceiverEvidence): LocalText {
  const most = Math.max(use, latentDemand, recovery);
  if (bestUse !== null && use === most && use > 0) {
    const sentence = useSentence(bestUse);
    return { en: sentence.en + ASK.en, da: sentence.da + ASK.da };
  }
  if (bestDemand !== null && latentDemand === most && latentDemand > 0) {
    const [sector, need] = [sectorName(bestDemand.sector), named(bestDemand.material)];
    return {
      en: `Such facilities (${sector.en}) usually need ${need.en}. Source: ${bestDemand.source}.${ASK.en}`,
      da: `Den slags virksomheder (${sector.da}) har som regel brug for ${need.da}. Kilde: ${bestDemand.source}.${ASK.da}`,
    };
  }
  return { en: `A guess from the words alone.${ASK.en}`, da: `Et gæt ud fra ordene alene.${ASK.da}` };
}

/** Why a facility that registered no supply may have one. */
export function latentSupplyReason(sector: string, material: string, source: string): LocalText {
  const [kind, yielded] = [sectorName(sector), named(material)];
  return {
    en: `Such facilities (${kind.en}) usually yield ${yielded.en}. Source: ${source}.${ASK.en}`,
    da: `Den slags virksomheder (${kind.da}) har som regel ${yielded.da}. Kilde: ${source}.${ASK.da}`,
  };
}

/** Why a test facility or a knowledge institution may be asked where nobody buys, with what it says of itself: what it tries, at what scale. */
export function trialReason(
  what: { readonly treatment: LocalText } | { readonly field: LocalText } | null,
  isInstitution: boolean,
  note: string | null,
): LocalText {
  const why = reasonOfTrial(what, isInstitution);
  return note === null
    ? why
    : { en: `${why.en} On record of it: “${note}”`, da: `${why.da} Om stedet er oplyst: »${note}«` };
}

function reasonOfTrial(
  what: { readonly treatment: LocalText } | { readonly field: LocalText } | null,
  isInstitution: boolean,
): LocalText {
  const none: LocalText = {
    en: 'No commercial taker is known here.',
    da: 'Der kendes ingen kommerciel aftager her.',
  };
  const ask: LocalText = isInstitution
    ? { en: 'Ask whether it is in their field.', da: 'Spørg, om det ligger inden for deres felt.' }
    : {
        en: 'Ask at what scale, in kilograms or tonnes, it can be tried.',
        da: 'Spørg, i hvilken skala, kilo eller ton, det kan afprøves.',
      };
  if (what === null) {
    const who: LocalText = isInstitution
      ? { en: 'A knowledge institution may look into it.', da: 'En videninstitution kan undersøge det.' }
      : { en: 'A test facility may try it.', da: 'Et testanlæg kan afprøve det.' };
    return { en: `${none.en} ${who.en} ${ask.en}`, da: `${none.da} ${who.da} ${ask.da}` };
  }
  const can: LocalText =
    'treatment' in what
      ? {
          en: `${isInstitution ? 'The institution works with' : 'The test facility can try'} ${what.treatment.en}, which is known to come before a use.`,
          da: `${isInstitution ? 'Institutionen arbejder med' : 'Testanlægget kan afprøve'} ${what.treatment.da}, som hører til en kendt anvendelse.`,
        }
      : {
          en: `${isInstitution ? 'The institution’s field' : 'What the test facility does'} is near to a known use: ${what.field.en}.`,
          da: `${isInstitution ? 'Institutionens felt' : 'Det, testanlægget laver,'} ligger tæt på en kendt anvendelse: ${what.field.da}.`,
        };
  return { en: `${none.en} ${can.en} ${ask.en}`, da: `${none.da} ${can.da} ${ask.da}` };
}
