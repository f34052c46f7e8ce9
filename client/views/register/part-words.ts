import { useTranslation } from 'react-i18next';
import { levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
import { BY_PRODUCT_CONDITIONS } from '../../../src/domain/registry/waste-status.ts';
import { propertyShown } from '../../state/quality-named.ts';
import type { StreamForm } from '../../state/stream-form.ts';
import type { FormPart } from '../../state/stream-form-of.ts';
import { unitShown } from '../../state/units-offered.ts';
import { useLanguage } from '../../text/use-language.ts';

/** What a part of a form says, in one line. */
export function usePartWords(): (form: StreamForm, part: FormPart) => string {
  const { t } = useTranslation(['register', 'words']);
  const { local, language } = useLanguage();

  function range(from: string, to: string): string {
    return [from, to].filter(Boolean).join('–');
  }

  function written(form: StreamForm, part: FormPart): string {
    switch (part) {
      case 'direction':
        return form.direction ? t(`direction.${form.direction}`, { ns: 'words' }) : '';
      case 'resource':
        return form.resource ? local(form.resource.name) : form.resourceText;
      case 'amount':
        return [
          form.amount && `${form.amount} ${unitShown(form.unit, language)}`,
          form.operatingHours && `${form.operatingHours} ${t('hours')}`,
        ]
          .filter(Boolean)
          .join(', ');
      case 'provenance':
        return [t(`basis.${form.basis}`, { ns: 'words' }), form.source, form.sourceYear].filter(Boolean).join(', ');
      case 'place':
        return form.placeIsNew ? form.facilityName : (form.facility?.name ?? '');
      case 'properties':
        return form.properties
          .filter(({ minimum, typical, maximum }) => minimum !== '' || typical !== '' || maximum !== '')
          .map(({ name, minimum, typical, maximum, unit, method, date }) =>
            [
              propertyShown(name, language),
              range(minimum, maximum),
              typical && t('typically', { value: typical }),
              unitShown(unit, language),
              [method, date].filter(Boolean).length > 0 && `(${[method, date].filter(Boolean).join(', ')})`,
            ]
              .filter(Boolean)
              .join(' '),
          )
          .join(', ');
      case 'availability':
        return patternWords(form);
      case 'years':
        return range(form.validFrom, form.validTo);
      case 'wasteStatus':
        return statusWords(form);
      case 'permits':
        return form.permits
          .map(({ name, authority, reference, validTo }) =>
            [name, authority, reference, validTo && t('until', { date: validTo })].filter(Boolean).join(', '),
          )
          .join('; ');
      case 'externalId':
        return form.externalId;
      case 'presentSolution':
        return form.presentSolution;
      case 'description':
        return form.description;
      case 'level':
        return local(levelRecord(form.level).label);
      case 'cost':
        return [`${form.costAmount} ${form.costUnit}`.trim(), form.costYear, form.costReleased && t('costReleased')]
          .filter(Boolean)
          .join(', ');
    }
  }

  function patternWords(form: StreamForm): string {
    const months = form.months.some((typed) => typed.trim() !== '');
    const weekdays = form.weekdays.some((typed) => typed.trim() !== '');
    return [
      form.availability && t(`availability.${form.availability}`, { ns: 'words' }),
      months && `${t('months')}: ${form.months.map((typed) => typed.trim() || '0').join(' · ')}`,
      weekdays && `${t('weekdays')}: ${form.weekdays.map((typed) => typed.trim() || '0').join(' · ')}`,
      form.batchAmount && `${t('batchAmount')}: ${form.batchAmount} ${unitShown(form.batchUnit, language)}`,
      form.batchEvery && t('batchEveryDays', { days: form.batchEvery }),
    ]
      .filter(Boolean)
      .join(', ');
  }

  function statusWords(form: StreamForm): string {
    return [
      form.wasteStatus && t(`wasteStatus.${form.wasteStatus}`, { ns: 'words' }),
      form.hazardous !== null && t(form.hazardous ? 'hazardousYes' : 'hazardousNo'),
      ...BY_PRODUCT_CONDITIONS.map((condition) => {
        const { met, evidence } = form.conditions[condition];
        const verdict = met === null ? '' : t(met ? 'conditionMet' : 'conditionNotMet');
        const said = [verdict, evidence].filter(Boolean).join(', ');
        return said && `${t(`condition.${condition}`)}: ${said}`;
      }),
    ]
      .filter(Boolean)
      .join('; ');
  }

  return (form, part) => written(form, part) || t('nothing');
}
