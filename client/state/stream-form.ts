import { DEFAULT_LEVEL } from '../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import type { Language, LocalText } from '../../src/domain/text.ts';
import type { FacilityKind, FacilityLevel } from '../../src/domain/registry/facility.ts';
import type { Basis, Provenance } from '../../src/domain/registry/provenance.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import type { ByProductCondition, WasteStatus } from '../../src/domain/registry/waste-status.ts';
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

/** One row of the quality table: everything as typed. */
export interface PropertyRow {
  /** Names the row while others come and go. */
  readonly id: number;
  /** Key of a named property, or the person's own word. */
  readonly name: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly typical: string;
  readonly unit: string;
  /** How and when it was measured. */
  readonly method: string;
  readonly date: string;
  /** Where the figures are from, if the stream was saved with them; null: as the person says of the amount. */
  readonly provenance: Provenance | null;
}

/** A permit as typed. */
export interface PermitRow {
  readonly id: number;
  readonly name: string;
  readonly authority: string;
  readonly reference: string;
  readonly validTo: string;
}

/** What is said of one condition of a by-product. */
export interface TypedFinding {
  readonly met: boolean | null;
  readonly evidence: string;
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
  /** Figures of the twelve months and of the seven days from Monday, in any one unit. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly batchAmount: string;
  readonly batchUnit: string;
  readonly batchEvery: string;
  /** Dates as precisely as they are known: a year, a month or a day. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly wasteStatus: WasteStatus | null;
  readonly hazardous: boolean | null;
  readonly conditions: Readonly<Record<ByProductCondition, TypedFinding>>;
  readonly permits: readonly PermitRow[];
  readonly externalId: string;
  readonly presentSolution: string;
  readonly description: string;

  readonly level: DisclosureLevel;
  readonly costAmount: string;
  readonly costUnit: string;
  readonly costYear: string;
  /** Whether everyone who sees the stream may see what it costs. */
  readonly costReleased: boolean;
}

const NOT_JUDGED: TypedFinding = { met: null, evidence: '' };

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
  months: Array.from({ length: 12 }, () => ''),
  weekdays: Array.from({ length: 7 }, () => ''),
  batchAmount: '',
  batchUnit: '',
  batchEvery: '',
  validFrom: '',
  validTo: '',
  wasteStatus: null,
  hazardous: null,
  conditions: {
    furtherUseCertain: NOT_JUDGED,
    usableDirectly: NOT_JUDGED,
    producedAsIntegralPart: NOT_JUDGED,
    lawfulUse: NOT_JUDGED,
  },
  permits: [],
  externalId: '',
  presentSolution: '',
  description: '',
  level: DEFAULT_LEVEL,
  costAmount: '',
  costUnit: '',
  costYear: '',
  costReleased: false,
};

/** Parts of the form that a problem can be shown at, in the order in which the steps ask for them. */
export const FIELD_IDS = [
  'direction',
  'resource',
  'resourceKind',
  'wasteCode',
  'description',
  'placeIsNew',
  'facility',
  'facilityName',
  'organisationName',
  'facilityKind',
  'placeName',
  'latitude',
  'longitude',
  'activity',
  'amount',
  'unit',
  'operatingHours',
  'basis',
  'source',
  'sourceYear',
  'availability',
  'months',
  'weekdays',
  'batchAmount',
  'batchUnit',
  'batchEvery',
  'validFrom',
  'validTo',
  'properties',
  'wasteStatus',
  'hazardous',
  'conditions',
  'permits',
  'presentSolution',
  'costAmount',
  'costUnit',
  'costYear',
  'costReleased',
  'level',
  'externalId',
] as const;

const PROPERTY_PARTS = ['name', 'minimum', 'typical', 'maximum', 'unit', 'method', 'date'] as const;
export type PropertyPart = (typeof PROPERTY_PARTS)[number];
/** A part of a row of the quality table is named by the row's id: `properties.3.minimum`. */
export type FieldId =
  | (typeof FIELD_IDS)[number]
  | `properties.${number}.${PropertyPart}`
  | `permits.${number}.${keyof Omit<PermitRow, 'id'>}`;

export function isPropertyPart(word: unknown): word is PropertyPart {
  return (PROPERTY_PARTS as readonly unknown[]).includes(word);
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

const NO_FIGURES = { minimum: '', typical: '', maximum: '', method: '', date: '' };

/** One more row in the quality table. */
export function withProperty(form: StreamForm, name: string, unit: string): StreamForm {
  const id = 1 + Math.max(0, ...form.properties.map((row) => row.id));
  return {
    ...form,
    properties: [...form.properties, { id, name, unit, ...NO_FIGURES, provenance: null }],
  };
}

export function withPropertyChanged(form: StreamForm, id: number, change: Partial<PropertyRow>): StreamForm {
  return { ...form, properties: form.properties.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

export function withoutProperty(form: StreamForm, id: number): StreamForm {
  return { ...form, properties: form.properties.filter((row) => row.id !== id) };
}

/** One more permit, empty. */
export function withPermit(form: StreamForm): StreamForm {
  const id = 1 + Math.max(0, ...form.permits.map((row) => row.id));
  return { ...form, permits: [...form.permits, { id, name: '', authority: '', reference: '', validTo: '' }] };
}

export function withPermitChanged(form: StreamForm, id: number, change: Partial<PermitRow>): StreamForm {
  return { ...form, permits: form.permits.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

export function withoutPermit(form: StreamForm, id: number): StreamForm {
  return { ...form, permits: form.permits.filter((row) => row.id !== id) };
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
    months: form.months.map(number),
    weekdays: form.weekdays.map(number),
    batchAmount: number(form.batchAmount),
    batchEvery: number(form.batchEvery),
    properties: form.properties.map((row) => ({
      ...row,
      minimum: number(row.minimum),
      typical: number(row.typical),
      maximum: number(row.maximum),
    })),
  };
}
