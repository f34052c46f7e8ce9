import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkRecord } from '../../state/network-record.ts';
import { find as findAmong, findables } from '../../state/search.ts';
import type { Findable } from '../../state/search.ts';
import { useLanguage } from '../../text/use-language.ts';

function valueOf({ type, id }: Pick<Findable, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

interface SearchBoxProps {
  readonly record: NetworkRecord;
  readonly find: (type: 'facility' | 'resource', id: string) => void;
}

/** One box for facilities and resources; what is chosen is shown, and the box is free again. */
export function SearchBox({ record, find }: SearchBoxProps) {
  const { t } = useTranslation('network');
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const all = useMemo(() => findables(record, language), [record, language]);
  const found = findAmong(all, text);
  const group = (type: 'facility' | 'resource') =>
    found.filter((one) => one.type === type).map(({ id, label }) => ({ value: valueOf({ type, id }), label }));
  function choose({ type, id }: Pick<Findable, 'type' | 'id'>): void {
    find(type, id);
    setText('');
    setOpen(false);
  }

  /** Enter takes the first of the found, after a paste too, when the list has not marked one yet. */
  function onEnter(event: KeyboardEvent<HTMLElement>): void {
    const [first] = found;
    const marked = (event.target as HTMLElement).getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || text === '' || marked || !first) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first);
  }

  return (
    <div onKeyDownCapture={onEnter}>
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
        dropdownOpened={open}
        onDropdownOpen={() => {
          setOpen(true);
        }}
        onDropdownClose={() => {
          setOpen(false);
        }}
        onChange={(value) => {
          const chosen = all.find((one) => valueOf(one) === value);
          if (chosen) choose(chosen);
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
    </div>
  );
}
