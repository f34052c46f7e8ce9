import type { Language } from '../../src/domain/text.ts';
import { propertyShown } from './quality-named.ts';
import { writtenNumber } from './typed-number.ts';
import { unitShown } from './units-offered.ts';

/** What an entry of the history says of one place in the stream. */
export interface KeptChange {
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields by their path; `*` stands for a name that people gave. The values name the word for it in the catalogue. */
const FIELD_OF_PATH = {
  direction: 'direction',
  description: 'description',
  facilityName: 'facility',
  'amount.value': 'amount',
  'amount.unit': 'unit',
  'amount.provenance.basis': 'basis',
  'amount.provenance.source': 'source',
  'amount.provenance.year': 'sourceYear',
  operatingHours: 'operatingHours',
  availability: 'availability',
  'pattern.monthlyShares': 'months',
  'pattern.weekdayShares': 'weekdays',
  'pattern.batchAmount.value': 'batchAmount',
  'pattern.batchAmount.unit': 'batchUnit',
  'pattern.batchEveryDays': 'batchEvery',
  validFrom: 'validFrom',
  validTo: 'validTo',
  presentSolution: 'presentSolution',
  'presentCost.value': 'cost',
  'presentCost.unit': 'costUnit',
  'presentCost.year': 'costYear',
  'presentCost.released': 'costReleased',
  level: 'level',
  wasteStatus: 'wasteStatus',
  isHazardous: 'isHazardous',
  externalId: 'externalId',
  source: 'factsSource',
  'properties.*': 'property',
  'properties.*.minimum': 'minimum',
  'properties.*.typical': 'typical',
  'properties.*.maximum': 'maximum',
  'properties.*.unit': 'unit',
  'properties.*.method': 'method',
  'properties.*.date': 'date',
  'properties.*.provenance.basis': 'basis',
  'properties.*.provenance.source': 'source',
  'properties.*.provenance.year': 'sourceYear',
  'permits.*': 'permit',
  'permits.*.authority': 'permitAuthority',
  'permits.*.reference': 'permitReference',
  'permits.*.validTo': 'permitValidTo',
  'byProductTest.furtherUseCertain.met': 'furtherUseCertain',
  'byProductTest.usableDirectly.met': 'usableDirectly',
  'byProductTest.producedAsIntegralPart.met': 'producedAsIntegralPart',
  'byProductTest.lawfulUse.met': 'lawfulUse',
  'byProductTest.furtherUseCertain.evidence': 'furtherUseCertainEvidence',
  'byProductTest.usableDirectly.evidence': 'usableDirectlyEvidence',
  'byProductTest.producedAsIntegralPart.evidence': 'producedAsIntegralPartEvidence',
  'byProductTest.lawfulUse.evidence': 'lawfulUseEvidence',
} as const;

type HistoryField = (typeof FIELD_OF_PATH)[keyof typeof FIELD_OF_PATH] | 'resource' | 'hourlyProfile';

const NUMBERS: readonly HistoryField[] = [
  'amount',
  'operatingHours',
  'batchAmount',
  'batchEvery',
  'cost',
  'minimum',
  'typical',
  'maximum',
];
const UNITS: readonly HistoryField[] = ['unit', 'batchUnit'];
const SHARES: readonly HistoryField[] = ['months', 'weekdays'];
/** Values that are words of the domain, which the catalogue knows. */
const WORDS = ['direction', 'basis', 'availability', 'level', 'wasteStatus'] as const;
const TRUTHS: readonly HistoryField[] = [
  'isHazardous',
  'costReleased',
  'furtherUseCertain',
  'usableDirectly',
  'producedAsIntegralPart',
  'lawfulUse',
];

export type ShownValue =
  | { readonly type: 'nothing' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'word'; readonly of: (typeof WORDS)[number]; readonly word: string }
  | { readonly type: 'truth'; readonly is: boolean };

export interface ShownChange {
  /** Null for what this page does not know: then `name` is its path. */
  readonly field: HistoryField | null;
  /** The property or permit that it belongs to. */
  readonly name: string | null;
  /** Null where the figures are too many to be told. */
  readonly values: { readonly before: ShownValue; readonly after: ShownValue } | null;
}

function shownValue(field: HistoryField | null, value: string | null, language: Language): ShownValue {
  if (value === null) return { type: 'nothing' };
  const word = WORDS.find((one) => one === field);
  if (word) return { type: 'word', of: word, word: value };
  if (field === null) return { type: 'text', text: value };
  if (TRUTHS.includes(field)) return { type: 'truth', is: value === 'true' };
  const number = Number(value);
  if (NUMBERS.includes(field) && Number.isFinite(number))
    return { type: 'text', text: writtenNumber(number, language) };
  if (UNITS.includes(field)) return { type: 'text', text: unitShown(value, language) };
  if (SHARES.includes(field)) {
    const shares = value
      .split(', ')
      .map((share) => `${writtenNumber(Math.round(Number(share) * 1000) / 10, language)} %`);
    return { type: 'text', text: shares.join(' · ') };
  }
  return { type: 'text', text: value };
}

/** Names that people gave stand second in these. */
const NAMED = ['properties', 'permits'];

function fieldOf(path: readonly string[]): HistoryField | null {
  const key = path.map((step, index) => (index === 1 && NAMED.includes(path[0] ?? '') ? '*' : step)).join('.');
  return key in FIELD_OF_PATH ? FIELD_OF_PATH[key as keyof typeof FIELD_OF_PATH] : null;
}

/**
 * What one entry changed, in the reader's language and way of writing numbers, in the order given. Of what is told twice (an id
 * beside its name, a name in both languages) it is told once; an hourly profile is told by its name alone.
 */
export function shownChanges(changes: readonly KeptChange[], language: Language): readonly ShownChange[] {
  const told = changes.filter(({ path: [head, part] }) => {
    if (head === 'resourceId' || head === 'facilityId' || head === 'withdrawnAt') return false;
    return head !== 'resourceName' || part === language;
  });
  const profile = told.findIndex(({ path: [head] }) => head === 'hourlyProfile');
  return told.flatMap(({ path, before, after }, index): readonly ShownChange[] => {
    const [head = '', name = ''] = path;
    if (head === 'hourlyProfile')
      return index === profile ? [{ field: 'hourlyProfile', name: null, values: null }] : [];
    const field = head === 'resourceName' ? 'resource' : fieldOf(path);
    const owner = head === 'properties' ? propertyShown(name, language) : head === 'permits' ? name : null;
    const values = { before: shownValue(field, before, language), after: shownValue(field, after, language) };
    return [{ field, name: field === null ? path.join(' › ') : owner, values }];
  });
}
