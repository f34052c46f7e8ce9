import { Navigate, Route, Routes } from 'react-router';
import { withWords } from '../../text/catalogue.ts';
import { arriving } from '../pieces/arriving.tsx';
import { LoadingState } from '../pieces/states.tsx';
import { PageMissing } from './page-missing.tsx';

const SignInPage = arriving(() => withWords(import('../sign-in/sign-in-page.tsx'), 'forms', 'signIn'), LoadingState);
const JoinPage = arriving(() => withWords(import('../sign-in/join-page.tsx'), 'forms', 'signIn'), LoadingState);
const InvitationPage = arriving(
  () => withWords(import('../sign-in/invitation-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const ForgottenPasswordPage = arriving(
  () => withWords(import('../sign-in/forgotten-password-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const NewPasswordPage = arriving(
  () => withWords(import('../sign-in/new-password-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const ConfirmSignUpPage = arriving(
  () => withWords(import('../sign-in/confirm-sign-up-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const ConfirmEmailPage = arriving(
  () => withWords(import('../sign-in/confirm-email-page.tsx'), 'forms', 'signIn'),
  LoadingState,
);
const CookiesPage = arriving(() => withWords(import('../sign-in/cookies-page.tsx'), 'signIn'), LoadingState);
const AccountPage = arriving(() => withWords(import('../account/account-page.tsx'), 'forms', 'account'), LoadingState);
const ColleaguesPage = arriving(
  () => withWords(import('../people/colleagues-page.tsx'), 'forms', 'people', 'account', 'disclosure', 'myStreams'),
  LoadingState,
);
const SecretariatPage = arriving(
  () => withWords(import('../people/secretariat-page.tsx'), 'forms', 'people'),
  LoadingState,
);
const AdministrationPage = arriving(
  () => withWords(import('../people/administration-page.tsx'), 'forms', 'people'),
  LoadingState,
);

const CompanyPage = arriving(
  () => withWords(import('../company/company-page.tsx'), 'forms', 'people', 'disclosure', 'myStreams', 'starters'),
  LoadingState,
);
const SeenPage = arriving(
  () => withWords(import('../company/seen-page.tsx'), 'forms', 'people', 'disclosure', 'myStreams'),
  LoadingState,
);
const MyStreamsPage = arriving(
  () =>
    withWords(import('../my-streams/my-streams-page.tsx'), 'forms', 'people', 'disclosure', 'myStreams', 'starters'),
  LoadingState,
);
const HistoryPage = arriving(
  () => withWords(import('../history/history-page.tsx'), 'forms', 'disclosure', 'history'),
  LoadingState,
);
const StreamPage = arriving(
  () => withWords(import('../company/stream-page.tsx'), 'forms', 'disclosure', 'register', 'hourly', 'streamFacts'),
  LoadingState,
);
const ImportPage = arriving(
  () => withWords(import('../import/import-page.tsx'), 'import', 'forms', 'people', 'disclosure', 'myStreams'),
  LoadingState,
);
const IntroductionsPage = arriving(
  () => withWords(import('../introductions/introductions-page.tsx'), 'forms', 'disclosure', 'register', 'people'),
  LoadingState,
);
const MatchPage = arriving(
  () => withWords(import('../match/match-page.tsx'), 'match', 'forms', 'disclosure', 'register'),
  LoadingState,
);
const ComparePage = arriving(
  () => withWords(import('../match/compare-page.tsx'), 'match', 'forms', 'register'),
  LoadingState,
);
const MyMatchesPage = arriving(
  () =>
    withWords(
      import('../matches/my-matches-page.tsx'),
      'matches',
      'match',
      'forms',
      'people',
      'register',
      'disclosure',
      'myStreams',
    ),
  LoadingState,
);
const NetworkMatchesPage = arriving(
  () =>
    withWords(
      import('../matches/network-matches-page.tsx'),
      'matches',
      'rules',
      'match',
      'forms',
      'people',
      'register',
      'disclosure',
    ),
  LoadingState,
);

const WhyNotPage = arriving(
  () => withWords(import('../match/why-not-page.tsx'), 'match', 'people', 'forms'),
  LoadingState,
);
const RulesPage = arriving(
  () => withWords(import('../rules/rules-page.tsx'), 'rules', 'matches', 'match', 'forms', 'people'),
  LoadingState,
);
const KnowledgePage = arriving(
  () => withWords(import('../knowledge/knowledge-page.tsx'), 'knowledge', 'forms', 'people'),
  LoadingState,
);

/** All pages but those that most visits begin with: the list of them comes when it is needed. */
export default function LaterRoutes() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="join" element={<JoinPage />} />
      <Route path="invitation" element={<InvitationPage />} />
      <Route path="forgotten-password" element={<ForgottenPasswordPage />} />
      <Route path="new-password" element={<NewPasswordPage />} />
      <Route path="confirm-sign-up" element={<ConfirmSignUpPage />} />
      <Route path="confirm-email" element={<ConfirmEmailPage />} />
      <Route path="cookies" element={<CookiesPage />} />
      <Route path="account/:part?" element={<AccountPage />} />
      <Route path="company" element={<CompanyPage />} />
      <Route path="company/streams" element={<MyStreamsPage />} />
      <Route path="streams" element={<Navigate to="/company/streams" replace />} />
      <Route path="import/:id?" element={<ImportPage />} />
      <Route path="company/import" element={<Navigate to="/import" replace />} />
      <Route path="company/seen" element={<SeenPage />} />
      <Route path="company/colleagues" element={<ColleaguesPage />} />
      <Route path="streams/:id" element={<StreamPage />} />
      <Route path="streams/:id/history" element={<HistoryPage />} />
      <Route path="company/matches" element={<MyMatchesPage />} />
      <Route path="matches" element={<Navigate to="/company/matches" replace />} />
      <Route path="secretariat/matches" element={<NetworkMatchesPage />} />
      <Route path="secretariat/rules" element={<RulesPage />} />
      <Route path="secretariat/knowledge" element={<KnowledgePage />} />
      <Route path="match/why-not" element={<WhyNotPage />} />
      <Route path="match/compare" element={<ComparePage />} />
      <Route path="match/:supplyId/:demandId" element={<MatchPage />} />
      <Route path="introductions" element={<IntroductionsPage />} />
      <Route path="secretariat/:part?" element={<SecretariatPage />} />
      <Route path="administration/:part?" element={<AdministrationPage />} />
      <Route path="*" element={<PageMissing />} />
    </Routes>
  );
}
