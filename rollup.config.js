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
const isExternal = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/**
 * Old scripts extend `Object.prototype`. While zod sets its classes up, it takes what it finds there for its own, and
 * breaks; what we ship to such pages looks at own keys only. Ends the build where zod no longer reads so.
 */
const ownKeysOnly = {
  name: 'own-keys-only',
  transform(code, id) {
    if (!/zod\/v4\/core\/util\.js$/.test(id)) return null;
    if (!code.includes('for (const key in table)')) this.error('zod has changed: see own-keys-only');
    return {
      code: code.replace('for (const key in table)', 'for (const key of Object.keys(table))'),
      map: null,
    };
  },
};

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const browser = () => [
  resolve({ exportConditions: ['production', 'browser'] }),
  ownKeysOnly,
  typescript(),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }),
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  }),
];

/**
 * Shared chunks, whatever the elements have in common: what every page needs, what all elements but the contact block
 * do, and what those do that show services.
 */
function sharedChunk(id) {
  const path = relative(root, id);
  if (/^src\/schema\/parse|zod.*core\/(parse|errors)/.test(path)) return 'parse';
  if (/program\/program\.element|context-provider|value-notifier/.test(path)) return 'program';
  if (
    /^src\/(localization\/(format|ages)|model\/(dates|prose|ages|fold)|components\/shared\/(?!phones|save|service)|theme\/(tags|phases|points))/.test(
      path,
    )
  ) {
    return 'shared';
  }
  if (
    /^src\/(localization\/de\/service|model\/services|components\/shared\/service|theme\/fields)/.test(path)
  ) {
    return 'services';
  }
  const isCore =
    /^src\/(embed\/core|program|sources|schema|theme\/(base|tokens)|localization\/(de\/co[mu]|languages|localize|tree)|model\/(text|phone)|components\/shared\/phones)/;
  return isCore.test(path) || /node_modules\/(@?lit|zod)/.test(path) ? 'core' : undefined;
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
      program: 'src/program/program.element.ts',
      ...Object.fromEntries(components.map((name) => [name, elementModule(name)])),
    },
    output: {
      dir: 'dist/embed',
      entryFileNames: '[name]-[hash:6].js',
      chunkFileNames: '[name]-[hash:6].js',
      manualChunks: sharedChunk,
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
    plugins: [resolve(), typescript()],
  },
];
