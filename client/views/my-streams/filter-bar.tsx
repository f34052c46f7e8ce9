import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURE_LEVEL_RECORDS, DISCLOSURE_LEVELS } from '../../../src/domain/disclosure/disclosure-level.ts';
import { DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import type { MyFacility } from '../../api/my-streams-questions.ts';
import { FIRST_VIEW, isTableFiltered, SORT_COLUMNS } from '../../state/my-streams.ts';
import type { TableView } from '../../state/my-streams.ts';
import { useLanguage } from '../../text/use-language.ts';
import classes from './my-streams.module.css';

interface FilterBarProps {
  readonly view: TableView;
  readonly facilities: readonly MyFacility[];
  readonly look: (part: Partial<TableView>) => void;
}

/** What narrows the table down; kept in the address, so that it can be come back to and sent on. */
export function FilterBar({ view, facilities, look }: FilterBarProps) {
  const { t } = useTranslation(['myStreams', 'words']);
  const { local } = useLanguage();
  return (
    <div className={classes.filters} role="search">
      <TextInput
        className={classes.search}
        label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
        value={view.text}
        autoComplete="off"
        onChange={(event) => {
          look({ text: event.currentTarget.value });
        }}
      />
      <NativeSelect
        label={t('direction')}
        value={view.direction ?? ''}
        data={[
          { value: '', label: t('directionAny') },
          ...DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`, { ns: 'words' }) })),
        ]}
        onChange={(event) => {
          look({ direction: DIRECTIONS.find((one) => one === event.currentTarget.value) ?? null });
        }}
      />
      {facilities.length > 1 && (
        <NativeSelect
          label={t('facility')}
          value={view.facilityId ?? ''}
          data={[
            { value: '', label: t('facilityAny') },
            ...facilities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => {
            look({ facilityId: event.currentTarget.value || null });
          }}
        />
      )}
      <NativeSelect
        label={t('level')}
        value={view.level ?? ''}
        data={[
          { value: '', label: t('levelAny') },
          ...DISCLOSURE_LEVEL_RECORDS.map(({ id, label }) => ({ value: id, label: local(label) })),
        ]}
        onChange={(event) => {
          look({ level: DISCLOSURE_LEVELS.find((one) => one === event.currentTarget.value) ?? null });
        }}
      />
      {/* On a phone there are no column heads to sort by. */}
      <NativeSelect
        className={classes.onPhone}
        label={t('sort')}
        value={`${view.sort} ${view.descending ? 'descending' : 'ascending'}`}
        data={SORT_COLUMNS.flatMap((column) =>
          (['ascending', 'descending'] as const).map((order) => ({
            value: `${column} ${order}`,
            label: `${t(`column.${column}`)}, ${t(order).toLowerCase()}`,
          })),
        )}
        onChange={(event) => {
          const [column, order] = event.currentTarget.value.split(' ');
          look({
            sort: SORT_COLUMNS.find((one) => one === column) ?? FIRST_VIEW.sort,
            descending: order === 'descending',
          });
        }}
      />
      <div className={classes.checks}>
        <Checkbox
          label={t('stale')}
          checked={view.stale}
          onChange={(event) => {
            look({ stale: event.currentTarget.checked });
          }}
        />
        <Checkbox
          label={t('halfEmpty')}
          checked={view.halfEmpty}
          onChange={(event) => {
            look({ halfEmpty: event.currentTarget.checked });
          }}
        />
        {isTableFiltered(view) && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              look({ ...FIRST_VIEW, sort: view.sort, descending: view.descending });
            }}
          >
            {t('clearFilter')}
          </Button>
        )}
      </div>
    </div>
  );
}
