import { cpSync, readdirSync, rmSync } from 'node:fs';
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

const pagesIn = (folder: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => path(`${folder}/${name}`));

/** The workshop alone, for any web server, the command line and WordPress: its examples lie in its own folder there. */
const moveExamples: Plugin = {
  name: 'move-examples',
  transformIndexHtml: (html) => html.replace('examples="../daten/"', 'examples="./daten/"'),
};

/** The dev server's own connection, which a built page has not. */
const forbidSockets: Plugin = {
  name: 'forbid-sockets',
  apply: 'build',
  transformIndexHtml: (html) => html.replace("connect-src 'self' ws:", "connect-src 'self'"),
};

/** The example files for a folder that is served as it stands. */
function collectExamples(): string {
  const folder = path('.cache/workshop');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path('examples'), `${folder}/daten`, { recursive: true });
  return folder;
}

const workshop = (): UserConfig => ({
  root: path('site/werkstatt'),
  base: './',
  publicDir: collectExamples(),
  plugins: [moveExamples, forbidSockets],
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
  plugins: [loaderFromSource, serveExamples, forbidSockets],
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
