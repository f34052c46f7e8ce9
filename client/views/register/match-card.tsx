import { IconChevronDown, IconSpy } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Direction } from '../../../src/domain/registry/stream.ts';
import { VERDICTS } from '../../../src/domain/matching/match.ts';
import type { OfferedMatchFragment } from '../../api/generated/later/graphql.ts';
import { domainWord } from '../../state/domain-word.ts';
import { pathOfMatch } from '../../state/match-path.ts';
import { partnerOf } from '../../state/match-partner.ts';
import type { MatchPartner } from '../../state/match-partner.ts';
import { scoreWord } from '../../state/score-word.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { JudgementsTable } from '../pieces/judgements-table.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import classes from './matches.module.css';

/** Less is not told in per cent: it would read as nothing. */
const SMALLEST_SHARE = 0.01;

interface MatchCardProps {
  readonly match: OfferedMatchFragment;
  readonly direction: Direction;
  /** Whether the reasons are to be seen at once. */
  readonly open: boolean;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** Who it could be, how well it fits, and why. */
export function MatchCard({ match, direction, open: openAtFirst, action }: MatchCardProps) {
  const { t } = useTranslation(['register', 'words', 'disclosure']);
  const { format } = useLanguage();
  const id = useId();
  const [chosenOpen, setOpen] = useState<boolean | null>(null);
  const open = chosenOpen ?? openAtFirst;
  const other = partnerOf(match, direction);
  if (!other) return null;
  const { distanceKm, demandCoverage, judgements } = match;
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: judgements.filter((judgement) => domainWord(judgement.verdict) === verdict).length,
  })).filter(({ count }) => count > 0);
  const share = (part: number): string =>
    part < SMALLEST_SHARE ? t('shareSmall', { share: format.percent(SMALLEST_SHARE) }) : format.percent(part);
  const path = pathOfMatch(match.id);
  const known = judgements.filter(({ score }) => score !== null).length;
  const facts = [
    distanceKm === null
      ? null
      : distanceKm < 1
        ? t('distanceNear')
        : t('distance', { distance: format.number(Number(distanceKm.toPrecision(2))) }),
    demandCoverage === null
      ? null
      : t(direction === 'supply' ? 'coverageTheirs' : 'coverageYours', { share: share(demandCoverage) }),
    known < judgements.length ? t('known', { known, count: judgements.length }) : null,
  ].filter((fact) => fact !== null);

  return (
    <article className={classes.card} aria-labelledby={id}>
      {other.type === 'known' ? <KnownHead id={id} partner={other} /> : <AnonymousHead id={id} />}
      <div className={classes.score} data-level={scoreWord(match.score)}>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${Math.round(match.score * 100)}%` }} />
        </span>
        <p>{t('score', { score: format.percent(match.score), word: t(scoreWord(match.score)) })}</p>
      </div>
      {other.type === 'known' ? (
        <Wants partner={other} direction={direction} />
      ) : (
        <AnonymousWants blind={other.blind} direction={direction} />
      )}
      <ul className={classes.facts}>
        <li>{t(`tier.${domainWord(match.tier)}`, { ns: 'words' })}</li>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <button
        type="button"
        className={classes.why}
        aria-expanded={open}
        aria-controls={`${id}-reasons`}
        aria-label={t('reasonsOf', {
          action: t(open ? 'reasonsHide' : 'reasonsShow'),
          name: nameOf(other, t('anonymous', { ns: 'disclosure' })),
        })}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <IconChevronDown size={17} stroke={1.9} aria-hidden data-open={open || undefined} />
        {t(open ? 'reasonsHide' : 'reasonsShow')}
        {!open && (
          <span className={classes.tally}>
            {counts
              .map(({ verdict, count }) => t('tally', { count, verdict: t(`verdict.${verdict}`, { ns: 'words' }) }))
              .join(', ')}
          </span>
        )}
      </button>
      <div id={`${id}-reasons`} hidden={!open} className={classes.reasons}>
        <JudgementsTable judgements={judgements} />
      </div>
      {path && (
        <Link
          to={path}
          className={classes.whole}
          aria-label={t('wholeMatchOf', { name: nameOf(other, t('anonymous', { ns: 'disclosure' })) })}
        >
          {t('wholeMatch')}
        </Link>
      )}
      {action && <div className={classes.cardAction}>{action}</div>}
    </article>
  );
}

function nameOf(partner: MatchPartner, anonymous: string): string {
  return partner.type === 'known' ? partner.facility.name : anonymous;
}

type Known = Extract<MatchPartner, { readonly type: 'known' }>;
type Anonymous = Extract<MatchPartner, { readonly type: 'anonymous' }>;

function KnownHead({ id, partner: { facility } }: { readonly id: string; readonly partner: Known }) {
  return (
    <header className={classes.cardHead}>
      <FacilitySign kind={domainWord(facility.kind)} size={24} />
      <div>
        <h3 id={id} className={classes.name}>
          {facility.name}
        </h3>
        <p className={classes.place}>
          {[facility.organisation.name === facility.name ? null : facility.organisation.name, facility.place]
            .filter((part) => part !== null)
            .map(isolated)
            .join(' · ')}
        </p>
      </div>
    </header>
  );
}

function AnonymousHead({ id }: { readonly id: string }) {
  const { t } = useTranslation('disclosure');
  return (
    <header className={classes.cardHead}>
      <IconSpy size={24} stroke={1.5} aria-hidden />
      <div>
        <h3 id={id} className={classes.name}>
          {t('anotherCompany')}
        </h3>
        <p className={classes.place}>{t('anonymousNote')}</p>
      </div>
    </header>
  );
}

interface WantsProps {
  readonly partner: Known;
  readonly direction: Direction;
}

function Wants({ partner: { stream }, direction }: WantsProps) {
  const { t } = useTranslation('register');
  const { local, format } = useLanguage();
  const { amount } = stream;
  return (
    <p className={classes.wants}>
      <KindLine kind={domainWord(stream.resource.kind)} length={28} />
      <span>
        <span className={classes.soft}>{t(direction === 'supply' ? 'needs' : 'offers')} </span>
        {local(stream.resource.name)}
        {', '}
        {amount ? format.amount(amount.value, amount.unit) : t('amountUnknown')}{' '}
        {amount?.provenance && <BasisMark basis={domainWord(amount.provenance.basis)} />}
      </span>
    </p>
  );
}

interface AnonymousWantsProps {
  readonly blind: Anonymous['blind'];
  readonly direction: Direction;
}

function AnonymousWants({ blind, direction }: AnonymousWantsProps) {
  const { t } = useTranslation(['disclosure', 'register', 'words']);
  const { local } = useLanguage();
  const kind = domainWord(blind.resourceKind);
  return (
    <>
      <p className={classes.wants}>
        <KindLine kind={kind} length={28} />
        <span>
          <span className={classes.soft}>{t(direction === 'supply' ? 'register:needs' : 'register:offers')} </span>
          {blind.resource ? local(blind.resource.name) : t('kindOnly', { kind: t(`words:resourceKind.${kind}`) })}
          {', '}
          {local(blind.amount)}
        </span>
      </p>
      <p className={classes.place}>{blind.distance ? local(blind.distance) : t('distanceUnknown')}</p>
    </>
  );
}
