import type { LocalText } from '../text.ts';
import type { PlanDemand, PlanLink, PlanMeasure } from './plan-problem.ts';

/** What a plan can be made for: more of it is better. */
export interface Objective {
  readonly id: string;
  readonly label: LocalText;
  /** For each unit of the supply that a link carries. */
  readonly ofUnit: (link: PlanLink, demand: PlanDemand) => number;
  /** For having the link at all. */
  readonly ofOpen: (link: PlanLink) => number;
}

function counts(id: PlanMeasure, label: LocalText): Objective {
  return { id, label, ofUnit: ({ perUnit }) => perUnit[id] ?? 0, ofOpen: ({ whenOpen }) => whenOpen[id] ?? 0 };
}

export const OBJECTIVES: readonly Objective[] = [
  counts('netBenefit', { en: 'net benefit', da: 'nettogevinst' }),
  counts('co2eAvoided', { en: 'CO2e avoided', da: 'sparet CO2e' }),
  counts('freshWaterSaved', { en: 'fresh water saved', da: 'sparet frisk vand' }),
  counts('landfillAvoided', { en: 'landfill avoided', da: 'undgået deponering' }),
  counts('virginReplaced', { en: 'virgin material replaced', da: 'erstattede råvarer' }),
  {
    id: 'served',
    label: { en: 'demands served', da: 'dækkede behov' },
    ofUnit: (link, { amount }) => (amount > 0 ? link.yield / amount : 0),
    ofOpen: () => 0,
  },
  {
    id: 'fewLinks',
    label: { en: 'few links', da: 'få forbindelser' },
    ofUnit: () => 0,
    ofOpen: () => -1,
  },
];
