import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createApiToken } from '../../api/account-questions.ts';
import { networksQuestion } from '../../api/network-questions.ts';
import { apiWord } from '../../state/api-word.ts';
import type { Me } from '../../state/me.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { useField } from '../pieces/fields-context.ts';
import { LineField, SelectField } from '../pieces/fields.tsx';
import classes from './account.module.css';

/** What a token can be used for, the least first. */
export const SCOPES = ['readNetwork', 'readCompany', 'export', 'write'] as const;
const DAYS = [7, 30, 90, 180] as const;
const YEAR = 365;

interface NewTokenProps {
  readonly me: Me;
  readonly onMade: (token: string) => void;
  readonly onCancel: () => void;
}

/** What a new token may do, and for how long. */
export function NewToken({ me, onMade, onCancel }: NewTokenProps) {
  const { t } = useTranslation(['account', 'forms']);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const networks = useQuery(networksQuestion()).data ?? [];
  const mine = new Set(
    [...me.secretariatOf, ...me.analystOf, ...me.organisations.flatMap((one) => one.networks)].map(({ id }) => id),
  );
  return (
    <div className={classes.inset}>
      <ActionForm
        submit={t('tokenMake')}
        label={t('tokenNew')}
        keeps
        send={(given) =>
          createApiToken({
            idempotencyKey,
            name: given('name'),
            scopes: SCOPES.filter((scope) => given(scope) !== '').map(apiWord),
            expiresInDays: Number(given('expiresInDays')),
            networkId: given('networkId') || null,
          })
        }
        done={({ token }) => {
          onMade(token);
        }}
        beside={
          <Button variant="default" onClick={onCancel}>
            {t('cancel', { ns: 'forms' })}
          </Button>
        }
      >
        <div className={classes.narrow}>
          <LineField
            name="name"
            label={t('tokenName')}
            help={t('tokenNameHelp')}
            autoComplete="off"
            required
            takesFocus
          />
        </div>
        <Scopes />
        <div className={classes.narrow}>
          <SelectField
            name="expiresInDays"
            label={t('tokenExpires')}
            value="90"
            choices={[
              ...DAYS.map((days) => ({ value: String(days), label: t('days', { count: days }) })),
              { value: String(YEAR), label: t('year') },
            ]}
          />
        </div>
        <div className={classes.narrow}>
          <SelectField
            name="networkId"
            label={t('tokenNetwork')}
            value=""
            choices={[
              { value: '', label: t('tokenNetworkAll') },
              ...networks.filter(({ id }) => mine.has(id)).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      </ActionForm>
    </div>
  );
}

/** Several may be chosen; the first is what nearly every script needs. */
function Scopes() {
  const { t } = useTranslation('account');
  const { error, onInput } = useField('scopes');
  return (
    <fieldset className={classes.scopes} name="scopes" aria-describedby={error ? 'scopes-problem' : undefined}>
      <legend>{t('tokenScopes')}</legend>
      {SCOPES.map((scope, index) => (
        <Checkbox
          key={scope}
          name={scope}
          label={t(`scope.${scope}`)}
          description={t(`scopeHelp.${scope}`)}
          defaultChecked={index === 0}
          aria-invalid={error !== null || undefined}
          onChange={onInput}
        />
      ))}
      {error && (
        <p id="scopes-problem" className={classes.problem}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
