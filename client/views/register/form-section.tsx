import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './register.module.css';

interface FormSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One question of a step. */
export function FormSection({ title, note, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <h3 id={id} className={classes.sectionTitle}>
          {title}
        </h3>
        {note && <span className={classes.note}>{note}</span>}
      </div>
      <div className={classes.sectionBody}>{children}</div>
    </section>
  );
}
