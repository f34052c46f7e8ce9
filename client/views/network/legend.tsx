import { useTranslation } from 'react-i18next';
import { FACILITY_KINDS } from '../../../src/domain/registry/facility.ts';
import type { FacilityKind } from '../../../src/domain/registry/facility.ts';
import { linkWidth } from '../../state/link-width.ts';
import { useLanguage } from '../../text/use-language.ts';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import classes from './legend.module.css';

const TONNES_SHOWN = [1e3, 1e4, 1e5, 1e6];

/** How to read the drawing: width, direction, estimates, plans, and the signs of the kinds of facility that there are. */
export function Legend({ facilities }: { readonly facilities: readonly { readonly kind: FacilityKind }[] }) {
  const { t } = useTranslation(['network', 'words']);
  const { format } = useLanguage();
  const kinds = FACILITY_KINDS.filter((kind) => facilities.some((facility) => facility.kind === kind));
  return (
    <details className={classes.legend} open>
      <summary className={classes.summary}>{t('legendMore')}</summary>
      <ul className={classes.signs}>
        <li className={classes.widths}>
          <svg width="100%" height="30" viewBox="0 0 240 30" preserveAspectRatio="xMinYMid meet" aria-hidden>
            {TONNES_SHOWN.map((value, index) => (
              <g key={value} transform={`translate(${index * 60} 0)`}>
                <path
                  d="M0 8H46"
                  stroke="currentColor"
                  strokeWidth={linkWidth([{ canonicalValue: value, canonicalUnit: 't/y', estimated: false }])}
                />
                <text x="0" y="28" fontSize="10.5" fill="currentColor">
                  {format.number(value)}
                </text>
              </g>
            ))}
          </svg>
          {t('legendWidth')}
        </li>
        <li>
          <Line thin /> {t('legendWidthThin')}
        </li>
        <li>
          <Line /> {t('legendArrow')}
        </li>
        <li>
          <Line ring /> {t('legendEstimated')}
        </li>
        <li>
          <Line hollow /> {t('legendPlanned')}
        </li>
        <li>
          <Line pale /> {t('legendEnded')}
        </li>
      </ul>
      <h3 className={classes.heading}>{t('legendFacilities')}</h3>
      <ul className={classes.kinds}>
        {kinds.map((kind) => (
          <li key={kind}>
            <FacilitySign kind={kind} size={18} /> {t(`words:facilityKind.${kind}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LineLook {
  readonly thin?: boolean;
  readonly ring?: boolean;
  readonly hollow?: boolean;
  readonly pale?: boolean;
}

function Line({ thin = false, ring = false, hollow = false, pale = false }: LineLook) {
  return (
    <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden opacity={pale ? 0.4 : 1}>
      <path d={`M${ring ? 9 : 1} 6H25`} stroke="currentColor" strokeWidth={thin ? 1.2 : hollow ? 5 : 2.6} />
      {hollow && <path d="M2 6H26" stroke="var(--ground)" strokeWidth="2.8" />}
      {ring && <circle cx="5.5" cy="6" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      <path
        d="M25 1.8L33 6L25 10.2Z"
        fill={hollow ? 'var(--ground)' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.3"
      />
    </svg>
  );
}
