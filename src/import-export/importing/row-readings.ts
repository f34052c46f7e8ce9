import type { CellProblem } from '../../domain/import/cell-problem.ts';
import type { ImportContext } from '../../domain/import/import-context.ts';
import type { Mapping, SheetMapping } from '../../domain/import/mapping.ts';
import { rowReader, type ReadRow, type RowReading } from '../../domain/import/read-rows.ts';
import { cellAddress } from '../../domain/import/sheet.ts';
import type { LocalText } from '../../domain/text.ts';
import type { StreamOfBatch } from '../../registry/writing/stream-batch.service.ts';
import type { Import, ImportRow } from './import.ts';
import { saidOf } from './said-fields.ts';

/** Reads rows of all sheets of an import, in the order of the file: own ids that come twice are told. */
export class RowReadings {
  readonly #mapping: Mapping;
  readonly #sheets: readonly (SheetMapping | undefined)[];
  readonly #context: ImportContext;
  readonly #readers = new Map<number, ReadRow>();
  readonly #seenExternalIds = new Map<string, string>();

  constructor({ mapping, surveys }: Pick<Import, 'mapping' | 'surveys'>, context: ImportContext) {
    if (mapping === null) throw new Error('An import without mapping cannot be read.');
    this.#mapping = mapping;
    this.#sheets = surveys.map(({ name }) => mapping.sheets.find(({ sheet, included }) => included && sheet === name));
    this.#context = context;
  }

  /** Null for a row that holds no stream: of a header, or of a sheet that is left out. */
  read({ sheet, number, cells }: Pick<ImportRow, 'sheet' | 'number' | 'cells'>): RowReading | null {
    const mapping = this.#sheets[sheet];
    if (mapping === undefined) return null;
    let reader = this.#readers.get(sheet);
    if (reader === undefined) {
      reader = rowReader(this.#mapping, mapping.sheet, this.#context, this.#seenExternalIds);
      this.#readers.set(sheet, reader);
    }
    return reader({ number, cells });
  }

  /** The stream of a reading, to be stored with others; null where the row is wrong. */
  streamOf(sheet: number, { input, valid, ...reading }: RowReading): StreamOfBatch | null {
    const mapping = this.#sheets[sheet];
    if (input === null || valid === null || mapping === undefined) return null;
    const { externalId, newFacilityKey, newResourceKey } = reading;
    const organisationId = this.#ownerOf(valid.facility);
    return { organisationId, externalId, input: saidOf(input, mapping), valid, newFacilityKey, newResourceKey };
  }

  #ownerOf(facility: NonNullable<RowReading['valid']>['facility']): string | null {
    const { facilities } = this.#context.registry;
    if ('id' in facility) return facilities.find(({ id }) => id === facility.id)?.organisationId ?? null;
    const { organisationId, organisationName } = facility.new;
    return organisationId ?? this.#context.organisationNamed(organisationName ?? '')?.id ?? null;
  }
}

/** A problem of the whole row. */
export function rowProblem(reading: RowReading, code: string, message: LocalText): CellProblem {
  const { sheet, row } = reading;
  const address = cellAddress(sheet, row, 0).replace(/A(\d+)$/, '$1');
  return { severity: 'error', code, message, sheet, row, column: null, address, field: null, given: '', proposals: [] };
}

/** Whoever registers on behalf of a company adds to what it has, and changes nothing of it. */
export const CHANGE_NOT_YOURS: LocalText = {
  en: 'The company has this stream already, and only the company itself changes it.',
  da: 'Virksomheden har allerede denne strøm, og kun virksomheden selv kan ændre den.',
};

/** As for a single stream: the company chooses who else sees it. */
export const LEVEL_NOT_YOURS: LocalText = {
  en: 'Only the company itself decides who else sees its stream. Leave the cell empty.',
  da: 'Kun virksomheden selv bestemmer, hvem der ellers ser dens strøm. Lad cellen stå tom.',
};
