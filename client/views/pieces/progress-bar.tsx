import { useId } from 'react';
import classes from './progress-bar.module.css';

interface ProgressBarProps {
  /** 0 to 1; null where it is not known how much there is. */
  readonly share: number | null;
  readonly label: string;
}

/** How far something has come that one waits for. */
export function ProgressBar({ share, label }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={classes.progress}>
      <p id={id}>{label}</p>
      <progress className={classes.bar} aria-labelledby={id} max={1} {...(share !== null && { value: share })} />
    </div>
  );
}
