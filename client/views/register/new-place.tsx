import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FACILITY_KINDS } from '../../../src/domain/registry/facility.ts';
import { degreesTyped, positionPasted } from '../../state/typed-position.ts';
import { useLanguage } from '../../text/use-language.ts';
import { CodeField } from './code-field.tsx';
import { useForm } from './form-context.ts';
import { ChoiceField, TextField } from './text-field.tsx';
import classes from './fields.module.css';

/** A facility that the network does not have yet. */
export function NewPlace() {
  const { t } = useTranslation(['register', 'words']);
  const { form, change } = useForm();

  function takePosition(typed: string): boolean {
    const position = positionPasted(typed);
    if (position) change(position);
    return position !== null;
  }

  return (
    <div className={classes.nested}>
      <div className={classes.pair}>
        <TextField field="facilityName" label={t('facilityName')} placeholder={t('facilityNamePlaceholder')} required />
        <WhoseItIs />
      </div>
      <div className={classes.pair}>
        <ChoiceField
          field="facilityKind"
          label={t('facilityKind')}
          required
          value={form.facilityKind}
          choices={FACILITY_KINDS.map((kind) => ({ value: kind, label: t(`facilityKind.${kind}`, { ns: 'words' }) }))}
          onChoose={(kind) => {
            if (kind) change({ facilityKind: kind });
          }}
        />
        <TextField field="placeName" label={t('placeName')} optional />
      </div>
      <div>
        <div className={classes.pair}>
          <TextField field="latitude" label={t('latitude')} optional figures="decimal" onTyped={takePosition} />
          <TextField field="longitude" label={t('longitude')} optional figures="decimal" onTyped={takePosition} />
        </div>
        <PositionRead />
      </div>
      <CodeField
        field="activity"
        system="NACE"
        label={t('activity')}
        help={t('activityHelp')}
        typed={form.activityText}
        chosen={form.activity}
        onChange={(activityText, activity) => {
          change({ activityText, activity });
        }}
      />
    </div>
  );
}

/** One of the person's companies; the secretariat may name any. */
function WhoseItIs() {
  const { t } = useTranslation('register');
  const { form, change, companies } = useForm();
  const [only] = companies ?? [];
  if (companies === null || !only) return <TextField field="organisationName" label={t('organisationName')} required />;
  const chosen = companies.find(({ id }) => id === form.organisationId);
  return (
    <ChoiceField
      field="organisationName"
      label={t('organisationName')}
      required
      value={chosen?.id ?? null}
      {...(!chosen && { none: t('organisationChoose') })}
      choices={companies.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={(id) => {
        const company = companies.find((one) => one.id === id);
        change({ organisationId: company?.id ?? null, organisationName: company?.name ?? '' });
      }}
    />
  );
}

function PositionRead() {
  const { t } = useTranslation('register');
  const { format } = useLanguage();
  const { form, change, problemAt } = useForm();
  const latitude = degreesTyped(form.latitude);
  const longitude = degreesTyped(form.longitude);
  if (latitude === null || longitude === null) return <p className={classes.below}>{t('positionHelp')}</p>;
  const refused = problemAt('latitude') !== null || Math.abs(latitude) > 90;
  return (
    <p className={classes.below}>
      {t('positionRead', {
        latitude: format.coordinate(Math.abs(latitude)),
        north: t(latitude < 0 ? 'south' : 'north'),
        longitude: format.coordinate(Math.abs(longitude)),
        east: t(longitude < 0 ? 'west' : 'east'),
      })}
      {refused && (
        <Button
          variant="light"
          size="compact-xs"
          leftSection={<IconArrowsExchange size={14} aria-hidden />}
          onClick={() => {
            change({ latitude: form.longitude, longitude: form.latitude });
          }}
        >
          {t('swap')}
        </Button>
      )}
    </p>
  );
}
