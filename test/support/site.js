import { readFile } from 'node:fs/promises';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/**
 * Serves the demo site like a municipality's server: its pages, the examples under `/daten/`, and the build under
 * `/pk/`,
 * also in the folder of its version.
 */
export async function serveDemoSite(context, next) {
  const { path } = context;
  const file = path.startsWith('/daten/')
    ? `examples/${path.slice(7)}`
    : path.startsWith('/pk/')
      ? `dist/embed/${path.slice(4).replace(`${version}/`, '')}`
      : path === '/hostile.html'
        ? 'site/hostile.html'
        : /^\/hostile[\w-]*\.(?:js|css|html)$/.test(path)
          ? `site/public${path}`
          : undefined;
  if (!file) return next();
  context.type = types[file.split('.').pop()];
  context.body = await readFile(file, 'utf8');
}
