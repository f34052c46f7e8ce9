import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  confirmAuthenticatorApp,
  removeAuthenticatorApp,
  renewRecoveryCodes,
  startAuthenticatorApp,
} from '../../api/account-questions.ts';
import { ME_KEY } from '../../api/me-question.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionFailure } from '../pieces/action-failure.tsx';
import { ActionForm } from '../pieces/action-form.tsx';
import { Confirm } from '../pieces/confirm.tsx';
import { LineField } from '../pieces/fields.tsx';
import { Section } from '../pieces/page.tsx';
import { saveFile } from './save-file.ts';
import { ShownOnce } from './shown-once.tsx';
import classes from './account.module.css';

interface AuthenticatorAppProps {
  /** Since when it is asked for; null: it is not. */
  readonly since: string | null;
  readonly codesLeft: number;
}

/** The second factor: an app on the phone, and the recovery codes for when the phone is lost. */
export function AuthenticatorApp({ since, codesLeft }: AuthenticatorAppProps) {
  const { t } = useTranslation('account');
  const { day } = useDates();
  const queries = useQueryClient();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const starting = useMutation({ mutationFn: startAuthenticatorApp });
  const refresh = () => void queries.invalidateQueries({ queryKey: [ME_KEY] });

  function showCodes(made: readonly string[]): void {
    setCodes(made);
    starting.reset();
    refresh();
  }

  return (
    <Section title={t('app')} text={<p>{t('appText')}</p>}>
      <p className={classes.soft}>
        {since ? t('appOn', { date: day(since) }) : t('appOff')} {since && t('recoveryLeft', { count: codesLeft })}
      </p>
      {codes.length > 0 && (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes([]);
          }}
        />
      )}
      {starting.data && !since && (
        <div className={classes.inset}>
          <div className={classes.setup}>
            <img
              className={classes.qr}
              src={`data:image/svg+xml,${encodeURIComponent(starting.data.qrSvg)}`}
              alt={t('appQr')}
            />
            <div className={classes.setupText}>
              <h3 className={classes.onceTitle}>{t('appScan')}</h3>
              <p className={classes.soft}>{t('appScanText')}</p>
              <p className={classes.secret} aria-label={t('appKey')}>
                {starting.data.secret}
              </p>
              <ActionForm
                submit={t('appConfirm')}
                keeps
                send={(given) => confirmAuthenticatorApp(given('code').replace(/\s/g, ''))}
                done={showCodes}
              >
                <LineField name="code" label={t('appCode')} autoComplete="one-time-code" digits required takesFocus />
              </ActionForm>
            </div>
          </div>
        </div>
      )}
      {starting.error && <ActionFailure failure={starting.error} />}
      <div className={classes.actions}>
        {!since && !starting.data && (
          <Button
            variant="default"
            loading={starting.isPending}
            onClick={() => {
              starting.mutate();
            }}
          >
            {t('appStart')}
          </Button>
        )}
        {since && (
          <>
            <Confirm
              label={t('recoveryNew')}
              title={t('recoveryNewTitle')}
              text={t('recoveryNewText')}
              yes={t('recoveryNewYes')}
              act={renewRecoveryCodes}
              done={showCodes}
            />
            <Confirm
              label={t('appRemove')}
              title={t('appRemoveTitle')}
              text={t('appRemoveText')}
              yes={t('appRemove')}
              act={removeAuthenticatorApp}
              done={refresh}
            />
          </>
        )}
      </div>
    </Section>
  );
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation(['account', 'shell']);
  const text = codes.join('\n');
  return (
    <ShownOnce
      title={t('recoveryTitle')}
      text={t('recoveryText')}
      value={text}
      kept={t('recoveryDone')}
      onKept={onKept}
      actions={
        <Button
          variant="default"
          onClick={() => {
            saveFile(
              t('recoveryFile'),
              `${t('product', { ns: 'shell' })}\n${window.location.host}\n\n${text}\n`,
              'text/plain',
            );
          }}
        >
          {t('recoveryDownload')}
        </Button>
      }
    >
      <ul className={classes.codes} aria-label={t('recovery')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </ShownOnce>
  );
}
