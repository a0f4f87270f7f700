/**
 * The loader: finds what authors asked for on the page, there and added later, and loads what it needs. The data, the
 * shared code and the elements' own code are asked for in the same moment, none waits for another.
 *
 * It shares no code with the chunks it loads: a page that asks for it as `pk.js?v=2` must not get it twice.
 */
import { importWords, languageFor, wordFilesOf } from '../localization/languages.js';
import type * as Core from './core.js';
import { elements, wishedName, type ElementName } from './elements.js';
import { Loader } from './loader.js';
import { claimPage, readSettings } from './page.js';

const settings = readSettings(import.meta.url);
const started = new Map<string, Promise<Response>>();
let core: Promise<typeof Core> | undefined;
let hasArrived = false;

/** Starts what the first elements will ask for as soon as their code has arrived. */
function startEarly(node: Element): void {
  if (hasArrived) return;
  const language = languageFor(node.closest('[lang]')?.getAttribute('lang') ?? 'de');
  for (const file of wordFilesOf(wishedName(node) ?? '')) importWords(language, file)?.catch(() => undefined);
  const files = node.closest('pk-program, [src]')?.getAttribute('src') ?? settings.src;
  for (const file of files.split(/[\s,]+/)) {
    const url = file && new URL(file, document.baseURI);
    if (!url || started.has(url.href)) continue;
    if (url.origin !== location.origin && !settings.origins.includes(url.origin)) continue;
    const response = fetch(url, { credentials: 'omit' });
    response.catch(() => undefined);
    started.set(url.href, response);
  }
}

async function loadCore(): Promise<typeof Core> {
  const module = await import('./core.js');
  hasArrived = true;
  module.configure({ ...settings, started });
  return module;
}

async function elementOf(name: ElementName): Promise<CustomElementConstructor> {
  core ??= loadCore();
  const [{ define }, module] = await Promise.all([core, elements[name]()]);
  for (const value of Object.values(module) as Core.ElementClass[]) if (value.tag) define(value);
  return customElements.get(`pk-${name}`)!;
}

const loader = claimPage()
  ? new Loader({ onWish: startEarly, element: elementOf, forms: () => import('./forms.js') })
  : undefined;
loader?.watch(document);

/** Follows an open shadow root, too: nobody from outside can find those. */
export function watch(root: ShadowRoot): void {
  loader?.watch(root);
}
