import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hearOfNewMatches } from '../../api/live-questions.ts';
import type { NewMatch } from '../../api/live-questions.ts';
import { networksToRegisterIn } from '../../state/me.ts';
import type { Me } from '../../state/me.ts';
import { pathOfMatch } from '../../state/match-path.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './new-match-notice.module.css';

interface Heard {
  readonly matches: readonly NewMatch[];
  readonly more: number;
}

const NOTHING: Heard = { matches: [], more: 0 };
/** A notice is no list. */
const MOST_SHOWN = 3;

/** Tells in passing of new strong matches, as long as the page is open; it stays until it is closed or followed. */
export default function NewMatchNotice({ me }: { readonly me: Me }) {
  const { t } = useTranslation('newMatches');
  const { local } = useLanguage();
  const [{ matches, more }, setHeard] = useState(NOTHING);
  const networks = [...networksToRegisterIn(me)].sort().join(' ');
  useEffect(() => {
    if (networks === '') return;
    return hearOfNewMatches(networks.split(' '), (found) => {
      setHeard((before) => {
        const all = [...found.matches, ...before.matches];
        const beyond = Math.max(0, all.length - MOST_SHOWN);
        return { matches: all.slice(0, MOST_SHOWN), more: before.more + found.more + beyond };
      });
    });
  }, [networks]);
  const close = () => {
    setHeard(NOTHING);
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const named = (facility: { readonly name: string } | null | undefined) => isolated(facility?.name ?? t('unnamed'));
  return (
    <div aria-live="polite" className={classes.place}>
      {matches.length > 0 && (
        <div className={classes.notice}>
          <strong>{t('title', { count: matches.length + more })}</strong>
          <button type="button" className={classes.close} aria-label={t('close')} title={t('close')} onClick={close}>
            <IconX size={18} stroke={1.8} aria-hidden />
          </button>
          <ul>
            {matches.map((match) => {
              const resource = match.supply?.resource ?? match.blindSide?.resource ?? match.demand?.resource;
              return (
                <li key={match.id}>
                  <Link
                    to={pathOfMatch(match.id) ?? '/'}
                    onClick={() => {
                      setHeard(NOTHING);
                    }}
                  >
                    {resource && <span>{local(resource.name)}: </span>}
                    {named(match.donor)} → {named(match.receiver)}
                  </Link>
                </li>
              );
            })}
          </ul>
          {more > 0 && (
            <Link
              to={me.organisations.length > 0 ? '/company/matches' : '/secretariat/matches'}
              onClick={() => {
                setHeard(NOTHING);
              }}
            >
              {t('more', { count: more })}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
