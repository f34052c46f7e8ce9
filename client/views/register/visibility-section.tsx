import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURE_LEVEL_RECORDS } from '../../../src/domain/disclosure/disclosure-level.ts';
import type { Audience } from '../../../src/domain/disclosure/audience.ts';
import { seenOfForm } from '../../state/shown-stream.ts';
import { widensFacility } from '../../state/widens-facility.ts';
import { useLanguage } from '../../text/use-language.ts';
import { AudienceChoice } from '../disclosure/audience-choice.tsx';
import { SeenStreamCard } from '../disclosure/seen-stream-card.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { Disclosure } from './disclosure.tsx';
import { useForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import fields from './fields.module.css';
import classes from '../disclosure/disclosure.module.css';

/** Who may see it, and how others would see it. */
export function VisibilitySection() {
  const { t } = useTranslation(['disclosure', 'register']);
  const { local } = useLanguage();
  const { form, change, companies } = useForm();
  return (
    <FormSection title={t('whoSees')}>
      {companies === null ? (
        <p className={fields.told}>{t('onBehalf')}</p>
      ) : (
        <>
          <ChoiceCards
            field="level"
            label={t('whoSees')}
            labelHidden
            tall
            value={form.level}
            choices={DISCLOSURE_LEVEL_RECORDS.map(({ id, label, explanation }) => ({
              value: id,
              label: local(label),
              help: local(explanation),
            }))}
            onChoose={(level) => {
              change({ level });
            }}
          />
          <Widened />
        </>
      )}
      {companies !== null && <Preview />}
    </FormSection>
  );
}

/** The name and place of the facility become known with the stream: that must not come as a surprise. */
function Widened() {
  const { t } = useTranslation('disclosure');
  const { form } = useForm();
  const facility = form.placeIsNew ? { name: form.facilityName.trim(), level: 'secretariat' as const } : form.facility;
  const wider = facility && widensFacility(form.level, facility.level);
  return (
    <p role="status" className={classes.widened}>
      {wider && (
        <>
          <IconEye size={18} stroke={1.7} aria-hidden />
          <span>
            {t(wider === 'public' ? 'widensPublic' : 'widensNetwork', { facility: facility.name || t('theFacility') })}
          </span>
        </>
      )}
    </p>
  );
}

function Preview() {
  const { t } = useTranslation('disclosure');
  const { language } = useLanguage();
  const { form } = useForm();
  const [audience, setAudience] = useState<Audience>('member');
  return (
    <Disclosure label={t('showAs')} note={<span className={fields.soft}>{t('showAsNote')}</span>} forcedOpen={false}>
      <AudienceChoice audience={audience} choose={setAudience} />
      <SeenStreamCard seen={seenOfForm(form, audience, language)} audience={audience} />
      {form.level === 'blind' && audience === 'member' && !form.resource?.isOfCatalogue && form.resourceText !== '' && (
        <p className={fields.below}>{t('ownResourceUnmatched')}</p>
      )}
    </Disclosure>
  );
}
