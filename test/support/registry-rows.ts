import type { RegistryRow } from '../../src/domain/import/registry-row.ts';
import type { RowReading } from '../../src/domain/import/read-rows.ts';
import type { ImportContext } from '../../src/domain/import/import-context.ts';
import type { NewFacilityInput } from '../../src/domain/registry/stream-input.ts';
import { DEFAULT_LEVEL } from '../../src/domain/disclosure/disclosure-level.ts';

/** What a registry would hold of a row that was read: the least of a database. */
export function registered({ valid, input, row }: RowReading, context: ImportContext): RegistryRow {
  if (valid === null || input === null) throw new Error(`Row ${row} was not good.`);
  const { facility, resource, presentCost, level, releasePresentCost: _, ...stream } = valid;
  const given: NewFacilityInput | null = input.facility.new ?? null;
  const own = context.registry.organisation;
  const known = 'id' in facility ? context.registry.facilities.find(({ id }) => id === facility.id) : null;
  return {
    stream: { ...stream, level: level ?? DEFAULT_LEVEL },
    facility:
      'new' in facility
        ? facility.new
        : { name: known?.name ?? '', kind: 'productionPlant', place: null, position: null, activityCodes: [] },
    organisationName: given?.organisationName ?? (known?.organisationName || own?.name) ?? '',
    resource:
      'new' in resource
        ? resource.new
        : (context.resourceOf(resource.id) ?? { name: { en: '', da: '' }, kind: 'material', wasteCode: null }),
    presentCost: presentCost ?? null,
  };
}
