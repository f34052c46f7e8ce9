import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server beside it, as `npm run dev` starts both. */
const SERVER = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The server puts the nonce of each answer in its place.
  html: { cspNonce: '__STYLE_NONCE__' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Fonts and pictures stay files of their own: the content security policy then needs no exception for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': SERVER, '/health': SERVER } },
});
