/**
 * What goes with the embed build, after `rollup -c`: a file name with the version beside the stable one, hashes for
 * pinning (`integrity.json`), the lines for a site's head (`head.html`), and a zip to put on one's own server.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const folder = 'dist/embed';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const name of ['pk', 'pk.all']) copyFileSync(`${folder}/${name}.js`, `${folder}/${name}.${version}.js`);

const hash = (text, algorithm) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const integrity = Object.fromEntries(
  scripts.map((name) => [name, hash(readFileSync(`${folder}/${name}`), 'sha384')]),
);
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ version, integrity }, undefined, 2)}\n`);
writeFileSync(`${folder}/head.html`, headLines());
copyFileSync('LICENSE', `${folder}/LICENSE`);

const files = readdirSync(folder).filter((name) => !name.endsWith('.zip'));
const zipped = zipSync(
  Object.fromEntries(files.map((name) => [`pk/${name}`, readFileSync(`${folder}/${name}`)])),
  { level: 9, mtime: '2000-01-01T12:00:00Z' },
);
writeFileSync(`${folder}/praeventionskette-widgets-${version}.zip`, zipped);

/** Ready to copy; `/pk/` is where the files lie, the data file is the site's own. */
function headLines() {
  const chunks = scripts.filter((name) => /-[\w-]{6}\.js$/.test(name));
  const preloads = chunks.map(
    (name) => `<link rel="modulepreload" href="/pk/${name}" integrity="${integrity[name]}">`,
  );
  const map = JSON.stringify({
    integrity: Object.fromEntries(chunks.map((name) => [`/pk/${name}`, integrity[name]])),
  });
  return `<!-- Lines for the head of a site's template, for version ${version}. Take one of the four. -->

<!-- 1. The loader: loads what a page needs. -->
<script type="module" src="/pk/pk.js" data-src="/daten/kommune.json"></script>

<!-- 2. The loader, pinned, with every chunk that it may load: a chunk that was tampered with is not run. -->
${preloads.join('\n')}
<script type="module" src="/pk/pk.${version}.js" integrity="${integrity[`pk.${version}.js`]}" data-src="/daten/kommune.json"></script>

<!-- 3. The same without asking for chunks ahead: an import map. The policy's script-src needs '${hash(map, 'sha256')}'. -->
<script type="importmap">${map}</script>
<script type="module" src="/pk/pk.${version}.js" integrity="${integrity[`pk.${version}.js`]}" data-src="/daten/kommune.json"></script>

<!-- 4. Everything in one file, pinned. -->
<script type="module" src="/pk/pk.all.${version}.js" integrity="${integrity[`pk.all.${version}.js`]}" data-src="/daten/kommune.json"></script>
`;
}
