import { basename, dirname } from 'node:path';
import { rollup } from 'rollup';

/**
 * What an additional file costs a page, in characters of code before minification: the headers of a request, the import,
 * and worse compression of smaller pieces; about 300 bytes compressed. A lower value does not make pages smaller; twice
 * the value makes the smallest page 2 kB larger.
 */
const REQUEST_COST = 1500;

/** The estimated share of visits that load code on demand: how much that code counts relative to pages. */
const ON_DEMAND_SHARE = 0.2;

/**
 * Decides which modules share a chunk, by what loads them. Paths and file names do not matter: renaming a module changes
 * nothing.
 *
 * It starts with rollup's own chunks, which join the modules that the same entries and dynamic imports load. That is the
 * least code for each page, but in far too many files. Then it merges the two chunks whose merge saves the most over all
 * pages, until no merge saves anything. A merge saves a request, and costs code that some pages load without need; both
 * count relative to what a page loads in total. Code on demand counts less than a page, since most visits don't load it.
 *
 * @param {import('rollup').InputOptions} options The build's inputs and plugins, without those that minify.
 * @param {string} always The name of the input that every page loads.
 * @param {string[][]} pages Names of inputs that a page loads together, and of modules that these import dynamically
 *   without a tap.
 * @returns {Promise<(id: string) => string | undefined>} For `output.manualChunks`.
 */
export async function planChunks(options, always, pages) {
  const files = await chunksOf(options);
  const closures = files.map((file) => closureOf(file));
  const chunkNamed = (name) => closures[files.findIndex((file) => isRoot(file) && file.name === name)];
  const base = chunkNamed(always);

  /** The files that are loaded on each kind of page. */
  const pageLoads = pages.map((names) => union(base, ...names.map(chunkNamed)));
  /** The files that are loaded after each dynamic import. */
  const onDemandLoads = files.flatMap((file, index) => {
    const importers = closures.filter((_, importer) => files[importer].dynamicImports.includes(file));
    return importers.length ? [union(base, closures[index], common(importers))] : [];
  });
  const loads = [...pageLoads, ...onDemandLoads];

  const sizes = new Map(loads.map((load) => [load, [...load].reduce((sum, { size }) => sum + size, 0)]));
  const weightOf = (load) => (pageLoads.includes(load) ? 1 : ON_DEMAND_SHARE);
  const costOf = (characters, load) => (weightOf(load) * characters) / sizes.get(load);

  let groups = files.map((file) => ({ files: [file], size: file.size, isRoot: isRoot(file) }));
  for (let merge = bestMerge(groups, loads, costOf); merge; merge = bestMerge(groups, loads, costOf)) {
    const { a, b, merged } = merge;
    groups = [...groups.filter((group) => group !== a && group !== b), merged];
    const needed = closureOf(...merged.files);
    for (const load of loads)
      if (merged.files.some((file) => load.has(file))) for (const file of needed) load.add(file);
  }

  const names = new Map();
  const taken = new Set();
  const hasInput = (group) => group.files.some((file) => file.isEntry);
  for (const group of groups.sort((a, b) => Number(hasInput(b)) - Number(hasInput(a)))) {
    const name = namesFor(group, files).find((name) => !taken.has(name));
    taken.add(name);
    for (const { moduleIds } of group.files) for (const id of moduleIds) names.set(id, name);
  }
  return (id) => names.get(id);
}

/** Rollup's own chunks, with references to the chunks that they import. */
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

function bestMerge(groups, loads, costOf) {
  const merges = groups.flatMap((a, index) =>
    groups.slice(index + 1).flatMap((b) => {
      // A module that is loaded by name has a chunk of its own.
      if (a.isRoot && b.isRoot) return [];
      const saving = savingOf(a, b, groups, loads, costOf);
      return saving > 0 ? [{ a, b, saving }] : [];
    }),
  );
  merges.sort((one, other) => other.saving - one.saving);
  for (const { a, b } of merges) {
    const merged = {
      files: [...a.files, ...b.files],
      size: a.size + b.size,
      isRoot: a.isRoot || b.isRoot,
    };
    const others = groups.filter((group) => group !== a && group !== b);
    if (!isInCircle(merged, [...others, merged])) return { a, b, merged };
  }
  return undefined;
}

/** What merging two chunks saves over all pages, as a sum of shares of what each page loads. */
function savingOf(a, b, groups, loads, costOf) {
  let saving = 0;
  for (const load of loads) {
    const needs = ({ files }) => files.some((file) => load.has(file));
    const [needsA, needsB] = [needs(a), needs(b)];
    if (needsA && needsB) saving += costOf(REQUEST_COST, load);
    else if (needsA !== needsB) {
      const added = needsA ? b : a;
      saving -= costOf(added.size, load);
      const imported = closureOf(...added.files);
      for (const group of groups)
        if (group !== added && group.files.some((file) => imported.has(file)) && !needs(group))
          saving -= costOf(group.size + REQUEST_COST, load);
    }
  }
  return saving;
}

/** Whether chunks would import each other: then a class might be evaluated before its base class. */
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

/** Names for a chunk, best first: of its input, of its dynamically imported module, or by how many roots share it. */
function namesFor({ files: own }, files) {
  const input = own.find((file) => file.isEntry);
  if (input) return [input.name];
  const imported = own.find((file) => file.isDynamicEntry);
  if (imported) {
    const path = imported.facadeModuleId ?? imported.moduleIds.at(-1);
    const [folder, name] = [basename(dirname(path)), basename(path).replace(/\.\w+$/, '')];
    return name === 'index' ? [folder] : [name, `${folder}-${name}`];
  }
  const count = files.filter(
    (file) => isRoot(file) && own.some((chunk) => closureOf(file).has(chunk)),
  ).length;
  return [`shared-by-${count}`, ...own.map((_, index) => `shared-by-${count}-${index + 2}`)];
}

function isRoot(file) {
  return file.isEntry || file.isDynamicEntry;
}

function closureOf(...files) {
  const closure = new Set(files);
  for (const file of closure) for (const imported of file.imports) closure.add(imported);
  return closure;
}

const union = (...sets) => new Set(sets.flatMap((set) => [...set]));

const common = ([first, ...others]) => [...first].filter((item) => others.every((other) => other.has(item)));
