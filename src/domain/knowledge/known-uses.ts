import { activityFit } from './activity-fit.ts';
import type { ActivityFit } from './activity-fit.ts';
import { knowledgeBase } from './knowledge-base.ts';
import { preparedKnowledge } from './resolve-names.ts';
import type { PreparedKnowledge } from './resolve-names.ts';
import type { KnownUse } from '../registry/known-use.ts';

/** A use of the knowledge base for a resource, with how far it holds for it. */
export interface UseOfResource {
  readonly use: KnownUse;
  /** Its place among all uses of the resource, whoever the donor. */
  readonly place: number;
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
  knowledge: PreparedKnowledge = preparedKnowledge(),
): readonly UseOfResource[] {
  if (resourceKey === null) return [];
  const found: UseOfResource[] = [];
  for (const { use, place, share, donors, receiverActivities, serves } of usesWhoever(resourceKey, knowledge)) {
    const donorFit = donors.length === 0 ? 'unknown' : activityFit(donorActivities, donors);
    if (donorFit !== null) found.push({ use, place, share, donorFit, receiverActivities, serves });
  }
  return found;
}

/** A use before it is known who the donor is. */
interface UseWhoever extends Omit<UseOfResource, 'donorFit'> {
  /** NACE codes of the donors that it is known from; empty where they are not stated. */
  readonly donors: readonly string[];
}

/** Of each knowledge by the keys of resources: asked again for every line of business. */
const KNOWN = new WeakMap<PreparedKnowledge, Map<string, readonly UseWhoever[]>>();

function usesWhoever(resourceKey: string, knowledge: PreparedKnowledge): readonly UseWhoever[] {
  let ofKnowledge = KNOWN.get(knowledge);
  if (ofKnowledge === undefined) KNOWN.set(knowledge, (ofKnowledge = new Map<string, readonly UseWhoever[]>()));
  const known = ofKnowledge.get(resourceKey);
  if (known !== undefined) return known;
  const { materialKinship, usesByMaterial } = knowledge;
  const found: UseWhoever[] = [];
  const isHeat = materialKinship.isKindOf(resourceKey, NEVER_FUEL);
  for (const [material, share] of materialKinship.relativesOf(resourceKey)) {
    if (share < LEAST_SHARE || !materialKinship.isKindOf(resourceKey, material)) continue;
    for (const use of usesByMaterial.get(material) ?? []) {
      const serves = isHeat ? use.replaces.filter((key) => materialKinship.isKindOf(key, NEVER_FUEL)) : use.replaces;
      const [donors, receiverActivities] = [use.donors.flatMap(activitiesOf), activitiesOf(use.receiver)];
      found.push({ use, place: found.length, share, donors, receiverActivities, serves });
    }
  }
  ofKnowledge.set(resourceKey, found);
  return found;
}

/** NACE codes of a sector of the knowledge base. */
function activitiesOf(sector: string): readonly string[] {
  return knowledgeBase().sectors.get(sector)?.activities ?? [];
}
