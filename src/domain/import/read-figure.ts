import type { LocalText } from '../text.ts';
import { figureParts, numberOf } from './figure-text.ts';
import type { FigureParts } from './figure-text.ts';
import { NOTHING, proposal, quoted, refused, taken, warning } from './finding.ts';
import type { CellReading } from './finding.ts';
import type { DecimalSign } from './mapping.ts';
import { cellText } from './sheet.ts';
import type { Cell } from './sheet.ts';

/** A figure as a cell says it. */
export interface Figure {
  /** The middle of a range. */
  readonly value: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** `ca. 500`, `10-20`, `<5`: not an exact figure; then what was written is in `given`. */
  readonly approximate: boolean;
  readonly given: string;
  /** As written in the cell; null where it names none. */
  readonly unit: string | null;
}

/** Sheets say in these ways that there is no figure. */
const NO_FIGURE = /^(?:-|–|—|\.|\?|n\/?a\.?|i\.?\s?d\.?|ukendt|unknown|unbekannt|k\.?\s?a\.?|ingen|none|tbd)$/i;

/**
 * The figure of a cell: `1.234,5`, `1,234.5`, `1 234,5`, `ca. 500`, `1,5 mio.`, `10-20`, `500 t/år`. `sign` is the decimal
 * sign of the column; where it is null, a figure that could be read either way is refused: `NUMBER_AMBIGUOUS` (proposals:
 * both readings). Else `NUMBER_UNREADABLE`, `NUMBER_TOO_LARGE`, and the warnings of `told`.
 */
export function readFigure(cell: Cell | undefined, sign: DecimalSign | null): CellReading<Figure> {
  if (typeof cell === 'number') return exact(cell, null);
  if (cell !== null && typeof cell === 'object' && 'percent' in cell) return exact(cell.percent, '%');
  const text = cellText(cell);
  if (text === '' || NO_FIGURE.test(text)) return NOTHING;
  const parts = typeof cell === 'string' ? figureParts(text) : null;
  if (parts === null) return unreadable(text);
  const [first, last] = [numberOf(parts.first, sign), parts.last && numberOf(parts.last, sign)];
  if (first === null || (parts.last !== null && last === null)) return ambiguous(text, parts);
  if (!Number.isFinite(first) || (last !== null && !Number.isFinite(last))) return tooLarge(text);
  if (last !== null && last < first) {
    return refused('RANGE_REVERSED', {
      en: `The range ${quoted(text).en} ends below where it begins.`,
      da: `Intervallet ${quoted(text).da} slutter under det sted, hvor det begynder.`,
    });
  }
  const figure: Figure = {
    value: last === null ? first : (first + last) / 2,
    minimum: last !== null || parts.bound === 'lower' ? first : null,
    maximum: last ?? (parts.bound === 'upper' ? first : null),
    approximate: parts.approximate || last !== null || parts.bound !== null,
    given: text,
    unit: parts.unit === '' ? null : parts.unit,
  };
  if (Math.abs(figure.value) > Number.MAX_SAFE_INTEGER) return tooLarge(text);
  const odd =
    sign !== null && parts.first.style !== 'plain' && parts.first.style !== 'undecided' && parts.first.style !== sign;
  return odd ? taken(figure, oddSign(text, first)) : taken(figure);
}

/** A figure that must be a number alone: coordinates, hours, years. `NUMBER_WITH_WORDS` where more is written. */
export function readNumber(cell: Cell | undefined, sign: DecimalSign | null): CellReading<number> {
  const { value, findings } = readFigure(cell, sign);
  if (value === null) return { value, findings };
  if (value.unit !== null || value.minimum !== null || value.maximum !== null) {
    return refused(
      'NUMBER_WITH_WORDS',
      {
        en: `${quoted(value.given).en}: a number alone is wanted here.`,
        da: `${quoted(value.given).da}: her skal der kun stå et tal.`,
      },
      [proposal(String(value.value), written(value.value))],
    );
  }
  return { value: value.value, findings };
}

function exact(value: number, unit: string | null): CellReading<Figure> {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return tooLarge(String(value));
  return taken({ value, minimum: null, maximum: null, approximate: false, given: String(value), unit });
}

/** As a person types it: `1234.5`, `1234,5`. */
function written(value: number): LocalText {
  return { en: String(value), da: String(value).replace('.', ',') };
}

function ambiguous(text: string, { first, last, unit }: FigureParts): CellReading<never> {
  const [comma, point] = [numberOf(first, 'comma') ?? 0, numberOf(first, 'point') ?? 0];
  const [less, more] = comma < point ? [comma, point] : [point, comma];
  const [small, large] = [written(less), written(more)];
  const behind = unit === '' ? '' : ` ${unit}`;
  return refused(
    'NUMBER_AMBIGUOUS',
    {
      en: `${quoted(text).en} can be read as ${large.en} or as ${small.en}. Choose the decimal sign of the column, or write the figure without doubt.`,
      da: `${quoted(text).da} kan læses som ${large.da} eller som ${small.da}. Vælg kolonnens decimaltegn, eller skriv tallet, så der ikke er tvivl.`,
    },
    // With a fourth decimal a figure can be read one way alone, whatever the column's sign.
    last !== null
      ? []
      : [
          proposal(`${more}${behind}`, large),
          proposal(`${less}${'0'.repeat(Math.max(0, 4 - decimals(less)))}${behind}`, small),
        ],
  );
}

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : String(value).length - String(value).indexOf('.') - 1;
}

function unreadable(text: string): CellReading<never> {
  return refused('NUMBER_UNREADABLE', {
    en: `${quoted(text).en} is not a number.`,
    da: `${quoted(text).da} er ikke et tal.`,
  });
}

function tooLarge(text: string): CellReading<never> {
  return refused('NUMBER_TOO_LARGE', {
    en: `${quoted(text).en} is larger than any figure can be kept exactly. Use a larger unit.`,
    da: `${quoted(text).da} er større, end et tal kan gemmes nøjagtigt. Brug en større enhed.`,
  });
}

function oddSign(text: string, value: number): ReturnType<typeof warning> {
  const read = written(value);
  return warning('NUMBER_ODD_SIGN', {
    en: `The other figures of the column are written with another decimal sign. ${quoted(text).en} is read as ${read.en}.`,
    da: `Kolonnens øvrige tal er skrevet med et andet decimaltegn. ${quoted(text).da} læses som ${read.da}.`,
  });
}
