/**
 * Completes the embed build after `rollup -c`: `integrity.json` with the hashes of all files and the files that each
 * element needs, `head.html` with lines for a site's head, and a zip to unpack on a site's server.
 *
 * The zip has all files of a version in a folder of its own, `pk/0.2.0/`, which sites keep beside the next version's: an
 * address in a template or a cached page never changes its content and never disappears. `pk/pk.js` and `pk/pk.all.js`
 * are permanent addresses of the newest version.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const folder = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = JSON.parse(readFileSync(`${folder}/chunks.json`, 'utf8'));
rmSync(`${folder}/chunks.json`);

const hash = (text, algorithm) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const integrity = Object.fromEntries(
  scripts.map((name) => [name, hash(readFileSync(`${folder}/${name}`), 'sha384')]),
);
const { core, upgrade, ...byElement } = elements;
writeFileSync(
  `${folder}/integrity.json`,
  `${JSON.stringify({ version, elements: byElement, placeholders: upgrade, integrity }, undefined, 2)}\n`,
);
writeFileSync(`${folder}/head.html`, headLines());
copyFileSync('LICENSE', `${folder}/LICENSE`);

const files = readdirSync(folder).filter((name) => !name.endsWith('.zip'));
const read = (name) => readFileSync(`${folder}/${name}`);
const zipped = zipSync(
  Object.fromEntries([
    ...files.map((name) => [`pk/${version}/${name}`, read(name)]),
    ['pk/pk.js', Buffer.from(String(read('pk.js')).replaceAll('"./', `"./${version}/`))],
    ['pk/pk.all.js', read('pk.all.js')],
  ]),
  { level: 9, mtime: '2000-01-01T12:00:00Z' },
);
writeFileSync(`${folder}/praeventionskette-widgets-${version}.zip`, zipped);

/** Lines to copy. `/pk/` is the folder where the zip was unpacked; the data file's address is the site's own. */
function headLines() {
  const at = (name) => `/pk/${version}/${name}`;
  const preload = (name) => `<link rel="modulepreload" href="${at(name)}">`;
  const script = (name, isPinned) =>
    `<script type="module" src="${at(name)}"${isPinned ? ` integrity="${integrity[name]}"` : ''} data-src="/daten/kommune.json"></script>`;
  const preloadsOf = ([name, files]) =>
    [`<!-- pk-${name} -->`, ...files.filter((file) => !core.includes(file)).map(preload)].join('\n');
  const chunks = scripts.filter((name) => /-[\w-]{8}\.js$/.test(name));
  const pinned = chunks.map(
    (name) => `<link rel="modulepreload" href="${at(name)}" integrity="${integrity[name]}">`,
  );
  const map = JSON.stringify({
    integrity: Object.fromEntries(chunks.map((name) => [at(name), integrity[name]])),
  });
  return `<!-- Lines for the head of a site's template, for version ${version}. Use one of the five variants. -->

<!-- 1. Recommended: the loader, with the data and the code of the page's elements requested before it runs. Keep the
     lines of the elements that a page shows at once; a line that two elements share is needed only once. Use the data's
     line only on pages that have an element. -->
<link rel="preload" as="fetch" crossorigin href="/daten/kommune.json">
${core.map(preload).join('\n')}
${Object.entries(byElement).map(preloadsOf).join('\n')}
<!-- placeholders and links -->
${upgrade.map(preload).join('\n')}
${script('pk.js')}

<!-- 2. Only the loader. It finds out what a page needs, and requests it: a round trip later. -->
${script('pk.js')}

<!-- 3. The loader, pinned, with every chunk that it may load: a chunk that was changed is not run. -->
${pinned.join('\n')}
${script('pk.js', true)}

<!-- 4. The same without requesting chunks ahead: an import map. The policy's script-src needs '${hash(map, 'sha256')}'. -->
<script type="importmap">${map}</script>
${script('pk.js', true)}

<!-- 5. Everything in one file, pinned. -->
${script('pk.all.js', true)}
`;
}
