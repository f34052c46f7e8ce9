import { useTranslation } from 'react-i18next';

interface Years {
  /** Calendar years, or dates as text. */
  readonly startYear: number | string | null;
  readonly endYear: number | string | null;
  readonly lastConfirmedYear?: number | null;
  readonly stage?: string;
}

/** Years as a reader says them: `1982–2020`, `since 1982`, `1972–?` where it ended and no source says when. */
export function useYearsText(): (years: Years) => string {
  const { t } = useTranslation('network');
  return ({ startYear, endYear, lastConfirmedYear = null, stage }) => {
    const from = startYear === null ? null : String(startYear);
    const to = endYear === null ? null : String(endYear);
    if (from !== null && to !== null) return from === to ? from : t('fromTo', { from, to });
    if (to !== null) return t('until', { year: to });
    const confirmed = lastConfirmedYear === null ? null : t('lastConfirmed', { year: String(lastConfirmedYear) });
    const span = from === null ? null : stage === 'ended' ? t('endUnknown', { from }) : t('since', { year: from });
    return [span, confirmed].filter(Boolean).join(', ') || t('yearUnknown');
  };
}
