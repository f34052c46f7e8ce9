import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { qualityPropertyByKey } from '../../../src/domain/quantity/quality-property.ts';
import { propertiesOffered, propertyShown } from '../../state/quality-named.ts';
import { isHeatLike, kindOf, withProperty } from '../../state/stream-form.ts';
import { useLanguage } from '../../text/use-language.ts';
import { elementId, useForm } from './form-context.ts';
import { PropertyFigures } from './property-figures.tsx';
import classes from './fields.module.css';

/** So many of the usual properties are offered to be added with one press. */
const QUICK = 8;

/** The temperature by itself, for what is of no use without it. */
export function TemperatureRow() {
  const { t } = useTranslation('register');
  const { form } = useForm();
  const row = form.properties.find(({ name }) => name === 'temperature');
  return (
    <div role="group" aria-labelledby="temperature-label" className={classes.quality}>
      <div>
        <p id="temperature-label" className={classes.legend}>
          {t('temperature')}
        </p>
        <p className={classes.help}>
          {t(form.direction === 'demand' ? 'temperatureHelpDemand' : 'temperatureHelpSupply')}
        </p>
      </div>
      {row ? <PropertyFigures row={row} named /> : <AddButton name="temperature" />}
    </div>
  );
}

/** The quality, property by property; without the temperature where that stands by itself. */
export function PropertyRows() {
  const { t } = useTranslation('register');
  const { form, change, problemAt } = useForm();
  const apart = isHeatLike(form) ? ['temperature'] : [];
  const rows = form.properties.filter(({ name }) => !apart.includes(name));
  const used = [...form.properties.map(({ name }) => name), ...apart];
  const problem = problemAt('properties');
  return (
    <div role="group" aria-label={t('quality')} className={classes.quality}>
      <div>
        <p className={classes.help}>{t(form.direction === 'demand' ? 'qualityHelpDemand' : 'qualityHelpSupply')}</p>
        {problem && <p className={classes.problem}>{problem}</p>}
      </div>
      {rows.map((row) => (
        <PropertyFigures key={row.id} row={row} />
      ))}
      <div className={classes.quick}>
        {propertiesOffered('', kindOf(form), used)
          .slice(0, QUICK)
          .map(({ key }) => (
            <AddButton key={key} name={key} />
          ))}
        <Button
          id={elementId('properties')}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => {
            change((before) => withProperty(before, '', ''));
          }}
        >
          {t('addProperty')}
        </Button>
      </div>
    </div>
  );
}

function AddButton({ name }: { readonly name: string }) {
  const { t } = useTranslation('register');
  const { language } = useLanguage();
  const { change } = useForm();
  const property = propertyShown(name, language);
  return (
    <Button
      variant="default"
      size="compact-sm"
      radius="xl"
      leftSection={<IconPlus size={14} aria-hidden />}
      aria-label={t('add', { property })}
      onClick={() => {
        change((before) => withProperty(before, name, qualityPropertyByKey(name)?.measures[0]?.usualUnit ?? ''));
      }}
    >
      {property}
    </Button>
  );
}
