import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkRecord } from '../../state/network-record.ts';
import { find as findAmong, findables } from '../../state/search.ts';
import { useLanguage } from '../../text/use-language.ts';

interface SearchBoxProps {
  readonly record: NetworkRecord;
  readonly find: (type: 'facility' | 'resource', id: string) => void;
}

/** One box for facilities and resources; what is chosen is shown, and the box is free again. */
export function SearchBox({ record, find }: SearchBoxProps) {
  const { t } = useTranslation('network');
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const all = useMemo(() => findables(record, language), [record, language]);
  const found = findAmong(all, text);
  const group = (type: 'facility' | 'resource') =>
    found.filter((one) => one.type === type).map(({ id, label }) => ({ value: `${type} ${id}`, label }));
  return (
    <Select
      aria-label={t('search')}
      placeholder={t('search')}
      leftSection={<IconSearch size={17} stroke={1.7} aria-hidden />}
      rightSection={<span />}
      rightSectionWidth={8}
      searchable
      selectFirstOptionOnChange
      openOnFocus={false}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(chosen) => {
        if (chosen === null) return;
        const [type, id = ''] = chosen.split(' ', 2);
        find(type === 'resource' ? 'resource' : 'facility', id);
        setText('');
      }}
      data={[
        { group: t('searchFacilities'), items: group('facility') },
        { group: t('searchResources'), items: group('resource') },
      ].filter(({ items }) => items.length > 0)}
      filter={({ options }) => options}
      nothingFoundMessage={t('searchNothing')}
      maxDropdownHeight={340}
      size="sm"
    />
  );
}
