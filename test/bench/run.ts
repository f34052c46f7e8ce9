// `npm run bench -- api|start|page|bundle|flow|disclosure|sign-in|crash|import|import-reading|matching|export`: figures and ratios to report; nothing here passes or fails on time.
const BENCHES: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  api: () => import('./api.ts'),
  start: () => import('./start.ts'),
  page: () => import('./page.ts'),
  bundle: () => import('./bundle.ts'),
  flow: () => import('./flow.ts'),
  'sign-in': () => import('./sign-in.ts'),
  import: () => import('./import.ts'),
  disclosure: () => import('./disclosure.ts'),
  crash: () => import('./crash.ts'),
  'import-reading': () => import('./import-reading.ts'),
  matching: () => import('./matching.ts'),
  export: () => import('./export.ts'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exit(1);
}
for (const name of names) {
  const bench = await BENCHES[name]!();
  await bench.run();
}
