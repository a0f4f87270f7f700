/**
 * The custom elements manifest: attributes, events, slots, parts and custom properties of each element, from its source
 * and JSDoc. `npm run manifest` writes it to `dist/custom-elements.json`, from which Storybook generates tables and controls.
 */

/** Public members that only the base class or Lit use. */
const internalMembers = new Set(['tag', 'styles', 'dependencies', 'localize', 'emptySentence']);

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !name.startsWith('#') && !internalMembers.has(name);

/** Removes members that are not public API, and events that the analyzer finds in code but can't name. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
      }
    }
  },
};

/** Replaces paths of sources by those in the package: `src/program/events.ts` by `dist/program/events.js`. */
const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest }) {
    const shipped = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
    const visit = (value) => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of ['path', 'module']) {
        if (typeof value[key] === 'string') value[key] = shipped(value[key]);
      }
      Object.values(value).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/components/**/*.element.ts', 'src/program/{events,data-provider.element,data-element}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, shippedPaths],
};
