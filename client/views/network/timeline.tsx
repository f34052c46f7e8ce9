import { ActionIcon, Switch } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Synergy } from '../../../src/domain/registry/synergy.ts';
import { changeOf } from '../../state/network-in-year.ts';
import type { NetworkCount, YearTally } from '../../state/network-in-year.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Filter, Selection } from '../../state/view.ts';
import { useLanguage } from '../../text/use-language.ts';
import type { useYear } from './use-year.ts';
import { YearBars } from './year-bars.tsx';
import classes from './timeline.module.css';

/** As many names as fit on one line. */
const NAMES_SHOWN = 2;

interface TimelineProps {
  readonly record: NetworkRecord;
  readonly tally: readonly YearTally[];
  readonly time: ReturnType<typeof useYear>;
  readonly count: NetworkCount;
  readonly filter: Filter;
  readonly open: (selection: Selection | null) => void;
}

/** The years: large, playable, with what ran in each of them behind the slider. */
export function Timeline({ record, tally, time, count, filter, open }: TimelineProps) {
  const { t } = useTranslation('network');
  const { firstYear, lastYear } = record;
  const year = time.year ?? lastYear;
  return (
    <section className={classes.timeline} aria-label={t('timeline')}>
      <ActionIcon
        className={classes.play}
        size={46}
        radius="xl"
        aria-label={time.playing ? t('pause') : t('play')}
        onClick={time.playing ? time.pause : time.play}
      >
        {time.playing ? <IconPlayerPauseFilled size={20} /> : <IconPlayerPlayFilled size={20} />}
      </ActionIcon>
      <p className={classes.year} aria-hidden data-all={time.year === null || undefined}>
        {time.year ?? `${firstYear}–${lastYear}`}
      </p>
      <Changes record={record} year={time.year} filter={filter} open={open} />
      <Switch
        className={classes.all}
        size="sm"
        label={t('allYears')}
        checked={time.year === null}
        onChange={(event) => {
          time.choose(event.currentTarget.checked ? null : lastYear);
        }}
      />
      <div className={classes.track}>
        <YearBars tally={tally} year={time.year} label={t('runningEachYear')} />
        <input
          type="range"
          className={classes.slider}
          min={firstYear}
          max={lastYear}
          step={1}
          value={year}
          aria-label={t('year')}
          aria-valuetext={t('yearValue', { year: String(year), links: t('countLinks', { count: count.links }) })}
          onChange={(event) => {
            time.choose(Number(event.currentTarget.value));
          }}
        />
      </div>
    </section>
  );
}

interface ChangesProps extends Pick<TimelineProps, 'record' | 'filter' | 'open'> {
  readonly year: number | null;
}

/** What began and what ended in a year: the story that the drawing tells, in words. */
function Changes({ record, year, filter, open }: ChangesProps) {
  const { t } = useTranslation('network');
  const change = useMemo(() => (year === null ? null : changeOf(record, year, filter)), [record, year, filter]);
  if (!change) return <p className={classes.changes}>{t('runningEachYear')}</p>;
  if (change.started.length + change.ended.length === 0) {
    return <p className={classes.changes}>{t('unchanged', { year: String(year) })}</p>;
  }
  return (
    <p className={classes.changes}>
      <Named record={record} synergies={change.started} what="started" open={open} />
      <Named record={record} synergies={change.ended} what="ended" open={open} />
    </p>
  );
}

interface NamedProps extends Pick<TimelineProps, 'record' | 'open'> {
  readonly synergies: readonly Synergy[];
  readonly what: 'started' | 'ended';
}

/** How many, and the first of them by name: each opens its link. */
function Named({ record, synergies, what, open }: NamedProps) {
  const { t } = useTranslation('network');
  const { local, format } = useLanguage();
  if (synergies.length === 0) return null;
  const named = new Map<string, Synergy>();
  for (const synergy of synergies) if (!named.has(synergy.resourceId)) named.set(synergy.resourceId, synergy);
  const shown = [...named].slice(0, NAMES_SHOWN);
  const more = named.size - shown.length;
  return (
    <span className={classes[what]}>
      <b aria-hidden>
        {what === 'started' ? '+' : '−'}
        {format.number(synergies.length)}
      </b>{' '}
      {t(what)}{' '}
      {shown.map(([id, { donorId, receiverId }], index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button
            type="button"
            className={classes.named}
            onClick={() => {
              open({ type: 'link', id: `${donorId}>${receiverId}` });
            }}
          >
            {local(record.resources.get(id)?.name ?? { en: '', da: '' })}
          </button>
        </span>
      ))}
      {more > 0 && ` ${t('andMore', { count: more })}`}
    </span>
  );
}
