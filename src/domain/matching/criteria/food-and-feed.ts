import { preparedKnowledge } from '../../knowledge/resolve-names.ts';
import type { LocalText } from '../../text.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import type { Party } from '../party.ts';

/** Families that come from animals or may hold parts of them. */
const ANIMAL = ['animal-residue', 'manure-like'];
const SLUDGE = ['organic-sludge'];
const EDIBLE = [
  'food-residue',
  'feed-grade-residue',
  'fermentation-residue',
  'plant-residue',
  'animal-residue',
  'fat-and-oil-residue',
];

function isAny(key: string | null, families: readonly string[]): boolean {
  if (key === null) return false;
  const { materialKinship } = preparedKnowledge();
  return families.some((family) => materialKinship.isKindOf(key, family));
}

/** NACE Rev. 2: makers of feed and pet food, keepers of animals and fish. */
function feedsAnimals({ activityCodes }: Party): boolean {
  return activityCodes.some((code) => /^(10\.9|01\.4|01\.5|03\.2)/.test(code));
}

function makesFood({ activityCodes }: Party): boolean {
  return activityCodes.some((code) => /^(10\.[1-8]|11)/.test(code));
}

function tillsLand({ activityCodes }: Party): boolean {
  return activityCodes.some((code) => /^01\.[1235]/.test(code));
}

/** What the chain of food and feed asks of a pair: conditions in words, none where it is no matter. */
function conditionsOf({ supply, demand }: Candidate): readonly LocalText[] {
  const conditions: LocalText[] = [];
  const { key } = supply.resource;
  const [animal, edible] = [isAny(key, ANIMAL), isAny(key, EDIBLE)];
  if (animal) {
    conditions.push({
      en: 'It is an animal by-product: category, treatment and approval of the receiver follow Regulation (EC) 1069/2009.',
      da: 'Det er et animalsk biprodukt: kategori, behandling og aftagerens godkendelse følger forordning (EF) nr. 1069/2009.',
    });
  }
  if (feedsAnimals(demand) && edible) {
    conditions.push({
      en: 'As feed it needs a donor registered as a feed business (Regulation (EC) 183/2005), and may not be waste; animal protein is bound by Regulation (EC) 999/2001.',
      da: 'Som foder kræver det, at leverandøren er registreret som fodervirksomhed (forordning (EF) nr. 183/2005), og det må ikke være affald; animalsk protein er underlagt forordning (EF) nr. 999/2001.',
    });
  }
  if (makesFood(demand) && edible) {
    conditions.push({
      en: 'As food it must be traceable and handled under the hygiene rules (Regulations (EC) 178/2002 and 852/2004).',
      da: 'Som fødevare skal det kunne spores og håndteres efter hygiejnereglerne (forordning (EF) nr. 178/2002 og 852/2004).',
    });
  }
  if (tillsLand(demand) && isAny(key, SLUDGE)) {
    conditions.push({
      en: 'On farmland, sludge is bound by limits for heavy metals and by waiting times (Directive 86/278/EEC and national rules).',
      da: 'På landbrugsjord er slam underlagt grænser for tungmetaller og ventetider (direktiv 86/278/EØF og nationale regler).',
    });
  }
  return conditions;
}

/** Judgements: each set of rules costs a little; waste for feed asks for a change of status first. */
const SCORE_EACH = 0.25;
const SCORE_OF_WASTE_AS_FEED = 0.2;

/** What the rules on food, feed and farmland ask. Does not apply where none of them does. */
function judge(candidate: Candidate): Finding | null {
  const conditions = conditionsOf(candidate);
  if (conditions.length === 0) return null;
  const wasteAsFeed = feedsAnimals(candidate.demand) && candidate.supply.facts.wasteStatus === 'waste';
  return {
    verdict: 'conditionally',
    score: wasteAsFeed ? SCORE_OF_WASTE_AS_FEED : Math.max(0, 1 - SCORE_EACH * conditions.length),
    reason: () => ({
      en: conditions.map(({ en }) => en).join(' '),
      da: conditions.map(({ da }) => da).join(' '),
    }),
  };
}

export const foodAndFeedCriterion: Criterion = {
  id: 'foodAndFeed',
  label: { en: 'Food, feed and farmland', da: 'Fødevarer, foder og landbrugsjord' },
  weight: 0.5,
  neutral: 1,
  hard: false,
  asks: (party) => {
    if (party.direction === 'demand') return `${feedsAnimals(party)} ${makesFood(party)} ${tillsLand(party)}`;
    const families = [ANIMAL, EDIBLE, SLUDGE].map((each) => isAny(party.resource.key, each));
    return `${families.join(' ')} ${party.facts.wasteStatus === 'waste'}`;
  },
  asksOf: ['resource', 'activities', 'facts'],
  judge,
};
