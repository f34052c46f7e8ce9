import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './entrance.module.css';

interface EntranceProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Stands beside the card where there is room. */
  readonly beside?: ReactNode;
  /** Below the card: other ways to go. */
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

/** A page on the way in: one card, one thing to do. */
export function Entrance({ title, lead, beside, below, children }: EntranceProps) {
  const { t } = useTranslation('shell');
  useEffect(() => {
    document.title = `${title} – ${t('product')}`;
  }, [title, t]);
  return (
    <div className={classes.entrance} data-beside={beside ? true : undefined}>
      <div className={classes.column}>
        <div className={classes.card}>
          <h1 className={classes.title}>{title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
          {children}
        </div>
        {below && <div className={classes.below}>{below}</div>}
      </div>
      {beside && <div className={classes.column}>{beside}</div>}
    </div>
  );
}

/** What is done, in a sentence, and the way on; read aloud when it appears. */
export function EntranceDone({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Entrance title={title}>
      <div role="status" className={classes.lead}>
        {text}
      </div>
      {children}
    </Entrance>
  );
}

/** Which cookies there are, before anybody signs in. */
export function CookieNote() {
  const { t } = useTranslation('signIn');
  return (
    <p>
      {t('cookieNote')} <Link to="/cookies">{t('cookieLink')}</Link>
    </p>
  );
}
