import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isJsonObject } from '../../authoring/merging/json-equality.js';
import type { OpenFile } from '../open-file.js';
import { randomId } from './random-id.js';

/** What a tab has open. */
interface TabState {
  /** The file, by `keyOf`; `undefined` on the start page. */
  readonly file?: string | undefined;
  /** Of its draft. */
  readonly draftId?: string | undefined;
}

/** What tabs tell each other. A `hello` is answered. */
type TabMessage =
  | { readonly kind: 'hello' | 'state'; readonly tab: string; readonly state: TabState }
  | { readonly kind: 'bye'; readonly tab: string }
  | {
      readonly kind: 'saved';
      readonly tab: string;
      readonly file: string;
      /** The text before, by which another tab knows whether it is the same file. */
      readonly before: string;
      readonly text: string;
    };

/**
 * Knows what other tabs of this browser have open, by messages among them: whether the same file is open elsewhere, what was
 * saved there meanwhile, and which drafts are in use.
 */
export class OpenTabs implements ReactiveController {
  /** The text that another tab has saved since this one opened or saved the file. */
  savedElsewhere: string | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #id = randomId();
  readonly #others = new Map<string, TabState>();
  #channel?: BroadcastChannel | undefined;
  #state: TabState = {};
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#channel = new BroadcastChannel('pk-workshop');
    this.#channel.addEventListener('message', this.#handleMessage);
    addEventListener('pagehide', this.#handleHide);
    addEventListener('pageshow', this.#handleShow);
    this.#tell('hello');
  }

  hostDisconnected(): void {
    this.#handleHide();
    removeEventListener('pagehide', this.#handleHide);
    removeEventListener('pageshow', this.#handleShow);
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** Whether another tab has the same file open. */
  get isOpenElsewhere(): boolean {
    const { file } = this.#state;
    return file !== undefined && [...this.#others.values()].some((other) => other.file === file);
  }

  /** The ids of drafts that other tabs write to. */
  get draftsInUse(): ReadonlySet<string> {
    return new Set([...this.#others.values()].flatMap(({ draftId }) => draftId ?? []));
  }

  /** This tab has opened a file, or closed it. */
  setFile(file: OpenFile | undefined, draftId?: string): void {
    this.#state = file ? { file: keyOf(file), draftId } : {};
    this.#text = file?.text ?? '';
    this.savedElsewhere = undefined;
    this.#tell('hello');
  }

  /** This tab has saved its file. */
  setSaved(file: OpenFile): void {
    const before = this.#text;
    this.#text = file.text;
    this.savedElsewhere = undefined;
    const key = keyOf(file);
    if (key === this.#state.file)
      return this.#send({ kind: 'saved', tab: this.#id, file: key, before, text: file.text });
    // Under another name it is another file.
    this.#state = { ...this.#state, file: key };
    this.#tell('hello');
  }

  #tell(kind: 'hello' | 'state'): void {
    this.#send({ kind, tab: this.#id, state: this.#state });
  }

  #send(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  readonly #handleMessage = ({ data: message }: MessageEvent<TabMessage>) => {
    switch (message.kind) {
      case 'hello':
        this.#tell('state');
        this.#others.set(message.tab, message.state);
        break;
      case 'state':
        this.#others.set(message.tab, message.state);
        break;
      case 'bye':
        this.#others.delete(message.tab);
        break;
      case 'saved':
        if (message.file === this.#state.file && message.before === (this.savedElsewhere ?? this.#text))
          this.savedElsewhere = message.text;
    }
    this.#host.requestUpdate();
  };

  readonly #handleHide = () => this.#send({ kind: 'bye', tab: this.#id });

  /** The page has come back from the browser's cache of pages. */
  readonly #handleShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) this.#tell('hello');
  };
}

/** What a file is recognized by in another tab: its name and its municipality. */
function keyOf({ name, data }: OpenFile): string {
  const municipality = isJsonObject(data) && isJsonObject(data.municipality) ? data.municipality : {};
  return JSON.stringify([name, municipality.ags, municipality.name]);
}
