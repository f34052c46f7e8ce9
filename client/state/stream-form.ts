import { DEFAULT_LEVEL } from '../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import type { Language, LocalText } from '../../src/domain/text.ts';
import type { FacilityKind, FacilityLevel } from '../../src/domain/registry/facility.ts';
import type { Basis, Provenance } from '../../src/domain/registry/provenance.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import type { Availability, Direction } from '../../src/domain/registry/stream.ts';
import { rewrittenNumber } from './typed-number.ts';

/** A code chosen from the European List of Waste or from NACE. */
export interface ChosenCode {
  readonly code: string;
  readonly displayCode: string;
  readonly title: LocalText;
}

/** A resource chosen from the registry. */
export interface ChosenResource {
  readonly id: string;
  /** Else people added it, and its name tells whose it is. */
  readonly isOfCatalogue: boolean;
  readonly kind: ResourceKind;
  readonly name: LocalText;
  readonly wasteCode: ChosenCode | null;
  /** Dimensions and codes of the units that its amount may be given in. */
  readonly measuredIn: readonly string[];
  readonly units: readonly string[];
}

/** A facility chosen from the network. */
export interface ChosenFacility {
  readonly id: string;
  readonly name: string;
  readonly kind: FacilityKind;
  readonly organisation: string;
  readonly organisationId: string;
  /** How widely its name and place are known now. */
  readonly level: FacilityLevel;
  readonly place: string | null;
}

/** What a stream's property also says. */
export interface PropertyKept {
  readonly typical: number | null;
  readonly method: string | null;
  readonly date: string | null;
}

/** One row of the quality table: everything as typed. */
export interface PropertyRow {
  /** Names the row while others come and go. */
  readonly id: number;
  /** Key of a named property, or the person's own word. */
  readonly name: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly unit: string;
  /** What of the property the form does not show, if the stream was saved with it: sent back as it was. */
  readonly kept: PropertyKept | null;
  /** Where the figures are from, if the stream was saved with them; null: as the person says of the amount. */
  readonly provenance: Provenance | null;
}

/** Everything in the form as it was typed and chosen, so that nothing a person wrote is ever lost by reading it. */
export interface StreamForm {
  readonly direction: Direction | null;

  readonly resourceText: string;
  readonly resource: ChosenResource | null;
  /** Whether what is typed shall become a resource of its own. */
  readonly resourceIsNew: boolean;
  readonly resourceKind: ResourceKind | null;
  readonly wasteCodeText: string;
  readonly wasteCode: ChosenCode | null;

  readonly amount: string;
  /** Code of a unit, or what was typed. */
  readonly unit: string;
  readonly operatingHours: string;
  readonly basis: Basis;
  readonly source: string;
  readonly sourceYear: string;

  readonly placeIsNew: boolean;
  readonly facilityText: string;
  readonly facility: ChosenFacility | null;
  readonly facilityName: string;
  readonly organisationName: string;
  /** One of the person's own companies; null where the name is typed. */
  readonly organisationId: string | null;
  readonly facilityKind: FacilityKind;
  readonly placeName: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly activityText: string;
  readonly activity: ChosenCode | null;

  readonly properties: readonly PropertyRow[];
  readonly availability: Availability | null;
  /** Dates as precisely as they are known: a year, a month or a day. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly presentSolution: string;
  readonly description: string;

  readonly level: DisclosureLevel;
  readonly costAmount: string;
  readonly costUnit: string;
  /** Year of the price, if the stream was saved with one: sent back as it was. */
  readonly costYear: number | null;
  /** Whether everyone who sees the stream may see what it costs. */
  readonly costReleased: boolean;
}

export const EMPTY_FORM: StreamForm = {
  direction: null,
  resourceText: '',
  resource: null,
  resourceIsNew: false,
  resourceKind: null,
  wasteCodeText: '',
  wasteCode: null,
  amount: '',
  unit: '',
  operatingHours: '',
  basis: 'reported',
  source: '',
  sourceYear: '',
  placeIsNew: false,
  facilityText: '',
  facility: null,
  facilityName: '',
  organisationName: '',
  organisationId: null,
  facilityKind: 'productionPlant',
  placeName: '',
  latitude: '',
  longitude: '',
  activityText: '',
  activity: null,
  properties: [],
  availability: null,
  validFrom: '',
  validTo: '',
  presentSolution: '',
  description: '',
  level: DEFAULT_LEVEL,
  costAmount: '',
  costUnit: '',
  costYear: null,
  costReleased: false,
};

/** Parts of the form that a problem can be shown at, in the order in which they stand on the page. */
export const FIELD_IDS = [
  'direction',
  'resource',
  'resourceKind',
  'wasteCode',
  'amount',
  'unit',
  'operatingHours',
  'basis',
  'source',
  'sourceYear',
  'placeIsNew',
  'facility',
  'facilityName',
  'organisationName',
  'facilityKind',
  'placeName',
  'latitude',
  'longitude',
  'activity',
  'properties',
  'availability',
  'validFrom',
  'validTo',
  'presentSolution',
  'description',
  'level',
  'costAmount',
  'costUnit',
  'costReleased',
] as const;

const PROPERTY_PARTS = ['name', 'minimum', 'maximum', 'unit'] as const;
export type PropertyPart = (typeof PROPERTY_PARTS)[number];
/** A part of a row of the quality table is named by the row's id: `properties.3.minimum`. */
export type FieldId = (typeof FIELD_IDS)[number] | `properties.${number}.${PropertyPart}`;

export function isPropertyPart(word: unknown): word is PropertyPart {
  return (PROPERTY_PARTS as readonly unknown[]).includes(word);
}

/** Fields that stand in the part of the form that is folded away at first. */
const FOLDED = ['properties', 'availability', 'validFrom', 'validTo', 'presentSolution', 'description'];

export function isFolded(field: FieldId): boolean {
  return FOLDED.includes(field.split('.')[0] ?? '');
}

export function isProvenance(field: FieldId): boolean {
  return field === 'basis' || field === 'source' || field === 'sourceYear';
}

/** The kind of resource as far as it is known. */
export function kindOf(form: StreamForm): ResourceKind | null {
  return form.resource?.kind ?? (form.resourceIsNew ? form.resourceKind : null);
}

/** Whether the temperature decides who can use it: heat, steam, warm water. */
export function isHeatLike(form: StreamForm): boolean {
  const kind = kindOf(form);
  if (kind === 'energy') return true;
  return kind === 'water' && (form.resource?.measuredIn.includes('energyFlow') ?? false);
}

/** One more row in the quality table. */
export function withProperty(form: StreamForm, name: string, unit: string): StreamForm {
  const id = 1 + Math.max(0, ...form.properties.map((row) => row.id));
  return {
    ...form,
    properties: [...form.properties, { id, name, unit, minimum: '', maximum: '', kept: null, provenance: null }],
  };
}

export function withPropertyChanged(form: StreamForm, id: number, change: Partial<PropertyRow>): StreamForm {
  return { ...form, properties: form.properties.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

export function withoutProperty(form: StreamForm, id: number): StreamForm {
  return { ...form, properties: form.properties.filter((row) => row.id !== id) };
}

/** The same figures as typed in another language: a form half filled in must mean the same after the language is switched. */
export function rewritten(form: StreamForm, from: Language, to: Language): StreamForm {
  if (from === to) return form;
  const number = (typed: string): string => rewrittenNumber(typed, from, to);
  return {
    ...form,
    amount: number(form.amount),
    operatingHours: number(form.operatingHours),
    costAmount: number(form.costAmount),
    properties: form.properties.map((row) => ({
      ...row,
      minimum: number(row.minimum),
      maximum: number(row.maximum),
    })),
  };
}
