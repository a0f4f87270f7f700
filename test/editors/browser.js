/* global document, window, setTimeout, performance, requestAnimationFrame */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.js';
import { fallbackTexts } from './forms.js';
import { serve } from './server.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a browser with a page for each editor, and pages with the loader that show the results. */
export async function openBrowser(names) {
  const folder = mkdtempSync(`${tmpdir()}/pk-editors-`);
  cpSync(`${root}dist/embed`, `${folder}/embed`, { recursive: true });
  await build({
    entryPoints: names.map((name) => `${here}pages/${name}.js`),
    outdir: `${folder}/editors`,
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.IS_GUTENBERG_PLUGIN': 'false' },
    loader: { '.css': 'empty', '.svg': 'dataurl' },
  });
  const server = await serve({
    pk: `${folder}/embed`,
    editors: `${folder}/editors`,
    data: `${root}examples`,
  });
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
  const tabs = new Map();

  /** Opens a page, and collects its errors. */
  async function openTab(path) {
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`);
    });
    await tab.goto(server.origin + path);
    return { tab, errors };
  }

  async function tabOf(name) {
    if (!tabs.has(name)) {
      server.put(
        `/${name}`,
        `<!doctype html><html lang="de"><title>${name}</title><body><script src="/editors/${name}.js"></script>`,
      );
      tabs.set(name, await openTab(`/${name}`));
    }
    const { tab } = tabs.get(name);
    await tab.bringToFront();
    return tab;
  }

  let pageCount = 0;

  return {
    /** Sends HTML through an editor, and then through the system's server; returns what is left. */
    async process({ page, setup, server: rules, wpautop }, way, html) {
      let read = await (
        await tabOf(page)
      ).evaluate((...args) => window.runEditor(...args), setup ?? null, way, html);
      const sanitizers = await tabOf('sanitizers');
      if (rules) read = await sanitizers.evaluate((...args) => window.filter(...args), read, rules);
      if (wpautop) read = await (await tabOf('tinymce4')).evaluate((text) => window.autop(text), read);
      return read;
    },

    /** Shows HTML on a page with the loader: returns the outcome (`works`, `stays` or `lost`), and the page's errors. */
    async show(html, form) {
      const path = `/page/${(pageCount += 1)}`;
      server.put(
        path,
        `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title>
        <script type="module" src="/pk/pk.js" data-src="/data/hameln-pyrmont.json"></script>
        <body><main>${html}</main>`,
      );
      const { tab, errors } = await openTab(path);
      await tab.bringToFront();
      const result = await tab.evaluate(outcomeOnPage, fallbackTexts[form]);
      await tab.close();
      return { result, errors };
    },

    /** The attributes of each element, by its name without the prefix. */
    async optionsOf(elements) {
      const path = '/options';
      server.put(
        path,
        `<!doctype html><html lang="de"><title>Seite</title><script type="module" src="/pk/pk.js"
        data-src="/data/hameln-pyrmont.json"></script>${elements.map((name) => `<pk-${name}></pk-${name}>`).join('')}`,
      );
      const { tab } = await openTab(path);
      const options = await tab.evaluate(
        (names) =>
          Promise.all(
            names.map(async (name) => [
              name,
              (await window.customElements.whenDefined(`pk-${name}`)).observedAttributes,
            ]),
          ),
        elements,
      );
      await tab.close();
      return Object.fromEntries(options);
    },

    /** The errors of an editor's page. */
    errorsOf: (name) => tabs.get(name)?.errors ?? [],

    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Runs on the page: waits for the element, and returns what a visitor sees.
 *
 * @param fallback The text that must be readable without the element.
 */
async function outcomeOnPage(fallback) {
  const forms = 'pk-agenda-feed, [data-pk], a[href*="#pk="]';
  const end = performance.now() + (document.querySelector(forms) ? 6000 : 0);
  const isReady = () => {
    const feeds = document.querySelectorAll('pk-agenda-feed');
    const [feed] = feeds;
    return (
      feeds.length === 1 &&
      feed.state === 'ready' &&
      feed.getAttribute('limit') === '5' &&
      feed.shadowRoot.querySelectorAll('li').length === 5
    );
  };
  while (performance.now() < end && !isReady()) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise(requestAnimationFrame);
  const text = document.body.innerText;
  if (/<\/?(?:pk-|div|a|p)\b/.test(text)) return 'lost';
  if (isReady()) return text.includes(fallback) ? 'lost' : 'works';
  return text.includes(fallback) ? 'stays' : 'lost';
}
