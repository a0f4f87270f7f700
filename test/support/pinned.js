import { readFile } from 'node:fs/promises';

/**
 * `/__pinned/page?option=2`: a page with the lines of `dist/embed/head.html` under that number, and one contact block;
 * with `tampered`, its chunk is not the one that was built. The policy allows what the lines say that it must. In
 * `/__pinned/missing/` there is the loader and none of its chunks, in
 * `/__pinned/older/` one that says that it is of an older version.
 */
export async function pinnedSite(context, next) {
  const [, folder, name] =
    /^\/__pinned\/(page|tampered\d|missing|older)(?:\/([\w.-]+))?$/.exec(context.path) ?? [];
  if (!folder) return next();
  if (folder === 'page') {
    const { option, tampered } = context.query;
    const head = await readFile('dist/embed/head.html', 'utf8');
    const [lines] = head.split(/<!-- \d\. /).slice(Number(option));
    const hash = /'(sha256-[^']+)'/.exec(lines)?.[0] ?? '';
    context.type = 'text/html';
    context.set('Content-Security-Policy', `script-src 'self' ${hash}`);
    context.body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Pinned</title>
<script src="/test/embed/pages/record.js"></script>
<!-- ${lines.replaceAll('/pk/', tampered === undefined ? '/pk/' : `/__pinned/tampered${option}/`).replaceAll('/daten/kommune.json', '/__data/pinned?file=peine')}
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
