import '@mantine/core/styles/Radio.css';
import { Button, Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findKnowledgeThings } from '../../api/knowledge-questions.ts';
import { setMatchingRule } from '../../api/matching-rules-questions.ts';
import type { NetworkRule, WrittenRule } from '../../api/matching-rules-questions.ts';
import { findActivities } from '../../api/register-questions.ts';
import { capitalised } from '../../state/capitalised.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { ChoicesField } from '../pieces/choices-field.tsx';
import type { Choice } from '../pieces/choices-field.tsx';
import { TextField } from '../pieces/fields.tsx';
import { useField } from '../pieces/fields-context.ts';
import { Section } from '../pieces/page.tsx';
import { EffectOfRules } from './effect-of-rules.tsx';
import classes from './rules.module.css';

const EFFECTS = ['EXCLUDE', 'DOWN_WEIGHT'] as const;
const MOST_RECEIVERS = 20;
/** Until a reason is written, the effect is asked for with this in its place: it is the same whatever the reason. */
const NO_REASON_YET = '…';

interface RuleFormProps {
  readonly networkId: string;
  /** The rule that is corrected; null for a new one. */
  readonly of: NetworkRule | null;
  /** How the resource and the lines of business of that rule are called. */
  readonly named: { readonly resource: readonly Choice[]; readonly receivers: readonly Choice[] };
  readonly done: () => void;
  readonly close: () => void;
}

/** A rule in the writing, with what it would do before it is in force. */
export function RuleForm({ networkId, of, named, done, close }: RuleFormProps) {
  const { t } = useTranslation(['rules', 'forms']);
  const { local, language } = useLanguage();
  const [resource, setResource] = useState(named.resource);
  const [use, setUse] = useState(of?.use ?? '');
  const [receivers, setReceivers] = useState(named.receivers);
  const [effect, setEffect] = useState(of?.effect ?? 'EXCLUDE');
  const rule = {
    resourceKey: resource[0]?.id ?? null,
    use: use.trim() === '' ? null : use.trim(),
    receiverActivities: receivers.map(({ id }) => id),
    effect,
  } satisfies Omit<WrittenRule, 'words'>;
  const [asked] = useDebouncedValue(rule, 400);
  const namesSomething = rule.resourceKey !== null || rule.use !== null || receivers.length > 0;
  const words = {
    nothing: t('nothing'),
    remove: (name: string) => t('remove', { name }),
    full: t('most', { count: MOST_RECEIVERS }),
  };
  return (
    <Section title={t(of ? 'correctTitle' : 'newTitle')} text={<p>{t('formText')}</p>}>
      <div className={classes.beside}>
        <ActionForm
          submit={t(of ? 'saveNext' : 'save')}
          label={t(of ? 'correctTitle' : 'newTitle')}
          keeps
          send={(given) => setMatchingRule(networkId, { ...rule, words: given('words') }, of?.id ?? null)}
          done={done}
          beside={
            <Button variant="default" onClick={close}>
              {t('forms:cancel')}
            </Button>
          }
        >
          <ChoicesField
            name="resourceKey"
            label={t('resource')}
            help={t('resourceHelp')}
            chosen={resource}
            most={1}
            about={['resource', language]}
            find={async (text, signal) =>
              (await findKnowledgeThings('RESOURCE', text, signal)).map(({ key, name }) => ({
                id: key,
                label: capitalised(local(name)),
              }))
            }
            onChange={setResource}
            words={words}
          />
          <UseField value={use} onChange={setUse} />
          <ChoicesField
            name="receiverActivities"
            label={t('receivers')}
            help={t('receiversHelp')}
            chosen={receivers}
            most={MOST_RECEIVERS}
            about={['activities', language]}
            find={async (text, signal) =>
              (await findActivities(text, signal)).map(({ code, displayCode, title }) => ({
                id: code,
                label: `${displayCode} ${local(title)}`,
              }))
            }
            onChange={setReceivers}
            words={words}
          />
          <Radio.Group
            label={t('effect')}
            size="md"
            value={effect}
            onChange={(value) => {
              setEffect(EFFECTS.find((one) => one === value) ?? 'EXCLUDE');
            }}
          >
            <div className={classes.radios}>
              <Radio value="EXCLUDE" label={t('effects.exclude')} description={t('effectHelp.exclude')} />
              <Radio value="DOWN_WEIGHT" label={t('effects.downWeight')} description={t('effectHelp.downWeight')} />
            </div>
          </Radio.Group>
          <TextField
            name="words"
            label={t('words')}
            help={t('wordsHelp')}
            required
            autoComplete="off"
            value={of?.words ?? ''}
          />
        </ActionForm>
        <section className={classes.foreseen} aria-label={t('effectTitle')}>
          <h3>{t('effectTitle')}</h3>
          {namesSomething ? (
            <EffectOfRules
              networkId={networkId}
              draft={{ rules: [{ ...asked, words: NO_REASON_YET }], removeRules: of ? [of.id] : [] }}
            />
          ) : (
            <p className={classes.soft}>{t('effectNone')}</p>
          )}
        </section>
      </div>
    </Section>
  );
}

interface UseFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function UseField({ value, onChange }: UseFieldProps) {
  const { t } = useTranslation('rules');
  return (
    <TextInput
      name="use"
      size="md"
      label={t('use')}
      description={t('useHelp')}
      autoComplete="off"
      maxLength={200}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      {...useField('use')}
    />
  );
}
