import { activityFit } from './activity-fit.ts';
import type { ActivityFit } from './activity-fit.ts';
import { knowledgeBase } from './knowledge-base.ts';
import { preparedKnowledge } from './resolve-names.ts';
import type { PreparedKnowledge } from './resolve-names.ts';
import type { KnownUse } from '../registry/known-use.ts';

/** A use of the knowledge base for a resource, with how far it holds for it. */
export interface UseOfResource {
  readonly use: KnownUse;
  /** 1 for a use of the very resource, less for one of its family. */
  readonly share: number;
  /** How near the donor is to the donors the use is known from; unknown where they or the donor's activities are not stated. */
  readonly donorFit: ActivityFit;
  /** NACE codes of the receiving sector; empty where it cuts across NACE. */
  readonly receiverActivities: readonly string[];
  /** Keys of the resources whose demand it can serve. */
  readonly serves: readonly string[];
}

/** Heat saves fuel, but who asks for fuel asks for no heat. */
const NEVER_FUEL = 'heat';

/** What is known of a family two steps up, or of a sister kind, is too vague to bring two registered streams together. */
const LEAST_SHARE = 0.45;

/** The uses of a resource of the catalogue and of its families, in the order of the knowledge base; none for a resource it lacks. */
export function knownUsesOf(
  resourceKey: string | null,
  donorActivities: readonly string[],
  { materialKinship, usesByMaterial }: PreparedKnowledge = preparedKnowledge(),
): readonly UseOfResource[] {
  if (resourceKey === null) return [];
  const found: UseOfResource[] = [];
  const isHeat = materialKinship.isKindOf(resourceKey, NEVER_FUEL);
  for (const [material, share] of materialKinship.relativesOf(resourceKey)) {
    if (share < LEAST_SHARE || !materialKinship.isKindOf(resourceKey, material)) continue;
    for (const use of usesByMaterial.get(material) ?? []) {
      const donorFit = activityFit(donorActivities, use.donors.flatMap(activitiesOf));
      if (donorFit === null) continue;
      const serves = isHeat ? use.replaces.filter((key) => materialKinship.isKindOf(key, NEVER_FUEL)) : use.replaces;
      found.push({ use, share, donorFit, receiverActivities: activitiesOf(use.receiver), serves });
    }
  }
  return found;
}

/** NACE codes of a sector of the knowledge base. */
function activitiesOf(sector: string): readonly string[] {
  return knowledgeBase().sectors.get(sector)?.activities ?? [];
}
