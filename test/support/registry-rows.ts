import type { RegistryRow } from '../../src/domain/import/registry-row.ts';
import type { RowReading } from '../../src/domain/import/read-rows.ts';
import type { ImportContext } from '../../src/domain/import/import-context.ts';
import { DEFAULT_LEVEL } from '../../src/domain/disclosure/disclosure-level.ts';

/** What a registry would hold of a row that was read: the least of a database. */
export function registered({ valid, row }: RowReading, context: ImportContext): RegistryRow {
  if (valid === null) throw new Error(`Row ${row} was not good.`);
  const { facility, resource, presentCost, level } = valid;
  const { organisation, facilities } = context.registry;
  const known = 'id' in facility ? facilities.find(({ id }) => id === facility.id) : undefined;
  const named = 'new' in facility ? facility.new.organisationName : known?.organisationName;
  return {
    stream: { ...valid, level: level ?? DEFAULT_LEVEL },
    facility:
      'new' in facility
        ? facility.new
        : { name: known?.name ?? '', kind: 'productionPlant', place: null, position: null, activityCodes: [] },
    organisationName: named ?? organisation?.name ?? '',
    resource:
      'new' in resource
        ? resource.new
        : (context.resourceOf(resource.id) ?? { name: { en: '', da: '' }, kind: 'material', wasteCode: null }),
    presentCost: presentCost ?? null,
  };
}
