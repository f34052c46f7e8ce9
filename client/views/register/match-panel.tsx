import { Button } from '@mantine/core';
import { IconArrowDown, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../src/domain/registry/stream.ts';
import type { OfferedMatchFragment } from '../../api/generated/later/graphql.ts';
import { partnerOf } from '../../state/match-partner.ts';
import type { StreamForm } from '../../state/stream-form.ts';
import { useLanguage } from '../../text/use-language.ts';
import { CompletenessCard } from './completeness-card.tsx';
import type { LiveMatches } from './live-matches.ts';
import { MatchCard } from './match-card.tsx';
import classes from './matches.module.css';

/** How many there are, in words. */
function useCount(form: StreamForm, live: LiveMatches): string {
  const { t } = useTranslation('register');
  if (live.state === 'finding') return t('finding');
  if (live.state !== 'found') return '';
  return t(form.direction === 'demand' ? 'countSuppliers' : 'countTakers', { count: live.matches.length });
}

interface MatchBarProps {
  readonly form: StreamForm;
  readonly live: LiveMatches;
}

interface MatchPanelProps extends MatchBarProps {
  /** Leads to a missing figure, by the API's name of it. */
  readonly fill: (missing: string) => void;
}

/** What is missing and the matches of what is typed so far, beside the form. */
export function MatchPanel({ form, live, fill }: MatchPanelProps) {
  const { t } = useTranslation(['register', 'disclosure']);
  const count = useCount(form, live);
  const { direction } = form;
  const title = direction === null ? 'matches' : direction === 'demand' ? 'suppliers' : 'takers';
  return (
    <aside id="matches" className={classes.panel} aria-labelledby="matches-title" tabIndex={-1}>
      {live.completeness && <CompletenessCard completeness={live.completeness} fill={fill} />}
      <div className={classes.panelHead}>
        <h2 id="matches-title" className={classes.title}>
          {t(title)}
        </h2>
        <p role="status" className={classes.count}>
          {count}
        </p>
        <span className={classes.working} data-working={live.stale || undefined} aria-hidden />
      </div>
      {live.state === 'silent' && <EmptyMatches text={t(direction === null ? 'emptyDirection' : 'emptyResource')} />}
      {live.state === 'finding' && <MatchesToCome />}
      {live.state === 'failed' && (
        <div role="alert" className={classes.empty}>
          <p>{t('matchesFailed')}</p>
          <Button
            variant="light"
            size="compact-sm"
            leftSection={<IconRefresh size={15} aria-hidden />}
            onClick={live.again}
          >
            {t('again', { ns: 'shell' })}
          </Button>
        </div>
      )}
      {live.state === 'found' && live.matches.length === 0 && (
        <EmptyMatches
          text={t(direction === 'demand' ? 'noneDemand' : 'noneSupply')}
          more={form.resource || form.resourceIsNew ? undefined : t('noneWords')}
        />
      )}
      {direction && (
        <MatchCards
          matches={live.matches}
          direction={direction}
          actionOf={({ blindSide }) =>
            blindSide && <span className={classes.soft}>{t('askLater', { ns: 'disclosure' })}</span>
          }
        />
      )}
    </aside>
  );
}

interface MatchCardsProps {
  readonly matches: readonly OfferedMatchFragment[];
  readonly direction: Direction;
  /** What can be done about each. */
  readonly actionOf?: (match: OfferedMatchFragment) => ReactNode;
}

/** The other side's: that of the pair changes while a draft becomes a stream. */
function keyOf(match: OfferedMatchFragment, direction: Direction): string {
  const partner = partnerOf(match, direction);
  return (partner?.type === 'known' ? partner.stream.id : partner?.blind.id) ?? match.id;
}

/** Best first, its reasons open. */
export function MatchCards({ matches, direction, actionOf }: MatchCardsProps) {
  if (matches.length === 0) return null;
  return (
    <ol className={classes.list}>
      {matches.map((match, index) => (
        <li key={keyOf(match, direction)}>
          <MatchCard match={match} direction={direction} open={index === 0} action={actionOf?.(match)} />
        </li>
      ))}
    </ol>
  );
}

function EmptyMatches({ text, more }: { readonly text: string; readonly more?: string | undefined }) {
  return (
    <div className={classes.empty}>
      <svg width="120" height="44" viewBox="0 0 120 44" fill="none" aria-hidden className={classes.emptySign}>
        <circle cx="20" cy="22" r="13" />
        <path d="M40 22H80" strokeDasharray="3 6" />
        <circle cx="100" cy="22" r="13" strokeDasharray="3 5" />
      </svg>
      <p>{text}</p>
      {more && <p>{more}</p>}
    </div>
  );
}

function MatchesToCome() {
  return (
    <div className={classes.list} aria-hidden>
      {[0, 1].map((index) => (
        <div key={index} className={classes.ghost} />
      ))}
    </div>
  );
}

/** On a phone, where the matches stand below the form: how many there are, always in sight. */
export function MatchBar({ form, live }: MatchBarProps) {
  const { t } = useTranslation(['register', 'disclosure']);
  const { format } = useLanguage();
  const count = useCount(form, live);
  const [best] = live.matches;
  const partner = best && form.direction && partnerOf(best, form.direction);
  const name = partner?.type === 'known' ? partner.facility.name : partner && t('anonymous', { ns: 'disclosure' });
  if (live.state !== 'found') return null;
  return (
    <a
      href="#matches"
      className={classes.matchBar}
      onClick={(event) => {
        event.preventDefault();
        const panel = document.getElementById('matches');
        panel?.scrollIntoView({ block: 'start' });
        panel?.focus({ preventScroll: true });
      }}
    >
      <span className={classes.matchBarText}>
        <strong>{count}</strong>
        {best && name && <span>{t('best', { name, score: format.percent(best.score) })}</span>}
      </span>
      <IconArrowDown size={18} stroke={1.9} aria-hidden />
    </a>
  );
}
