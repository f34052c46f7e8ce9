import type { Problem } from '../problem.ts';
import { unitByCode } from '../quantity/units.ts';
import type { StreamInput } from '../registry/stream-input.ts';
import { validateStream } from '../registry/validate-stream.ts';
import type { ValidStream } from '../registry/validate-stream.ts';
import type { CellProblem, Proposal } from './cell-problem.ts';
import { AVAILABILITY_CHOICES, DIRECTION_CHOICES } from './choices.data.ts';
import { fieldOfPath } from './field-of-path.ts';
import { proposal, refused } from './finding.ts';
import { foldName } from './fold-name.ts';
import type { ImportContext } from './import-context.ts';
import type { Mapping, SheetMapping } from './mapping.ts';
import { readFigure, readNumber } from './read-figure.ts';
import { rowAmount, rowFigure, rowUnit } from './row-amount.ts';
import { columnsByField, rowCells } from './row-cells.ts';
import type { RowCells } from './row-cells.ts';
import { rowFacility } from './row-facility.ts';
import { rowPattern } from './row-pattern.ts';
import { propertyNames, rowProperties } from './row-properties.ts';
import { rowResource } from './row-resource.ts';
import { rowStatus } from './row-status.ts';
import { cellText } from './sheet.ts';
import type { Row } from './sheet.ts';

/** What a row says. */
export interface RowReading {
  readonly sheet: string;
  readonly row: number;
  /** The company's own id of the stream; null where none is given. */
  readonly externalId: string | null;
  /** As the API takes it, checked by `validateStream`; null where a problem is an error. */
  readonly input: StreamInput | null;
  readonly valid: ValidStream | null;
  /** Equal for all rows that add the same facility (or resource): add it once. Null where the row adds none. */
  readonly newFacilityKey: string | null;
  readonly newResourceKey: string | null;
  /** Errors and warnings, from left to right; those of the whole row first. */
  readonly problems: readonly CellProblem[];
}

/** Reads one row; null for an empty row, a row of the header or above it, or one that repeats it. */
export type ReadRow = (row: Row) => RowReading | null;

/**
 * A reader of the rows of one sheet, in their order. It remembers external ids, so that one that comes twice in the file is
 * told: give the same `seenExternalIds` (id → address of its first row) to the readers of all sheets of a file. Reading the
 * same row again, after it was mended, is no repetition.
 *
 * @throws Error where the mapping has no such sheet.
 */
export function rowReader(
  mapping: Mapping,
  sheet: string,
  context: ImportContext,
  seenExternalIds: Map<string, string>,
): ReadRow {
  const own = mapping.sheets.find((it) => it.sheet === sheet);
  if (own === undefined) throw new Error(`The mapping has no sheet “${sheet}”.`);
  const columns = columnsByField(own);
  const properties = propertyNames(columns);
  const confirmedNew = new Set(mapping.newFacilities.map(foldName));
  const lastHeaderRow = own.headerRow + own.headerRows - 1;
  // As the header passes by; of a row that is read alone, as far as the header has texts.
  let headerWidth = 1 + own.columns.findLastIndex(({ header }) => header !== '');
  return (row) => {
    if (row.number === lastHeaderRow) headerWidth = row.width ?? headerWidth;
    if (row.number <= lastHeaderRow || isBlank(row, own) || repeatsHeader(row, own)) return null;
    const cells = rowCells(row, own, columns);
    const reading = readStream(cells, context, confirmedNew, properties);
    const externalId = cells.text('externalId');
    tellRagged(cells, row, headerWidth);
    tellRepeated(cells, externalId, `${sheet}!${row.number}`, seenExternalIds);
    const problems = [...cells.problems()].sort((one, other) => (one.column ?? -1) - (other.column ?? -1));
    const isGood = !problems.some(({ severity }) => severity === 'error');
    return {
      sheet,
      row: row.number,
      externalId,
      input: isGood ? reading.input : null,
      valid: isGood ? reading.valid : null,
      newFacilityKey: reading.newFacilityKey,
      newResourceKey: reading.newResourceKey,
      problems,
    };
  };
}

/** The rows of a sheet one by one, as they are asked for. */
export function* readRows(rows: Iterable<Row>, read: ReadRow): Generator<RowReading> {
  for (const row of rows) {
    const reading = read(row);
    if (reading !== null) yield reading;
  }
}

type StreamReading = Pick<RowReading, 'input' | 'valid' | 'newFacilityKey' | 'newResourceKey'>;

function readStream(
  cells: RowCells,
  context: ImportContext,
  confirmedNew: ReadonlySet<string>,
  properties: readonly string[],
): StreamReading {
  const direction = cells.choice('direction', DIRECTION_CHOICES);
  if (direction === null && cells.text('direction') === null) tellDirectionMissing(cells);
  const availability = cells.choice('availability', AVAILABILITY_CHOICES);
  const figure = rowFigure(cells);
  const unit = rowUnit(cells, figure);
  const { pattern, yearlyTotal } = rowPattern(cells, unit);
  const ofMonths = yearlyTotal === null || cells.text('amount') !== null ? null : yearlyTotal;
  const facility = rowFacility(cells, context, confirmedNew);
  const resource = rowResource(cells, context, unit);
  const operatingHours = cells.take(
    'operatingHours',
    readNumber(cells.cell('operatingHours'), cells.column('operatingHours')?.decimalSign ?? null),
  );
  const amount = rowAmount(
    cells,
    figure ??
      (ofMonths === null
        ? null
        : { value: ofMonths, minimum: null, maximum: null, approximate: false, given: '', unit: null }),
    availability,
  );
  const input: StreamInput = {
    direction: direction ?? 'supply',
    facility: facility?.input ?? {},
    resource: resource?.input ?? {},
    description: description(cells.text('description'), resource?.ownWord ?? null),
    amount,
    operatingHours,
    availability,
    pattern,
    properties: rowProperties(cells, properties),
    presentSolution: cells.text('presentSolution'),
    presentCost: rowCost(cells),
    ...rowStatus(cells),
  };
  const result = validateStream(input, context, []);
  if (!result.ok) {
    // What was said of the cell already needs no second word.
    const told = new Set(cells.problems().flatMap(({ severity, field }) => (severity === 'error' ? [field] : [])));
    for (const problem of result.problems) {
      const field = fieldOfPath(problem.path, input, (key) => cells.column(key) !== null);
      if (field !== null && told.has(field)) continue;
      if ((facility === null && field === 'facility') || (resource === null && field === 'resource')) continue;
      cells.tell(field, {
        severity: 'error',
        code: problem.code,
        message: problem.message,
        proposals: proposalsOf(problem),
      });
    }
  }
  return {
    input,
    valid: result.ok ? result.value : null,
    newFacilityKey: facility?.newKey ?? null,
    newResourceKey: resource?.newKey ?? null,
  };
}

function isBlank(row: Row, { columns }: SheetMapping): boolean {
  return columns.every(({ at, field }) => field === null || cellText(row.cells[at]) === '');
}

/** Long lists print their header on every page. */
function repeatsHeader(row: Row, { columns, headerRows }: SheetMapping): boolean {
  if (headerRows !== 1) return false;
  const mapped = columns.filter(({ field, header }) => field !== null && header !== '');
  return mapped.length > 1 && mapped.every(({ at, header }) => foldName(cellText(row.cells[at])) === foldName(header));
}

/** A row of a CSV with other cells than the header: a delimiter in a text, most often, and all behind it is one column off. */
function tellRagged(cells: RowCells, { width, cells: own }: Row, wanted: number): void {
  if (width === undefined || width === wanted || (width > wanted && own.length <= wanted)) return;
  cells.tell(null, {
    severity: width > wanted ? 'error' : 'warning',
    code: 'ROW_RAGGED',
    message: {
      en: `The row has ${width} cells, the header ${wanted}. Does a text hold the sign that parts the cells?`,
      da: `Rækken har ${width} celler, overskriften ${wanted}. Indeholder en tekst det tegn, der skiller cellerne?`,
    },
    proposals: [],
  });
}

function tellDirectionMissing(cells: RowCells): void {
  cells.take(
    'direction',
    refused(
      'DIRECTION_MISSING',
      {
        en: 'Is the stream offered (supply) or needed (demand)?',
        da: 'Er strømmen et udbud eller et behov?',
      },
      DIRECTION_CHOICES.map(({ label }) => proposal(label.da, label)),
    ),
  );
}

/** The person's own word goes before what else was written, unless it stands there already. */
function description(written: string | null, ownWord: string | null): string | null {
  if (ownWord === null || (written !== null && foldName(written).includes(foldName(ownWord)))) return written;
  return written === null ? ownWord : `${ownWord}. ${written}`;
}

function rowCost(cells: RowCells): StreamInput['presentCost'] {
  const column = cells.column('presentCost');
  const figure = cells.take('presentCost', readFigure(cells.cell('presentCost'), column?.decimalSign ?? null));
  if (figure === null) return undefined;
  const year = cells.take('presentCostYear', readNumber(cells.cell('presentCostYear'), null));
  return { value: figure.value, unit: figure.unit ?? cells.text('presentCostUnit') ?? column?.unit ?? '', year };
}

function tellRepeated(cells: RowCells, externalId: string | null, address: string, seen: Map<string, string>): void {
  if (externalId === null) return;
  const before = seen.get(externalId);
  if (before === undefined || before === address) {
    seen.set(externalId, address);
    return;
  }
  cells.tell('externalId', {
    severity: 'error',
    code: 'EXTERNAL_ID_TWICE',
    message: {
      en: `The number ${externalId} stands at ${before} already. Each stream has a number of its own.`,
      da: `Nummeret ${externalId} står allerede ved ${before}. Hver strøm har sit eget nummer.`,
    },
    proposals: [],
  });
}

/** The codes and units that a problem offers, as something to put into the cell. */
function proposalsOf({ facts, code }: Problem): readonly Proposal[] {
  const offered = facts?.offered ?? facts?.nearest;
  if (Array.isArray(offered)) {
    return offered.map((value: string) => proposal(value, unitByCode(value)?.label));
  }
  return code === 'AMOUNT_ZERO' ? [proposal('', { en: '(empty)', da: '(tom)' })] : [];
}
