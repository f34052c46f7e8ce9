import { useTranslation } from 'react-i18next';
import { levelRecord } from '../../../src/domain/disclosure/disclosure-level.ts';
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
          .filter(({ minimum, maximum }) => minimum !== '' || maximum !== '')
          .map(
            ({ name, minimum, maximum, unit }) =>
              `${propertyShown(name, language)} ${range(minimum, maximum)} ${unitShown(unit, language)}`,
          )
          .join(', ');
      case 'availability':
        return form.availability ? t(`availability.${form.availability}`, { ns: 'words' }) : '';
      case 'years':
        return range(form.validFrom, form.validTo);
      case 'presentSolution':
        return form.presentSolution;
      case 'description':
        return form.description;
      case 'level':
        return local(levelRecord(form.level).label);
      case 'cost':
        return [`${form.costAmount} ${form.costUnit}`.trim(), form.costReleased && t('costReleased')]
          .filter(Boolean)
          .join(', ');
    }
  }

  return (form, part) => written(form, part) || t('nothing');
}
