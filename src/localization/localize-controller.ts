import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { common } from './de/common.js';
import { languageFor, languages } from './languages.js';
import { closestComposed } from '../platform/composed-tree.js';
import type { Words } from './words.js';

/** Languages other than German that have arrived. */
const arrived = new Map<string, Words>();
const controllers = new Set<LocalizeController>();
/** How long an element waits for words before it speaks German, in milliseconds. */
const PATIENCE = 5000;

let observer: MutationObserver | undefined;

/**
 * The words for an element, in the language of the nearest ancestor that says one, across shadow roots. Follows
 * changes of `lang` in the page. Words of other languages than German are loaded when first asked for; an element
 * waits for them rather than speak German first, but not for ever: where they can't be had, it speaks German.
 */
export class LocalizeController implements ReactiveController {
  /** The tag that the page asks for; it may be more exact than the words we have (`de-simple`). */
  wanted = 'de';

  /** Whether the words are there, or are known not to come. */
  isReady = true;

  readonly #host: ReactiveControllerHost & Element;
  #language = 'de';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that is spoken. */
  get language(): string {
    return arrived.has(this.#language) ? this.#language : 'de';
  }

  /** What all elements say. */
  get words(): Words['common'] {
    return this.group('common', common);
  }

  /** What an element says; in German its words come with its own code. */
  group<Name extends keyof Words>(name: Name, german: Words[Name]): Words[Name] {
    return arrived.get(this.#language)?.[name] ?? german;
  }

  hostConnected(): void {
    observer ??= watchLanguages();
    controllers.add(this);
    void this.update();
  }

  hostDisconnected(): void {
    controllers.delete(this);
  }

  /** Looks again which language the element stands in. */
  async update(): Promise<void> {
    const wanted = closestComposed(this.#host, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'de';
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    const language = (this.#language = languageFor(wanted));
    const load = languages[language];
    this.isReady = !load || arrived.has(language);
    this.#host.requestUpdate();
    if (this.isReady) return;
    const words = await Promise.race([load!().catch(() => undefined), wait(PATIENCE)]);
    if (words) arrived.set(language, words);
    this.isReady ||= language === this.#language;
    this.#host.requestUpdate();
  }
}

function wait(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

function watchLanguages(): MutationObserver {
  const observer = new MutationObserver(() => controllers.forEach((controller) => void controller.update()));
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return observer;
}
