import { unitLabel } from './units.ts';
import { LANGUAGES } from '../text.ts';
import type { Language, LocalText } from '../text.ts';

const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  en: { thousands: ',', decimal: '.' },
  da: { thousands: '.', decimal: ',' },
};

/** Three significant figures for small numbers, whole ones above: more would claim what nobody measured. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 0;
  return Math.min(6, 2 - Math.floor(Math.log10(size)));
}

function written(value: number, language: Language): string {
  const { thousands, decimal } = SEPARATORS[language];
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimalsOf(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const shown = fraction.replace(/0+$/, '');
  const sign = value < 0 && /[1-9]/.test(whole + shown) ? '−' : '';
  return `${sign}${grouped}${shown === '' ? '' : decimal + shown}`;
}

function inEach(write: (language: Language) => string): LocalText {
  const [en, da] = LANGUAGES.map(write) as [string, string];
  return { en, da };
}

/** A number as each language writes it: 1,234.5 and 1.234,5. */
export function figure(value: number): LocalText {
  return inEach((language) => written(value, language));
}

/** A number with the unit of that code: `20,000 t/year`, `20.000 t/år`. */
export function quantity(value: number, unit: string): LocalText {
  return inEach((language) => `${written(value, language)} ${unitLabel(unit, language)}`);
}

/** Below this share the figures behind it are never sure enough to tell one from another. */
const LEAST_PERCENT = 0.1;

/** A share, 0 … 1, in per cent: `13%`, `13 %`; small ones with one decimal, very small ones as `less than 0.1%`. */
export function share(value: number): LocalText {
  const percent = value * 100;
  if (percent > 0 && percent < LEAST_PERCENT) {
    const least = figure(LEAST_PERCENT);
    return { en: `less than ${least.en}%`, da: `mindre end ${least.da} %` };
  }
  const rounded = percent >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10;
  return { en: `${written(rounded, 'en')}%`, da: `${written(rounded, 'da')} %` };
}
