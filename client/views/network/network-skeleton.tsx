import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './network-skeleton.module.css';

const SPOTS = [
  [24, 34, 52],
  [41, 58, 70],
  [52, 26, 44],
  [63, 49, 78],
  [78, 30, 48],
  [80, 66, 56],
  [30, 74, 44],
] as const;

/** The page's own shape while the network is on its way. */
export function NetworkSkeleton() {
  const { t } = useTranslation('shell');
  return (
    <div className={classes.page}>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <div className={classes.side} aria-hidden>
        <Skeleton height={34} width="80%" />
        <Skeleton height={12} mt="lg" />
        <Skeleton height={12} mt="xs" width="90%" />
        <Skeleton height={46} mt="xl" width="60%" />
        <Skeleton height={160} mt="xl" />
      </div>
      <div className={classes.stage} aria-hidden>
        {SPOTS.map(([left, top, size]) => (
          <Skeleton
            key={left}
            circle
            height={size}
            className={classes.spot ?? ''}
            style={{ left: `${left}%`, top: `${top}%` }}
          />
        ))}
        <Skeleton height={118} radius={14} className={classes.timeline ?? ''} />
      </div>
    </div>
  );
}
