import { useComputedColorScheme } from '@mantine/core';
import { useFullscreenDocument, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { MatchFactsFragment } from '../../api/generated/later/graphql.ts';
import { suggestionsQuestion } from '../../api/network-questions.ts';
import { NetworkView } from '../../graph/network-view.tsx';
import type { NetworkViewHandle } from '../../graph/network-view.tsx';
import { drawingOf } from '../../state/drawing.ts';
import { changeOf, countOf, networkInYear, tallyYears } from '../../state/network-in-year.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { mapPositions } from '../../state/positions.ts';
import { isFiltered } from '../../state/view.ts';
import type { Selection } from '../../state/view.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../text/catalogue.ts';
import { arriving } from '../pieces/arriving.tsx';
import { LoadingState } from '../pieces/states.tsx';
import { FilterNotice } from './filter-notice.tsx';
import { NetworkFacts } from './network-facts.tsx';
import { NetworkRail } from './network-rail.tsx';
import { Timeline } from './timeline.tsx';
import { Toolbar } from './toolbar.tsx';
import { useTold } from './use-told.ts';
import { useView } from './use-view.ts';
import { useYear } from './use-year.ts';
import classes from './network-page.module.css';

// What a first look does not need is fetched when it is opened.
const NetworkLists = arriving(() => import('./network-lists.tsx'), LoadingState);
const SelectionPanel = arriving(() => withWords(import('./selection-panel.tsx'), 'disclosure', 'forms'));

const NO_MATCHES: readonly MatchFactsFragment[] = [];

/** The network: drawing or lists, with time below, filters beside, and what is opened on the other side. */
export function NetworkPage({ record }: { readonly record: NetworkRecord }) {
  const { t } = useTranslation('network');
  const { language } = useLanguage();
  const ground = useComputedColorScheme('light');
  const narrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const { fullscreen, toggle: toggleFullScreen } = useFullscreenDocument();
  const [view, change] = useView();
  const { filter, selection } = view;
  const drawn = useRef<NetworkViewHandle>(null);

  const tally = useMemo(() => tallyYears(record, filter), [record, filter]);
  const isEventful = useCallback(
    (year: number) => {
      const { started, ended } = changeOf(record, year, filter);
      return started.length + ended.length > 0;
    },
    [record, filter],
  );
  const time = useYear(view.year, { first: record.firstYear, last: record.lastYear, isEventful }, (year) => {
    change({ year });
  });
  const suggestions = useQuery({
    ...suggestionsQuestion(record.snapshot.network.id),
    enabled: view.suggestions || selection?.type === 'match',
  });
  const matches = useMemo(() => suggestions.data ?? [], [suggestions.data]);
  const shownMatches = view.suggestions ? matches : NO_MATCHES;

  const network = useMemo(() => networkInYear(record, time.year, filter), [record, time.year, filter]);
  const count = useMemo(() => countOf(network), [network]);
  const drawing = useMemo(
    () => drawingOf(record, time.year, filter, shownMatches, language),
    [record, time.year, filter, shownMatches, language],
  );
  const listedMatches = useMemo(() => {
    const ids = new Set(drawing.suggestions.map(({ id }) => id));
    // An anonymous one has no place in the drawing, but one in the list.
    return shownMatches.filter(({ id, blindSide }) => ids.has(id) || blindSide !== null);
  }, [drawing, shownMatches]);
  const map = useMemo(() => mapPositions(record.snapshot.facilities), [record]);

  const open = useCallback(
    (next: Selection | null) => {
      change({ selection: next });
    },
    [change],
  );

  function find(type: 'facility' | 'resource', id: string): void {
    if (type === 'facility') {
      change({ selection: { type, id } });
      drawn.current?.focus([id]);
      return;
    }
    change({ filter: { ...filter, resourceIds: [id] } });
    const used = record.snapshot.synergies.filter(({ resourceId }) => resourceId === id);
    drawn.current?.focus(used.flatMap(({ donorId, receiverId }) => [donorId, receiverId]));
  }

  const told = useTold({
    year: time.year,
    count,
    filtered: isFiltered(filter),
    suggestions: view.suggestions ? drawing.suggestions.length : null,
  });
  const facts = <NetworkFacts record={record} count={count} settled={!time.playing} told={told} />;
  const rail = (
    <NetworkRail
      record={record}
      filter={filter}
      suggestions={view.suggestions}
      finding={suggestions.isFetching}
      failed={suggestions.isError}
      none={suggestions.isSuccess && matches.length === 0}
      change={change}
    />
  );

  return (
    <div className={classes.page} data-open={selection !== null && !narrow}>
      <div className={classes.side}>
        {facts}
        {!narrow && rail}
      </div>
      <div className={classes.stage}>
        <Toolbar
          record={record}
          view={view}
          narrow={narrow}
          fullscreen={fullscreen}
          rail={narrow ? rail : null}
          year={time.year}
          told={told}
          drawn={drawn}
          change={change}
          find={find}
          toggleFullScreen={() => void toggleFullScreen()}
        />
        {view.form === 'graph' ? (
          <div className={classes.canvasArea}>
            <NetworkView
              ref={drawn}
              className={classes.canvas}
              drawing={drawing}
              map={map}
              layout={view.layout}
              ground={ground}
              selection={selection}
              label={t('canvas')}
              help={t('canvasHelp')}
              onOpen={open}
            />
            <FilterNotice
              network={network}
              none={record.snapshot.synergies.length === 0}
              year={time.year}
              filter={filter}
              change={change}
            />
          </div>
        ) : (
          <NetworkLists record={record} network={network} year={time.year} matches={listedMatches} open={open} />
        )}
        <Timeline record={record} tally={tally} time={time} count={count} filter={filter} open={open} />
      </div>
      {selection && (
        <SelectionPanel
          record={record}
          selection={selection}
          matches={matches}
          finding={suggestions.isFetching}
          narrow={narrow}
          open={open}
        />
      )}
    </div>
  );
}
