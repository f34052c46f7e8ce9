import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkRecord } from '../../state/network-record.ts';
import type { Selection } from '../../state/view.ts';
import Sheet from '../pieces/sheet.tsx';
import type { MatchFactsFragment } from '../../api/generated/later/graphql.ts';
import { FacilityPanel } from './facility-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import classes from './panel.module.css';

interface SelectionPanelProps {
  readonly record: NetworkRecord;
  readonly selection: Selection;
  readonly matches: readonly MatchFactsFragment[];
  readonly finding: boolean;
  readonly narrow: boolean;
  readonly open: (selection: Selection | null) => void;
}

const TITLES = { facility: 'panelFacility', link: 'panelLink', match: 'panelSuggestion' } as const;

/** What was opened: beside the drawing where there is room, as a sheet from below on a phone. */
export default function SelectionPanel({ record, selection, matches, finding, narrow, open }: SelectionPanelProps) {
  const { t } = useTranslation('network');
  const close = () => {
    open(null);
  };
  const content = <Selected record={record} selection={selection} matches={matches} finding={finding} open={open} />;
  const label = t(TITLES[selection.type]);
  if (narrow) {
    return (
      <Sheet title={label} close={close}>
        {content}
      </Sheet>
    );
  }
  return (
    <SidePanel key={`${selection.type} ${selection.id}`} label={label} close={close}>
      {content}
    </SidePanel>
  );
}

interface SidePanelProps {
  readonly label: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Takes the focus when it opens, so that a keyboard or a screen reader is where the news is; Escape closes it. */
function SidePanel({ label, close, children }: SidePanelProps) {
  const { t } = useTranslation('shell');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className={classes.top}>
        <span>{label}</span>
        <CloseButton aria-label={t('close')} onClick={close} />
      </div>
      {children}
    </aside>
  );
}

type SelectedProps = Omit<SelectionPanelProps, 'narrow'>;

function Selected({ record, selection, matches, finding, open }: SelectedProps) {
  switch (selection.type) {
    case 'facility':
      return <FacilityPanel record={record} facilityId={selection.id} open={open} />;
    case 'link':
      return <LinkPanel record={record} linkId={selection.id} open={open} />;
    case 'match':
      return (
        <SuggestionPanel
          record={record}
          match={matches.find(({ id }) => id === selection.id)}
          finding={finding}
          open={open}
        />
      );
  }
}
