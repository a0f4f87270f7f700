import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The version that the site had before the current one. */
const OLD_VERSION = '0.0.1';

/**
 * Serves pages and chunks to test pinned versions.
 *
 * - `/__pinned/page?option=2`: a page with one contact block and the lines of `dist/embed/head.html` for that option.
 * With `tampered`, the chunk of the contact block differs from the build. With `upgraded`, the page has the lines of
 * the
 * previous version although the site was upgraded. The policy allows what the lines say it must.
 * - `/__pinned/missing/` has the loader without its chunks, `/__pinned/older/` a loader of an older version.
 * - `/__failing/<chunk>/pk.js` is a loader whose chunk of that name answers 503 to the first request.
 * - `/__upgraded/` is a folder into which the zip files of two versions were unpacked.
 */
export async function servePinnedVersions(context, next) {
  if (context.path.startsWith('/__upgraded/')) return serveUpgradedFile(context);
  if (context.path.startsWith('/__failing/')) return serveFailingChunk(context);
  const [, folder, name] =
    /^\/__pinned\/(page|tampered\d|missing|older)(?:\/([\w.-]+))?$/.exec(context.path) ?? [];
  if (!folder) return next();
  if (folder === 'page') {
    const { option, tampered, upgraded } = context.query;
    const head = await readFile('dist/embed/head.html', 'utf8');
    const [lines] = head.split(/<!-- \d\. /).slice(Number(option));
    const withTestUrls = (lines) => {
      if (upgraded === undefined && tampered === undefined) return lines;
      if (tampered !== undefined) return lines.replaceAll(`/pk/${version}/`, `/__pinned/tampered${option}/`);
      const old = lines.replaceAll(`/pk/${version}/`, `/__upgraded/pk/${OLD_VERSION}/`);
      return upgraded === 'loader' ? old.replace(`${OLD_VERSION}/pk.js`, 'pk.js') : old;
    };
    const hash = /'(sha256-[^']+)'/.exec(lines)?.[0] ?? '';
    context.type = 'text/html';
    context.set('Content-Security-Policy', `script-src 'self' ${hash}`);
    context.body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Pinned</title>
<script src="/test/embed/pages/record.js"></script>
<!-- ${withTestUrls(lines).replaceAll('/daten/kommune.json', '/__data/pinned?file=peine')}
<pk-contact-block>Kontakt</pk-contact-block>`;
    return;
  }
  if (folder === 'missing' && name !== 'pk.js') return void (context.status = 404);
  const code = await readFile(`dist/embed/${name}`, 'utf8');
  context.type = 'text/javascript';
  if (folder === 'older') return void (context.body = code.replaceAll(/\d+\.\d+\.\d+/g, '0.0.1'));
  context.body =
    folder.startsWith('tampered') && name.startsWith('contact-block') ? `${code}\n// tampered` : code;
}

/** The chunks that have already failed, by folder. */
const failedChunks = new Set();

async function serveFailingChunk(context) {
  const [, , key, name] = context.path.split('/');
  context.type = 'text/javascript';
  if (name.startsWith(key.split('.')[0]) && !failedChunks.has(key)) {
    failedChunks.add(key);
    return void (context.status = 503);
  }
  context.set('Cache-Control', 'no-store');
  context.body = await readFile(`dist/embed/${name}`, 'utf8');
}

/** A file as it is on the server after the zip files of the previous and the current version were unpacked. */
async function serveUpgradedFile(context) {
  const zip = unzipSync(await readFile(`dist/embed/praeventionskette-widgets-${version}.zip`));
  const path = context.path.slice('/__upgraded/'.length);
  const file = zip[path.replace(`/${OLD_VERSION}/`, `/${version}/`)];
  if (!file) return void (context.status = 404);
  const code = Buffer.from(file).toString();
  context.type = 'text/javascript';
  context.body = path.includes(`/${OLD_VERSION}/`) ? code.replaceAll(version, OLD_VERSION) : code;
}
