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
  readonly year: number | null;
  readonly filter: Filter;
  readonly change: ChangeView;
}

/** Says why nothing is joined, where nothing is: the filter, or the year. */
export function FilterNotice({ network, year, filter, change }: FilterNoticeProps) {
  const { t } = useTranslation('network');
  if (network.links.length > 0) return null;
  const filtered = isFiltered(filter);
  return (
    <div className={classes.notice} role="status">
      <p>{filtered || year === null ? t('emptyFilterTitle') : t('emptyYearTitle', { year: String(year) })}</p>
      {filtered && (
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
