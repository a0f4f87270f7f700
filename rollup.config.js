import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { components, componentEntry, elementModule, startPage } from './scripts/components.js';
import { pageChunks } from './scripts/rollup/page-chunks.js';
import { planChunks } from './scripts/rollup/plan-chunks.js';
import { retryImports } from './scripts/rollup/retry-imports.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isExternal = (id) =>
  ['pagefind', ...Object.keys(dependencies)].some((name) => id === name || id.startsWith(`${name}/`));

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
/**
 * White space in templates becomes one space, and never none: where a template begins or ends, or beside a block, the
 * minifier cannot know what text another template puts there.
 */
const minifyOptions = { conservativeCollapse: true };
const compile = () => [
  resolve({ exportConditions: ['production', 'browser'] }),
  typescript(),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'], options: { minifyOptions } }),
];
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: false },
  });

/** The modules that the loader imports by name. */
const inputs = {
  core: 'src/embed/core.ts',
  upgrade: 'src/embed/upgrade.ts',
  program: 'src/program/data-provider.element.ts',
  ...Object.fromEntries(components.map((name) => [name, elementModule(name)])),
};

const { remember, importAtOnce } = pageChunks('chunks.json');

const chunks = async () => ({
  input: inputs,
  output: {
    dir: 'dist/embed',
    entryFileNames: '[name]-[hash:8].js',
    chunkFileNames: '[name]-[hash:8].js',
    manualChunks: await planChunks({ input: inputs, plugins: compile() }, 'core', [
      ...[...components.map((name) => [name]), startPage].map((names) =>
        names.includes('service-finder') ? [...names, 'opening-hours'] : names,
      ),
    ]),
    // The loader requests all chunks at once, so no chunk needs to import those of its imports early.
    hoistTransitiveImports: false,
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [retryImports(), ...compile(), minify(), remember],
});

const loader = {
  input: 'src/embed/pk.ts',
  output: { file: 'dist/embed/pk.js', inlineDynamicImports: false },
  plugins: [importAtOnce, ...compile(), minify()],
};

/** The languages whose words are files of their own only: everybody would download them with the single file. */
const separateLanguages = ['pl', 'ro', 'fa'];

/** Stands in for the words of languages that a file does not include: what is typed in them stays private there. */
const leaveOutWords = (languages) => {
  const paths = languages.map((language) => `${root}src/model/words/${language}.ts`);
  return {
    name: 'leave-out-words',
    load: (id) => (paths.includes(id) ? 'export const words = undefined;' : undefined),
  };
};

const singleFile = {
  input: 'src/embed/pk.all.ts',
  output: { file: 'dist/embed/pk.all.js', inlineDynamicImports: true },
  plugins: [leaveOutWords(separateLanguages), ...compile(), minify()],
};

/** The package's modules, for applications with a bundler. */
const modules = {
  input: [
    'src/index.ts',
    'src/program/program.ts',
    'src/schema/index.ts',
    'src/cli/praeventionskette-widgets.ts',
    ...components.flatMap((name) => [componentEntry(name), elementModule(name)]),
  ],
  external: isExternal,
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: false,
    entryFileNames: ({ facadeModuleId }) => relative(`${root}src`, facadeModuleId).replace(/\.ts$/, '.js'),
  },
  plugins: [resolve({ preferBuiltins: true }), typescript()],
};

export default async () => [await chunks(), loader, singleFile, modules];
