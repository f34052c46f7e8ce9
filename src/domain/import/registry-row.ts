import { wasteCode } from '../classification/code-lists.ts';
import { parseUnit } from '../quantity/parse-unit.ts';
import { unitLabel } from '../quantity/units.ts';
import type { PresentCost } from '../registry/cost-field.ts';
import type { Facility } from '../registry/facility.ts';
import type { Resource } from '../registry/resource.ts';
import type { QualityProperty, Stream } from '../registry/stream.ts';
import { BY_PRODUCT_CONDITIONS } from '../registry/waste-status.ts';
import type { Language } from '../text.ts';
import type { Choice } from './choice.ts';
import {
  AVAILABILITY_CHOICES,
  BASIS_CHOICES,
  DIRECTION_CHOICES,
  FACILITY_KIND_CHOICES,
  LEVEL_CHOICES,
  RESOURCE_KIND_CHOICES,
  WASTE_STATUS_CHOICES,
  YES_NO_CHOICES,
} from './choices.data.ts';
import { PROPERTY_PARTS, propertyKey } from './columns.ts';
import type { PropertyPart } from './columns.ts';
import { permitsText } from './row-permits.ts';
import type { Cell } from './sheet.ts';

/** A stream with what its row of a sheet says besides. */
export interface RegistryRow {
  readonly stream: Omit<
    Stream,
    | 'id'
    | 'networkId'
    | 'facilityId'
    | 'resourceId'
    | 'hourlyProfile'
    | 'confirmedAt'
    | 'isStale'
    | 'source'
    | 'version'
  >;
  readonly facility: Pick<Facility, 'name' | 'kind' | 'place' | 'position' | 'activityCodes'>;
  readonly organisationName: string;
  readonly resource: Pick<Resource, 'name' | 'kind' | 'wasteCode'>;
  readonly presentCost: PresentCost | null;
}

/** The cells of a stream by field, as the import reads them; properties in the unit of their header where `units` has it. */
export function cellsOfStream(
  { stream, facility, organisationName, resource, presentCost }: RegistryRow,
  units: ReadonlyMap<string, string>,
  language: Language,
): ReadonlyMap<string, Cell> {
  const { amount, pattern } = stream;
  const fields: [string, Cell][] = [
    ['direction', word(DIRECTION_CHOICES, stream.direction, language)],
    ['externalId', stream.externalId],
    ['facility', facility.name],
    ['organisation', organisationName],
    ['place', facility.place],
    ['latitude', facility.position?.latitude ?? null],
    ['longitude', facility.position?.longitude ?? null],
    ['activityCode', facility.activityCodes[0] ?? null],
    ['facilityKind', word(FACILITY_KIND_CHOICES, facility.kind, language)],
    ['resource', resource.name[language]],
    ['resourceKind', word(RESOURCE_KIND_CHOICES, resource.kind, language)],
    [
      'wasteCode',
      resource.wasteCode === null ? null : (wasteCode(resource.wasteCode)?.displayCode ?? resource.wasteCode),
    ],
    ['description', stream.description],
    ['amount', amount?.value ?? null],
    ['unit', amount === null ? null : unitText(amount.unit, language)],
    ['basis', word(BASIS_CHOICES, amount?.provenance.basis, language)],
    ['source', amount?.provenance.source ?? null],
    ['year', amount?.provenance.year ?? null],
    ['operatingHours', stream.operatingHours],
    ['availability', word(AVAILABILITY_CHOICES, stream.availability, language)],
    ...(pattern?.monthlyShares ?? []).map((share, month): [string, Cell] => [`month${month + 1}`, share]),
    ...(pattern?.weekdayShares ?? []).map((share, day): [string, Cell] => [`weekday${day + 1}`, share]),
    [
      'batchAmount',
      pattern?.batchAmount ? withUnit(pattern.batchAmount.value, pattern.batchAmount.unit, language) : null,
    ],
    ['batchEveryDays', pattern?.batchEveryDays ?? null],
    ['validFrom', stream.validFrom],
    ['validTo', stream.validTo],
    ['wasteStatus', word(WASTE_STATUS_CHOICES, stream.wasteStatus, language)],
    ['isHazardous', yesNo(stream.isHazardous, language)],
    ['permits', stream.permits.length === 0 ? null : permitsText(stream.permits)],
    ['presentSolution', stream.presentSolution],
    ['presentCost', presentCost?.value ?? null],
    ['presentCostUnit', presentCost?.unit ?? null],
    ['presentCostYear', presentCost?.year ?? null],
    ['level', word(LEVEL_CHOICES, stream.level, language)],
    ...BY_PRODUCT_CONDITIONS.flatMap((condition): [string, Cell][] => [
      [`${condition}Met`, yesNo(stream.byProductTest?.[condition].met ?? null, language)],
      [`${condition}Evidence`, stream.byProductTest?.[condition].evidence ?? null],
    ]),
    ...stream.properties.flatMap((property) => propertyCells(property, units.get(property.name), language)),
  ];
  return new Map(fields.filter(([, cell]) => cell !== null));
}

/** Which columns the properties of streams need, in the order of their first use; `add` each row, then `fields`. */
export interface PropertyCollector {
  readonly add: (row: RegistryRow) => void;
  /** Fields in use, and the unit that stands in the header of each property. */
  readonly fields: () => {
    readonly used: ReadonlySet<string>;
    readonly names: readonly string[];
    readonly units: ReadonlyMap<string, string>;
  };
}

export function propertyCollector(): PropertyCollector {
  const used = new Set<string>();
  const units = new Map<string, string>();
  return {
    add: ({ stream }) => {
      for (const property of stream.properties) {
        if (!units.has(property.name)) units.set(property.name, property.unit);
        for (const part of PROPERTY_PARTS)
          if (partOf(property, part) !== null) used.add(propertyKey(property.name, part));
      }
    },
    fields: () => ({ used, units, names: [...units.keys()].sort((one, other) => (one < other ? -1 : 1)) }),
  };
}

function propertyCells(
  property: QualityProperty,
  headerUnit: string | undefined,
  language: Language,
): [string, Cell][] {
  return PROPERTY_PARTS.map((part) => {
    const value = partOf(property, part);
    const field = propertyKey(property.name, part);
    if (part === 'basis') return [field, word(BASIS_CHOICES, property.provenance.basis, language)];
    const isFigure = part === 'minimum' || part === 'typical' || part === 'maximum';
    if (!isFigure || typeof value !== 'number' || property.unit === headerUnit) return [field, value];
    return [field, withUnit(value, property.unit, language)];
  });
}

function partOf(property: QualityProperty, part: PropertyPart): string | number | null {
  return part === 'basis' || part === 'source' || part === 'year' ? property.provenance[part] : property[part];
}

function word<T extends string>(
  choices: readonly Choice<T>[],
  value: T | null | undefined,
  language: Language,
): string | null {
  return choices.find((choice) => choice.value === value)?.label[language] ?? null;
}

function yesNo(value: boolean | null, language: Language): string | null {
  return value === null ? null : word(YES_NO_CHOICES, value ? 'yes' : 'no', language);
}

/** The unit in the reader's words where they say nothing but this unit, else its code. */
export function unitText(code: string, language: Language): string {
  const label = unitLabel(code, language);
  return parseUnit(label)?.code === code ? label : code;
}

function withUnit(value: number, unit: string, language: Language): string {
  return `${figureText(value, language)} ${unitText(unit, language)}`;
}

/** A figure that can be read one way alone: a fourth decimal where three could be thousands (`1,2340`). */
export function figureText(value: number, language: Language): string {
  const text = String(value);
  const undoubted = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return language === 'da' ? undoubted.replace('.', ',') : undoubted;
}
