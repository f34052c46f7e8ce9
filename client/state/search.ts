import type { Language } from '../../src/domain/text.ts';
import type { NetworkRecord } from './network-record.ts';

/** Something that can be looked for, with all the words that lead to it. */
export interface Findable {
  readonly type: 'facility' | 'resource';
  readonly id: string;
  readonly label: string;
  readonly words: string;
}

/** Lower case, accents and Danish letters as people without them type: `asnaes` finds Asnæs. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Facilities first, then resources, each by name. */
export function findables(record: NetworkRecord, language: Language): readonly Findable[] {
  const byLabel = (one: Findable, other: Findable) =>
    one.label.localeCompare(other.label, language) || (one.id < other.id ? -1 : 1);
  const facilities = record.snapshot.facilities.map(({ id, name, place, organisationId }): Findable => {
    const organisation = record.organisations.get(organisationId)?.name ?? '';
    return { type: 'facility', id, label: name, words: folded(`${name} ${organisation} ${place ?? ''}`) };
  });
  const resources = record.snapshot.resources.map(({ id, name, synonyms, wasteCode }): Findable => {
    const words = folded([name.en, name.da, ...synonyms, wasteCode ?? ''].join(' '));
    return { type: 'resource', id, label: name[language], words };
  });
  return [...facilities.sort(byLabel), ...resources.sort(byLabel)];
}

/** Those of which every typed word begins or is part of a word; nothing typed finds all. */
export function find(all: readonly Findable[], text: string): readonly Findable[] {
  const typed = folded(text).split(/\s+/).filter(Boolean);
  return all.filter(({ words }) => typed.every((word) => words.includes(word)));
}
