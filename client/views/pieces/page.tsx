import { useEffect, useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { isWithin } from '../../state/paths.ts';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The other pages of the same place. */
  readonly parts?: ReactNode;
  /** For rows that hold more than a sentence and a button; `full` for tables. */
  readonly wide?: boolean | 'full';
  readonly children: ReactNode;
}

/** A page of sections below one another. */
export function Page({ title, lead, parts, wide, children }: PageProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
  }, [title, t]);
  return (
    <div className={classes.page} data-wide={wide}>
      <div>
        <h1 className={classes.title}>{title}</h1>
        {lead && <div className={classes.lead}>{lead}</div>}
      </div>
      {parts}
      {children}
    </div>
  );
}

interface PartsProps {
  /** What the pages are parts of, for those who cannot see it. */
  readonly label: string;
  readonly parts: readonly {
    readonly to: string;
    readonly label: string;
    /** Another path whose pages belong to this part. */
    readonly holds?: string;
  }[];
}

/** The pages that a place consists of; the first is the place itself. */
export function Parts({ label, parts }: PartsProps) {
  const { pathname } = useLocation();
  return (
    <nav className={classes.parts} aria-label={label}>
      {parts.map(({ to, label: name, holds }, index) => {
        const [place = ''] = to.split('?');
        const isHere =
          (index === 0 ? pathname === place : isWithin(pathname, place)) ||
          (holds !== undefined && isWithin(pathname, holds));
        return (
          <Link key={to} to={to} className={classes.part ?? ''} aria-current={isHere ? 'page' : undefined}>
            {name}
          </Link>
        );
      })}
    </nav>
  );
}

interface SectionProps {
  readonly title: string;
  /** A sentence or two below the title. */
  readonly text?: ReactNode;
  /** Stands at the end of the line of the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** One matter of a page. */
export function Section({ title, text, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.sectionTitle}>
          {title}
        </h2>
        {action}
      </div>
      {text && <div className={classes.text}>{text}</div>}
      {children}
    </section>
  );
}

interface RowProps {
  readonly title: ReactNode;
  /** What is known of it, in small letters. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One thing of a list, with what can be done about it. */
export function Row({ title, facts, actions, children }: RowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <div className={classes.rowTitle}>{title}</div>
        {facts && <div className={classes.facts}>{facts}</div>}
      </div>
      {actions && <div className={classes.rowActions}>{actions}</div>}
      {children && <div className={classes.rowMore}>{children}</div>}
    </li>
  );
}

/** A list of things, each in a row. */
export function Rows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

/** One word on how something stands. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className={classes.badge}>{children}</span>;
}

/** What was done, read aloud when it changes. */
export function Outcome({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={classes.outcome}>
      {children}
    </p>
  );
}
