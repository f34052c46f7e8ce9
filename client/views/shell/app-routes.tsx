import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { AppFrame } from './app-frame.tsx';
import { PageMissing } from './page-missing.tsx';

const NetworkRoute = lazy(() => import('../network/network-route.tsx'));
const RegisterPage = lazy(() => import('../register/register-page.tsx'));

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<AppFrame />}>
        <Route index element={<NetworkRoute />} />
        <Route path="networks/:slug" element={<NetworkRoute />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="*" element={<PageMissing />} />
      </Route>
    </Routes>
  );
}
