import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListedMatch } from '../../api/match-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { pathOfMatch } from '../../state/match-path.ts';
import { scoreWord } from '../../state/score-word.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useMatchNames } from '../match/match-names.ts';
import { useRange } from '../match/worth.tsx';
import { KindLine } from '../pieces/kind-line.tsx';
import { Meter } from '../pieces/meter.tsx';
import classes from './matches.module.css';

interface MatchRowProps {
  readonly match: ListedMatch;
  readonly selected: boolean;
  readonly toggle: () => void;
}

/** One match of a list. */
export function MatchRow({ match, selected, toggle }: MatchRowProps) {
  const { t } = useTranslation(['matches', 'register', 'words']);
  const { local, format } = useLanguage();
  const range = useRange();
  const { resource, donor, receiver, whole } = useMatchNames()(match);
  const { score, confidence, distanceKm, blindSide, worth } = match;
  const kind = (match.supply ?? match.demand)?.resource.kind ?? blindSide?.resourceKind;
  const distance =
    distanceKm === null
      ? blindSide?.distance
        ? local(blindSide.distance)
        : null
      : t('distanceOf', { km: format.number(Number(distanceKm.toPrecision(2))) });
  return (
    <tr data-selected={selected || undefined}>
      <td className={classes.check}>
        <Checkbox aria-label={t('select', { name: whole })} checked={selected} onChange={toggle} />
      </td>
      <th scope="row">
        <span className={classes.name}>
          {kind && <KindLine kind={domainWord(kind)} length={22} />}
          <Link to={pathOfMatch(match.id) ?? ''} aria-label={whole}>
            {resource}
          </Link>
        </span>
        <span className={classes.note}>
          {donor} → {receiver}
        </span>
        <span className={classes.note}>{t(`words:tier.${domainWord(match.tier)}`)}</span>
      </th>
      <td data-label={t('column.chance')}>
        <strong>{format.percent(score)}</strong>
        <span className={classes.note}>{t(`register:${scoreWord(score)}`)}</span>
      </td>
      <td data-label={t('column.certainty')}>
        <Meter
          share={confidence}
          label={`${t('column.certainty')}: ${format.percent(confidence)}`}
          shown={format.percent(confidence)}
        />
      </td>
      <td data-label={t('column.distance')} data-empty={distance === null || undefined}>
        {distance ?? t('notKnown')}
      </td>
      <td data-label={t('column.worth')} data-empty={!worth?.money || undefined}>
        {worth?.money ? range(worth.money, worth.currency) : t('notKnown')}
        {worth?.emissions && <span className={classes.note}>{range(worth.emissions, 'kg CO₂e')}</span>}
      </td>
    </tr>
  );
}
