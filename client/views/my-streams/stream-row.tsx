import { Checkbox } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import { capitalised } from '../../state/capitalised.ts';
import type { MyStream } from '../../state/my-streams.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { KindLine } from '../pieces/kind-line.tsx';
import { Badge } from '../pieces/page.tsx';
import { Meter } from '../pieces/meter.tsx';
import { StreamActions } from './stream-actions.tsx';
import classes from './my-streams.module.css';

interface StreamRowProps {
  readonly stream: MyStream;
  readonly selected: boolean;
  readonly toggle: () => void;
}

/** One stream in the table. */
export function StreamRow({ stream, selected, toggle }: StreamRowProps) {
  const { t } = useTranslation(['myStreams', 'words']);
  const { local, format } = useLanguage();
  const { day } = useDates();
  const name = capitalised(local(stream.resource));
  const { amount, wasteCode, externalId, description, confirmedAt, completeness } = stream;
  const share = format.percent(completeness ?? 0);
  const soft = [
    description,
    wasteCode && t('code', { code: wasteCode }),
    externalId && t('ownId', { id: externalId }),
  ].filter(Boolean);
  return (
    <tr data-selected={selected || undefined}>
      <td className={classes.check}>
        <Checkbox aria-label={t('select', { stream: name })} checked={selected} onChange={toggle} />
      </td>
      <th scope="row">
        <span className={classes.name}>
          <KindLine kind={stream.resourceKind} length={22} />
          <Link to={`/streams/${stream.id}`}>{name}</Link>
          {stream.isTypical && <Badge>{t('typical')}</Badge>}
        </span>
        {soft.length > 0 && <span className={classes.note}>{soft.join(' · ')}</span>}
      </th>
      <td data-label={t('column.facility')}>{stream.facilityName}</td>
      <td data-label={t('column.direction')}>{t(`direction.${stream.direction}`, { ns: 'words' })}</td>
      <td data-label={t('column.amount')} className={classes.figure} data-empty={amount === null || undefined}>
        {amount ? format.amount(amount.value, amount.unit) : t('amountMissing')}
      </td>
      <td data-label={t('column.completeness')}>
        {completeness !== null && <Meter share={completeness} label={t('filled', { share })} shown={share} />}
      </td>
      <td data-label={t('column.confirmed')} data-empty={confirmedAt === null || undefined}>
        {confirmedAt === null ? t('neverConfirmed') : day(confirmedAt)}
        {stream.isStale && (
          <span className={classes.stale}>
            <IconClockExclamation size={15} stroke={1.8} aria-hidden />
            {t('staleMark')}
          </span>
        )}
      </td>
      <td data-label={t('column.level')}>{local(levelRecord(stream.level).label)}</td>
      <td className={classes.actions}>
        <StreamActions stream={stream} name={name} />
      </td>
    </tr>
  );
}
