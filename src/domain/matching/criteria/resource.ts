import type { LocalText } from '../../text.ts';
import { catalogueResource } from '../../knowledge/resource-catalogue.ts';
import { wasteCode } from '../../classification/code-lists.ts';
import type { DocumentedUse, SectorFit } from '../compatibility.ts';
import { strengthOf } from '../compatibility.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';

/** The best that a documented use of another resource can say, beside the same resource with 1. */
const SCORE_OF_SURE_USE = 0.85;
const SCORE_OF_WASTE_CODE = 0.8;
/** Codes that end in 99 gather what the list does not name elsewhere: two such wastes may be two different things. */
const SCORE_OF_GATHERING_CODE = 0.3;

const SECTOR_WORDS: Readonly<Record<SectorFit, LocalText>> = {
  class: { en: '', da: '' },
  group: { en: ' The receiver is in a neighbouring line of business.', da: ' Modtageren er i en nabobranche.' },
  division: {
    en: ' The receiver is only broadly in that line of business.',
    da: ' Modtageren er kun i store træk i den branche.',
  },
  unknown: { en: ' The receiver’s line of business is not stated.', da: ' Modtagerens branche er ikke oplyst.' },
};

const EVIDENCE_WORDS: Readonly<Record<DocumentedUse['use']['evidence'], LocalText>> = {
  documented: { en: 'Documented use', da: 'Dokumenteret anvendelse' },
  planned: { en: 'Use proposed in a study', da: 'Anvendelse foreslået i en undersøgelse' },
  approximate: { en: 'Use known from practice', da: 'Anvendelse kendt fra praksis' },
};

function named(key: string): LocalText {
  return catalogueResource(key)?.name ?? { en: key, da: key };
}

/** `, in place of natural gypsum and limestone`; nothing where nothing is replaced. */
function listed(names: readonly LocalText[]): LocalText {
  if (names.length === 0) return { en: '', da: '' };
  const inWords = (words: readonly string[], and: string): string =>
    [words.slice(0, -1).join(', '), words.at(-1) ?? ''].filter((part) => part !== '').join(` ${and} `);
  return {
    en: `, in place of ${inWords(
      names.map(({ en }) => en),
      'and',
    )}`,
    da: `, i stedet for ${inWords(
      names.map(({ da }) => da),
      'og',
    )}`,
  };
}

function useReason({ use, sectorFit }: DocumentedUse): LocalText {
  const words = EVIDENCE_WORDS[use.evidence];
  const [byProduct, replaced] = [named(use.byProduct), use.replaces.map(named)];
  const instead = listed(replaced);
  const seen = use.precedent ? [use.precedent.place, use.precedent.year ?? ''].join(' ').trim() : null;
  const precedent = seen === null ? { en: '', da: '' } : { en: ` Seen in ${seen}.`, da: ` Set i ${seen}.` };
  const likeness =
    use.basis === 'sameWasteCode'
      ? { en: ' The supply has the same EWC code.', da: ' Udbuddet har samme EAK-kode.' }
      : { en: '', da: '' };
  const near = SECTOR_WORDS[sectorFit];
  return {
    en: `${words.en} of ${byProduct.en} – ${use.receiverSector.en}: ${use.use.en}${instead.en}.${precedent.en}${likeness.en}${near.en}`,
    da: `${words.da} af ${byProduct.da} – ${use.receiverSector.da}: ${use.use.da}${instead.da}.${precedent.da}${likeness.da}${near.da}`,
  };
}

function judge({ supply, demand, compatibility }: Candidate): Finding {
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
    case 'documentedUse': {
      const { documentedUse } = compatibility;
      const { use, sectorFit } = documentedUse;
      const near = sectorFit === 'class' || sectorFit === 'group';
      const sure = near && use.basis === 'sameResource' && use.evidence === 'documented';
      return {
        verdict: sure ? 'fits' : 'conditionally',
        score: SCORE_OF_SURE_USE * strengthOf(documentedUse),
        reason: () => useReason(documentedUse),
      };
    }
  }
}

export const resourceCriterion: Criterion = {
  id: 'resource',
  label: { en: 'Resource', da: 'Ressource' },
  weight: 4,
  hard: false,
  judge,
};
