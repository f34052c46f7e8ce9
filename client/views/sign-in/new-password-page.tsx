import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { resetPassword, signInOptionsQuestion } from '../../api/sign-in-questions.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { SOLID } from '../pieces/button-colours.ts';
import { PasswordField } from '../pieces/fields.tsx';
import { Entrance, EntranceDone } from './entrance.tsx';
import { LinkBroken } from './link-broken.tsx';
import { useLinkToken } from './use-link-token.ts';

/** Choose a new password, with the link that was mailed. */
export default function NewPasswordPage() {
  const { t } = useTranslation('signIn');
  const token = useLinkToken();
  const least = useQuery(signInOptionsQuestion()).data?.signInOptions.passwordLeast;
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) {
    return (
      <EntranceDone title={t('newDoneTitle')} text={t('newDoneText', { email })}>
        <Button component={Link} to="/sign-in" style={SOLID}>
          {t('submit')}
        </Button>
      </EntranceDone>
    );
  }
  if (token === '') return <LinkBroken to="/forgotten-password" />;
  return (
    <Entrance title={t('newTitle')}>
      <ActionForm
        submit={t('newSubmit')}
        keeps
        send={(given) => resetPassword({ token, newPassword: given('newPassword') })}
        done={({ email: forWhom }) => {
          setEmail(forWhom);
        }}
      >
        <PasswordField
          name="newPassword"
          label={t('newPassword')}
          help={least && t('newPasswordHelp', { least })}
          autoComplete="new-password"
        />
      </ActionForm>
    </Entrance>
  );
}
