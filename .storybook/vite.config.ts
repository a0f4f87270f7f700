import { defineConfig } from 'vite';

/** Storybook's own Vite. One Lit for stories and elements alike: two of them warn, and don't know each other's templates. */
const lit = [
  'lit',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directives/ref.js',
  'lit/static-html.js',
  '@lit/context',
];

export default defineConfig({
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'] },
  optimizeDeps: { include: lit },
});
