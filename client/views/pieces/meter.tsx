import classes from './meter.module.css';

interface MeterProps {
  /** 0 to 1. */
  readonly share: number;
  /** What the share is of, in a sentence. */
  readonly label: string;
  /** The share as a reader writes it. */
  readonly shown: string;
}

/** How much of a whole is there. */
export function Meter({ share, label, shown }: MeterProps) {
  return (
    <span className={classes.meter} role="img" aria-label={label}>
      <svg className={classes.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.track} width="100" height="8" rx="4" />
        <rect className={classes.fill} width={Math.max(share * 100, 3)} height="8" rx="4" />
      </svg>
      <span aria-hidden>{shown}</span>
    </span>
  );
}
