import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LocalText } from '../../src/domain/text.ts';
import { unitLabel } from '../../src/domain/quantity/units.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' };

const COMPASS: Readonly<Record<Language, Readonly<Record<'north' | 'south' | 'east' | 'west', string>>>> = {
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
  da: { north: 'N', south: 'S', east: 'Ø', west: 'V' },
};

/** Numbers and amounts as the reader's country writes them. */
export interface Format {
  /** Up to four significant figures below a thousand, whole above. */
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly amount: (value: number, unit: string) => string;
  readonly coordinate: (degrees: number) => string;
  /** `55.6625° N, 11.0770° E`; degrees, north and east positive. */
  readonly position: (latitude: number, longitude: number) => string;
}

function formatOf(language: Language): Format {
  const locale = LOCALES[language];
  const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const fourDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const coordinate = (degrees: number) => `${fourDigits.format(degrees)}°`;
  const number = (value: number) => (Math.abs(value) < 1000 ? small : large).format(value);
  return {
    number,
    percent: (share) => percent.format(share),
    amount: (value, unit) => `${number(value)} ${unitLabel(unit, language)}`,
    coordinate,
    position: (latitude, longitude) => {
      const { north, south, east, west } = COMPASS[language];
      return `${coordinate(Math.abs(latitude))} ${latitude < 0 ? south : north}, ${coordinate(Math.abs(longitude))} ${longitude < 0 ? west : east}`;
    },
  };
}

/** Number formats are slow to make, and most of the page asks for them: each is made once, when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const FORMATS: Readonly<Record<Language, () => Format>> = {
  en: once(() => formatOf('en')),
  da: once(() => formatOf('da')),
};

/** The reader's language, how it says a text that we hold in both, and how it writes numbers. */
export function useLanguage(): {
  readonly language: Language;
  readonly local: (text: LocalText) => string;
  readonly format: Format;
} {
  const { i18n } = useTranslation();
  const language: Language = i18n.resolvedLanguage === 'da' ? 'da' : 'en';
  const local = useCallback((text: LocalText) => text[language], [language]);
  return { language, local, format: FORMATS[language]() };
}
