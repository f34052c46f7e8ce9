import { ActionIcon, Button, Popover, Select } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconDownload,
  IconFocusCentered,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkViewHandle } from '../../graph/network-view.tsx';
import type { Ground } from '../../graph/palette.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { LAYOUT_IDS } from '../../state/view.ts';
import type { View } from '../../state/view.ts';
import { arriving } from '../pieces/arriving.tsx';
import { Choice } from '../pieces/choice.tsx';
import { savePicture } from './save-picture.ts';
import { SearchBox } from './search-box.tsx';
import type { ChangeView } from './use-view.ts';
import classes from './toolbar.module.css';

const Sheet = arriving(() => import('../pieces/sheet.tsx'));

const LAYOUT_NAMES = {
  force: 'layoutForce',
  layered: 'layoutLayered',
  concentric: 'layoutConcentric',
  map: 'layoutMap',
} as const;

interface ToolbarProps {
  readonly record: NetworkRecord;
  readonly view: View;
  readonly narrow: boolean;
  readonly fullscreen: boolean;
  /** Filters and legend, where there is no room beside the drawing. */
  readonly rail: ReactNode;
  readonly year: number | null;
  /** What is shown, in a sentence. */
  readonly told: string;
  readonly drawn: RefObject<NetworkViewHandle | null>;
  readonly change: ChangeView;
  readonly find: (type: 'facility' | 'resource', id: string) => void;
  readonly toggleFullScreen: () => void;
}

/** Search, the two forms of the page, and the tools of the drawing. */
export function Toolbar(props: ToolbarProps) {
  const { record, view, narrow, fullscreen, rail, year, told, drawn, change, find, toggleFullScreen } = props;
  const { t } = useTranslation(['network', 'words', 'shell']);
  const [railOpen, setRailOpen] = useState(false);

  async function save(ground: Ground): Promise<void> {
    const kinds = view.filter.kinds.filter((kind) => record.snapshot.resources.some((one) => one.kind === kind));
    const picture = await drawn.current?.picture(ground, {
      title: record.snapshot.network.name,
      told,
      lines: [
        ...kinds.map((kind) => ({ kind, name: t(`words:resourceKind.${kind}`) })),
        ...(view.suggestions ? [{ kind: 'suggestion' as const, name: t('suggestions') }] : []),
      ],
      notes: [
        [t('legendWidth'), t('legendEstimated'), t('legendPlanned')].join('. ') + '.',
        `${t('shell:product')}, ${window.location.href}`,
      ],
    });
    if (picture) savePicture(picture, [record.snapshot.network.slug, t('pictureName'), year ?? t('allYears'), ground]);
  }

  const layouts = (
    <Select
      className={classes.layout ?? ''}
      {...(narrow ? { label: t('layout') } : { 'aria-label': t('layout') })}
      size="sm"
      allowDeselect={false}
      value={view.layout}
      onChange={(layout) => {
        if (layout) change({ layout: layout });
      }}
      data={LAYOUT_IDS.map((id) => ({ value: id, label: t(LAYOUT_NAMES[id]) }))}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );

  return (
    <div className={classes.toolbar}>
      <div className={classes.search}>
        <SearchBox record={record} find={find} />
      </div>
      {rail && (
        <>
          <Tool
            label={t('filtersAndLegend')}
            onClick={() => {
              setRailOpen(true);
            }}
          >
            <IconAdjustmentsHorizontal size={18} stroke={1.7} />
          </Tool>
          {railOpen && (
            <Sheet
              title={t('filtersAndLegend')}
              close={() => {
                setRailOpen(false);
              }}
            >
              {view.form === 'graph' && layouts}
              {rail}
            </Sheet>
          )}
        </>
      )}
      <Choice
        small={narrow}
        label={t('form')}
        value={view.form}
        choose={(form) => {
          change({ form });
        }}
        options={[
          { value: 'graph', label: t('formGraph') },
          { value: 'list', label: t('formList') },
        ]}
      />
      {view.form === 'graph' && (
        <div className={classes.tools} role="group" aria-label={t('tools')}>
          {!narrow && layouts}
          <Tool label={t('zoomIn')} onClick={() => drawn.current?.zoom('in')}>
            <IconPlus size={18} stroke={1.7} />
          </Tool>
          <Tool label={t('zoomOut')} onClick={() => drawn.current?.zoom('out')}>
            <IconMinus size={18} stroke={1.7} />
          </Tool>
          <Tool label={t('fit')} onClick={() => drawn.current?.fit()}>
            <IconFocusCentered size={18} stroke={1.7} />
          </Tool>
          <Tool label={fullscreen ? t('fullScreenLeave') : t('fullScreen')} onClick={toggleFullScreen}>
            {fullscreen ? <IconArrowsMinimize size={18} stroke={1.7} /> : <IconArrowsMaximize size={18} stroke={1.7} />}
          </Tool>
          <PictureMenu save={(ground) => void save(ground)} />
        </div>
      )}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <ActionIcon className={classes.tool ?? ''} size={36} aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}

/** The two grounds a picture can have. */
function PictureMenu({ save }: { readonly save: (ground: Ground) => void }) {
  const { t } = useTranslation('network');
  const [open, setOpen] = useState(false);
  const choice = (ground: Ground, label: string) => (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      justify="start"
      c="var(--ink)"
      onClick={() => {
        setOpen(false);
        save(ground);
      }}
    >
      {label}
    </Button>
  );
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <ActionIcon
          className={classes.tool ?? ''}
          size={36}
          aria-label={t('picture')}
          title={t('picture')}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <IconDownload size={18} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('picture')} className={classes.choices ?? ''}>
        {choice('light', t('pictureLight'))}
        {choice('dark', t('pictureDark'))}
      </Popover.Dropdown>
    </Popover>
  );
}
