import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { components, componentEntry, elementModule } from './scripts/components.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isExternal = (id) =>
  ['pagefind', ...Object.keys(dependencies)].some((name) => id === name || id.startsWith(`${name}/`));

/**
 * The tokenizer of foreign markup brings every name of HTML's entities, 11 kB of them, and is never asked for one:
 * `sources/entities.ts` knows those that editors write.
 */
const noEntityTable = {
  name: 'no-entity-table',
  transform(code, id) {
    if (!/entities\/dist\/generated\/decode-data-html\.js$/.test(id)) return null;
    if (!code.includes('htmlDecodeTree')) this.error('entities has changed: see no-entity-table');
    return { code: "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';", map: null };
  },
};

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const browser = () => [
  resolve({ exportConditions: ['production', 'browser'] }),
  noEntityTable,
  typescript(),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: false },
  }),
];

/**
 * Shared chunks, whatever the elements have in common: what every page needs, what all elements but the contact block
 * do, and what those do that show services. What reads files that are not in order, or not a municipality's, comes when
 * there is one.
 */
function sharedChunk(id) {
  const path = relative(root, id);
  if (/^src\/(sources\/(decode|entries|fields|take-each)|platform\/time-slicer)/.test(path)) return 'parse';
  // What several readers of foreign files need, and nothing else does.
  const isMarkup =
    /^src\/sources\/(html-text|markup|entities|teaser|loose-dates)|node_modules\/(htmlparser2|entities)/;
  if (isMarkup.test(path)) return 'markup';
  if (/^src\/program\/several|lit(-html)?\/(static|(async-)?directive)/.test(path)) return undefined;
  if (/program\/data-provider\.element|context-provider|value-notifier/.test(path)) return 'program';
  if (
    /^src\/(localization\/(format|ages)|model\/(dates|prose|ages|words|zones|services)|components\/shared\/(?!phones|save|service|adopt|print)|theme\/(tags|phases|points|link-button))/.test(
      path,
    )
  ) {
    return 'shared';
  }
  if (/^src\/model\/search\/(?!scan|analysis)/.test(path)) return 'search';
  // What two elements have in common stays with the one that is on more pages.
  if (/^src\/(components\/shared\/service-result|localization\/de\/service-finder|theme\/fields)/.test(path))
    return 'service-finder';
  if (/^src\/(model\/indicators|localization\/(figure|de\/indicator-badge))/.test(path))
    return 'indicator-badge';
  const [, element] = /^src\/components\/([\w-]+)\/\1\.element\.ts$/.exec(path) ?? [];
  if (element) return element;
  const isCore =
    /^src\/(embed\/core|program|sources\/(read|absolute)|schema\/(?!parse-directory|generated\/directory)|theme\/(base|tokens)|platform\/(composed-tree|warn-once|lazy-module)|localization\/(de\/(?:common|count)\.|languages|localize)|model\/(text|phone)|components\/shared\/phones)/;
  return isCore.test(path) || /node_modules\/@?lit/.test(path) ? 'core' : undefined;
}

/** File names of the chunks that the loader asks for, by the module that they stand for; filled by the first build. */
const chunks = new Map();

const rememberChunks = {
  name: 'remember-chunks',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const withImports = (file) => [
      ...new Set(file.imports.flatMap((name) => [...withImports(bundle[name]), name])),
    ];
    for (const file of files) {
      if (file.facadeModuleId)
        chunks.set(file.facadeModuleId, { name: file.fileName, needs: withImports(file) });
    }
  },
};

/** In the loader, an import of a chunk asks for everything that the chunk will import, too: no chain of requests. */
const askForAllAtOnce = {
  name: 'ask-for-all-at-once',
  async resolveDynamicImport(specifier, importer) {
    const resolved = await this.resolve(specifier.replace(/\.js$/, '.ts'), importer, { skipSelf: true });
    const chunk = resolved && chunks.get(resolved.id);
    if (!chunk) return this.error(`${specifier} is no chunk of the embed build`);
    return { id: `./${chunk.name}`, external: 'absolute' };
  },
  renderChunk(code) {
    const needs = new Map([...chunks.values()].map((chunk) => [`./${chunk.name}`, chunk.needs]));
    return code.replace(/import\(["'](\.\/[^"']+)["']\)/g, (whole, id) =>
      needs.get(id)?.length
        ? `Promise.all([${[whole, ...needs.get(id).map((name) => `import("./${name}")`)]}]).then(m=>m[0])`
        : whole,
    );
  },
};

export default [
  {
    input: {
      core: 'src/embed/core.ts',
      forms: 'src/embed/forms.ts',
      program: 'src/program/data-provider.element.ts',
      ...Object.fromEntries(components.map((name) => [name, elementModule(name)])),
    },
    output: {
      dir: 'dist/embed',
      entryFileNames: '[name]-[hash:6].js',
      chunkFileNames: '[name]-[hash:6].js',
      manualChunks: sharedChunk,
      // The loader asks for everything at once; no chunk needs to name what its imports import.
      hoistTransitiveImports: false,
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [...browser(), rememberChunks],
  },
  {
    input: 'src/embed/pk.ts',
    output: { file: 'dist/embed/pk.js', inlineDynamicImports: false },
    plugins: [askForAllAtOnce, ...browser()],
  },
  {
    input: 'src/embed/pk.all.ts',
    output: { file: 'dist/embed/pk.all.js', inlineDynamicImports: true },
    plugins: browser(),
  },
  {
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
  },
];
