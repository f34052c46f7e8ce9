import { useTranslation } from 'react-i18next';
import { propertyShown } from '../../state/quality-named.ts';
import type { FIELD_IDS, FieldId, StreamForm } from '../../state/stream-form.ts';
import { useLanguage } from '../../text/use-language.ts';

/** The catalogue's word for each field. */
const LABELS = {
  direction: 'part.direction',
  resource: 'resourceLabel',
  resourceKind: 'resourceKind',
  wasteCode: 'wasteCode',
  amount: 'amount',
  unit: 'unit',
  operatingHours: 'operatingHours',
  basis: 'basis',
  source: 'source',
  sourceYear: 'sourceYear',
  placeIsNew: 'where',
  facility: 'facility',
  facilityName: 'facilityName',
  organisationName: 'organisationName',
  facilityKind: 'facilityKind',
  placeName: 'placeName',
  latitude: 'latitude',
  longitude: 'longitude',
  activity: 'activity',
  properties: 'quality',
  availability: 'availability',
  months: 'months',
  weekdays: 'weekdays',
  batchAmount: 'batchAmount',
  batchUnit: 'batchUnit',
  batchEvery: 'batchEvery',
  wasteStatus: 'part.wasteStatus',
  hazardous: 'hazardousQuestion',
  conditions: 'conditions',
  permits: 'part.permits',
  externalId: 'externalId',
  costYear: 'costYear',
  validFrom: 'validFrom',
  validTo: 'validTo',
  presentSolution: 'part.presentSolution',
  description: 'description',
  level: 'part.level',
  costAmount: 'part.cost',
  costUnit: 'costUnit',
  costReleased: 'part.cost',
} as const satisfies Readonly<Record<(typeof FIELD_IDS)[number], string>>;

/** What a field is called on the page. */
export function useFieldName(form: StreamForm): (field: FieldId) => string {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  return (field) => {
    const [name = '', id] = field.split('.');
    if (name === 'permits') return t('part.permits');
    if (id !== undefined) {
      const row = form.properties.find((candidate) => candidate.id === Number(id));
      return row?.name ? propertyShown(row.name, language) : t('property');
    }
    return t(LABELS[name as keyof typeof LABELS]);
  };
}
