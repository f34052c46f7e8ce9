import { qualityPropertyByKey } from '../quantity/quality-property.ts';
import { unitLabel } from '../quantity/units.ts';
import { LANGUAGES } from '../text.ts';
import type { LocalText } from '../text.ts';
import { BASIS_CHOICES } from './choices.data.ts';
import type { ColumnKind, ColumnRecord } from './column.ts';
import { COLUMNS } from './columns.data.ts';

/** What of a quality property a column gives. */
export const PROPERTY_PARTS = ['minimum', 'typical', 'maximum', 'method', 'date', 'basis', 'source', 'year'] as const;
export type PropertyPart = (typeof PROPERTY_PARTS)[number];

export interface PropertyField {
  /** Key in the catalogue of properties, or the person's own word. */
  readonly name: string;
  readonly part: PropertyPart;
}

const BY_KEY: ReadonlyMap<string, ColumnRecord> = new Map(COLUMNS.map((column) => [column.key, column]));

/** Figures, and what is said of them: kind of value, and the word behind the dash of the header. */
export const PROPERTY_PART_COLUMNS: Readonly<
  Record<PropertyPart, { readonly kind: ColumnKind; readonly label: LocalText }>
> = {
  minimum: { kind: 'number', label: { en: 'min.', da: 'min.' } },
  typical: { kind: 'number', label: { en: 'typical', da: 'typisk' } },
  maximum: { kind: 'number', label: { en: 'max.', da: 'maks.' } },
  method: { kind: 'text', label: { en: 'method', da: 'metode' } },
  date: { kind: 'date', label: { en: 'date', da: 'dato' } },
  basis: { kind: 'choice', label: { en: 'basis', da: 'grundlag' } },
  source: { kind: 'text', label: { en: 'source', da: 'kilde' } },
  year: { kind: 'year', label: { en: 'year', da: 'årstal' } },
};

/** Key of the column that gives a part of a property. */
export function propertyKey(name: string, part: PropertyPart): string {
  return `property:${name}:${part}`;
}

/** The property that a key names; null for the key of another column. */
export function propertyField(key: string): PropertyField | null {
  const found = /^property:(?<name>[^]+):(?<part>[a-z]+)$/.exec(key)?.groups;
  const part = PROPERTY_PARTS.find((it) => it === found?.part);
  return found?.name === undefined || part === undefined ? null : { name: found.name, part };
}

/** The record of that key, also of a property's column; null where no column has it. */
export function columnByKey(key: string): ColumnRecord | null {
  const known = BY_KEY.get(key);
  if (known !== undefined) return known;
  const field = propertyField(key);
  return field === null ? null : propertyColumn(field, null);
}

/** The column of a part of a property, its unit in the header: `Fugt – maks. [%]`. */
export function propertyColumn({ name, part }: PropertyField, unit: string | null): ColumnRecord {
  const { kind, label } = PROPERTY_PART_COLUMNS[part];
  const own = qualityPropertyByKey(name)?.label ?? { en: name, da: name };
  const numeric = kind === 'number';
  const header = (language: 'en' | 'da'): string =>
    `${own[language]} – ${label[language]}${numeric && unit !== null ? ` [${unitLabel(unit, language)}]` : ''}`;
  const [en, da] = LANGUAGES.map(header) as [string, string];
  return {
    key: propertyKey(name, part),
    kind,
    label: { en, da },
    names: [],
    hint: {
      en: numeric ? 'A figure of its quality, in the unit of the header' : 'About the figure of its quality',
      da: numeric ? 'En kvalitetsoplysning i overskriftens enhed' : 'Om kvalitetsoplysningen',
    },
    example: { en: '', da: '' },
    required: false,
    choices: part === 'basis' ? BASIS_CHOICES : [],
  };
}
