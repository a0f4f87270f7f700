/**
 * Two plugins that connect the loader's build with that of the chunks, which runs first.
 *
 * @param {string} file The name of the emitted file that lists the chunks which each input of the first build needs:
 *   `{ "contact-block": ["core-x.js", …] }`.
 */
export function pageChunks(file) {
  /** By module: the chunk that has its exports, and the chunks that this one imports. */
  const chunks = new Map();

  /** For the build of the chunks: records their names. */
  const remember = {
    name: 'remember-chunks',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const importedBy = (chunk) => [
        ...new Set(chunk.imports.flatMap((name) => [...importedBy(bundle[name]), name])),
      ];
      for (const chunk of files) {
        if (chunk.facadeModuleId)
          chunks.set(chunk.facadeModuleId, { fileName: chunk.fileName, imports: importedBy(chunk) });
      }
      const inputs = files.filter(({ isEntry }) => isEntry);
      const needs = inputs.map((chunk) => [chunk.name, [...importedBy(chunk), chunk.fileName]]);
      this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(Object.fromEntries(needs)) });
    },
  };

  /**
   * For the loader's build: an import of a chunk also requests all chunks which that chunk imports, so that no request
   * waits for another.
   */
  const importAtOnce = {
    name: 'import-at-once',
    async resolveDynamicImport(specifier, importer) {
      const resolved = await this.resolve(specifier, importer, { skipSelf: true });
      const chunk = resolved && chunks.get(resolved.id);
      if (!chunk) return this.error(`${specifier} is not a chunk of the embed build`);
      return { id: `./${chunk.fileName}`, external: 'absolute' };
    },
    renderChunk(code) {
      const imports = new Map([...chunks.values()].map((chunk) => [`./${chunk.fileName}`, chunk.imports]));
      return code.replace(/import\(["'](\.\/[^"']+)["']\)/g, (whole, id) =>
        imports.get(id)?.length
          ? `Promise.all([${[whole, ...imports.get(id).map((name) => `import("./${name}")`)]}]).then(m=>m[0])`
          : whole,
      );
    },
  };
  return { remember, importAtOnce };
}
