import type { LocalText } from '../text.ts';
import type { Candidate } from './criterion.ts';
import { hasBlindSide } from './another-company.ts';
import type { Judged } from './judge.ts';
import { latentSideOf } from './judge-pair.ts';
import { treatmentsNeeded } from './treatments-needed.ts';

/** What somebody who likes the match would do next. */
export interface NextStep {
  readonly code:
    | 'askThem'
    | 'askForTrial'
    | 'checkSameThing'
    | 'askForFigure'
    | 'checkFit'
    | 'priceTreatment'
    | 'clearLaw'
    | 'introduce';
  /** Whose it is to do or to answer; null where it is of both. */
  readonly side: 'supply' | 'demand' | null;
  /** Key of the criterion that it would settle; null where it is of none. */
  readonly criterionId: string | null;
  readonly text: LocalText;
}

/** Criteria whose conditions are for an authority or a lawyer, in the words of the step. */
const LAW: Readonly<Record<string, LocalText>> = {
  wasteStatus: {
    en: 'Clear with the authority whether it is waste or a by-product, and which permit the receiver needs.',
    da: 'Afklar med myndigheden, om det er affald eller et biprodukt, og hvilken tilladelse aftageren skal have.',
  },
  border: {
    en: 'Check whether the shipment across the border must be notified.',
    da: 'Undersøg, om transporten over grænsen skal anmeldes.',
  },
  foodAndFeed: {
    en: 'Check the rules for food and feed before anything is delivered.',
    da: 'Undersøg reglerne for fødevarer og foder, før der leveres noget.',
  },
};

/** What has to be looked at together by the technicians of both sides. */
const CHECKED: Readonly<Record<string, LocalText>> = {
  amount: { en: 'Agree on how much', da: 'Bliv enige om mængden' },
  temperature: { en: 'Check the temperature', da: 'Undersøg temperaturen' },
  pressure: { en: 'Check the pressure', da: 'Undersøg trykket' },
  quality: { en: 'Check the quality with a sample', da: 'Undersøg kvaliteten med en prøve' },
  availability: { en: 'Lay both timetables beside each other', da: 'Sammenhold tidspunkterne' },
  freshness: { en: 'Ask whether it is still so', da: 'Spørg, om det stadig er sådan' },
};

const INTRODUCE: LocalText = {
  en: 'Ask for an introduction: then both sides see each other whole.',
  da: 'Bed om en præsentation: så ser begge parter hinanden fuldt ud.',
};

function firstSteps({ supply, demand, compatibility }: Candidate): readonly NextStep[] {
  const latent = latentSideOf(compatibility);
  const asked = latent === 'supply' ? supply : demand;
  const name = asked.facilityName ?? '';
  const guess: readonly NextStep[] =
    compatibility.tier === 'likeWords'
      ? [
          {
            code: 'checkSameThing',
            side: null,
            criterionId: 'resource',
            text: {
              en: 'Make sure that both mean the same thing.',
              da: 'Sørg for, at I mener det samme.',
            },
          },
        ]
      : [];
  if (latent === null) return guess;
  if (compatibility.tier === 'trial') {
    const text = { en: `Ask ${name} whether they would try it out.`, da: `Spørg ${name}, om de vil prøve det af.` };
    return [{ code: 'askForTrial', side: latent, criterionId: null, text }];
  }
  const text =
    latent === 'supply'
      ? { en: `Ask ${name} whether they have it.`, da: `Spørg ${name}, om de har det.` }
      : { en: `Ask ${name} whether they could use it.`, da: `Spørg ${name}, om de kan bruge det.` };
  return [{ code: 'askThem', side: latent, criterionId: null, text }];
}

/** `Ask for the amount`: those that are missing, that which weighs most first. */
function figureSteps({ findings, candidate }: Judged): readonly NextStep[] {
  const weighed = findings.flatMap(([{ id, weight }, { missing, known, score }]) =>
    missing === undefined ? [] : [{ id, missing, open: weight * (1 - (known ?? (score === null ? 0 : 1))) }],
  );
  const latent = latentSideOf(candidate.compatibility);
  return weighed
    .toSorted((one, other) => other.open - one.open)
    .filter(({ missing: { side } }) => side !== latent)
    .map(({ id, missing: { side, what } }) => ({
      code: 'askForFigure' as const,
      side: side === 'both' ? null : side,
      criterionId: id,
      text: { en: `Find out ${what.en}.`, da: `Find ud af: ${what.da}.` },
    }));
}

function conditionSteps({ findings }: Judged): readonly NextStep[] {
  return findings.flatMap(([{ id }, { verdict, reason }]): readonly NextStep[] => {
    if (verdict !== 'conditionally') return [];
    const law = LAW[id];
    if (law !== undefined) return [{ code: 'clearLaw', side: null, criterionId: id, text: law }];
    const words = CHECKED[id];
    if (words === undefined) return [];
    const why = reason();
    return [
      {
        code: 'checkFit',
        side: null,
        criterionId: id,
        text: { en: `${words.en}: ${why.en}`, da: `${words.da}: ${why.da}` },
      },
    ];
  });
}

/**
 * What to do next, in this order: whom to ask, what is missing, what needs to be checked or treated, what the law asks, and how to come
 * together. It says no more than the judgements do; of a blind side nothing but that an introduction tells more.
 */
export function nextStepsOf(judged: Judged): readonly NextStep[] {
  const { candidate } = judged;
  const blind = hasBlindSide(candidate);
  const treatments = blind ? [] : treatmentsNeeded(candidate);
  const conditions = conditionSteps(judged);
  const priced: readonly NextStep[] =
    treatments.length === 0
      ? []
      : [
          {
            code: 'priceTreatment',
            side: null,
            criterionId: 'quality',
            text: {
              en: `Have the treatment priced: ${treatments.map(({ treatment }) => treatment.name.en).join(' → ')}.`,
              da: `Få en pris på behandlingen: ${treatments.map(({ treatment }) => treatment.name.da).join(' → ')}.`,
            },
          },
        ];
  const introduce: readonly NextStep[] =
    latentSideOf(candidate.compatibility) !== null
      ? []
      : [{ code: 'introduce', side: null, criterionId: null, text: INTRODUCE }];
  return [
    ...firstSteps(candidate),
    ...(blind ? introduce : []),
    ...figureSteps(judged),
    ...conditions.filter(({ code }) => code === 'checkFit'),
    ...priced,
    ...conditions.filter(({ code }) => code === 'clearLaw'),
    ...(blind ? [] : introduce),
  ];
}
