import { TEXT_LIMITS } from '../../src/domain/registry/text-field.ts';
import { BY_PRODUCT_CONDITIONS } from '../../src/domain/registry/waste-status.ts';
import type { Language } from '../../src/domain/text.ts';
import type {
  AmountInput,
  AvailabilityPatternInput,
  PermitInput,
  QualityPropertyInput,
  StreamDraftInput,
  StreamInput,
} from '../api/generated/later/graphql.ts';
import { apiWord } from './api-word.ts';
import type { FormProblem } from './form-problem.ts';
import { FormReader } from './form-reader.ts';
import { propertyNamed } from './quality-named.ts';
import type { PropertyRow, StreamForm } from './stream-form.ts';
import { readShares } from './typed-shares.ts';
import { unitTyped } from './units-offered.ts';

/** What a form says, in the words of the API. */
export interface FormReading {
  /** To look for matches with. The network, and the direction if it is not said yet, are added by who asks. */
  readonly draft: Omit<StreamDraftInput, 'networkId' | 'direction'> & {
    readonly direction: StreamDraftInput['direction'] | null;
  };
  /** To save; null while something is missing or unreadable, which `problems` then tells. */
  readonly stream: StreamInput | null;
  readonly problems: readonly FormProblem[];
  /** Ids of the rows of the quality table in the order in which they are sent. */
  readonly propertyRows: readonly number[];
}

/** The unit by its code where it is known; else as typed, for the server to say what is near it. */
function unitSent(typed: string): string {
  return unitTyped(typed)?.code ?? typed.trim();
}

function readAmount(form: StreamForm, reader: FormReader): AmountInput | null {
  const value = reader.number(form.amount, 'amount');
  const provenance = {
    basis: apiWord(form.basis),
    source: reader.text(form.source, TEXT_LIMITS.long, 'source'),
    year: reader.year(form.sourceYear, 'sourceYear'),
  };
  const unit = reader.unit(form.unit, form, 'unit', value !== null);
  return value === null || unit === null ? null : { value, unit, ...provenance };
}

function readProperty(row: PropertyRow, form: StreamForm, reader: FormReader): QualityPropertyInput | null {
  const minimum = reader.number(row.minimum, `properties.${row.id}.minimum`);
  const maximum = reader.number(row.maximum, `properties.${row.id}.maximum`);
  const typical = reader.number(row.typical, `properties.${row.id}.typical`);
  if (minimum === null && typical === null && maximum === null) return null;
  if (row.name.trim() === '') reader.missing(`properties.${row.id}.name`, 'propertyNameMissing');
  const unit = unitSent(row.unit);
  if (unit === '') reader.missing(`properties.${row.id}.unit`, 'unitMissing');
  const { basis, source, year } = row.provenance ?? { basis: form.basis, source: null, year: null };
  return {
    name: propertyNamed(row.name)?.key ?? row.name.trim(),
    minimum,
    typical,
    maximum,
    unit,
    method: reader.text(row.method, TEXT_LIMITS.long, `properties.${row.id}.method`),
    date: reader.date(row.date, `properties.${row.id}.date`),
    basis: apiWord(basis),
    source,
    year,
  };
}

function codeSent(chosen: { readonly code: string } | null, typed: string): string | null {
  return chosen?.code ?? (typed.trim() || null);
}

function readResource(form: StreamForm, language: Language, reader: FormReader): StreamInput['resource'] | null {
  if (form.resource) return { id: form.resource.id };
  if (form.resourceText.trim() === '') {
    reader.missing('resource', 'resourceMissing');
    return null;
  }
  if (!form.resourceIsNew) {
    reader.missing('resource', 'resourceUndecided', form.resourceText.trim());
    return null;
  }
  const name = reader.text(form.resourceText, TEXT_LIMITS.name, 'resource', true);
  if (form.resourceKind === null) reader.missing('resourceKind', 'resourceKindMissing');
  if (name === null || form.resourceKind === null) return null;
  return {
    new: {
      name,
      language: apiWord(language),
      kind: apiWord(form.resourceKind),
      wasteCode: codeSent(form.wasteCode, form.wasteCodeText),
    },
  };
}

interface ReadPosition {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

function readFacility(form: StreamForm, position: ReadPosition, reader: FormReader): StreamInput['facility'] | null {
  if (!form.placeIsNew) {
    if (form.facility) return { id: form.facility.id };
    const typed = form.facilityText.trim();
    reader.missing('facility', typed === '' ? 'facilityMissing' : 'facilityUndecided', typed);
    return null;
  }
  const name = reader.text(form.facilityName, TEXT_LIMITS.name, 'facilityName', true);
  const own = form.organisationId;
  const organisationName =
    own === null ? reader.text(form.organisationName, TEXT_LIMITS.name, 'organisationName', true) : null;
  const place = reader.text(form.placeName, TEXT_LIMITS.place, 'placeName');
  if (name === null || (own === null && organisationName === null)) return null;
  return {
    new: {
      name,
      ...(own === null ? { organisationName } : { organisationId: own }),
      kind: apiWord(form.facilityKind),
      place,
      ...position,
      activityCode: codeSent(form.activity, form.activityText),
    },
  };
}

function readCost(form: StreamForm, reader: FormReader): StreamInput['presentCost'] {
  const value = reader.number(form.costAmount, 'costAmount');
  const unit = reader.text(form.costUnit, TEXT_LIMITS.name, 'costUnit');
  const year = reader.year(form.costYear, 'costYear');
  if (form.costAmount.trim() === '' && unit !== null) reader.missing('costAmount', 'costMissing');
  if (value !== null && unit === null) reader.missing('costUnit', 'costUnitMissing');
  return value === null || unit === null ? null : { value, unit, year };
}

function readShareRow(typed: readonly string[], field: 'months' | 'weekdays', reader: FormReader) {
  const reading = readShares(typed, reader.language);
  if (reading.type === 'unreadable') reader.missing(field, 'numberUnreadable', reading.given);
  if (reading.type === 'nothing') reader.missing(field, 'sharesNothing');
  return reading.type === 'shares' ? [...reading.shares] : null;
}

function readPattern(form: StreamForm, reader: FormReader): AvailabilityPatternInput | null {
  const monthlyShares = readShareRow(form.months, 'months', reader);
  const weekdayShares = readShareRow(form.weekdays, 'weekdays', reader);
  const value = reader.number(form.batchAmount, 'batchAmount');
  const unit = unitSent(form.batchUnit);
  if (value !== null && unit === '') reader.missing('batchUnit', 'unitMissing');
  const pattern = {
    monthlyShares,
    weekdayShares,
    batchAmount: value === null || unit === '' ? null : { value, unit },
    batchEveryDays: reader.number(form.batchEvery, 'batchEvery'),
  };
  return Object.values(pattern).some((part) => part !== null) ? pattern : null;
}

function readConditions(form: StreamForm): StreamInput['byProductTest'] {
  const entries = BY_PRODUCT_CONDITIONS.map((condition) => {
    const { met, evidence } = form.conditions[condition];
    return [condition, { met, evidence: evidence.trim() || null }] as const;
  });
  const said = entries.some(([, { met, evidence }]) => met !== null || evidence !== null);
  return said ? Object.fromEntries(entries) : null;
}

function readPermits(form: StreamForm, reader: FormReader): PermitInput[] {
  return form.permits.flatMap((row) => {
    if ([row.name, row.authority, row.reference, row.validTo].every((typed) => typed.trim() === '')) return [];
    const name = reader.text(row.name, TEXT_LIMITS.name, `permits.${row.id}.name`, true);
    const rest = {
      authority: reader.text(row.authority, TEXT_LIMITS.name, `permits.${row.id}.authority`),
      reference: reader.text(row.reference, TEXT_LIMITS.name, `permits.${row.id}.reference`),
      validTo: reader.date(row.validTo, `permits.${row.id}.validTo`),
    };
    return name === null ? [] : [{ name, ...rest }];
  });
}

/** Without the place and the resource: what a draft and a whole stream say alike. */
function readFacts(form: StreamForm, reader: FormReader) {
  const amount = readAmount(form, reader);
  const operatingHours = reader.number(form.operatingHours, 'operatingHours');
  const properties = form.properties.flatMap((row) => {
    const property = readProperty(row, form, reader);
    return property ? [{ row, property }] : [];
  });
  return {
    propertyRows: properties.map(({ row }) => row.id),
    facts: {
      amount,
      operatingHours,
      properties: properties.map(({ property }) => property),
      availability: form.availability && apiWord(form.availability),
      pattern: readPattern(form, reader),
      validFrom: reader.date(form.validFrom, 'validFrom'),
      validTo: reader.date(form.validTo, 'validTo'),
    },
  };
}

/**
 * Reads the whole form in the language it was typed in. What is half typed does not stand in the way of the draft: it is
 * left out there, and a problem for saving.
 */
export function readForm(form: StreamForm, language: Language): FormReading {
  const reader = new FormReader(language);
  if (form.direction === null) reader.missing('direction', 'directionMissing');
  const resource = readResource(form, language, reader);
  const { facts, propertyRows } = readFacts(form, reader);
  const position = form.placeIsNew
    ? { latitude: reader.degrees(form.latitude, 'latitude'), longitude: reader.degrees(form.longitude, 'longitude') }
    : { latitude: null, longitude: null };
  const facility = readFacility(form, position, reader);
  const description = reader.text(form.description, TEXT_LIMITS.long, 'description');
  const presentSolution = reader.text(form.presentSolution, TEXT_LIMITS.long, 'presentSolution');
  const presentCost = readCost(form, reader);
  const permits = readPermits(form, reader);
  const externalId = reader.text(form.externalId, TEXT_LIMITS.name, 'externalId');
  const complete = reader.problems.length === 0 && form.direction && resource && facility;
  return {
    draft: {
      direction: form.direction && apiWord(form.direction),
      ...draftPlace(form, position),
      ...draftResource(form),
      ...draftFacts(facts),
    },
    stream: complete
      ? {
          direction: apiWord(form.direction),
          resource,
          facility,
          ...facts,
          description,
          presentSolution,
          wasteStatus: form.wasteStatus && apiWord(form.wasteStatus),
          isHazardous: form.hazardous,
          byProductTest: readConditions(form),
          permits,
          externalId,
          level: apiWord(form.level),
          presentCost,
          releasePresentCost: presentCost !== null && form.costReleased,
        }
      : null,
    problems: reader.problems,
    propertyRows,
  };
}

type Facts = ReturnType<typeof readFacts>['facts'];

/** Only what is complete enough to be judged: a range without a unit says nothing yet. */
function draftFacts(facts: Facts): Facts {
  return { ...facts, properties: facts.properties.filter(({ name, unit }) => name !== '' && unit !== '') };
}

function draftPlace(form: StreamForm, position: ReadPosition) {
  if (!form.placeIsNew) return { facilityId: form.facility?.id ?? null };
  // Half a position is no problem while the other half is being typed.
  const whole = position.latitude !== null && position.longitude !== null;
  return { ...(whole && position), activityCode: form.activity?.code ?? null };
}

function draftResource(form: StreamForm) {
  if (form.resource) return { resourceId: form.resource.id };
  return {
    resourceName: form.resourceText.trim() || null,
    ...(form.resourceIsNew && {
      resourceKind: form.resourceKind && apiWord(form.resourceKind),
      wasteCode: codeSent(form.wasteCode, form.wasteCodeText),
    }),
  };
}

/** Whether there is enough to look for matches: a direction, and a resource at least in words. */
export function canMatch({ draft }: FormReading): boolean {
  return Boolean(draft.direction && (draft.resourceId ?? draft.wasteCode ?? (draft.resourceName?.length ?? 0) > 1));
}

/** Whether there is anything that the server could find wrong. */
export function canCheck({ draft }: FormReading): boolean {
  const { amount, properties, latitude, operatingHours, validFrom, validTo, wasteCode } = draft;
  return [amount, latitude, operatingHours, validFrom, validTo, wasteCode, properties?.[0]].some(
    (part) => part !== null && part !== undefined,
  );
}
