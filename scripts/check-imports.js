/**
 * Checks the structure of `src`: no circular imports (types and dynamic imports included), no import of `src/authoring` in
 * what pages load, and no file over 300 lines, except word lists and generated files. Prints problems, and exits with 1 if
 * there are any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const MAX_LINES = 300;

/** Word lists and generated files may be of any length. */
const isListFile = (file) =>
  /^src\/(localization\/[a-z]{2}\/|model\/words\/|(schema|authoring)\/generated\/)/.test(file);

/** Whether a visitor's page may load the file. ESLint checks these floors, but not their dynamic imports. */
const isLoadedByPages = (file) =>
  /^src\/(components|embed|program|sources|model|schema|platform)\//.test(file);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .sort();

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The files of `src` that a file imports, statically, dynamically, or for types. */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(texts.get(file), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)).replace(/\.js$/, '.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => texts.has(name));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The circular imports, each as the files of one strongly connected component (Tarjan's algorithm). */
function findCircles() {
  const order = new Map();
  const lowest = new Map();
  const stack = [];
  const found = [];
  const visit = (file) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    stack.push(file);
    for (const imported of imports.get(file)) {
      if (!order.has(imported)) visit(imported);
      if (stack.includes(imported)) lowest.set(file, Math.min(lowest.get(file), lowest.get(imported)));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1 || imports.get(file).includes(file)) found.push(component);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

const problems = [
  ...findCircles().map((component) => `circle of imports: ${component.sort().join(', ')}`),
  ...files.flatMap((file) =>
    imports
      .get(file)
      .filter((imported) => isLoadedByPages(file) && imported.startsWith('src/authoring/'))
      .map(
        (imported) => `${file} imports ${imported}, which is for authors of files: pages must not load it`,
      ),
  ),
  ...files
    .filter((file) => !isListFile(file))
    .map((file) => ({ file, lines: texts.get(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ file, lines }) => `${file} has ${lines} lines; split it before ${MAX_LINES}`),
];

for (const problem of problems) console.error(problem);
console.log(`${files.length} files of src, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
