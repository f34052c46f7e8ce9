import type { LocalText } from '../../text.ts';
import { wasteCode } from '../../classification/code-lists.ts';
import type { DocumentedUse } from '../compatibility.ts';
import { strengthOf, strengthOfUse } from '../compatibility.ts';
import { RESOURCE_WEIGHT } from '../resource-weight.ts';
import { insteadOf, knownUseReason, likeWordsReason, named, SECTOR_WORDS } from '../known-use-reason.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';

/** The best that a documented use of another resource can say, beside the same resource with 1. */
const SCORE_OF_SURE_USE = 0.85;
const SCORE_OF_WASTE_CODE = 0.8;
/** A treatment costs money and needs somebody to do it. */
const SHARE_AFTER_TREATMENT = 0.9;
/** Words that are alike may still mean two things. */
const SCORE_OF_LIKE_WORDS = 0.4;
/** What a match is worth while words leave open which resource is meant. */
const SHARE_OF_A_GUESS = 0.6;
/** What is supposed of a sector may not hold for this plant. */
const KNOWN_OF_LATENT = 0.5;
/** Codes that end in 99 gather what the list does not name elsewhere: two such wastes may be two different things. */
const SCORE_OF_GATHERING_CODE = 0.3;

const EVIDENCE_WORDS: Readonly<Record<DocumentedUse['use']['evidence'], LocalText>> = {
  documented: { en: 'Documented use of', da: 'Dokumenteret anvendelse af' },
  planned: { en: 'Proposed use of', da: 'Foreslået anvendelse af' },
  approximate: { en: 'Usual practice with', da: 'Almindelig praksis for' },
};

/** Where it was seen to run; what a study proposed was seen nowhere. */
function precedentText({ precedent, evidence }: DocumentedUse['use']): LocalText {
  if (!precedent) return { en: '', da: '' };
  const { place, year } = precedent;
  if (evidence === 'planned') return { en: ` Proposed for ${place.en}.`, da: ` Foreslået for ${place.da}.` };
  const since = year === null ? { en: '', da: '' } : { en: ` (from ${year})`, da: ` (fra ${year})` };
  return { en: ` Example: ${place.en}${since.en}.`, da: ` Eksempel: ${place.da}${since.da}.` };
}

/** Without knowing who the receiver is, how near it is to the one documented is not known either. */
const UNTOLD_SECTOR: LocalText = {
  en: ' The receiver’s line of business is told when you are introduced.',
  da: ' Aftagerens branche fremgår, når I bliver præsenteret for hinanden.',
};

function useReason({ use, sectorFit }: DocumentedUse, blindReceiver: boolean): LocalText {
  const words = EVIDENCE_WORDS[use.evidence];
  const [byProduct, replaced] = [named(use.byProduct), use.replaces.map(named)];
  const instead = insteadOf(replaced);
  const precedent = precedentText(use);
  const likeness =
    use.basis === 'sameWasteCode'
      ? { en: ' The supply has the same EWC code.', da: ' Udbuddet har samme EAK-kode.' }
      : { en: '', da: '' };
  const near = blindReceiver ? UNTOLD_SECTOR : SECTOR_WORDS[sectorFit];
  return {
    en: `${words.en} ${byProduct.en} – ${use.receiverSector.en}: ${use.use.en}${instead.en}.${precedent.en}${likeness.en}${near.en}`,
    da: `${words.da} ${byProduct.da} – ${use.receiverSector.da}: ${use.use.da}${instead.da}.${precedent.da}${likeness.da}${near.da}`,
  };
}

function judgeAsNamed({ supply, demand, compatibility }: Candidate): Finding {
  switch (compatibility.tier) {
    case 'sameResource': {
      const name = demand.resource.name ?? supply.resource.name ?? { en: '', da: '' };
      return {
        verdict: 'fits',
        score: 1,
        reason: () => ({
          en: `The same resource is offered and needed: ${name.en}.`,
          da: `Der udbydes og efterspørges det samme: ${name.da}.`,
        }),
      };
    }
    case 'sameWasteCode': {
      const code = demand.resource.wasteCode ?? '';
      const shown = wasteCode(code)?.displayCode ?? code;
      const gathers = code.endsWith('99');
      return {
        verdict: gathers ? 'conditionally' : 'fits',
        score: gathers ? SCORE_OF_GATHERING_CODE : SCORE_OF_WASTE_CODE,
        reason: () =>
          gathers
            ? {
                en: `Both are filed under EWC code ${shown}, which gathers wastes not named elsewhere: check that they are the same thing.`,
                da: `Begge hører under EAK-kode ${shown}, som samler affald, der ikke er nævnt andre steder: undersøg, om det er det samme.`,
              }
            : {
                en: `Both are filed under the same EWC code, ${shown}.`,
                da: `Begge hører under samme EAK-kode, ${shown}.`,
              },
      };
    }
    case 'likeWords':
      return {
        verdict: 'conditionally',
        score: SCORE_OF_LIKE_WORDS * compatibility.likeness,
        reason: () => likeWordsReason(supply.resource.name, demand.resource.name),
      };
    case 'latentDemand':
    case 'latentSupply':
    case 'trial':
      return {
        verdict: 'conditionally',
        score: compatibility.strength,
        known: KNOWN_OF_LATENT,
        reason: compatibility.reason,
        figures: () => [
          {
            label: { en: 'Strength of what is known', da: 'Styrken af det, der vides' },
            value: 100 * compatibility.strength,
            unit: '%',
          },
        ],
      };
    case 'unrelated':
      return {
        verdict: 'doesNotFit',
        score: 0,
        reason: () => ({
          en: `No use is known that would bring ${supply.resource.name?.en ?? 'the supply'} to ${demand.resource.name?.en ?? 'the demand'}.`,
          da: `Der kendes ingen anvendelse, der fører ${supply.resource.name?.da ?? 'udbuddet'} til ${demand.resource.name?.da ?? 'behovet'}.`,
        }),
      };
    case 'documentedUse':
    case 'afterTreatment': {
      if ('useFound' in compatibility) {
        const { useFound } = compatibility;
        return {
          verdict: 'conditionally',
          score:
            SCORE_OF_SURE_USE *
            strengthOfUse(useFound) *
            (compatibility.tier === 'afterTreatment' ? SHARE_AFTER_TREATMENT : 1),
          reason: () => knownUseReason(useFound),
        };
      }
      const { documentedUse } = compatibility;
      const { use, sectorFit } = documentedUse;
      const near = sectorFit === 'class' || sectorFit === 'group';
      const sure = near && use.basis === 'sameResource' && use.evidence === 'documented';
      return {
        verdict: sure ? 'fits' : 'conditionally',
        score: SCORE_OF_SURE_USE * strengthOf(documentedUse),
        reason: () => useReason(documentedUse, demand.blind),
      };
    }
  }
}

/** The words of a draft that may mean several things, with the one that fits here. */
function guessOf({ supply, demand }: Candidate): { words: string; meant: LocalText; ofSupply: boolean } | null {
  const { guessedFrom: words, resource } = supply.guessedFrom === null ? demand : supply;
  if (words === null || resource.name === null) return null;
  return { words, meant: resource.name, ofSupply: supply.guessedFrom !== null };
}

/** Words that leave open what is meant make no pair certain. */
function judge(candidate: Candidate): Finding {
  const finding = judgeAsNamed(candidate);
  const guess = guessOf(candidate);
  if (!guess) return finding;
  const { words, meant, ofSupply } = guess;
  const here = ofSupply ? { en: 'needed', da: 'efterspørges' } : { en: 'offered', da: 'udbydes' };
  const sure = { en: 'choose the resource to be sure.', da: 'vælg ressourcen for at være sikker.' };
  return {
    verdict: 'conditionally',
    score: finding.score === null ? null : finding.score * SHARE_OF_A_GUESS,
    reason: () => {
      if (candidate.compatibility.tier === 'sameResource') {
        return {
          en: `“${words}” may mean ${meant.en}, which is ${here.en} here: ${sure.en}`,
          da: `»${words}« kan betyde ${meant.da}, som ${here.da} her: ${sure.da}`,
        };
      }
      const reason = finding.reason();
      return {
        en: `“${words}” may mean ${meant.en}: ${sure.en} ${reason.en}`,
        da: `»${words}« kan betyde ${meant.da}: ${sure.da} ${reason.da}`,
      };
    },
  };
}

export const resourceCriterion: Criterion = {
  id: 'resource',
  label: { en: 'Resource', da: 'Ressource' },
  weight: RESOURCE_WEIGHT.weight,
  neutral: RESOURCE_WEIGHT.neutral,
  hard: false,
  judge,
};
