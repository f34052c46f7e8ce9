import type { Language } from '../../src/domain/text.ts';

/** What a person typed where a number belongs. */
export type TypedNumber =
  | { readonly type: 'empty' }
  | { readonly type: 'unreadable' }
  | {
      readonly type: 'number';
      readonly value: number;
      /** What it would be if the separator meant the other thing (`20,000` in Danish is 20, and 20,000 to an Englishman). */
      readonly otherwise: number | null;
    };

const SIGNS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  da: { group: '.', decimal: ',' },
};

/** Blanks of every width and apostrophes set thousands off in one country or another and never mean anything else. */
const SILENT = /[\s\u00a0\u2007\u2009\u202f'’]/g;

function matchesGrouped(text: string, group: string, decimal: string): boolean {
  return new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(text);
}

function matchesPlain(text: string, decimal: string): boolean {
  return new RegExp(`^[+-]?(\\d+(\\${decimal}\\d*)?|\\${decimal}\\d+)(e[+-]?\\d+)?$`, 'i').test(text);
}

function valueOf(text: string, group: string, decimal: string): number | null {
  if (!matchesGrouped(text, group, decimal) && !matchesPlain(text, decimal)) return null;
  return Number(text.replaceAll(group, '').replace(decimal, '.'));
}

/**
 * The number a person typed, read as the country of the page's language writes numbers: `20.000` is twenty thousand in
 * Danish and twenty in English. What can only be the other country's way (`1,234.5` in Danish) is read that way.
 */
export function readNumber(typed: string, language: Language): TypedNumber {
  const text = typed.normalize('NFKC').replace(SILENT, '').replace(/[−–]/g, '-');
  if (text === '') return { type: 'empty' };
  const { group, decimal } = SIGNS[language];
  const here = valueOf(text, group, decimal);
  const elsewhere = valueOf(text, decimal, group);
  const value = here ?? elsewhere;
  if (value === null || !Number.isFinite(value)) return { type: 'unreadable' };
  // Only three digits behind a point or comma are written alike for thousands and for thousandths; `0,250` is no thousand.
  const couldBeEither = here !== null && elsewhere !== null && here !== elsewhere && !/^[+-]?0/.test(text);
  return { type: 'number', value, otherwise: couldBeEither ? elsewhere : null };
}

/** The value of what was typed; null where that is no number. */
export function numberTyped(typed: string, language: Language): number | null {
  const reading = readNumber(typed, language);
  return reading.type === 'number' ? reading.value : null;
}

const WRITERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 }),
  da: new Intl.NumberFormat('da-DK', { maximumSignificantDigits: 15 }),
};
const YEAR_WRITER = new Intl.NumberFormat('en-GB', { useGrouping: false, maximumSignificantDigits: 15 });

/** The number as it would be typed in that language, every digit kept; a calendar year without a separator. */
export function writtenNumber(value: number, language: Language, form: 'amount' | 'year' = 'amount'): string {
  return form === 'year' ? YEAR_WRITER.format(value) : WRITERS[language].format(value);
}

/** What was typed in one language as it would be typed in the other; what is no number stays as it is. */
export function rewrittenNumber(typed: string, from: Language, to: Language): string {
  const value = numberTyped(typed, from);
  return value === null || from === to ? typed : writtenNumber(value, to);
}

/** `20.000 t/år` typed in one go: the number, and what stands behind it. Null where nothing but a number stands there. */
export function numberAndUnit(typed: string): { readonly number: string; readonly unit: string } | null {
  const parts = /^\s*(?<number>[+−–-]?[\d.,'’\s\u00a0\u202f]*\d)\s*(?<unit>[^\d\s.,'’-].*)$/u.exec(typed)?.groups;
  const unit = parts?.unit?.trim() ?? '';
  // The exponent of `2e5` is no unit.
  if (parts?.number === undefined || unit === '' || /^e[+-]?\d+$/i.test(unit)) return null;
  return { number: parts.number.trim(), unit };
}
