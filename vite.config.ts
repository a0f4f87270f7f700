import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Pages load `/pk/pk.js` as a municipality's site would; the dev server resolves it to the loader's source. */
const loaderFromSource: Plugin = {
  name: 'loader-from-source',
  apply: 'serve',
  resolveId: (id) => (id === '/pk/pk.js' ? path('src/embed/pk.ts') : undefined),
};

/** Collects the files that the built site serves beside its pages: the example files and the embed build. */
function collectPublicFiles(): string {
  const folder = path('.cache/site');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path('site/public'), folder, { recursive: true });
  cpSync(path('examples'), `${folder}/daten`, { recursive: true });
  cpSync(path('dist/embed'), `${folder}/pk`, { recursive: true });
  return folder;
}

/** The dev server serves the example files from their folder. */
const serveExamples: Plugin = {
  name: 'serve-examples',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/daten/')) request.url = `/@fs${path('examples')}${request.url.slice(6)}`;
      next();
    });
  },
};

/** The dev server serves what the workshop offers of an embed build, if there is one. */
const serveOffers: Plugin = {
  name: 'serve-offers',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [, name = ''] = /^\/pk\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
      const file = path(`dist/embed/${name}`);
      if (!isOffered(name)) return next();
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.setHeader('content-type', name.endsWith('.zip') ? 'application/zip' : 'application/json');
      response.end(readFileSync(file));
    });
  },
};

const pagesIn = (folder: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path(`${folder}/${name}`));

/** The workshop alone, for any web server, the command line and WordPress: what it offers lies in its own folder there. */
const moveOffers: Plugin = {
  name: 'move-offers',
  transformIndexHtml: (html) =>
    html
      .replace('examples="../daten/"', 'examples="./daten/"')
      .replace('elements="../pk/"', 'elements="./pk/"'),
};

/** The dev server's own connection, which a built page has not. */
const forbidSockets: Plugin = {
  name: 'forbid-sockets',
  apply: 'build',
  transformIndexHtml: (html) => html.replace("connect-src 'self' ws:", "connect-src 'self'"),
};

/** Of the embed build, what the workshop offers to download, and what it needs to know of it. */
const isOffered = (name: string) => /^integrity\.json$|\.zip$/.test(name);

/**
 * The example files and the zip of the elements, for a folder that is served as it stands. Without an embed build, the workshop
 * says that there is no zip.
 */
function collectOffers(): string {
  const folder = path('.cache/workshop');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path('examples'), `${folder}/daten`, { recursive: true });
  const built = existsSync(path('dist/embed')) ? readdirSync(path('dist/embed')).filter(isOffered) : [];
  for (const name of built) cpSync(path(`dist/embed/${name}`), `${folder}/pk/${name}`);
  return folder;
}

const workshop = (): UserConfig => ({
  root: path('site/werkstatt'),
  base: './',
  publicDir: collectOffers(),
  plugins: [moveOffers, forbidSockets],
  build: {
    outDir: path('dist/workshop'),
    emptyOutDir: true,
    // Data URLs are more than some policies allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: pagesIn('site/werkstatt') },
  },
});

const site = (command: 'build' | 'serve'): UserConfig => ({
  root: path('site'),
  // The built site can lie in any folder of a server.
  base: command === 'build' ? './' : '/',
  publicDir: command === 'build' ? collectPublicFiles() : path('site/public'),
  plugins: [loaderFromSource, serveExamples, serveOffers, forbidSockets],
  server: { port: 5173, open: false, fs: { allow: [path('.')] } },
  build: {
    outDir: path('dist-site'),
    emptyOutDir: true,
    // The form for providers may connect to nothing, and the polyfill would.
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['site', 'site/werkstatt'].flatMap(pagesIn) },
  },
});

/** `vite` serves the demo site, `vite build` builds it, and `vite build --mode workshop` the workshop alone. */
export default defineConfig(({ command, mode }) => (mode === 'workshop' ? workshop() : site(command)));
