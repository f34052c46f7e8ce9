import { editDistance } from '../edit-distance.ts';
import { parseUnit } from '../quantity/parse-unit.ts';
import { QUALITY_PROPERTIES } from '../quantity/quality-properties.data.ts';
import type { Dimension } from '../quantity/unit.ts';
import { COLUMNS } from './columns.data.ts';
import { PROPERTY_PART_COLUMNS, PROPERTY_PARTS, propertyKey } from './columns.ts';
import type { PropertyPart } from './columns.ts';
import { foldName } from './fold-name.ts';

/** What a header says of its column. */
export interface HeaderReading {
  readonly field: string;
  readonly unit: string | null;
  /** `Mængde 2025`: the year that the figures speak of. */
  readonly year: number | null;
  /** 0 … 1. */
  readonly confidence: number;
}

interface Named {
  readonly field: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly weight: number;
}

const LABEL = 1;
const OTHER_NAME = 0.95;
const PROPERTY_NAME = 0.9;

const FIELD_NAMES: readonly Named[] = COLUMNS.flatMap(({ key, label, names }) => [
  ...[label.da, label.en, key].map((name) => named(key, name, LABEL)),
  ...names.map((name) => named(key, name, OTHER_NAME)),
]);

/** The words laboratories use beside the catalogue's own. */
const MORE_PROPERTY_NAMES: Readonly<Record<string, readonly string[]>> = {
  moisture: ['feuchte', 'feuchtigkeit', 'wassergehalt', 'vand %', 'h2o'],
  dryMatter: ['ts', 'tørstof', 'dm', 'ds', 'trockensubstanz', 'trockenmasse'],
  temperature: ['temperatur', 'temp', 'fremløb', 'fremløbstemperatur'],
  acidity: ['ph', 'ph-værdi', 'ph value', 'ph-wert'],
  lowerHeatingValue: ['brændværdi', 'nedre brændværdi', 'heizwert', 'hu', 'lhv', 'ncv'],
  ash: ['asche', 'aschegehalt', 'askeindhold'],
  chloride: ['cl', 'chlorid', 'klorid'],
  pressure: ['druck'],
  chemicalOxygenDemand: ['cod', 'csb'],
  density: ['dichte', 'massefylde', 'rumvægt'],
};

const PROPERTY_NAMES: readonly Named[] = QUALITY_PROPERTIES.flatMap(({ key, label, synonyms }) =>
  [label.da, label.en, key, ...synonyms, ...(MORE_PROPERTY_NAMES[key] ?? [])].map((name) =>
    named(key, name, PROPERTY_NAME),
  ),
);

const FIELDS_BY_NAME = firstOfEach(FIELD_NAMES);
const PROPERTIES_BY_NAME = firstOfEach(PROPERTY_NAMES);

/** Words that say which figure of a property it is, at either end of the header. */
const PART_WORDS: readonly (readonly [PropertyPart, readonly string[]])[] = [
  ['minimum', ['min', 'minimum', 'laveste', 'nedre graense', 'lowest', 'mindst']],
  ['maximum', ['max', 'maks', 'maksimum', 'maximum', 'hoejeste', 'oevre graense', 'highest', 'hoejst']],
  [
    'typical',
    [
      'typisk',
      'typical',
      'gns',
      'gennemsnit',
      'gennemsnitlig',
      'middel',
      'average',
      'avg',
      'mean',
      'typ',
      'mittel',
      'mittelwert',
      'typisch',
    ],
  ],
  ['method', ['metode', 'method', 'methode']],
  ['date', ['dato', 'date', 'analysedato', 'datum']],
  ['basis', ['grundlag', 'basis']],
  ['source', ['kilde', 'source', 'quelle']],
  ['year', ['aarstal', 'year', 'jahr']],
];

const QUALITY_DIMENSIONS: ReadonlySet<Dimension> = new Set<Dimension>([
  'temperature',
  'pressure',
  'concentration',
  'gasConcentration',
  'dryMatterConcentration',
  'fraction',
  'volumeFraction',
  'heatingValue',
  'gasHeatingValue',
  'acidity',
  'conductivity',
  'density',
  'grainSize',
]);
const MONEY = /^(?:(?:t|tusind|1000)\s?)?(?:kr\.?|dkk|eur|usd|sek|nok|gbp|€|\$)(?:\s*(?:\/|pr\.?|per)\s*\S+)?$/i;
/** What is longer is prose. */
const MOST_HEADER = 120;
const TYPO = 0.8;
const PART_OF_WORDS = 0.7;
/** Shorter words are one slip away from other words. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_PART = 4;
/** A header that begins with the name is about it, one that only mentions it may be about something else. */
const BEGINS_WITH = 1.05;
/** Names that say nothing of a header that has other words besides: `P-nummer`, `Kontaktnavn`, `Dato fra`. */
const GENERIC: ReadonlySet<string> = new Set(
  'nummer number kode code type navn name total status reference art gruppe group kategori category from start slut dokument document metode method timer hours strom stream volume volumen vaegt weight'.split(
    ' ',
  ),
);
/** An unknown word with a unit that only laboratories use. */
const OWN_PROPERTY = 0.5;
const UNIT_ALONE = 0.85;

/** How many of the texts are the very name of a column: tells at a glance which rows may be a header. */
export function namesIn(texts: readonly string[]): number {
  return texts.filter((text) => {
    const written = text.slice(0, MOST_HEADER);
    const folded = foldName(splitUnit(written).name);
    return FIELDS_BY_NAME.has(foldName(written)) || FIELDS_BY_NAME.has(folded) || PROPERTIES_BY_NAME.has(folded);
  }).length;
}

/** What the header of a column says; null where nothing is recognised. */
export function readHeader(header: string): HeaderReading | null {
  const text = header.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > MOST_HEADER || !/\p{L}/u.test(text)) return null;
  // `Where it goes today` and `Operating hours a year` end in what could be a unit, and are the very names of columns.
  const whole = FIELDS_BY_NAME.get(foldName(text));
  if (whole !== undefined) return { field: whole.field, unit: null, year: null, confidence: whole.weight };
  const { name, unit } = splitUnit(text);
  const written = writtenProperty(name);
  if (written !== null) return { field: written, unit, year: null, confidence: 1 };
  const year = yearIn(name);
  const folded = foldName(year === null ? name : name.replace(String(year), ' '));
  const field = best(FIELDS_BY_NAME, FIELD_NAMES, folded) ?? unitAlone(name, unit, year);
  const property = propertyOf(folded, unit);
  if (property !== null && property.confidence > (field?.confidence ?? 0)) return { ...property, unit, year };
  if (field !== null) return { ...field, unit: field.unit ?? unit, year };
  const dimension = unit === null ? null : (parseUnit(unit)?.dimension ?? null);
  if (folded === '' || dimension === null || !QUALITY_DIMENSIONS.has(dimension)) return null;
  return { field: propertyKey(name.slice(0, 100), 'typical'), unit, year, confidence: OWN_PROPERTY };
}

/** As the template and the export write it: `Fugt – maks.`, `Fedtsyrer – metode`. */
function writtenProperty(name: string): string | null {
  const parts = /^(?<property>.{1,100}) – (?<word>[\p{L}.]+)$/u.exec(name)?.groups;
  const part = PROPERTY_PARTS.find((it) => Object.values(PROPERTY_PART_COLUMNS[it].label).includes(parts?.word ?? ''));
  if (parts?.property === undefined || part === undefined) return null;
  const known = PROPERTIES_BY_NAME.get(foldName(parts.property))?.field;
  return propertyKey(known ?? parts.property, part);
}

/** `Mængde (t/år)`, `Mængde [t/år]`, `Mængde, t/år`, `Mængde i ton`, `Fugt %`: name and unit. */
function splitUnit(text: string): { readonly name: string; readonly unit: string | null } {
  const bracketed = /^(?<before>.*?)\s*[([](?<unit>[^()[\]]+(?:\([^()]*\))?)[)\]]\s*(?<after>.*)$/.exec(text)?.groups;
  if (bracketed !== undefined && isUnit(bracketed.unit ?? '')) {
    return { name: `${bracketed.before ?? ''} ${bracketed.after ?? ''}`.trim(), unit: bracketed.unit ?? null };
  }
  const words = text.split(' ');
  for (let from = Math.max(1, words.length - 4); from < words.length; from++) {
    const unit = words
      .slice(from)
      .join(' ')
      .replace(/^(?:i|in)\s+/i, '');
    if (!isUnit(unit)) continue;
    const name = words
      .slice(0, from)
      .join(' ')
      .replace(/(?:[,;:\-–]|\s(?:i|in))$/i, '');
    return { name, unit };
  }
  return { name: text, unit: null };
}

function isUnit(text: string): boolean {
  const written = text.trim();
  return written.length <= 40 && (parseUnit(written) !== null || MONEY.test(written));
}

/** A header that is a unit and no more (`ton/år`, `MWh 2025`, `kr/ton`): the amount, or the cost. */
function unitAlone(name: string, unit: string | null, year: number | null): Found | null {
  const bare = (year === null ? name : name.replace(String(year), '')).trim();
  const written = bare === '' ? unit : unit === null ? bare : null;
  if (written === null) return null;
  if (MONEY.test(written)) return { field: 'presentCost', confidence: UNIT_ALONE, unit: written };
  const dimension = parseUnit(written)?.dimension;
  if (dimension === undefined || QUALITY_DIMENSIONS.has(dimension)) return null;
  return { field: 'amount', confidence: UNIT_ALONE, unit: written };
}

function yearIn(name: string): number | null {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0];
  return found === undefined ? null : Number(found);
}

interface Found {
  readonly field: string;
  readonly confidence: number;
  readonly unit?: string | null;
}

function named(field: string, name: string, weight: number): Named {
  const folded = foldName(name);
  return { field, folded, words: folded.split(' '), weight };
}

function firstOfEach(names: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map([...names].reverse().map((it) => [it.folded, it]));
}

/** The field of that name: the very name, one slip of the pen, or all words of a name among others. */
function best(byName: ReadonlyMap<string, Named>, names: readonly Named[], folded: string): Found | null {
  if (folded === '') return null;
  const same = byName.get(folded);
  if (same !== undefined) return { field: same.field, confidence: same.weight };
  let found: Found | null = null;
  const words = new Set(folded.split(' '));
  for (const name of names) {
    const confidence = name.weight * Math.max(misspelt(folded, name.folded), within(words, folded, name));
    if (confidence > (found?.confidence ?? 0.4)) found = { field: name.field, confidence };
  }
  return found;
}

function misspelt(written: string, name: string): number {
  if (
    written.length < SHORTEST_MISSPELT ||
    Math.abs(written.length - name.length) > 2 ||
    !name.startsWith(written.charAt(0))
  ) {
    return 0;
  }
  const most = written.length >= 9 ? 2 : 1;
  return editDistance(written, name) <= most ? TYPO : 0;
}

function within(words: ReadonlySet<string>, folded: string, { folded: name, words: wanted }: Named): number {
  if (name.length < SHORTEST_PART || GENERIC.has(name)) return 0;
  if (!wanted.every((word) => words.has(word))) return 0;
  return PART_OF_WORDS * (0.7 + (0.3 * wanted.length) / words.size) * (folded.startsWith(name) ? BEGINS_WITH : 1);
}

function propertyOf(folded: string, unit: string | null): Found | null {
  const { rest, part } = partOf(folded);
  const withPercent = rest.replace(/\s*%\s*/g, ' ').trim();
  const found = best(PROPERTIES_BY_NAME, PROPERTY_NAMES, rest) ?? best(PROPERTIES_BY_NAME, PROPERTY_NAMES, withPercent);
  if (found === null) return null;
  // A word of three letters is a property only where a unit or `min` and `max` say so.
  const sure = unit !== null || part !== null || rest.length >= 4 || rest === 'ph';
  return {
    field: propertyKey(found.field, part ?? 'typical'),
    confidence: sure ? found.confidence : 0.6 * found.confidence,
  };
}

function partOf(folded: string): { readonly rest: string; readonly part: PropertyPart | null } {
  for (const [part, words] of PART_WORDS) {
    for (const word of words) {
      if (folded.endsWith(` ${word}`)) return { rest: folded.slice(0, -word.length - 1), part };
      if (folded.startsWith(`${word} `)) return { rest: folded.slice(word.length + 1), part };
    }
  }
  return { rest: folded, part: null };
}
