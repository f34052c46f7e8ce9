import type { ByProductCondition } from '../../src/domain/registry/waste-status.ts';
import type { Language } from '../../src/domain/text.ts';
import type {
  FacilityChoiceFragment,
  RegisteredStreamFragment,
  ResourceChoiceFragment,
} from '../api/generated/later/graphql.ts';
import { domainWord } from './domain-word.ts';
import { provenanceOf } from './network-record.ts';
import { EMPTY_FORM } from './stream-form.ts';
import type { ChosenFacility, ChosenResource, StreamForm } from './stream-form.ts';
import { writtenNumber } from './typed-number.ts';
import { writtenShares } from './typed-shares.ts';

export function chosenResource(answer: ResourceChoiceFragment): ChosenResource {
  const { id, key, kind, name, wasteCode, measuredIn, units } = answer;
  return { id, isOfCatalogue: key !== null, kind: domainWord(kind), name, wasteCode, measuredIn, units };
}

export function chosenFacility(answer: FacilityChoiceFragment): ChosenFacility {
  const { id, kind, name, organisation, level, place } = answer;
  return {
    id,
    kind: domainWord(kind),
    name,
    organisation: organisation.name,
    organisationId: organisation.id,
    level: domainWord(level),
    place,
  };
}

function formOfPattern(pattern: RegisteredStreamFragment['pattern'], language: Language) {
  const { monthlyShares, weekdayShares, batchAmount, batchEveryDays } = pattern ?? {};
  return {
    months: monthlyShares ? writtenShares(monthlyShares, language) : EMPTY_FORM.months,
    weekdays: weekdayShares ? writtenShares(weekdayShares, language) : EMPTY_FORM.weekdays,
    batchAmount: batchAmount ? writtenNumber(batchAmount.value, language) : '',
    batchUnit: batchAmount?.unit ?? '',
    batchEvery: typeof batchEveryDays === 'number' ? writtenNumber(batchEveryDays, language) : '',
  };
}

function formOfConditions(test: RegisteredStreamFragment['byProductTest']): StreamForm['conditions'] {
  const finding = (condition: ByProductCondition) => ({
    met: test?.[condition].met ?? null,
    evidence: test?.[condition].evidence ?? '',
  });
  return {
    furtherUseCertain: finding('furtherUseCertain'),
    usableDirectly: finding('usableDirectly'),
    producedAsIntegralPart: finding('producedAsIntegralPart'),
    lawfulUse: finding('lawfulUse'),
  };
}

/** The form as the person would have filled it in to save this stream. */
export function formOfStream(stream: RegisteredStreamFragment, language: Language): StreamForm {
  const number = (value: number | null): string => (value === null ? '' : writtenNumber(value, language));
  const year = (value: number | null): string => (value === null ? '' : String(value));
  const provenance = stream.amount?.provenance;
  return {
    ...EMPTY_FORM,
    direction: domainWord(stream.direction),
    resource: chosenResource(stream.resource),
    resourceText: stream.resource.name[language],
    amount: number(stream.amount?.value ?? null),
    unit: stream.amount?.unit ?? '',
    operatingHours: number(stream.operatingHours),
    basis: provenance ? domainWord(provenance.basis) : EMPTY_FORM.basis,
    source: provenance?.source ?? '',
    sourceYear: year(provenance?.year ?? null),
    facility: chosenFacility(stream.facility),
    facilityText: stream.facility.name,
    properties: stream.properties.map(
      ({ name, minimum, typical, maximum, unit, method, date, provenance: from }, index) => ({
        id: index + 1,
        name,
        minimum: number(minimum),
        typical: number(typical),
        maximum: number(maximum),
        unit,
        method: method ?? '',
        date: date ?? '',
        provenance: provenanceOf(from),
      }),
    ),
    availability: stream.availability && domainWord(stream.availability),
    ...formOfPattern(stream.pattern, language),
    wasteStatus: stream.wasteStatus && domainWord(stream.wasteStatus),
    hazardous: stream.isHazardous,
    conditions: formOfConditions(stream.byProductTest),
    permits: stream.permits.map(({ name, authority, reference, validTo }, index) => ({
      id: index + 1,
      name,
      authority: authority ?? '',
      reference: reference ?? '',
      validTo: validTo ?? '',
    })),
    externalId: stream.externalId ?? '',
    validFrom: stream.validFrom ?? '',
    validTo: stream.validTo ?? '',
    presentSolution: stream.presentSolution ?? '',
    description: stream.description ?? '',
    level: domainWord(stream.level),
    costAmount: number(stream.presentCost?.value ?? null),
    costUnit: stream.presentCost?.unit ?? '',
    costYear: year(stream.presentCost?.year ?? null),
    costReleased: stream.presentCost?.released ?? false,
  };
}

/** What belongs together when two people changed the same stream: each part is taken from one of them as a whole. */
const FORM_PARTS = {
  direction: ['direction'],
  resource: ['resourceText', 'resource', 'resourceIsNew', 'resourceKind', 'wasteCodeText', 'wasteCode'],
  amount: ['amount', 'unit', 'operatingHours'],
  provenance: ['basis', 'source', 'sourceYear'],
  place: [
    'placeIsNew',
    'facilityText',
    'facility',
    'facilityName',
    'organisationName',
    'organisationId',
    'facilityKind',
    'placeName',
    'latitude',
    'longitude',
    'activityText',
    'activity',
  ],
  properties: ['properties'],
  availability: ['availability', 'months', 'weekdays', 'batchAmount', 'batchUnit', 'batchEvery'],
  years: ['validFrom', 'validTo'],
  wasteStatus: ['wasteStatus', 'hazardous', 'conditions'],
  permits: ['permits'],
  externalId: ['externalId'],
  presentSolution: ['presentSolution'],
  description: ['description'],
  level: ['level'],
  cost: ['costAmount', 'costUnit', 'costYear', 'costReleased'],
} as const satisfies Readonly<Record<string, readonly (keyof StreamForm)[]>>;
export type FormPart = keyof typeof FORM_PARTS;

/** Names of the parts in the order of the form. */
const PART_NAMES = Object.keys(FORM_PARTS) as FormPart[];

/** What a part says, without what only the form knows (which row is which, how a chosen thing was looked up). */
function signOf(form: StreamForm, part: FormPart): string {
  if (part === 'resource' && form.resource) return form.resource.id;
  if (part === 'place' && !form.placeIsNew && form.facility) return form.facility.id;
  if (part === 'properties') {
    return JSON.stringify(
      form.properties.map(({ name, minimum, typical, maximum, unit, method, date }) => [
        name,
        minimum,
        typical,
        maximum,
        unit,
        method,
        date,
      ]),
    );
  }
  if (part === 'permits') {
    return JSON.stringify(
      form.permits.map(({ name, authority, reference, validTo }) => [name, authority, reference, validTo]),
    );
  }
  return JSON.stringify(FORM_PARTS[part].map((key) => form[key]));
}

/** The parts in which two forms differ. */
export function partsThatDiffer(one: StreamForm, other: StreamForm): readonly FormPart[] {
  return PART_NAMES.filter((part) => signOf(one, part) !== signOf(other, part));
}

/** `form` with some parts as they are in `other`. */
export function withPartsOf(form: StreamForm, other: StreamForm, parts: readonly FormPart[]): StreamForm {
  const keys = parts.flatMap((part): readonly (keyof StreamForm)[] => FORM_PARTS[part]);
  return { ...form, ...Object.fromEntries(keys.map((key) => [key, other[key]])) };
}
