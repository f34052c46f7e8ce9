import { telling } from '../knowledge/name-index.ts';
import { possibleReceiver, receiverEvidence, suppliedThing } from '../knowledge/receiver-evidence.ts';
import type { ByProductName } from '../knowledge/receiver-evidence.ts';
import { preparedKnowledge } from '../knowledge/resolve-names.ts';
import type { NamedFacility, PreparedKnowledge } from '../knowledge/resolve-names.ts';
import type { Facility } from '../registry/facility.ts';
import type { Compatibility } from './compatibility.ts';
import { trialReason } from './latent-reason.ts';

interface Trial {
  readonly facility: Facility;
  readonly compatibility: Compatibility;
}

// Judgements: what a place says that it does counts most, then that it does something near, then that it tries things at all.
const STRENGTH = { ofTreatment: 0.6, ofField: 0.55, ofAny: 0.35 };
const LEAST_USE = 0.25;

/**
 * Test facilities and knowledge institutions that could try a by-product out, for one that nobody buys: by a treatment of its known
 * uses that they name, by what they do that is near to such a use, else because trying is what they are for.
 */
export function findTrials(
  donor: NamedFacility,
  byProduct: ByProductName,
  facilities: readonly Facility[],
  knowledge: PreparedKnowledge = preparedKnowledge(),
): readonly Trial[] {
  if (facilities.length === 0) return [];
  const thing = suppliedThing(donor, byProduct, knowledge);
  const steps = new Set<string>();
  for (const material of thing.relevance.keys()) {
    for (const use of knowledge.usesByMaterial.get(material) ?? []) for (const key of use.treatments) steps.add(key);
  }
  return facilities.map((facility) => {
    const isInstitution = facility.kind === 'knowledgeInstitution';
    const words = `${facility.name} ${facility.note ?? ''}`;
    const held = new Set(telling(words));
    const treatment = [...steps]
      .sort()
      .flatMap((key) => knowledge.base.treatments.get(key) ?? [])
      .find(({ name }) => {
        const named = telling(name.en);
        return (
          named.length > 0 &&
          (named.every((word) => held.has(word)) || telling(name.da).every((word) => held.has(word)))
        );
      });
    if (treatment !== undefined) {
      const reason = () => trialReason({ treatment: treatment.name }, isInstitution, facility.note);
      return { facility, compatibility: { tier: 'trial', strength: STRENGTH.ofTreatment, reason } };
    }
    const { use, bestUse } = receiverEvidence(
      thing,
      possibleReceiver({ name: words, activityCodes: facility.activityCodes }, knowledge),
      knowledge,
    );
    if (bestUse !== null && use >= LEAST_USE) {
      const reason = () => trialReason({ field: bestUse.use }, isInstitution, facility.note);
      return { facility, compatibility: { tier: 'trial', strength: STRENGTH.ofField, reason } };
    }
    const reason = () => trialReason(null, isInstitution, facility.note);
    return { facility, compatibility: { tier: 'trial', strength: STRENGTH.ofAny, reason } };
  });
}
