import { Button } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmSecondFactor, confirmWithPasskey } from '../../api/sign-in-questions.ts';
import type { SecondFactor, SignedIn } from '../../api/sign-in-questions.ts';
import { domainWord } from '../../state/domain-word.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { ActionForm } from '../pieces/action-form.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { LineField } from '../pieces/fields.tsx';
import { Entrance } from './entrance.tsx';
import classes from './entrance.module.css';

interface SecondFactorStepProps {
  readonly factor: SecondFactor;
  readonly onAnswer: (answer: SignedIn) => void;
  readonly onBack: () => void;
}

/** What is asked for after the password. */
export function SecondFactorStep({ factor, onAnswer, onBack }: SecondFactorStepProps) {
  const { t } = useTranslation('signIn');
  const [method, setMethod] = useState(factor.methods[0] ?? 'RECOVERY_CODE');
  const asking = useMutation({ mutationFn: confirmWithPasskey, onSuccess: onAnswer });
  return (
    <Entrance
      title={t('secondTitle')}
      below={
        <ul className={classes.others}>
          {factor.methods
            .filter((other) => other !== method)
            .map((other) => (
              <li key={other}>
                <Button
                  variant="subtle"
                  size="compact-md"
                  onClick={() => {
                    setMethod(other);
                  }}
                >
                  {t(`secondUse.${domainWord(other)}`)}
                </Button>
              </li>
            ))}
          <li>
            <Button variant="subtle" size="compact-md" onClick={onBack}>
              {t('secondBack')}
            </Button>
          </li>
        </ul>
      }
    >
      {method === 'PASSKEY' ? (
        <>
          <p className={classes.lead}>{t('secondPasskey')}</p>
          <Button
            style={SOLID}
            leftSection={<IconFingerprint size={19} stroke={1.7} aria-hidden />}
            loading={asking.isPending}
            onClick={() => {
              asking.mutate(factor);
            }}
          >
            {t('passkey')}
          </Button>
          {asking.error && <ActionFailure failure={asking.error} />}
        </>
      ) : (
        <ActionForm
          key={method}
          submit={t('secondSubmit')}
          keeps
          send={(given) => confirmSecondFactor({ step: factor.step, method, answer: given('answer') })}
          done={onAnswer}
        >
          <LineField
            name="answer"
            label={t(method === 'RECOVERY_CODE' ? 'secondRecoveryLabel' : 'secondAppLabel')}
            help={t(method === 'RECOVERY_CODE' ? 'secondRecovery' : 'secondApp')}
            autoComplete={method === 'RECOVERY_CODE' ? 'off' : 'one-time-code'}
            digits={method !== 'RECOVERY_CODE'}
            required
            takesFocus
          />
        </ActionForm>
      )}
    </Entrance>
  );
}
