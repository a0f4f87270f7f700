import { cpSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

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

const pages = readdirSync(path('site')).filter((name) => name.endsWith('.html'));

export default defineConfig(({ command }) => ({
  root: path('site'),
  publicDir: command === 'build' ? collectPublicFiles() : path('site/public'),
  plugins: [loaderFromSource, serveExamples],
  server: { port: 5173, open: false, fs: { allow: [path('.')] } },
  build: {
    outDir: path('dist-site'),
    emptyOutDir: true,
    // The form for providers may connect to nothing, and the polyfill would.
    modulePreload: { polyfill: false },
    rollupOptions: { input: pages.map((name) => path(`site/${name}`)) },
  },
}));
