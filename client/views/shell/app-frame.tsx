import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { IconArrowsExchange2, IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import { arriving } from '../pieces/arriving.tsx';
import { DrawingFailure } from './drawing-failure.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import classes from './app-frame.module.css';

// Who is signed in is known a moment after the page itself is there.
const PlacesOfMine = arriving(() => import('./places-of-mine.tsx'));
const AccountCorner = arriving(() => import('./account-corner.tsx'));

/** What stands around every page: the way to the content, the name, the pages, language, colours, and who is signed in. */
export function AppFrame() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const onNetwork = pathname === '/' || pathname.startsWith('/networks');
  return (
    <div className={classes.frame}>
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={classes.header}>
        <Link to="/" className={classes.product} aria-label={t('product')}>
          <span className={classes.mark} aria-hidden>
            <IconArrowsExchange2 size={19} stroke={1.9} />
          </span>
          <span className={classes.name}>{t('product')}</span>
        </Link>
        <nav className={classes.nav} aria-label={t('navigation')}>
          <Link to="/" className={classes.entry} aria-current={onNetwork ? 'page' : undefined}>
            <IconTopologyStar3 size={18} stroke={1.7} aria-hidden />
            <span>{t('network')}</span>
          </Link>
          <NavLink to="/register" className={classes.entry ?? ''}>
            <IconPlus size={18} stroke={1.9} aria-hidden />
            <span>{t('register')}</span>
          </NavLink>
          <PlacesOfMine />
        </nav>
        <div className={classes.switches}>
          <LanguageSwitch />
          <SchemeSwitch />
          <AccountCorner />
        </div>
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        <DrawingFailure key={pathname}>
          <Outlet />
        </DrawingFailure>
      </main>
    </div>
  );
}
