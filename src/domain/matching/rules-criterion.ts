import { telling } from '../knowledge/name-index.ts';
import { preparedKnowledge } from '../knowledge/resolve-names.ts';
import type { LocalText } from '../text.ts';
import { CRITERIA } from './criteria.ts';
import type { Candidate, Criterion, Finding } from './criterion.ts';
import { learnedFrom } from './learned-lessons.ts';
import type { Lesson } from './learned-lessons.ts';
import type { MatchingRules, RuleCorrection } from './matching-rules.ts';
import type { Party } from './party.ts';

/** The id of a side as dismissals name it; null for whoever stands for a kind, of which no pair was put aside. */
function sideId({ streamId, facilityId }: Pick<Party, 'streamId' | 'facilityId'>): string | null {
  return streamId ?? facilityId;
}

/** Null where a side is nobody: also of a dismissal that is handed on without its pair, and only teaches. */
function pairKey(supplyId: string | null, demandId: string | null): string | null {
  return supplyId && demandId && `${supplyId} ${demandId}`;
}

function isKindOf(key: string | null, family: string): boolean {
  return key !== null && preparedKnowledge().materialKinship.isKindOf(key, family);
}

function usesOf({ compatibility }: Candidate): readonly LocalText[] {
  if ('useFound' in compatibility) return [compatibility.useFound.known.use.use];
  if ('documentedUse' in compatibility) return [compatibility.documentedUse.use.use];
  return 'reason' in compatibility ? [compatibility.reason()] : [];
}

/** Whether a correction speaks of this pair: each part that it names must hold. */
function speaksOf({ resourceKey, use, receiverActivities }: RuleCorrection, candidate: Candidate): boolean {
  const { supply, demand } = candidate;
  if (resourceKey !== null && !isKindOf(supply.resource.key, resourceKey)) return false;
  if (receiverActivities.length > 0 && !sharesActivity(demand.activityCodes, receiverActivities)) return false;
  if (use === null) return true;
  const words = telling(use);
  return usesOf(candidate).some(({ en, da }) => {
    const held = new Set(telling(`${en} ${da}`));
    return words.length > 0 && words.every((word) => held.has(word));
  });
}

/** Whether one of the codes lies within one of the others: `10.91` within `10.9`. */
function sharesActivity(codes: readonly string[], wider: readonly string[]): boolean {
  return codes.some((code) => wider.some((each) => code.startsWith(each)));
}

const DISMISSED: LocalText = {
  en: 'The secretariat put this match aside',
  da: 'Sekretariatet har lagt dette match til side',
};

const UNTOLD: LocalText = {
  en: 'The rules of this network speak against it.',
  da: 'Netværkets regler taler imod det.',
};

/** Log odds that a rule takes from a match where it does not exclude it: a judgement. */
const DOWN_WEIGHT = 1.5;

export const RULES_ID = 'rules';

/** What dismissals, corrections and lessons say of a pair: excluded, less likely, or nothing. */
function rulesCriterion(
  { dismissals, corrections, withoutReasons = false }: MatchingRules,
  lessons: readonly Lesson[],
): Criterion {
  const dismissed = new Map(
    dismissals.flatMap((each) => {
      const key = pairKey(each.supplyId, each.demandId);
      return key ? [[key, each] as const] : [];
    }),
  );
  const ofUses = lessons.filter((lesson) => lesson.kind === 'use');
  const tell = (candidate: Candidate): Finding | null => {
    const { supply, demand } = candidate;
    const dismissal = dismissed.get(pairKey(sideId(supply), sideId(demand)) ?? '');
    if (dismissal !== undefined) {
      const words =
        dismissal.words === null
          ? { en: '.', da: '.' }
          : { en: `: “${dismissal.words}”`, da: `: »${dismissal.words}«` };
      const reason = () => ({ en: DISMISSED.en + words.en, da: DISMISSED.da + words.da });
      return { verdict: 'doesNotFit', score: 0, reason };
    }
    const spoken = corrections.filter((correction) => speaksOf(correction, candidate));
    const excluding = spoken.find(({ effect }) => effect === 'exclude');
    if (excluding !== undefined) return saying('doesNotFit', 0, excluding.words);
    const weighing = spoken[0];
    if (weighing !== undefined) return saying('conditionally', 0, weighing.words);
    const lesson = ofUses.find(
      ({ resourceKey, receiverActivities }) =>
        resourceKey !== null &&
        supply.resource.key === resourceKey &&
        sharesActivity(demand.activityCodes, receiverActivities),
    );
    if (lesson === undefined) return null;
    return { verdict: 'conditionally', score: 1 - lesson.strength, reason: () => lesson.text };
  };
  const judge = (candidate: Candidate): Finding | null => {
    const found = tell(candidate);
    return found === null || !withoutReasons ? found : { ...found, reason: () => UNTOLD };
  };
  return {
    id: RULES_ID,
    label: { en: 'Rules of this network', da: 'Netværkets egne regler' },
    weight: DOWN_WEIGHT,
    neutral: 1,
    hard: true,
    judge,
  };
}

function saying(verdict: Finding['verdict'], score: number, words: string): Finding {
  return {
    verdict,
    score,
    reason: () => ({ en: `A rule of this network: “${words}”`, da: `En regel i dette netværk: »${words}«` }),
  };
}

/** Made once for a set of rules: a network is judged supply by supply. */
const underRules = new WeakMap<MatchingRules, readonly Criterion[]>();

/** All criteria as a network's rules bend them: those that its dismissals taught weigh more, and the rules come last. */
export function criteriaUnder(rules: MatchingRules | undefined): readonly Criterion[] {
  if (rules === undefined || (rules.dismissals.length === 0 && rules.corrections.length === 0)) return CRITERIA;
  const known = underRules.get(rules);
  if (known !== undefined) return known;
  const lessons = learnedFrom(rules.dismissals);
  const factors = new Map(
    lessons.flatMap((lesson) => (lesson.kind === 'criterion' ? [[lesson.criterionId, lesson.factor] as const] : [])),
  );
  const bent = CRITERIA.map((criterion) => {
    const factor = factors.get(criterion.id);
    return factor === undefined ? criterion : { ...criterion, weight: criterion.weight * factor };
  });
  const criteria = [...bent, rulesCriterion(rules, lessons)];
  underRules.set(rules, criteria);
  return criteria;
}
