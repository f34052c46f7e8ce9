import { ActionIcon, Switch } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Synergy } from '../../../src/domain/registry/synergy.ts';
import { changeOf } from '../../state/network-in-year.ts';
import type { NetworkCount, YearTally } from '../../state/network-in-year.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Filter } from '../../state/view.ts';
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
}

/** The years: large, playable, with what ran in each of them behind the slider. */
export function Timeline({ record, tally, time, count, filter }: TimelineProps) {
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
      <Changes record={record} year={time.year} filter={filter} />
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

/** What began and what ended in a year: the story that the drawing tells, in words. */
function Changes({
  record,
  year,
  filter,
}: Pick<TimelineProps, 'record' | 'filter'> & { readonly year: number | null }) {
  const { t } = useTranslation('network');
  const { local } = useLanguage();
  const change = useMemo(() => (year === null ? null : changeOf(record, year, filter)), [record, year, filter]);

  function named(synergies: readonly Synergy[]): string {
    const names = synergies.flatMap(({ resourceId }) => {
      const resource = record.resources.get(resourceId);
      return resource ? [local(resource.name)] : [];
    });
    const distinct = [...new Set(names)];
    const what = distinct.slice(0, NAMES_SHOWN).join(', ');
    const more = distinct.length - NAMES_SHOWN;
    return more > 0 ? t('andMore', { what, count: more }) : what;
  }

  if (!change) return <p className={classes.changes}>{t('runningEachYear')}</p>;
  const quiet = change.started.length + change.ended.length === 0;
  return (
    <p className={classes.changes}>
      {quiet && <span className={classes.quiet}>{t('unchanged', { year: String(year) })}</span>}
      {change.started.length > 0 && (
        <span className={classes.started}>{t('started', { what: named(change.started) })}</span>
      )}
      {change.ended.length > 0 && <span className={classes.ended}>{t('ended', { what: named(change.ended) })}</span>}
    </p>
  );
}
