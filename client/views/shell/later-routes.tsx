import { Route, Routes } from 'react-router';
import { withWords } from '../../text/catalogue.ts';
import { arriving } from '../pieces/arriving.tsx';
import { LoadingState } from '../pieces/states.tsx';
import { PageMissing } from './page-missing.tsx';

const SignInPage = arriving(() => withWords(import('../sign-in/sign-in-page.tsx'), 'forms', 'signIn'), LoadingState);
const ForgottenPasswordPage = arriving(
  () => withWords(import('../sign-in/forgotten-password-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const NewPasswordPage = arriving(
  () => withWords(import('../sign-in/new-password-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const CookiesPage = arriving(() => withWords(import('../sign-in/cookies-page.tsx'), 'signIn'), LoadingState);
const AccountPage = arriving(() => withWords(import('../account/account-page.tsx'), 'forms', 'account'), LoadingState);

/** All pages but those that most visits begin with: they come together with the list of them. */
export default function LaterRoutes() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="forgotten-password" element={<ForgottenPasswordPage />} />
      <Route path="new-password" element={<NewPasswordPage />} />
      <Route path="cookies" element={<CookiesPage />} />
      <Route path="account/:part?" element={<AccountPage />} />
      <Route path="*" element={<PageMissing />} />
    </Routes>
  );
}
