import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { AppFrame } from './app-frame.tsx';
import { PageMissing } from './page-missing.tsx';

const NetworkRoute = lazy(() => import('../network/network-route.tsx'));
const RegisterPage = lazy(() => withRegisterWords(import('../register/register-page.tsx')));
const ChangePage = lazy(() => withRegisterWords(import('../register/change-page.tsx')));

/** A page about registering streams, with its sentences. */
async function withRegisterWords<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded, { openRegisterCatalogue }] = await Promise.all([page, import('../../text/register-catalogue.ts')]);
  openRegisterCatalogue();
  return loaded;
}

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<AppFrame />}>
        <Route index element={<NetworkRoute />} />
        <Route path="networks/:slug" element={<NetworkRoute />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="streams/:id/change" element={<ChangePage />} />
        <Route path="*" element={<PageMissing />} />
      </Route>
    </Routes>
  );
}
