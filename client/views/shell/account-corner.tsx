import { IconChevronDown, IconLogin2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { signOut } from '../../api/me-question.ts';
import { initialsOf, placesOf } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { withWords } from '../../text/catalogue.ts';
import { arriving } from '../pieces/arriving.tsx';
import { useMe } from '../pieces/use-me.ts';
import { forgetDrafts } from '../pieces/drafts-forgotten.ts';
import { PLACES } from './places.ts';
import classes from './account-corner.module.css';

const MENU = 'account-menu';

/** The page does without: that it cannot be had is nobody's failure. */
const NewMatchNotice = arriving(() =>
  withWords(import('./new-match-notice.tsx'), 'newMatches').catch(() => ({ default: () => null })),
);

/** Who is signed in, and the menu of what is theirs; for a visitor the way to sign in. */
export default function AccountCorner() {
  const { t } = useTranslation('shell');
  const { pathname, search } = useLocation();
  const me = useMe();
  if (me === undefined) return null;
  if (me) {
    return (
      <>
        <AccountMenu me={me} />
        <NewMatchNotice me={me} />
      </>
    );
  }
  if (pathname.startsWith('/sign-in')) return null;
  return (
    <Link className={classes.signIn} to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>
      <IconLogin2 size={18} stroke={1.8} aria-hidden />
      <span>{t('signIn')}</span>
    </Link>
  );
}

function AccountMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const [leaving, setLeaving] = useState<'no' | 'now' | 'failed'>('no');
  async function leave(): Promise<void> {
    setLeaving('now');
    try {
      await signOut();
      // What was begun here is not for whoever comes next; and a new page keeps nothing of it in memory.
      sessionStorage.clear();
      forgetDrafts();
      window.location.assign('/');
    } catch {
      setLeaving('failed');
    }
  }
  return (
    <>
      <button
        type="button"
        className={classes.me}
        popoverTarget={MENU}
        aria-label={t('accountOf', { name: me.name })}
        title={me.name}
      >
        <span className={classes.initials} aria-hidden>
          {initialsOf(me.name)}
        </span>
        <span className={classes.name}>{me.name}</span>
        <IconChevronDown size={15} stroke={1.8} aria-hidden />
      </button>
      {/* A new menu for every page: to follow a link closes it. */}
      <div key={pathname} id={MENU} popover="auto" className={classes.menu}>
        <p className={classes.who}>
          <strong>{me.name}</strong>
          <span>{me.email}</span>
        </p>
        <ul className={classes.places} data-many={placesOf(me).length > 2 || undefined}>
          {placesOf(me).map((place) => (
            <li key={place}>
              <Link to={PLACES[place]}>{t(place)}</Link>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <Link to="/account">{t('account')}</Link>
          </li>
          <li>
            <Link to="/cookies">{t('cookies')}</Link>
          </li>
          <li>
            <button type="button" disabled={leaving === 'now'} onClick={() => void leave()}>
              {t('signOut')}
            </button>
          </li>
        </ul>
        <p role="status" className={classes.failure}>
          {leaving === 'failed' && t('signOutFailed')}
        </p>
      </div>
    </>
  );
}
