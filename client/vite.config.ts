import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server beside it, as `npm run dev` starts both. */
const SERVER = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

/** Where the code begins that the network page needs beyond the frame: it is fetched as one file. */
const NETWORK = ['views/network/network-route.tsx', 'views/shell/account-corner.tsx', 'views/shell/places-of-mine.tsx'];

/** Pieces of the library that later pages alone use: its one list of everything would bring them along. */
const LATER =
  /@mantine\/core\/.*\/(?:Modal|ModalBase|Drawer|Overlay|PasswordInput|Textarea|NativeSelect|SegmentedControl|FloatingIndicator)\/|react-remove-scroll|react-style-singleton|use-sidecar|use-callback-ref/;

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Whether a module is among those that {@link NETWORK} names, or is imported by them without being asked for later. */
function partOfNetwork(): (id: string, modules: Modules) => boolean {
  let parts: Set<string> | undefined;
  function reach(id: string, modules: Modules, found: Set<string>): void {
    if (found.has(id) || LATER.test(id)) return;
    found.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reach(imported, modules, found);
  }
  return (id, modules) => {
    if (parts === undefined) {
      parts = new Set();
      for (const name of NETWORK) reach(`${import.meta.dirname}/${name}`, modules, parts);
    }
    return parts.has(id);
  };
}
const isPartOfNetwork = partOfNetwork();

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
    rolldownOptions: {
      // Questions that no page of a file asks are left out of it.
      treeshake: { manualPureFunctions: ['TypedDocumentString'] },
      output: {
        // What the first look needs is a few files, however finely later pages share its pieces.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            { name: (id, modules) => (isPartOfNetwork(id, modules) ? 'network' : null), priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: SERVER, ws: true },
      '/health': SERVER,
      '/attachments': SERVER,
      '^/streams/[^/]+/attachments': SERVER,
      '/imports': SERVER,
      '/template/': SERVER,
      '/export/': SERVER,
    },
  },
});
