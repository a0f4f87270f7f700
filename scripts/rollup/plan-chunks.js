import { basename, dirname } from 'node:path';
import { rollup } from 'rollup';

/**
 * What one more file costs a page, in characters of code before minification: a request's headers, the line that asks
 * for the file, and what a compressor no longer sees in one piece. About 800 bytes after compression. With half of this
 * the pages load more, in more files; with twice as much, too.
 */
const REQUEST_COST = 4000;

/**
 * Decides which modules share a chunk, by what loads them. No path or name of a file counts: a renamed module stays
 * where it is.
 *
 * Rollup's own chunks are the start: modules that the same entries and dynamic imports load lie together. That is the
 * least code for each page, in far too many files. From there, the two chunks whose merge saves all pages together the
 * most are merged, until no merge saves anything: a request less, against code that some pages load in vain.
 *
 * @param {import('rollup').InputOptions} options The build's inputs and plugins, without those that minify.
 * @param {string} always The name of the input that every page loads.
 * @param {string[][]} pages Names of inputs that a page loads together. Each page weighs as much as any other.
 * @returns {Promise<(id: string) => string | undefined>} For `output.manualChunks`.
 */
export async function planChunks(options, always, pages) {
  const files = await chunksOf(options);
  const closures = files.map((file) => closureOf(file));
  const chunkNamed = (name) => closures[files.findIndex((file) => file.isEntry && file.name === name)];
  const base = chunkNamed(always);

  /** What each kind of page loads, and what each dynamic import finds loaded or loads itself. */
  const loads = [
    ...pages.map((names) => union(base, ...names.map(chunkNamed))),
    ...files.flatMap((file, index) => {
      const importers = closures.filter((_, importer) => files[importer].dynamicImports.includes(file));
      return importers.length ? [union(base, closures[index], common(importers))] : [];
    }),
  ];

  let groups = files.map((file) => ({ files: [file], size: file.size, isEntry: file.isEntry }));
  for (let merge = bestMerge(groups, loads); merge; merge = bestMerge(groups, loads)) {
    const { a, b, merged } = merge;
    groups = [...groups.filter((group) => group !== a && group !== b), merged];
    const needed = closureOf(...merged.files);
    for (const load of loads)
      if (merged.files.some((file) => load.has(file))) for (const file of needed) load.add(file);
  }

  const names = new Map();
  const taken = new Set();
  for (const group of groups.sort((a, b) => Number(b.isEntry) - Number(a.isEntry))) {
    const name = namesFor(group, files).find((name) => !taken.has(name));
    taken.add(name);
    for (const { moduleIds } of group.files) for (const id of moduleIds) names.set(id, name);
  }
  return (id) => names.get(id);
}

/** Rollup's own chunks; what they import are such chunks, too. */
async function chunksOf(options) {
  const bundle = await rollup({
    ...options,
    preserveEntrySignatures: 'allow-extension',
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es', hoistTransitiveImports: false });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const files = new Map(
    chunks.map(({ fileName, name, modules, moduleIds, isEntry, isDynamicEntry, facadeModuleId }) => [
      fileName,
      {
        name,
        moduleIds,
        isEntry,
        isDynamicEntry,
        facadeModuleId,
        size: Object.values(modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0),
      },
    ]),
  );
  const known = (fileNames) => fileNames.flatMap((fileName) => files.get(fileName) ?? []);
  for (const { fileName, imports, dynamicImports } of chunks)
    Object.assign(files.get(fileName), { imports: known(imports), dynamicImports: known(dynamicImports) });
  return [...files.values()];
}

function bestMerge(groups, loads) {
  const merges = groups.flatMap((a, index) =>
    groups.slice(index + 1).flatMap((b) => {
      // An input keeps a chunk of its own: the loader asks for it by name.
      if (a.isEntry && b.isEntry) return [];
      const saving = savingOf(a, b, groups, loads);
      return saving > 0 ? [{ a, b, saving }] : [];
    }),
  );
  merges.sort((one, other) => other.saving - one.saving);
  for (const { a, b } of merges) {
    const merged = {
      files: [...a.files, ...b.files],
      size: a.size + b.size,
      isEntry: a.isEntry || b.isEntry,
    };
    const others = groups.filter((group) => group !== a && group !== b);
    if (!isInCircle(merged, [...others, merged])) return { a, b, merged };
  }
  return undefined;
}

/** What all pages together save where two chunks are one, in characters. */
function savingOf(a, b, groups, loads) {
  let saving = 0;
  for (const load of loads) {
    const needs = ({ files }) => files.some((file) => load.has(file));
    const [needsA, needsB] = [needs(a), needs(b)];
    if (needsA && needsB) saving += REQUEST_COST;
    else if (needsA !== needsB) {
      const added = needsA ? b : a;
      saving -= added.size;
      const imported = closureOf(...added.files);
      for (const group of groups)
        if (group !== added && group.files.some((file) => imported.has(file)) && !needs(group))
          saving -= group.size + REQUEST_COST;
    }
  }
  return saving;
}

/** Chunks that import each other are evaluated in an order that a class and its base class may not survive. */
function isInCircle(merged, groups) {
  const importsOf = (group) =>
    groups.filter(
      (other) =>
        other !== group &&
        group.files.some(({ imports }) => imports.some((file) => other.files.includes(file))),
    );
  const reached = new Set();
  const queue = importsOf(merged);
  for (const group of queue) {
    if (group === merged) return true;
    if (reached.has(group)) continue;
    reached.add(group);
    queue.push(...importsOf(group));
  }
  return false;
}

/** Names for a chunk, best first: an input's, that of a module that is imported dynamically, or of what loads it. */
function namesFor({ files: own, isEntry }, files) {
  if (isEntry) return [own.find((file) => file.isEntry).name];
  const [imported] = own.filter((file) => file.isDynamicEntry).sort((a, b) => b.size - a.size);
  if (imported) {
    const path = imported.facadeModuleId ?? imported.moduleIds.at(-1);
    const [folder, name] = [basename(dirname(path)), basename(path).replace(/\.\w+$/, '')];
    return name === 'index' ? [folder] : [name, `${folder}-${name}`];
  }
  const isRoot = (file) => file.isEntry || file.isDynamicEntry;
  const count = files.filter(
    (file) => isRoot(file) && own.some((chunk) => closureOf(file).has(chunk)),
  ).length;
  return [`shared-by-${count}`, ...own.map((_, index) => `shared-by-${count}-${index + 2}`)];
}

function closureOf(...files) {
  const closure = new Set(files);
  for (const file of closure) for (const imported of file.imports) closure.add(imported);
  return closure;
}

const union = (...sets) => new Set(sets.flatMap((set) => [...set]));

const common = ([first, ...others]) => [...first].filter((item) => others.every((other) => other.has(item)));
