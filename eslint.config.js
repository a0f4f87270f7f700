import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** The floors of the house, from the ground up. A room may use those below it, never those above. */
const floors = ['schema', 'model', 'sources', 'program', 'components', 'embed'];

/** Beside the house: they may use `model` and `schema`, which may not use them. */
const wings = ['localization', 'theme'];

const forbid = (files, folders, reason) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `(^|/)\\.\\./(${folders.join('|')})/`, message: reason }] },
    ],
  },
});

const floorRules = [
  ...floors.slice(0, -1).map((floor, index) => {
    const above = floors.slice(index + 1);
    const wingsAbove = index < 2 ? wings : [];
    return forbid(
      [`src/${floor}/**/*.ts`],
      [...above, ...wingsAbove],
      `Imports only go down: ${floor} must not know ${above[0]} or anything above it.`,
    );
  }),
  forbid(
    wings.map((wing) => `src/${wing}/**/*.ts`),
    floors.slice(2),
    'The words and the theme know the model and the contract, nothing above.',
  ),
  forbid(['src/cli/**/*.ts'], floors.slice(3), 'The command line reads files; it knows nothing of pages.'),
];

export default defineConfig(
  { ignores: ['dist', 'dist-site', 'storybook-static', '.cache', 'node_modules'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ProgramElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off',
      'wc/guard-super-call': 'off',
      // A heading's level is set by the page; a list without marks needs its role said (Safari).
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // An assertion is an expression, and to a type checker may look like a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property, message: 'Every test runs, and all do.' })),
        ),
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    files: ['test/embed/pages/*.js', 'site/public/*.js'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        PerformanceObserver: 'readonly',
        ReportingObserver: 'readonly',
      },
    },
  },
  ...floorRules,
);
