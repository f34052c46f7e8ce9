import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { confirmSignUp } from '../../api/joining-questions.ts';
import { ActionForm } from '../pieces/action-form.tsx';
import { Entrance } from './entrance.tsx';
import { LinkBroken } from './link-broken.tsx';
import { useLinkToken } from './use-link-token.ts';
import { useSignedIn } from './use-signed-in.ts';

// Asks for a press of a button: programs that look at links in mails for dangers would use the link up.
/** Confirm the address of a new account: account and company are made, and one is signed in. */
export default function ConfirmSignUpPage() {
  const { t } = useTranslation('signIn');
  const token = useLinkToken();
  const goOn = useSignedIn('/account');
  if (token === '') return <LinkBroken to="/join" />;
  return (
    <Entrance title={t('confirmTitle')} lead={t('confirmSignUpText')}>
      <ActionForm
        submit={t('confirmSubmit')}
        keeps
        send={() => confirmSignUp(token)}
        done={(me) => void goOn(me)}
        beside={<Link to="/join">{t('linkAgain')}</Link>}
      >
        {null}
      </ActionForm>
    </Entrance>
  );
}
