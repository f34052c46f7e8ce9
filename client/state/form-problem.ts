import type { Path } from '../../src/domain/registry/field.ts';
import type { LocalText } from '../../src/domain/text.ts';
import { FIELD_IDS, isPropertyPart } from './stream-form.ts';
import type { FieldId } from './stream-form.ts';

/** What only the form itself can find wrong; its sentences are in the catalogue. */
export type FormProblemKey =
  | 'directionMissing'
  | 'resourceMissing'
  | 'resourceUndecided'
  | 'resourceKindMissing'
  | 'facilityMissing'
  | 'facilityUndecided'
  | 'unitMissing'
  | 'costMissing'
  | 'costUnitMissing'
  | 'sharesNothing'
  | 'propertyNameMissing'
  | 'numberUnreadable'
  | 'degreesUnreadable'
  | 'yearUnreadable';

/** Something wrong with what was typed, at the field it is to be mended in (null: at no field of the form). */
export type FormProblem =
  | { readonly field: FieldId | null; readonly message: LocalText }
  | { readonly field: FieldId; readonly key: FormProblemKey; readonly given: string };

/** Where the words of the API and of the form differ: the end of a path, and its field. */
const FIELD_OF_END: Readonly<Record<string, FieldId>> = {
  direction: 'direction',
  resource: 'resource',
  'resource.id': 'resource',
  'resource.new': 'resource',
  'resource.new.name': 'resource',
  'resource.new.language': 'resource',
  'resource.new.kind': 'resourceKind',
  'resource.new.wasteCode': 'wasteCode',
  resourceId: 'resource',
  resourceName: 'resource',
  resourceKind: 'resourceKind',
  wasteCode: 'wasteCode',
  amount: 'amount',
  'amount.value': 'amount',
  'amount.unit': 'unit',
  'amount.basis': 'basis',
  'amount.source': 'source',
  'amount.year': 'sourceYear',
  operatingHours: 'operatingHours',
  facility: 'facility',
  'facility.id': 'facility',
  facilityId: 'facility',
  'facility.new': 'facilityName',
  'facility.new.name': 'facilityName',
  'facility.new.organisationName': 'organisationName',
  'facility.new.organisationId': 'organisationName',
  'facility.new.kind': 'facilityKind',
  'facility.new.place': 'placeName',
  'facility.new.latitude': 'latitude',
  'facility.new.longitude': 'longitude',
  'facility.new.activityCode': 'activity',
  latitude: 'latitude',
  longitude: 'longitude',
  activityCode: 'activity',
  properties: 'properties',
  availability: 'availability',
  validFrom: 'validFrom',
  validTo: 'validTo',
  presentSolution: 'presentSolution',
  description: 'description',
  level: 'level',
  presentCost: 'costAmount',
  'presentCost.value': 'costAmount',
  'presentCost.unit': 'costUnit',
  'presentCost.year': 'costYear',
  'pattern.batchAmount': 'batchAmount',
  'pattern.batchAmount.value': 'batchAmount',
  'pattern.batchAmount.unit': 'batchUnit',
  'pattern.batchEveryDays': 'batchEvery',
  wasteStatus: 'wasteStatus',
  isHazardous: 'hazardous',
  externalId: 'externalId',
  releasePresentCost: 'costReleased',
};

/** What stands before the stream in a path: `input.stream.amount`, `draft.amount`. */
const WRAPPINGS: readonly (string | number)[] = ['input', 'stream', 'draft'];

/** The field that a path of the API leads to; null where the form has none. `propertyRows`: ids of the rows as they were sent. */
export function fieldOfPath(path: Path, propertyRows: readonly number[]): FieldId | null {
  const own = path.slice(path.findIndex((step) => !WRAPPINGS.includes(step)));
  const [head, index, part] = own;
  if (head === 'properties') {
    const row = index === undefined ? undefined : propertyRows[Number(index)];
    return row === undefined ? 'properties' : `properties.${row}.${isPropertyPart(part) ? part : 'name'}`;
  }
  if (head === 'pattern' && index === 'monthlyShares') return 'months';
  if (head === 'pattern' && index === 'weekdayShares') return 'weekdays';
  if (head === 'permits') return 'permits';
  if (head === 'byProductTest') return 'conditions';
  return FIELD_OF_END[own.join('.')] ?? null;
}

/** The order in which the fields stand on the page; what belongs to no field comes first. */
function rank({ field }: FormProblem): number {
  if (field === null) return -1;
  return (FIELD_IDS as readonly string[]).indexOf(field.split('.')[0] ?? '');
}

/**
 * All problems in the order of the page. Of several lists the earlier ones know better: where one says something of a field,
 * the later ones are silent on it.
 */
export function orderedProblems(...lists: readonly (readonly FormProblem[])[]): readonly FormProblem[] {
  const said = new Set<FieldId | null>();
  const all = lists.flatMap((list) => {
    const news = list.filter(({ field }) => field === null || !said.has(field));
    for (const { field } of news) said.add(field);
    return news;
  });
  return all.sort((one, other) => rank(one) - rank(other));
}
