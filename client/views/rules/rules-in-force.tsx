import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeMatchingRule } from '../../api/matching-rules-questions.ts';
import type { NetworkRule } from '../../api/matching-rules-questions.ts';
import { ruleNamesQuestion } from '../../api/rule-names-question.ts';
import { capitalised } from '../../state/capitalised.ts';
import { domainWord } from '../../state/domain-word.ts';
import { useDates } from '../../text/use-dates.ts';
import { useLanguage } from '../../text/use-language.ts';
import { ConsentDialog } from '../disclosure/consent-dialog.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { Badge, Row, Rows, Section } from '../pieces/page.tsx';
import { LoadingState } from '../pieces/states.tsx';
import { EffectOfRules } from './effect-of-rules.tsx';
import { RuleForm } from './rule-form.tsx';

interface RulesInForceProps {
  readonly networkId: string;
  readonly rules: readonly NetworkRule[];
  /** Told what was done. */
  readonly changed: (sentence: string) => void;
}

/** The rules of a network in words, and the ways to add, correct and withdraw one. */
export function RulesInForce({ networkId, rules, changed }: RulesInForceProps) {
  const { t } = useTranslation('rules');
  const [written, setWritten] = useState<NetworkRule | 'new' | null>(null);
  const close = () => {
    setWritten(null);
  };
  const done = () => {
    close();
    changed(t('saved'));
  };
  return (
    <>
      <Section
        title={t('inForce')}
        text={<p>{t(rules.length === 0 ? 'none' : 'inForceText')}</p>}
        action={
          written === null && (
            <Button
              style={SOLID}
              onClick={() => {
                setWritten('new');
              }}
            >
              {t('add')}
            </Button>
          )
        }
      >
        {rules.length > 0 && (
          <Rows label={t('inForce')}>
            {rules.map((rule) => (
              <RuleRow
                key={rule.id}
                networkId={networkId}
                rule={rule}
                correct={() => {
                  setWritten(rule);
                }}
                removed={() => {
                  close();
                  changed(t('removed'));
                }}
              />
            ))}
          </Rows>
        )}
      </Section>
      {written === 'new' && (
        <RuleForm networkId={networkId} of={null} named={{ resource: [], receivers: [] }} done={done} close={close} />
      )}
      {written !== null && written !== 'new' && (
        <CorrectRule key={written.id} networkId={networkId} rule={written} done={done} close={close} />
      )}
    </>
  );
}

interface CorrectRuleProps {
  readonly networkId: string;
  readonly rule: NetworkRule;
  readonly done: () => void;
  readonly close: () => void;
}

/** The form with what the rule names now, by name. */
function CorrectRule({ networkId, rule, done, close }: CorrectRuleProps) {
  const { local } = useLanguage();
  const names = useQuery(ruleNamesQuestion(rule));
  if (names.isPending) return <LoadingState />;
  const { resource, receivers } = names.data ?? { resource: null, receivers: [] };
  const named = {
    resource:
      rule.resourceKey === null
        ? []
        : [{ id: rule.resourceKey, label: resource ? capitalised(local(resource)) : rule.resourceKey }],
    receivers: rule.receiverActivities.map((code) => {
      const known = receivers.find((one) => one.code === code);
      return { id: code, label: known ? `${code} ${local(known.title)}` : code };
    }),
  };
  return <RuleForm networkId={networkId} of={rule} named={named} done={done} close={close} />;
}

interface RuleRowProps {
  readonly networkId: string;
  readonly rule: NetworkRule;
  readonly correct: () => void;
  readonly removed: () => void;
}

function RuleRow({ networkId, rule, correct, removed }: RuleRowProps) {
  const { t } = useTranslation('rules');
  const { local } = useLanguage();
  const { day } = useDates();
  const [open, setOpen] = useState(false);
  const sentence = local(rule.sentence);
  const { version, by } = rule;
  const date = day(rule.madeAt);
  return (
    <Row
      title={
        <>
          {sentence} <Badge>{t(`effects.${domainWord(rule.effect)}`)}</Badge>
        </>
      }
      facts={
        <>
          <p>{t('because', { words: rule.words })}</p>
          <p>{by === null ? t('madeByNobody', { version, date }) : t('madeBy', { version, by, date })}</p>
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('correctFull', { rule: sentence })}
            onClick={correct}
          >
            {t('correct')}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('withdrawFull', { rule: sentence })}
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('withdraw')}
          </Button>
          <ConsentDialog
            open={open}
            title={t('withdrawTitle')}
            yes={t('withdraw')}
            act={() => removeMatchingRule(networkId, rule.id)}
            done={() => {
              setOpen(false);
              removed();
            }}
            close={() => {
              setOpen(false);
            }}
          >
            <p>
              <strong>{sentence}</strong>
            </p>
            <p>{t('withdrawText')}</p>
            {open && <EffectOfRules networkId={networkId} draft={{ removeRules: [rule.id] }} />}
          </ConsentDialog>
        </>
      }
    />
  );
}
