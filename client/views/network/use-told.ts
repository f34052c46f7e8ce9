import { useTranslation } from 'react-i18next';
import type { NetworkCount } from '../../state/network-in-year.ts';

interface Shown {
  /** Null is all years. */
  readonly year: number | null;
  readonly count: NetworkCount;
  readonly filtered: boolean;
  /** Suggestions drawn; null while they are switched off. */
  readonly suggestions: number | null;
}

/** What is shown, in a sentence: `14 facilities and 25 links (2 more planned) in 2026`. */
export function useTold({ year, count, filtered, suggestions }: Shown): string {
  const { t } = useTranslation('network');
  const links = t('countLinks', { count: count.links });
  const parts = {
    facilities: t('countFacilities', { count: count.linkedFacilities }),
    links: count.planned > 0 ? t('linksAndPlanned', { links, count: count.planned }) : links,
  };
  let drawn: string = year === null ? t('drawnAll', parts) : t('drawnYear', { ...parts, year: String(year) });
  if (filtered) drawn = t('drawnFiltered', { drawn });
  if (suggestions === null) return drawn;
  return t('drawnSuggestions', { drawn, suggestions: t('countSuggestions', { count: suggestions }) });
}
