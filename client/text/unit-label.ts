import type { Language } from '../../src/domain/text.ts';

/** Periods behind the stroke of a unit's code, as readers write them. */
const PERIODS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  y: { en: 'year', da: 'år' },
  month: { en: 'month', da: 'måned' },
  week: { en: 'week', da: 'uge' },
  d: { en: 'day', da: 'døgn' },
  h: { en: 'h', da: 'time' },
};

/** A unit's code (`m3/y`) as readers write it: `m³/year`, `m³/år`. */
export function unitLabel(code: string, language: Language): string {
  const [measure = code, period] = code.split('/');
  const written = measure.replace('degC', '°C').replace(/m3$/, 'm³').replace(/m2$/, 'm²');
  if (period === undefined) return written;
  return `${written}/${PERIODS[period]?.[language] ?? period.replace('m3', 'm³')}`;
}
