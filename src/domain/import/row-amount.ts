import { parseUnit } from '../quantity/parse-unit.ts';
import { unitByCode } from '../quantity/units.ts';
import type { AmountInput } from '../registry/stream-input.ts';
import type { Availability } from '../registry/stream.ts';
import { BASIS_CHOICES } from './choices.data.ts';
import { proposal, quoted, warning } from './finding.ts';
import { readYearCell } from './read-date.ts';
import { readFigure } from './read-figure.ts';
import type { Figure } from './read-figure.ts';
import type { RowCells } from './row-cells.ts';

/** A header that says the amount is of a year: `Årsmængde (ton)`. */
const OF_A_YEAR =
  /(?:^|[^\p{L}])(?:år|aar|års|årlig|årligt|year|yearly|annual|jahr|jahres)(?=[^\p{L}]|$)|årsm|jahresm/iu;

/** The unit that the amount of a row is in, as written: the cell's own, the unit column's, or the header's; null without any. */
export function rowUnit(cells: RowCells, figure: Figure | null): string | null {
  return figure?.unit ?? cells.text('unit') ?? cells.column('amount')?.unit ?? null;
}

/** The figure of the row's amount, before its unit is known to fit. */
export function rowFigure(cells: RowCells): Figure | null {
  return cells.take('amount', readFigure(cells.cell('amount'), cells.column('amount')?.decimalSign ?? null));
}

/**
 * The amount of a row as the API takes it. Warnings: `AMOUNT_APPROXIMATE` (registered as estimated, what was written is its
 * source), `UNIT_TWICE` (the cell and the unit column disagree), `PERIOD_ASSUMED` (tonnes of a year are tonnes a year),
 * `PERIOD_MISSING`.
 */
export function rowAmount(
  cells: RowCells,
  figure: Figure | null,
  availability: Availability | null,
): AmountInput | null {
  const basis = cells.choice('basis', BASIS_CHOICES);
  const source = cells.text('source');
  const year = cells.take('year', readYearCell(cells.cell('year')));
  if (figure === null) return null;
  tellUnitTwice(cells, figure);
  if (figure.approximate) tellApproximate(cells, figure);
  return {
    value: figure.value,
    unit: withPeriod(cells, rowUnit(cells, figure) ?? '', availability, year),
    basis: basis ?? (figure.approximate ? 'estimated' : null),
    source: source ?? (figure.approximate ? figure.given : null),
    year,
  };
}

function tellUnitTwice(cells: RowCells, { unit }: Figure): void {
  const beside = cells.text('unit');
  if (unit === null || beside === null) return;
  if (parseUnit(unit)?.code === parseUnit(beside)?.code) return;
  cells.tell(
    'amount',
    warning('UNIT_TWICE', {
      en: `The cell says ${quoted(unit).en}, the column of units ${quoted(beside).en}. The cell goes first.`,
      da: `Cellen siger ${quoted(unit).da}, enhedskolonnen ${quoted(beside).da}. Cellen gælder.`,
    }),
  );
}

function tellApproximate(cells: RowCells, { given, value, minimum, maximum }: Figure): void {
  const middle = minimum !== null && maximum !== null;
  cells.tell(
    'amount',
    warning('AMOUNT_APPROXIMATE', {
      en: `${quoted(given).en} is registered as an estimate${middle ? ` of ${value}, the middle` : ''}; what you wrote is kept as its source.`,
      da: `${quoted(given).da} registreres som et skøn${middle ? ` på ${String(value).replace('.', ',')}, midt imellem` : ''}; det, I har skrevet, gemmes som kilde.`,
    }),
  );
}

/** Tonnes become tonnes a year where header or year say so; else the missing period is told. */
function withPeriod(cells: RowCells, written: string, availability: Availability | null, year: number | null): string {
  const unit = parseUnit(written);
  const once = availability === 'oneOff' || availability === 'batch';
  const yearly = unit === null ? null : unitByCode(`${unit.code}/y`);
  if (unit === null || yearly === null || once) return written;
  const ofHeader = year !== null && cells.column('year') === null;
  if (ofHeader || OF_A_YEAR.test(cells.column('amount')?.header ?? '')) {
    cells.tell(
      'amount',
      warning('PERIOD_ASSUMED', {
        en: `The amount is of a year and is read in ${yearly.label.en}.`,
        da: `Mængden gælder et år og læses i ${yearly.label.da}.`,
      }),
    );
    return yearly.code;
  }
  cells.tell(
    'amount',
    warning(
      'PERIOD_MISSING',
      {
        en: `${unit.label.en} says no period: the stream is registered as an amount once. Is ${yearly.label.en} meant?`,
        da: `${unit.label.da} siger intet om tid: strømmen registreres som en mængde én gang. Er ${yearly.label.da} ment?`,
      },
      [proposal(`${cells.text('amount') ?? ''} ${yearly.label.da}`.trim(), yearly.label)],
    ),
  );
  return written;
}
