/**
 * The custom elements manifest: what each element takes, says and lets be styled, read from its source and JSDoc.
 * `npm run manifest` writes it to `dist/custom-elements.json`; Storybook's tables and controls are made from it.
 */

/** What Lit needs of a class, and no user of the element does. */
const internal = new Set(['tag', 'styles', 'dependencies', 'localize', 'shown', 'given', 'emptySentence']);

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !name.startsWith('#') && !internal.has(name);

/** Leaves out what only the element itself uses, and the events that the analyzer finds in code but can't name. */
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

/** The package ships JavaScript: `src/program/events.ts` is there as `dist/program/events.js`. */
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
