/** The house's rules on who may know whom (README, "The rooms"); each says why. */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'domain-imports-only-itself',
      'The science must run anywhere: in the server, the browser, a worker, a test without a machine.',
      { path: '^src/domain' },
      { pathNot: '^src/domain' },
    ),
    // The staircase inside the domain: each room imports only rooms above it.
    ...[
      [
        'quantity',
        'classification|registry|disclosure|knowledge|import|network|matching|assessment|integration|allocation|suggestion',
      ],
      [
        'classification',
        'registry|disclosure|knowledge|import|network|matching|assessment|integration|allocation|suggestion',
      ],
      ['registry', 'knowledge|import|network|matching|assessment|integration|allocation|suggestion'],
      ['disclosure', 'knowledge|import|network|matching|assessment|integration|allocation|suggestion'],
      ['knowledge', 'import|network|matching|assessment|integration|allocation|suggestion'],
      ['import', 'network|matching|assessment|integration|allocation|suggestion'],
      ['network', 'matching|assessment|integration|allocation|suggestion'],
      ['matching', 'assessment|integration|allocation|suggestion'],
      ['assessment', 'integration|allocation|suggestion'],
      ['integration', 'allocation|suggestion'],
      ['allocation', 'suggestion'],
    ].map(([room, below]) =>
      rule(
        `domain-stairs-${room}`,
        'A later stage is a function of an earlier one; the other way round nothing could be tested alone.',
        { path: `^src/domain/${room}/` },
        { path: `^src/domain/(${below})/` },
      ),
    ),
    rule(
      'a-row-knows-its-level-alone',
      'How widely a row is shown is a field of the row; what follows from it is decided a floor below.',
      { path: '^src/domain/registry/' },
      { path: '^src/domain/disclosure/', pathNot: '/(disclosure-level|kept-back-fields)\\.ts$' },
    ),
    rule(
      'platform-names-no-feature',
      'The platform would serve any product; features come to it, it goes to none.',
      { path: '^src/platform' },
      { path: '^src/(identity|registry|symbiosis|import-export)/' },
    ),
    rule(
      'identity-below-registry',
      'Who is asking is known before anything is read.',
      { path: '^src/identity' },
      { path: '^src/(registry|symbiosis|import-export)/' },
    ),
    rule(
      'given-knows-nothing-of-derived',
      'What people entered must never depend on what we compute from it.',
      { path: '^src/registry' },
      { path: '^src/(symbiosis|import-export)/' },
    ),
    rule(
      'symbiosis-below-export',
      'Files are a way out; nothing computed may need them.',
      { path: '^src/symbiosis' },
      { path: '^src/import-export/' },
    ),
    rule(
      'client-knows-the-domain-alone',
      'One meaning of a tonne on both sides, and nothing of the server in the browser.',
      { path: '^client' },
      { path: '^(src/(?!domain)|migrations|test)' },
    ),
    rule(
      'cytoscape-in-graph-only',
      'The drawing library can be changed in one room.',
      { path: '^client', pathNot: '^client/graph' },
      { path: 'node_modules/cytoscape' },
    ),
    rule(
      'typeorm-where-rows-are-owned',
      'Only those who own rows may speak to the table.',
      { path: '^src', pathNot: '(\\.entity|\\.service|\\.loader|\\.module|\\.rows)\\.ts$|^src/platform' },
      { path: 'node_modules/typeorm' },
    ),
    rule(
      'nothing-imports-tests',
      'Tests look at the product, not the other way.',
      { pathNot: '^test' },
      { path: '^test' },
    ),
    rule(
      'no-circle',
      'Two files that need each other are one, or the shared thing belongs a floor down.',
      {},
      { circular: true },
    ),
    rule(
      'no-orphans',
      'A file that nobody reads is dead.',
      { orphan: true, pathNot: '(\\.d\\.ts|vite\\.config\\.ts|codegen\\.ts|^migrations/|^src/start\\.ts)$' },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'client/api/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
