import type { QueryClient } from '@tanstack/react-query';
import { Route, Routes } from 'react-router';
import { fetchNetworkAhead } from '../../api/network-questions.ts';
import { withWords } from '../../text/catalogue.ts';
import { NetworkSkeleton } from '../network/network-skeleton.tsx';
import { arriving } from '../pieces/arriving.tsx';
import { LoadingState } from '../pieces/states.tsx';
import { AppFrame } from './app-frame.tsx';

const NetworkRoute = arriving(() => import('../network/network-route.tsx'), NetworkSkeleton);
const RegisterPage = arriving(
  () => withWords(import('../register/register-page.tsx'), 'register', 'disclosure', 'forms'),
  LoadingState,
);
const ChangePage = arriving(
  () => withWords(import('../register/change-page.tsx'), 'register', 'disclosure', 'forms'),
  LoadingState,
);
const LaterRoutes = arriving(() => import('./later-routes.tsx'), LoadingState);

/** Fetch the network's page and its content side by side, before the first of it is drawn, where the address asks for it. */
export function fetchAhead(queries: QueryClient, pathname: string): void {
  const [, slug = null] = /^\/networks\/([^/]+)/.exec(pathname) ?? [];
  if (slug === null && pathname !== '/') return;
  NetworkRoute.fetch().catch(() => undefined);
  fetchNetworkAhead(queries, slug).catch(() => undefined);
}

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<AppFrame />}>
        <Route index element={<NetworkRoute />} />
        <Route path="networks/:slug" element={<NetworkRoute />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="streams/:id/change" element={<ChangePage />} />
        <Route path="*" element={<LaterRoutes />} />
      </Route>
    </Routes>
  );
}
