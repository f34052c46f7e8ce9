import { sectionOf } from '../classification/parse-code.ts';
import { sightOf } from '../disclosure/audience.ts';
import type { Contribution } from '../disclosure/contribution.ts';
import { canonicalUnitOf } from '../quantity/units.ts';
import type { Resource } from '../registry/resource.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Synergy, YearlyFlow } from '../registry/synergy.ts';
import { flowsOf, yearlyUnit } from './strand-amounts.ts';

/** Of a facility whose line of business is not stated. */
const UNKNOWN_SECTOR = 'unknown';

/** An analyst sees by itself what both parties show to the network. */
function isOpen({ donorLevel, receiverLevel }: Synergy): boolean {
  return [donorLevel, receiverLevel].every((level) => sightOf(level, 'analyst') === 'whole');
}

/**
 * The one figure of an exchange that is added up, in the first unit that its resource is measured in where there is one.
 * A flow told in tonnes and in megawatt hours would stand in two tables, and what one keeps back the other might tell.
 */
function figureOf(flows: readonly YearlyFlow[], { measuredIn }: Resource): YearlyFlow | null {
  const units = measuredIn.map((dimension) => canonicalUnitOf(dimension).code);
  const rank = (flow: YearlyFlow): number => {
    const at = units.indexOf(yearlyUnit(flow));
    return at < 0 ? units.length : at;
  };
  const [first] = flows.toSorted(
    (one, other) => rank(one) - rank(other) || (yearlyUnit(one) < yearlyUnit(other) ? -1 : 1),
  );
  return first ?? null;
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
    const inYear = flowsOf({ flows: synergy.flows.filter((flow) => flow.year === year) }, year);
    const flow = figureOf(inYear, resource);
    if (!flow) return [];
    return {
      donorCompany: donor.organisationId,
      receiverCompany: receiver.organisationId,
      donorSector: sectors.get(donor.id) ?? UNKNOWN_SECTOR,
      receiverSector: sectors.get(receiver.id) ?? UNKNOWN_SECTOR,
      resourceKind: resource.kind,
      year,
      amount: flow.amount.canonicalValue,
      unit: yearlyUnit(flow),
      open: isOpen(synergy),
    };
  });
}
