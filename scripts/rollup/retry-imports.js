/** An import that can be made again under a new address, as `LazyModule` has it. */
const RETRIABLE_IMPORT = /\(retry\) =>\s*import\(\s*(['"])([^'"]+)\1/g;

/**
 * Appends `retry` to the address of the chunk that `(retry) => import('./chart.js')` asks for: an empty text at first,
 * `?retry=1` and so on after failures. Some browsers (Safari, older Chrome) remember for as long as the page is open
 * that an address could not be loaded. Code that the chunk itself imports keeps its address.
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
          // An example in a comment leads nowhere.
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
