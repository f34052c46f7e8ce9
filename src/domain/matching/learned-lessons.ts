import { figure } from '../quantity/figures.ts';
import type { LocalText } from '../text.ts';
import { CRITERIA } from './criteria.ts';
import { named } from './known-use-reason.ts';
import type { Dismissal, DismissalReason } from './matching-rules.ts';

/** What a network learned from its dismissals, with those it was learned from: without them it is gone. */
export type Lesson = LessonOfCriterion | LessonOfUse;

interface Learned {
  /** Ids of the dismissals, sorted. */
  readonly from: readonly string[];
  readonly text: LocalText;
}

/** A criterion weighs more here than elsewhere. */
interface LessonOfCriterion extends Learned {
  readonly kind: 'criterion';
  readonly criterionId: string;
  /** Times its usual weight, above 1. */
  readonly factor: number;
}

/** A use finds no favour here: the same resource to the same group of receivers. */
interface LessonOfUse extends Learned {
  readonly kind: 'use';
  readonly resourceKey: string | null;
  readonly receiverActivities: readonly string[];
  /** 0 … 1: how far it goes towards the full weight of a rule. */
  readonly strength: number;
}

const CRITERION_OF: Readonly<Partial<Record<DismissalReason, string>>> = {
  tooFar: 'distance',
  wrongQuality: 'quality',
  wrongTemperature: 'temperature',
  wrongAmount: 'amount',
  wrongTime: 'availability',
  law: 'wasteStatus',
};

// Bounds, so that no run of dismissals can turn the engine on its head: each adds 15 %, at most to twice the weight; of one use, five
// say all there is to say, and they only make it less likely.
const FACTOR_EACH = 0.15;
const LARGEST_FACTOR = 2;
const STRENGTH_EACH = 0.2;

function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** NACE group of the main activity: the line of business that a lesson holds for. */
function groupOf({ receiverActivities }: Dismissal): string | null {
  return receiverActivities[0]?.slice(0, 4) ?? null;
}

/**
 * What follows from a list of dismissals, criteria first, in the order of their ids: a function of the list, so that taking one back
 * takes back what it taught. A single dismissal teaches nothing of a use: it may have been about that one plant.
 */
export function learnedFrom(dismissals: readonly Dismissal[]): readonly Lesson[] {
  const byCriterion = groupsOf(dismissals, ({ reason }) => CRITERION_OF[reason] ?? null);
  const ofCriteria = [...byCriterion].map(([criterionId, group]): LessonOfCriterion => {
    const factor = Math.min(LARGEST_FACTOR, 1 + FACTOR_EACH * group.length);
    const label = CRITERIA.find(({ id }) => id === criterionId)?.label ?? { en: criterionId, da: criterionId };
    const times = figure(factor);
    return {
      kind: 'criterion',
      criterionId,
      factor,
      from: idsOf(group),
      text: {
        en: `${label.en} weighs ${times.en} times as much here, after ${group.length} dismissals for it.`,
        da: `${label.da} vejer ${times.da} gange så meget her efter ${group.length} afvisninger af den grund.`,
      },
    };
  });
  const wrongUses = dismissals.filter(({ reason, resourceKey }) => reason === 'wrongUse' && resourceKey !== null);
  const byUse = groupsOf(wrongUses, (each) => {
    const group = groupOf(each);
    return group === null ? null : `${each.resourceKey ?? ''} ${group}`;
  });
  const ofUses = [...byUse].flatMap(([key, group]): readonly LessonOfUse[] => {
    if (group.length < 2) return [];
    const [resourceKey = '', activity = ''] = key.split(' ');
    const name = named(resourceKey);
    return [
      {
        kind: 'use',
        resourceKey,
        receiverActivities: [activity],
        strength: Math.min(1, STRENGTH_EACH * group.length),
        from: idsOf(group),
        text: {
          en: `Matches of ${name.en} with this line of business (NACE ${activity}) were put aside ${group.length} times here.`,
          da: `Match mellem ${name.da} og denne branche (NACE ${activity}) er lagt til side ${group.length} gange her.`,
        },
      },
    ];
  });
  const order = (lesson: Lesson): string =>
    lesson.kind === 'criterion'
      ? `0 ${lesson.criterionId}`
      : `1 ${lesson.resourceKey ?? ''} ${lesson.receiverActivities.join(' ')}`;
  return [...ofCriteria, ...ofUses].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function idsOf(group: readonly Dismissal[]): readonly string[] {
  return group.map(({ id }) => id).sort();
}
