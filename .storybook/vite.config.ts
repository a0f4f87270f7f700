import { defineConfig, type Plugin } from 'vite';

/**
 * Storybook's own Vite. Everything of Lit that is imported anywhere, by Storybook's renderer too, is prepared together:
 * what is left out would come with a Lit of its own, and two of them warn and don't know each other's templates.
 */
const lit = [
  'lit',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/directives/style-map.js',
  'lit/static-html.js',
  '@lit/context',
];

/** `sideEffects` in package.json speaks of what ships (`dist/`); the sources that register elements have effects, too. */
const sourcesRegister: Plugin = {
  name: 'sources-register',
  transform: (_code, id) => (/\/src\/.+\.ts$/.test(id) ? { moduleSideEffects: true } : undefined),
};

export default defineConfig({
  plugins: [sourcesRegister],
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'] },
  optimizeDeps: { include: [...lit, 'storybook/actions/decorator'] },
});
