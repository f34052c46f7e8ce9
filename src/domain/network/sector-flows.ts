import { sectionOf } from '../classification/parse-code.ts';
import { sightOf } from '../disclosure/audience.ts';
import type { Contribution } from '../disclosure/contribution.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Synergy } from '../registry/synergy.ts';
import { flowsOf, yearlyUnit } from './strand-amounts.ts';

/** Of a facility whose line of business is not stated. */
const UNKNOWN_SECTOR = 'unknown';

/** An analyst sees by itself what both parties show to the network. */
function isOpen({ donorLevel, receiverLevel }: Synergy): boolean {
  return [donorLevel, receiverLevel].every((level) => sightOf(level, 'analyst') === 'whole');
}

/**
 * What the synergies of a snapshot say of one calendar year, company to company: yearly amounts in canonical units, the
 * sectors by the NACE section (`A` … `U`) of each facility's main activity. Figures of other years are not carried over.
 */
export function contributionsOf(snapshot: RegistrySnapshot, year: number): readonly Contribution[] {
  const facilities = new Map(snapshot.facilities.map((facility) => [facility.id, facility]));
  const resources = new Map(snapshot.resources.map((resource) => [resource.id, resource]));
  const sectors = new Map(
    snapshot.facilities.map(({ id, activityCodes: [main] }) => [
      id,
      main === undefined ? UNKNOWN_SECTOR : sectionOf(main) || UNKNOWN_SECTOR,
    ]),
  );
  return snapshot.synergies.flatMap((synergy) => {
    const [donor, receiver] = [facilities.get(synergy.donorId), facilities.get(synergy.receiverId)];
    const resource = resources.get(synergy.resourceId);
    if (!donor || !receiver || !resource) throw new Error(`The snapshot lacks a part of synergy ${synergy.id}`);
    return flowsOf({ flows: synergy.flows.filter((flow) => flow.year === year) }, year).map((flow) => ({
      donorCompany: donor.organisationId,
      receiverCompany: receiver.organisationId,
      donorSector: sectors.get(donor.id) ?? UNKNOWN_SECTOR,
      receiverSector: sectors.get(receiver.id) ?? UNKNOWN_SECTOR,
      resourceKind: resource.kind,
      year,
      amount: flow.amount.canonicalValue,
      unit: yearlyUnit(flow),
      open: isOpen(synergy),
    }));
  });
}
