import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** The floors of the house, from the ground up. A floor may import those below it, never those above. */
const floors = ['schema', 'model', 'sources', 'authoring', 'program', 'components', 'embed'];

/** Words and styles: they may import `model`, `schema` and `platform`; `model` and `schema` may not import them. */
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
  ...floors.map((floor, index) => {
    const isPure = floor === 'schema' || floor === 'model';
    const isLoadedByPages = index > floors.indexOf('authoring');
    return forbid(
      [`src/${floor}/**/*.ts`],
      [
        ...floors.slice(index + 1),
        'workshop',
        'cli',
        ...(isPure ? [...wings, 'platform'] : []),
        ...(isLoadedByPages ? ['authoring'] : []),
      ],
      `Imports only go down: see "The house" in CONTRIBUTING.md.`,
    );
  }),
  forbid(
    wings.map((wing) => `src/${wing}/**/*.ts`),
    [...floors.slice(floors.indexOf('sources')), 'workshop', 'cli'],
    'Words and styles import the model and the contract, nothing above.',
  ),
  forbid(
    ['src/platform/**/*.ts'],
    [...floors, ...wings, 'workshop', 'cli'],
    'What wraps the browser imports nothing of the house.',
  ),
  forbid(
    ['src/cli/**/*.ts'],
    ['program', 'components', 'embed', 'workshop'],
    'The command line knows nothing of pages.',
  ),
];

/** Modules of `src/schema` without zod: the only ones of that room that pages may load. */
const zodFree = [
  'arithmetic',
  'check-version',
  'issue',
  'parse',
  'copy-of-json',
  'read-directory',
  'read-program',
  'reader',
  'rules',
  'table',
  'vocabulary',
];

const forbidZod = (files, regex) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^zod(/|$)|${regex}`,
            allowTypeImports: true,
            message:
              'Pages read by the generated table, never by zod: see "The contract" in CONTRIBUTING.md.',
          },
        ],
      },
    ],
  },
});

const zodRules = [
  forbidZod(
    ['platform', 'model', 'localization', 'theme', 'sources', 'program', 'components', 'embed'].map(
      (room) => `src/${room}/**/*.ts`,
    ),
    `(^|/)schema/(?!(${zodFree.join('|')}|generated/\\w+)\\.js$)`,
  ),
  forbidZod(
    [...zodFree.map((name) => `src/schema/${name}.ts`), 'src/schema/generated/*.ts'],
    `^\\.{1,2}/(?!(${zodFree.join('|')}|generated/\\w+)\\.js$)`,
  ),
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
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^(_|retry$)', varsIgnorePattern: '^_' },
      ],
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
  ...zodRules,
);
