import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What the domain may not know: time, chance, the machine. They are arguments (house rule 1).
const IMPURE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is an argument.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument.',
  },
];

export default defineConfig(
  globalIgnores(['dist', '.data', 'coverage', 'client/api/generated', '.dependency-cruiser.cjs']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A number in a text is the commonest and safest thing to put there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Two things in one file? (house: sizes)
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': ['error', ...IMPURE],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval', 'crypto'],
    },
  },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    // Loops over typed columns, whose every row is there: a check of each figure costs more than the sum.
    files: [
      'src/domain/matching/{answer-odds,best-of-supply,best-pairs,best-rows,distance-bounds,judge,pair-columns,update-matching}.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
