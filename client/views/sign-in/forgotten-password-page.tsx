import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { requestPasswordReset } from '../../api/sign-in-questions.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { LineField } from '../pieces/fields.tsx';
import { Entrance, EntranceDone } from './entrance.tsx';

/** Have a link mailed to choose a new password with. The answer is the same whether there is such an account or not. */
export default function ForgottenPasswordPage() {
  const { t } = useTranslation('signIn');
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) {
    return (
      <EntranceDone
        title={t('sentTitle')}
        text={
          <>
            <p>{t('forgottenSent', { email: sentTo })}</p>
            <p>{t('sentNothing')}</p>
          </>
        }
      >
        <Link to="/sign-in">{t('backToSignIn')}</Link>
      </EntranceDone>
    );
  }
  return (
    <Entrance title={t('forgottenTitle')} lead={t('forgottenText')}>
      <ActionForm
        submit={t('forgottenSubmit')}
        keeps
        send={(given) => requestPasswordReset(given('email').trim())}
        done={(_, given) => {
          setSentTo(given('email').trim());
        }}
        beside={<Link to="/sign-in">{t('backToSignIn')}</Link>}
      >
        <LineField name="email" type="email" label={t('email')} autoComplete="username" required takesFocus />
      </ActionForm>
    </Entrance>
  );
}
