import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { passes } from './api/ask.ts';
import { shareStyleNonce, styleNonce } from './style-nonce.ts';
import { openCatalogue } from './text/catalogue.ts';
import { AppRoutes, fetchAhead } from './views/shell/app-routes.tsx';
import { cssVariables, theme } from './views/shell/theme.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // A server that just restarts deserves a second try; a refusal will not change its mind.
      retry: (count, failure) => count < 2 && passes(failure),
      retryDelay: 600,
    },
  },
});

shareStyleNonce();
// The page's type is on its way before the first word of it is laid out.
void document.fonts.load('500 12px "Hanken Grotesk Variable"');
fetchAhead(queries, window.location.pathname);
await openCatalogue();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      deduplicateCssVariables={false}
      getStyleNonce={() => styleNonce() ?? ''}
    >
      <QueryClientProvider client={queries}>
        {/* As a transition, a switch that is kept in the address would fall back until the drawing is done. */}
        <BrowserRouter useTransitions={false}>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
