/**
 * The loader: finds the elements that authors requested on a page, and loads what they need. The data, the shared code
 * and the elements' own code are requested at the same moment; none waits for another.
 *
 * It shares no code with the chunks that it loads: a page that loads it as `pk.js?v=2` must not load that code twice.
 */
import { importWords, languageFor, wordFilesOf } from '../localization/languages.js';
import type * as Core from './core.js';
import { elements, requestedName, type ElementName } from './elements.js';
import { claimPage, readSettings } from './loader-settings.js';
import { Loader } from './loader.js';

const settings = readSettings(import.meta.url);
const earlyResponses = new Map<string, Promise<Response>>();
let core: Promise<typeof Core> | undefined;
let isCoreLoaded = false;

/** Requests the words and data that an element will ask for once its code is loaded. */
function preload(node: Element): void {
  if (isCoreLoaded) return;
  const language = languageFor(node.closest('[lang]')?.getAttribute('lang') ?? 'de');
  for (const file of wordFilesOf(requestedName(node) ?? ''))
    importWords(language, file)?.catch(() => undefined);
  const files = node.closest('pk-program, [src]')?.getAttribute('src') ?? settings.src;
  for (const file of files.split(/[\s,]+/)) {
    const url = file && new URL(file, document.baseURI);
    if (!url || earlyResponses.has(url.href)) continue;
    if (url.origin !== location.origin && !settings.origins.includes(url.origin)) continue;
    const response = fetch(url);
    response.catch(() => undefined);
    earlyResponses.set(url.href, response);
  }
}

async function loadCore(): Promise<typeof Core> {
  const module = await import('./core.js');
  isCoreLoaded = true;
  module.configure({ ...settings, earlyResponses });
  return module;
}

async function loadElement(name: ElementName): Promise<CustomElementConstructor> {
  core ??= loadCore();
  const [{ define }, module] = await Promise.all([core, elements[name]()]);
  for (const value of Object.values(module) as Core.ElementClass[]) if (value.tag) define(value);
  return customElements.get(`pk-${name}`)!;
}

const loader = claimPage()
  ? new Loader({ onRequest: preload, loadElement, loadUpgrade: () => import('./upgrade.js') })
  : undefined;
loader?.watch(document);

/** Upgrades what an open shadow root contains, too: the loader can't find these by itself. */
export function watch(root: ShadowRoot): void {
  loader?.watch(root);
}
