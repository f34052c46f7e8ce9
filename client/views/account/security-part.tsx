import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../api/account-questions.ts';
import type { Account } from '../../api/account-questions.ts';
import { ME_KEY } from '../../api/me-question.ts';
import { signInOptionsQuestion } from '../../api/sign-in-questions.ts';
import type { Me } from '../../state/me.ts';
import { useDates } from '../../text/use-dates.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { PasswordField } from '../pieces/fields.tsx';
import { Section } from '../pieces/page.tsx';
import { AuthenticatorApp } from './authenticator-app.tsx';
import { Passkeys } from './passkeys.tsx';
import { Sessions } from './sessions.tsx';
import classes from './account.module.css';

/** Everything about signing in. */
export function SecurityPart({ me, account }: { readonly me: Me; readonly account: Account }) {
  const { t } = useTranslation('account');
  const options = useQuery(signInOptionsQuestion()).data?.signInOptions;
  const { signInMethods: methods } = account;
  return (
    <>
      <Password me={me} account={account} least={options?.passwordLeast} />
      <Passkeys passkeys={methods.passkeys} usable={options?.passkeys ?? true} />
      <AuthenticatorApp since={methods.authenticatorAppSince ?? null} codesLeft={methods.recoveryCodesLeft} />
      {methods.hasOpenIdConnect && options?.openIdConnectName && (
        <Section title={t('openId')} text={t('openIdOn', { name: options.openIdConnectName })} />
      )}
      <Sessions sessions={account.sessions} />
    </>
  );
}

interface PasswordProps {
  readonly me: Me;
  readonly account: Account;
  readonly least: number | undefined;
}

function Password({ me, account, least }: PasswordProps) {
  const { t } = useTranslation('account');
  const { day } = useDates();
  const queries = useQueryClient();
  const { hasPassword, passwordChangedAt } = account.signInMethods;
  return (
    <Section
      title={t('password')}
      text={hasPassword ? passwordChangedAt && t('passwordSince', { date: day(passwordChangedAt) }) : t('passwordNone')}
    >
      <ActionForm
        submit={t(hasPassword ? 'changePassword' : 'setPassword')}
        quiet
        doneText={t('passwordChanged')}
        send={(given) =>
          changePassword({
            ...(hasPassword && { currentPassword: given('currentPassword') }),
            newPassword: given('newPassword'),
          })
        }
        done={() => void queries.invalidateQueries({ queryKey: [ME_KEY] })}
      >
        {/* Password managers keep the password under this name. */}
        <input type="text" name="username" autoComplete="username" value={me.email ?? ''} readOnly hidden />
        {hasPassword && (
          <div className={classes.narrow}>
            <PasswordField name="currentPassword" label={t('currentPassword')} autoComplete="current-password" />
          </div>
        )}
        <div className={classes.narrow}>
          <PasswordField
            name="newPassword"
            label={t('newPassword')}
            help={least && t('newPasswordHelp', { least })}
            autoComplete="new-password"
          />
        </div>
      </ActionForm>
    </Section>
  );
}
