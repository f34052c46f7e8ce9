import type { FacilityKind } from '../registry/facility.ts';
import type { StreamInput } from '../registry/stream-input.ts';
import { FACILITY_KIND_CHOICES } from './choices.data.ts';
import { proposal, quoted, warning } from './finding.ts';
import { foldName } from './fold-name.ts';
import type { ImportContext, KnownFacility } from './import-context.ts';
import { readActivityCodeCell } from './read-code.ts';
import { readCoordinate } from './read-coordinate.ts';
import type { RowCells } from './row-cells.ts';

/** The facility of a row as the API takes it, with the key under which rows that add the same one are alike. */
export interface RowFacility {
  readonly input: StreamInput['facility'];
  readonly newKey: string | null;
}

/** What a facility is taken for that says no kind: most that register streams are. */
const USUAL_KIND: FacilityKind = 'productionPlant';

/**
 * The facility of a row: the known one of that name; a new one, told (`FACILITY_NEW`); or nothing, with what is wrong:
 * `FACILITY_MISSING`, `FACILITY_SIMILAR` (a slip of the pen away from a known one and not confirmed to be new),
 * `FACILITY_AMBIGUOUS`, `ORGANISATION_MISSING`.
 */
export function rowFacility(
  cells: RowCells,
  context: ImportContext,
  confirmedNew: ReadonlySet<string>,
): RowFacility | null {
  const name = cells.text('facility');
  const organisation = cells.text('organisation');
  if (name === null) return withoutName(cells, context, organisation);
  const known = context.facilitiesNamed(name, organisation);
  const [first] = known;
  if (known.length === 1 && first !== undefined) return { input: { id: first.id }, newKey: null };
  if (known.length > 1) {
    tellAmbiguous(cells, name, known);
    return null;
  }
  const similar = confirmedNew.has(foldName(name)) ? [] : context.similarFacilities(name);
  if (similar.length > 0) {
    const names = similar.map((it) => it.name).join(', ');
    cells.tell('facility', {
      severity: 'error',
      code: 'FACILITY_SIMILAR',
      message: {
        en: `There is no facility ${quoted(name).en}. Did you mean ${names}? Confirm the name if it is a new one.`,
        da: `Der findes intet anlæg ${quoted(name).da}. Mente du ${names}? Bekræft navnet, hvis det er et nyt anlæg.`,
      },
      proposals: similar.map((it) => proposal(it.name)),
    });
    return null;
  }
  return newFacility(name, organisation, cells, context);
}

function withoutName(cells: RowCells, context: ImportContext, organisation: string | null): RowFacility | null {
  const { facilityId, facilities } = context.registry;
  if (facilityId !== null) return { input: { id: facilityId }, newKey: null };
  const owner = organisation === null ? null : foldName(organisation);
  const own = owner === null ? facilities : facilities.filter((it) => foldName(it.organisationName) === owner);
  const [only] = own;
  if (only !== undefined && own.length === 1) return { input: { id: only.id }, newKey: null };
  cells.tell('facility', {
    severity: 'error',
    code: 'FACILITY_MISSING',
    message: {
      en: 'The row names no facility. Write its name, or choose one for all rows without a name.',
      da: 'Rækken angiver intet anlæg. Skriv navnet, eller vælg et anlæg til alle rækker uden navn.',
    },
    proposals: own.slice(0, 5).map((it) => proposal(it.name)),
  });
  return null;
}

function tellAmbiguous(cells: RowCells, name: string, known: readonly KnownFacility[]): void {
  const owners = known.map((it) => it.organisationName);
  cells.tell('facility', {
    severity: 'error',
    code: 'FACILITY_AMBIGUOUS',
    message: {
      en: `${quoted(name).en} is the name of several facilities: of ${owners.join(', ')}. Name the organisation as well.`,
      da: `${quoted(name).da} er navnet på flere anlæg: hos ${owners.join(', ')}. Angiv også organisationen.`,
    },
    proposals: [],
  });
}

function newFacility(
  name: string,
  organisation: string | null,
  cells: RowCells,
  context: ImportContext,
): RowFacility | null {
  const owner = organisation === null ? context.registry.organisation : context.organisationNamed(organisation);
  if (owner === null && organisation === null) {
    cells.tell('organisation', {
      severity: 'error',
      code: 'ORGANISATION_MISSING',
      message: {
        en: `The facility ${quoted(name).en} is new. Whose is it? Name its organisation.`,
        da: `Anlægget ${quoted(name).da} er nyt. Hvis er det? Angiv organisationen.`,
      },
      proposals: [],
    });
    return null;
  }
  const newKey = `${foldName(owner?.name ?? organisation ?? '')}|${foldName(name)}`;
  cells.tell(
    'facility',
    warning('FACILITY_NEW', {
      en: `The facility ${quoted(name).en} is not known yet and is added.`,
      da: `Anlægget ${quoted(name).da} kendes ikke endnu og bliver tilføjet.`,
    }),
  );
  return {
    newKey,
    input: {
      new: {
        name,
        ...(owner === null ? { organisationName: organisation } : { organisationId: owner.id }),
        kind: cells.choice('facilityKind', FACILITY_KIND_CHOICES) ?? USUAL_KIND,
        place: cells.text('place'),
        latitude: cells.take(
          'latitude',
          readCoordinate(cells.cell('latitude'), 'latitude', cells.column('latitude')?.decimalSign ?? null),
        ),
        longitude: cells.take(
          'longitude',
          readCoordinate(cells.cell('longitude'), 'longitude', cells.column('longitude')?.decimalSign ?? null),
        ),
        activityCode: cells.take('activityCode', readActivityCodeCell(cells.cell('activityCode'))),
      },
    },
  };
}
