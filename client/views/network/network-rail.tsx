import { Button, Checkbox, MultiSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPlanned } from '../../../src/domain/network/running-years.ts';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import type { ResourceKind } from '../../../src/domain/registry/resource.ts';
import type { NetworkRecord } from '../../state/network-record.ts';
import { folded } from '../../state/search.ts';
import { isFiltered } from '../../state/view.ts';
import type { Filter } from '../../state/view.ts';
import { useLanguage } from '../../text/use-language.ts';
import { KindLine } from '../pieces/kind-line.tsx';
import { Legend } from './legend.tsx';
import type { ChangeView } from './use-view.ts';
import classes from './network-rail.module.css';

interface NetworkRailProps {
  readonly record: NetworkRecord;
  readonly filter: Filter;
  readonly suggestions: boolean;
  readonly finding: boolean;
  readonly failed: boolean;
  readonly none: boolean;
  readonly change: ChangeView;
}

/** What is shown and what not; the filters are at the same time the first lines of the legend. */
export function NetworkRail({ record, filter, suggestions, finding, failed, none, change }: NetworkRailProps) {
  const { t } = useTranslation(['network', 'words']);
  const { local } = useLanguage();
  const used = RESOURCE_KINDS.filter((kind) => record.snapshot.resources.some((resource) => resource.kind === kind));
  const planned = record.snapshot.synergies.some(isPlanned);
  const resources = record.snapshot.resources
    .map(({ id, name }) => ({ value: id, label: local(name) }))
    .sort((one, other) => one.label.localeCompare(other.label));

  function toggleKind(kind: ResourceKind, shown: boolean): void {
    const kinds = RESOURCE_KINDS.filter((other) => (other === kind ? shown : filter.kinds.includes(other)));
    change({ filter: { ...filter, kinds } });
  }

  const remark = finding
    ? t('suggestionsLoading')
    : failed
      ? t('suggestionsFailed')
      : none
        ? t('suggestionsNone')
        : null;
  return (
    <div className={classes.rail}>
      <fieldset className={classes.group}>
        <legend className={classes.heading}>{t('filterKinds')}</legend>
        {used.map((kind) => (
          <div key={kind} className={classes.line}>
            <Checkbox
              size="sm"
              label={t(`words:resourceKind.${kind}`)}
              checked={filter.kinds.includes(kind)}
              onChange={(event) => {
                toggleKind(kind, event.currentTarget.checked);
              }}
            />
            <KindLine kind={kind} length={52} />
          </div>
        ))}
        {planned && (
          <div className={classes.line}>
            <Switch
              size="sm"
              label={t('planned')}
              checked={filter.planned}
              onChange={(event) => {
                change({ filter: { ...filter, planned: event.currentTarget.checked } });
              }}
            />
          </div>
        )}
        <div className={classes.line}>
          <Switch
            size="sm"
            label={t('suggestions')}
            description={suggestions ? remark : null}
            checked={suggestions}
            onChange={(event) => {
              change({ suggestions: event.currentTarget.checked });
            }}
          />
          <KindLine kind="suggestion" length={52} />
        </div>
      </fieldset>
      <MultiSelect
        label={t('filterResources')}
        classNames={{ label: classes.heading ?? '' }}
        placeholder={filter.resourceIds.length === 0 ? t('allResources') : ''}
        data={resources}
        value={[...filter.resourceIds]}
        onChange={(resourceIds) => {
          change({ filter: { ...filter, resourceIds } });
        }}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('allResources') }}
        hidePickedOptions
        nothingFoundMessage={t('searchNothing')}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && folded(option.label).includes(folded(search.trim())))
        }
        maxDropdownHeight={280}
        size="sm"
      />
      {isFiltered(filter) && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            change({ filter: { kinds: RESOURCE_KINDS, resourceIds: [], planned: true } });
          }}
        >
          {t('filterClear')}
        </Button>
      )}
      <Legend facilities={record.snapshot.facilities} />
    </div>
  );
}
