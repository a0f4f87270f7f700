import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** The number of requests for each file, by its key. */
const requests = new Map();

/** Paths whose next request fails. */
const failingPaths = new Set();

/**
 * A server that fails on request. `/__data/<key>?…` answers as its query says, `/__count/<key>` with the number of
 * requests for that key. After `/__fail-once/src/…`, the next request for that path gets a 503.
 *
 * - `file=peine`: one of the examples; or `body=…`: this text; `latin1=…`: this text in ISO-8859-1; `type=…`: its
 * content
 * type
 * - `status=503`: this status, or `drop`: a broken connection; `failures=2`: only for the first two requests;
 * `good=1`: only after the first request
 * - `delay=500`: answers after so many milliseconds; `never`: does not answer
 * - `redirect=…`: redirects; `size=50000000`: sends so many bytes without a Content-Length; `length=…`: sends this
 * Content-Length
 * - `header-<name>=…`: sends a header
 */
export async function serveTestFiles(context, next) {
  const { path, query } = context;
  const [, pathToFail] = /^\/__fail-once(\/.+)$/.exec(path) ?? [];
  if (pathToFail) {
    failingPaths.add(pathToFail);
    context.body = '';
    return;
  }
  if (failingPaths.delete(path)) {
    // Answers without the test runner, whose answers may be cached.
    context.respond = false;
    context.res.writeHead(503, { 'Cache-Control': 'no-store' }).end();
    return;
  }
  const [, kind, key] = /^\/(__data|__count)\/([^/]+)/.exec(path) ?? [];
  if (kind === '__count') {
    context.body = String(requests.get(key) ?? 0);
    return;
  }
  if (!kind) {
    if (path.includes('/strict-policy')) context.set('Content-Security-Policy', strictPolicy);
    if (path.includes('/indexes-policy'))
      context.set('Content-Security-Policy', strictPolicy.replace("'self'", "'self' 'wasm-unsafe-eval'"));
    if (path.includes('/foreign-lit.'))
      context.set('Content-Security-Policy', `${strictPolicy} 'allow-duplicates'`);
    await next();
    return;
  }
  const requestCount = (requests.get(key) ?? 0) + 1;
  requests.set(key, requestCount);
  context.set('Cache-Control', 'no-store');
  context.set('Access-Control-Allow-Origin', '*');
  for (const [name, value] of Object.entries(query)) {
    if (name.startsWith('header-')) context.set(name.slice(7), value);
  }
  if ('never' in query && requestCount > Number(query.good ?? 0))
    await wait(60_000, undefined, { ref: false });
  if (query.delay) await wait(Number(query.delay));
  if (query.redirect) return context.redirect(query.redirect);

  const isFailing =
    requestCount <= Number(query.failures ?? Infinity) && requestCount > Number(query.good ?? 0);
  if (isFailing && 'drop' in query) return void context.req.destroy();
  if (isFailing && query.status) {
    context.status = Number(query.status);
    context.remove('cache-control');
    context.remove('etag');
    context.remove('last-modified');
    context.body = '<!doctype html><title>An error page</title>';
    return;
  }
  context.type = query.type ?? 'application/json';
  if (query.size) context.body = Readable.from(bytes(Number(query.size)));
  else if (query.latin1) context.body = Buffer.from(query.latin1, 'latin1');
  else context.body = query.body ?? (await readFile(`examples/${query.file ?? 'peine'}.json`));
  if (query.length) context.length = Number(query.length);
}

function* bytes(size) {
  const part = Buffer.alloc(500_000, ' ');
  for (let sent = 0; sent < size; sent += part.length) yield part;
}

/** The policy that all elements must work under (DESIGN.md, Trust). */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
