import { useTranslation } from 'react-i18next';
import { AVAILABILITIES } from '../../../src/domain/registry/stream.ts';
import { isHeatLike } from '../../state/stream-form.ts';
import type { StreamForm } from '../../state/stream-form.ts';
import { Disclosure } from './disclosure.tsx';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { PropertyRows } from './property-rows.tsx';
import { ChoiceField, TextField } from './text-field.tsx';
import classes from './fields.module.css';

/** How many of the folded fields hold something, so that nobody need open them to see. */
function filledIn(form: StreamForm): number {
  const apart = isHeatLike(form);
  const rows = form.properties.filter(
    ({ name, minimum, maximum }) => (minimum !== '' || maximum !== '') && !(apart && name === 'temperature'),
  );
  const texts = [form.validFrom, form.validTo, form.presentSolution, form.description].filter((text) => text !== '');
  return rows.length + texts.length + (form.availability ? 1 : 0);
}

/** What sharpens the matches and may come later. */
export function DetailsSection({ asked }: { readonly asked: boolean }) {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();
  const count = filledIn(form);
  const isDemand = form.direction === 'demand';
  return (
    <FormSection step={5} title={t('details')} note={t('detailsNote')}>
      <Disclosure
        label={t('detailsMore')}
        note={count > 0 && <span className={classes.soft}>{t('detailsCount', { count })}</span>}
        forcedOpen={asked}
      >
        <PropertyRows />
        <div className={classes.triple}>
          <ChoiceField
            field="availability"
            label={t('availability')}
            none={t('availabilityUnknown')}
            value={form.availability}
            choices={AVAILABILITIES.map((word) => ({ value: word, label: t(`availability.${word}`, { ns: 'words' }) }))}
            onChoose={(availability) => {
              change({ availability });
            }}
          />
          <TextField field="validFrom" label={t('validFrom')} />
          <TextField field="validTo" label={t('validTo')} />
        </div>
        <TextField
          field="presentSolution"
          label={t(isDemand ? 'presentSolutionDemand' : 'presentSolutionSupply')}
          help={t(isDemand ? 'presentSolutionDemandHelp' : 'presentSolutionSupplyHelp')}
          long
        />
        <TextField field="description" label={t('description')} help={t('descriptionHelp')} long />
      </Disclosure>
    </FormSection>
  );
}
