/** The form of import that `LazyModule` can retry. */
const RETRIABLE_IMPORT = /\(retry\) =>\s*import\(\s*(['"])([^'"]+)\1/g;

/**
 * Appends `retry` to the address of the chunk that `(retry) => import('./chart.js')` requests: at first an empty string,
 * after failures `?retry=1` and so on. Some browsers (Safari, older Chrome) cache the failure of an address for as long as
 * the page is open. The chunk's own imports keep their addresses.
 */
export function retryImports() {
  const retriable = new Set();
  const keyOf = (importer, imported) => `${importer}\n${imported}`;
  return {
    name: 'retry-imports',
    transform: {
      order: 'pre',
      async handler(code, id) {
        for (const [, , specifier] of code.matchAll(RETRIABLE_IMPORT)) {
          const resolved = await this.resolve(specifier, id);
          // An example in a comment does not resolve.
          if (resolved) retriable.add(keyOf(id, resolved.id));
        }
        return null;
      },
    },
    renderDynamicImport({ moduleId, targetModuleId }) {
      return retriable.has(keyOf(moduleId, targetModuleId)) ? { left: 'import(', right: '+retry)' } : null;
    },
  };
}
