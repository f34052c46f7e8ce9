import { RESOURCE_CATALOGUE } from '../../src/domain/knowledge/resource-catalogue.ts';
import { prepareImportContext } from '../../src/domain/import/import-context.ts';
import type { ImportContext, ImportRegistry } from '../../src/domain/import/import-context.ts';
import { proposeMapping } from '../../src/domain/import/recognise-columns.ts';
import type { MappingProposal } from '../../src/domain/import/recognise-columns.ts';
import type { Mapping } from '../../src/domain/import/mapping.ts';
import { readRows, rowReader } from '../../src/domain/import/read-rows.ts';
import type { RowReading } from '../../src/domain/import/read-rows.ts';
import type { Cell, Row, SheetSurvey } from '../../src/domain/import/sheet.ts';
import { sheetSurveyor } from '../../src/domain/import/survey-sheet.ts';

/** The catalogue with ids, as a network has it. */
export const CATALOGUE = RESOURCE_CATALOGUE.map((resource, at) => ({
  id: `resource-${String(at).padStart(4, '0')}`,
  ...resource,
}));

/** What an import looks names up in: one company with one malt house, unless said otherwise. */
export function anImportContext(given: Partial<ImportRegistry> = {}): ImportContext {
  const organisation = { id: 'organisation-1', name: 'Nordisk Malt A/S' };
  return prepareImportContext({
    facilities: [
      {
        id: 'facility-1',
        name: 'Malteriet Nord',
        organisationId: organisation.id,
        organisationName: organisation.name,
      },
    ],
    resources: CATALOGUE,
    places: [{ latitude: 55.68, longitude: 11.09 }],
    organisation,
    facilityId: null,
    language: 'da',
    ...given,
  });
}

/** Rows as a sheet has them, the first one in row 1; an empty text is an empty cell. */
export function rowsOf(lines: readonly (readonly Cell[])[]): readonly Row[] {
  return lines.map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => (cell === '' ? null : cell)) }));
}

export function surveyOf(rows: readonly Row[], name = 'Ark1', hidden = false): SheetSurvey {
  const surveyor = sheetSurveyor(name, hidden);
  rows.forEach(surveyor.add);
  return surveyor.survey();
}

/** A sheet read as it is recognised, or with what a person changed of that. */
export function readSheet(
  lines: readonly (readonly Cell[])[],
  { context = anImportContext(), change = (mapping: Mapping): Mapping => mapping, name = 'Ark1' } = {},
): { readonly proposal: MappingProposal; readonly readings: readonly RowReading[] } {
  const rows = rowsOf(lines);
  const proposal = proposeMapping([surveyOf(rows, name)], []);
  const read = rowReader(change(proposal.mapping), name, context, new Map());
  return { proposal, readings: [...readRows(rows, read)] };
}
