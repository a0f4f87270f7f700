/**
 * Builds the plugin from its PHP, the embed build, the elements and attributes in the manifest, a bundle of the elements
 * for the block editor, and the German translation. Writes a folder, and a zip that WordPress installs.
 *
 *     node integrations/wordpress/build.js [--dist dist] [--out .cache/wordpress]
 *
 * Run `npm run build` before: everything is taken from dist/.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readElements } from './build/elements.js';
import { toPhp } from './build/php.js';
import { bundlePreview } from './build/preview.js';
import { catalogTemplate, compileCatalog, missingIn, stringsOf } from './build/translations.js';
import { zipFolder } from './build/zip.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');
const name = 'praeventionskette';

/** WordPress looks a catalog up by the exact locale, so that all German ones get a copy. */
const germanLocales = ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal'];

/**
 * Builds the plugin.
 *
 * @param {{ dist: string, out: string }} folders The package's build, and the output folder.
 * @returns {Promise<{ folder: string, zip: string, version: string, hasWorkshop: boolean, untranslated: string[] }>}
 */
export async function buildPlugin({ dist, out }) {
  const manifest = join(dist, 'custom-elements.json');
  if (!existsSync(manifest) || !existsSync(join(dist, 'embed/pk.js'))) {
    throw new Error(`${dist} has no build of the package. Run "npm run build" first.`);
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, name), folder, { recursive: true, filter: (path) => !path.endsWith('.po') });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  setVersion(folder, version);

  const elements = readElements(manifest);
  const embed = `embed-${hashOf(join(dist, 'embed'))}`;
  cpSync(join(dist, 'embed'), join(folder, embed), { recursive: true });
  const { elements: chunks, placeholders } = JSON.parse(
    readFileSync(join(dist, 'embed/integrity.json'), 'utf8'),
  );
  const workshop = existsSync(join(dist, 'workshop/index.html'))
    ? `workshop-${hashOf(join(dist, 'workshop'))}`
    : '';
  // The plugin brings the elements itself: nobody downloads them from its workshop.
  const download = join(dist, 'workshop/pk');
  const isNeeded = (path) => path !== download;
  if (workshop) cpSync(join(dist, 'workshop'), join(folder, workshop), { recursive: true, filter: isNeeded });
  await bundlePreview({ dist, elements, folder: join(folder, 'preview') });
  const preview = `preview-${hashOf(join(folder, 'preview'))}`;
  cpSync(join(folder, 'preview'), join(folder, preview), { recursive: true });
  rmSync(join(folder, 'preview'), { recursive: true });
  writeFileSync(
    join(folder, 'generated.php'),
    toPhp('Written by the build: the folders of the scripts, and the elements.', {
      version,
      embed,
      preview,
      workshop,
      chunks: { ...chunks, placeholders },
      elements: Object.fromEntries(
        elements.map(({ name: element, title, description, attributes }) => [
          element,
          { title, description, attributes },
        ]),
      ),
    }),
  );

  const strings = stringsOf(folder, elements);
  const catalog = readFileSync(join(here, name, `languages/${name}-de_DE.po`), 'utf8');
  for (const locale of germanLocales) {
    writeFileSync(join(folder, `languages/${name}-${locale}.mo`), compileCatalog(catalog));
  }
  writeFileSync(join(folder, `languages/${name}.pot`), catalogTemplate(strings, version));

  const zip = join(out, `${name}.zip`);
  writeFileSync(zip, zipFolder(folder, name));
  return { folder, zip, version, hasWorkshop: !!workshop, untranslated: missingIn(catalog, strings) };
}

/** A hash of a folder's content: the name of the folder on the server, so that caches never mix two versions. */
function hashOf(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(relative(folder, path)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 10);
}

function setVersion(folder, version) {
  const lines = {
    [`${name}.php`]: /^( \* Version:\s+).*$/m,
    'readme.txt': /^(Stable tag:\s+).*$/m,
  };
  for (const [file, line] of Object.entries(lines)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(line, `$1${version}`));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: join(root, 'dist') },
      out: { type: 'string', default: join(root, '.cache/wordpress') },
    },
  });
  const { zip, version, untranslated } = await buildPlugin({
    dist: resolve(values.dist),
    out: resolve(values.out),
  });
  for (const string of untranslated) console.warn(`Without a German translation: ${string}`);
  console.log(`${zip}: version ${version}, to be uploaded under Plugins → Add New.`);
}
