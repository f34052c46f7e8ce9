import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SymbiosisNetwork } from '../../../src/domain/network/symbiosis-network.ts';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import { isFiltered } from '../../state/view.ts';
import type { Filter } from '../../state/view.ts';
import type { ChangeView } from './use-view.ts';
import classes from './filter-notice.module.css';

interface FilterNoticeProps {
  readonly network: SymbiosisNetwork;
  /** Whether no exchange is on record at all. */
  readonly none: boolean;
  readonly year: number | null;
  readonly filter: Filter;
  readonly change: ChangeView;
}

/** Says why nothing is joined, where nothing is: the filter, or the year. */
export function FilterNotice({ network, none, year, filter, change }: FilterNoticeProps) {
  const { t } = useTranslation('network');
  if (network.links.length > 0) return null;
  const filtered = isFiltered(filter);
  const inYear = year === null ? t('emptyRecordTitle') : t('emptyYearTitle', { year: String(year) });
  const sentence = none ? t('emptyRecordTitle') : filtered ? t('emptyFilterTitle') : inYear;
  return (
    <div className={classes.notice} role="status">
      <p>{sentence}</p>
      {filtered && !none && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            change({ filter: { kinds: RESOURCE_KINDS, resourceIds: [], planned: true } });
          }}
        >
          {t('filterClear')}
        </Button>
      )}
    </div>
  );
}
