import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed } from '../platform/composed-tree.js';
import { common } from './de/base.js';
import { importWords, languageFor, wordFilesOf } from './languages.js';
import type { WordFile, Words } from './words.js';

/** How long an element waits for the words of its language before it shows German ones. */
const LANGUAGE_TIMEOUT_MS = 5000;

/** What has been loaded of a language, and which files are requested. */
interface LoadedLanguage {
  readonly words: Partial<Words>;
  readonly files: Set<WordFile>;
  readonly requests: Map<WordFile, Promise<void>>;
}

const loadedLanguages = new Map<string, LoadedLanguage>();

const connectedControllers = new Set<LocalizeController>();
let observer: MutationObserver | undefined;

/**
 * The words of an element, in the language of its nearest ancestor with a `lang` attribute, across shadow roots. Follows
 * changes of `lang` in the page. German words come with the element's code; those of other languages are loaded when
 * first needed, and the element waits for them rather than show German first. Where they can't be loaded, or not within
 * five seconds, it shows German.
 */
export class LocalizeController implements ReactiveController {
  /** The BCP 47 tag of the element's place in the page. May be more specific than any supported language (`de-simple`). */
  requestedLanguage = 'de';

  /** Whether the words are loaded, or the controller has stopped waiting for them. */
  isReady = true;

  readonly #host: ReactiveControllerHost & Element;
  readonly #files: Set<WordFile>;

  /** Files of features for which nothing waits any more. */
  readonly #settledFiles = new Set<WordFile>();
  #supportedLanguage = 'de';

  /** The words in use; `undefined` while they are the German ones. */
  #words?: Partial<Words>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#files = new Set(wordFilesOf(host.localName.replace('pk-', '')));
    host.addController(this);
  }

  /** The language that the words are in. */
  get language(): string {
    return this.#words ? this.#supportedLanguage : 'de';
  }

  /** The words that all elements share. */
  get words(): Words['common'] {
    return this.group('common', common);
  }

  /**
   * A group of words in the element's language.
   *
   * @param german The same group from `localization/de/`, used for German and for what could not be loaded.
   */
  group<Name extends keyof Words>(name: Name, german: Words[Name]): Words[Name] {
    return this.#words?.[name] ?? german;
  }

  /**
   * Requests a file of words that a feature needs beyond those of its element, and updates the host when it is there.
   *
   * @returns Whether the feature can render: its words are loaded, or the controller has stopped waiting for them.
   */
  requestFile(file: WordFile): boolean {
    if (!this.#files.has(file)) {
      this.#files.add(file);
      void this.#waitForFile(file);
    }
    return this.#settledFiles.has(file);
  }

  hostConnected(): void {
    observer ??= observeLanguageChanges();
    connectedControllers.add(this);
    void this.updateLanguage();
  }

  hostDisconnected(): void {
    connectedControllers.delete(this);
  }

  /** Determines the element's language again, and loads its words where it has changed. */
  async updateLanguage(): Promise<void> {
    const requested = closestComposed(this.#host, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'de';
    if (requested === this.requestedLanguage) return;
    this.requestedLanguage = requested;
    const language = languageFor(requested);
    if (language !== this.#supportedLanguage) {
      this.#supportedLanguage = language;
      this.isReady = this.#useLoadedWords();
    }
    this.#host.requestUpdate();
    if (this.isReady) return;
    const loading = Promise.all([...this.#files].map((file) => loadWords(language, file)));
    void loading.then(() => language === this.#supportedLanguage && this.#useLoadedWords());
    await within(LANGUAGE_TIMEOUT_MS, loading);
    this.isReady ||= language === this.#supportedLanguage;
    this.#host.requestUpdate();
  }

  async #waitForFile(file: WordFile): Promise<void> {
    const language = this.#supportedLanguage;
    await within(LANGUAGE_TIMEOUT_MS, loadWords(language, file));
    this.#settledFiles.add(file);
    if (language === this.#supportedLanguage) this.#useLoadedWords();
  }

  /** Switches to the words of the language where all files are there, and to German ones where not. */
  #useLoadedWords(): boolean {
    const { words, files } = loadedLanguage(this.#supportedLanguage);
    const areLoaded = [...this.#files].every((file) => files.has(file));
    this.#words = areLoaded ? words : undefined;
    this.#host.requestUpdate();
    return areLoaded || this.#supportedLanguage === 'de';
  }
}

function loadedLanguage(language: string): LoadedLanguage {
  const loaded = loadedLanguages.get(language) ?? { words: {}, files: new Set(), requests: new Map() };
  loadedLanguages.set(language, loaded);
  return loaded;
}

/** Loads a file of words, once per page unless it fails. Never rejects. */
function loadWords(language: string, file: WordFile): Promise<void> {
  const { words, files, requests } = loadedLanguage(language);
  const load = async () => {
    try {
      Object.assign(words, await importWords(language, file));
      files.add(file);
    } catch {
      requests.delete(file);
    }
  };
  const request = requests.get(file) ?? load();
  requests.set(file, request);
  return request;
}

function within(time: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, time))]);
}

function observeLanguageChanges(): MutationObserver {
  const observer = new MutationObserver(() => {
    for (const controller of connectedControllers) void controller.updateLanguage();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return observer;
}
