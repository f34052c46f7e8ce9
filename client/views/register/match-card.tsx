import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../../../src/domain/registry/stream.ts';
import { VERDICTS } from '../../../src/domain/matching/match.ts';
import type { OfferedMatchFragment } from '../../api/generated/later/graphql.ts';
import { domainWord } from '../../state/domain-word.ts';
import { scoreWord } from '../../state/score-word.ts';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import { BasisMark } from '../pieces/basis-mark.tsx';
import { FacilitySign } from '../pieces/facility-sign.tsx';
import { JudgementsTable } from '../pieces/judgements-table.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import classes from './matches.module.css';

/** The other side of a match, as seen from a stream of that direction; null where the answer is of the other direction. */
export function otherSideOf(match: OfferedMatchFragment, direction: Direction) {
  const stream = direction === 'supply' ? match.demand : match.supply;
  const facility = direction === 'supply' ? match.receiver : match.donor;
  return stream && facility ? { stream, facility } : null;
}

/** Less is not told in per cent: it would read as nothing. */
const SMALLEST_SHARE = 0.01;

interface MatchCardProps {
  readonly match: OfferedMatchFragment;
  readonly direction: Direction;
  /** Whether the reasons are to be seen at once. */
  readonly open: boolean;
}

/** Who it could be, how well it fits, and why. */
export function MatchCard({ match, direction, open: openAtFirst }: MatchCardProps) {
  const { t } = useTranslation(['register', 'words']);
  const { local, format } = useLanguage();
  const id = useId();
  const [chosenOpen, setOpen] = useState<boolean | null>(null);
  const open = chosenOpen ?? openAtFirst;
  const other = otherSideOf(match, direction);
  if (!other) return null;
  const { stream, facility } = other;
  const { amount } = stream;
  const { distanceKm, demandCoverage, judgements } = match;
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: judgements.filter((judgement) => domainWord(judgement.verdict) === verdict).length,
  })).filter(({ count }) => count > 0);
  const share = (part: number): string =>
    part < SMALLEST_SHARE ? t('shareSmall', { share: format.percent(SMALLEST_SHARE) }) : format.percent(part);
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
      <div className={classes.score} data-level={scoreWord(match.score)}>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${Math.round(match.score * 100)}%` }} />
        </span>
        <p>{t('score', { score: format.percent(match.score), word: t(scoreWord(match.score)) })}</p>
      </div>
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
        aria-label={t('reasonsOf', { action: t(open ? 'reasonsHide' : 'reasonsShow'), name: facility.name })}
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
    </article>
  );
}
