import { defineConfig, type Plugin } from 'vite';

/**
 * Every module of Lit that stories, elements or Storybook's renderer import. Vite optimizes them in one go; a module that
 * is discovered later would bring a second copy of Lit, which warns and does not recognize the first one's templates.
 */
const litModules = [
  'lit',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/directives/style-map.js',
  'lit/static-html.js',
  '@lit/context',
];

/**
 * `sideEffects` in package.json lists only files in `dist/`. Without this, a build would drop imports of sources that
 * register elements.
 */
const sourcesHaveSideEffects: Plugin = {
  name: 'sources-have-side-effects',
  transform: (_code, id) => (/\/src\/.+\.ts$/.test(id) ? { moduleSideEffects: true } : undefined),
};

export default defineConfig({
  plugins: [sourcesHaveSideEffects],
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'] },
  optimizeDeps: { include: [...litModules, 'storybook/actions/decorator'] },
});
