import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The version that the site had before the present one, as far as a page can tell. */
const OLD_VERSION = '0.0.1';

/**
 * `/__pinned/page?option=2`: a page with the lines of `dist/embed/head.html` under that number, and one contact block;
 * with `tampered`, its chunk is not the one that was built; with `upgraded`, the lines are those of the version before,
 * and the site has been upgraded since. The policy allows what the lines say that it must. In `/__pinned/missing/` there
 * is the loader and none of its chunks, in `/__pinned/older/` one that says that it is of an older version.
 *
 * `/__failing/<chunk>/pk.js` is a loader whose chunk of that name answers 503 when it is first requested.
 *
 * `/__upgraded/` is a folder into which two versions' zips were unpacked, one after the other.
 */
export async function pinnedSite(context, next) {
  if (context.path.startsWith('/__upgraded/')) return unzipped(context);
  if (context.path.startsWith('/__failing/')) return failing(context);
  const [, folder, name] =
    /^\/__pinned\/(page|tampered\d|missing|older)(?:\/([\w.-]+))?$/.exec(context.path) ?? [];
  if (!folder) return next();
  if (folder === 'page') {
    const { option, tampered, upgraded } = context.query;
    const head = await readFile('dist/embed/head.html', 'utf8');
    const [lines] = head.split(/<!-- \d\. /).slice(Number(option));
    const moved = (lines) => {
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
<!-- ${moved(lines).replaceAll('/daten/kommune.json', '/__data/pinned?file=peine')}
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

/** The chunks that have failed, by the folder that they are in. */
const failed = new Set();

async function failing(context) {
  const [, , key, name] = context.path.split('/');
  context.type = 'text/javascript';
  if (name.startsWith(key.split('.')[0]) && !failed.has(key)) {
    failed.add(key);
    return void (context.status = 503);
  }
  context.set('Cache-Control', 'no-store');
  context.body = await readFile(`dist/embed/${name}`, 'utf8');
}

/** A file as it lies on the server once the present version's zip was unpacked beside the one before. */
async function unzipped(context) {
  const zip = unzipSync(await readFile(`dist/embed/praeventionskette-widgets-${version}.zip`));
  const path = context.path.slice('/__upgraded/'.length);
  const file = zip[path.replace(`/${OLD_VERSION}/`, `/${version}/`)];
  if (!file) return void (context.status = 404);
  const code = Buffer.from(file).toString();
  context.type = 'text/javascript';
  context.body = path.includes(`/${OLD_VERSION}/`) ? code.replaceAll(version, OLD_VERSION) : code;
}
