import type { ReactNode } from 'react';
import classes from './register.module.css';

interface FormSectionProps {
  readonly step: number;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One question of the form. */
export function FormSection({ step, title, note, children }: FormSectionProps) {
  return (
    <section className={classes.section} aria-labelledby={`section-${step}`}>
      <div className={classes.sectionHead}>
        <span className={classes.step} aria-hidden>
          {step}
        </span>
        <h2 id={`section-${step}`} className={classes.sectionTitle}>
          {title}
        </h2>
        {note && <span className={classes.note}>{note}</span>}
      </div>
      <div className={classes.sectionBody}>{children}</div>
    </section>
  );
}
