import type { CodegenConfig } from '@graphql-codegen/cli';

const output = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    useTypeImports: true,
    importExtension: '.ts',
    scalars: { ID: 'string', DateTime: 'string' },
  },
} as const;

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    /** What the first page asks. One file of code holds all questions of a folder, and this one is waited for. */
    'client/api/generated/': { ...output, documents: 'client/api/operations/{network,me}.graphql' },
    /** Everything, for all other pages. */
    'client/api/generated/later/': { ...output, documents: 'client/api/operations/*.graphql' },
  },
};

export default config;
