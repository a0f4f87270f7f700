import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { openBytes } from '../../authoring/document/open-bytes.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { FileOpenEvent, type OpenFile } from '../open-file.js';
import { forgetDraft, storedDraft } from '../saving/draft-store.js';
import { browserFileAccess, type FileAccess, type FileHandle } from '../saving/file-access.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import type { BrokenFile } from './broken-file.element.js';
import { startScreenStyles } from './start-screen.styles.js';

/** Some browsers say where a dropped file lies. */
interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle>;
}

/** The page before a file is open: a file of one's own, a new one, an example, or the draft of this device. */
export class StartScreenElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-start';
  static override styles = [...controls, startScreenStyles];

  /** How files are read; another one for tests. */
  @property({ attribute: false }) fileAccess: FileAccess = browserFileAccess;

  /** Where the examples lie; the page says so where it is served with them. */
  @property() examples = '';

  @state() private brokenFile?: BrokenFile | undefined;
  @state() private failure = '';
  @state() private isDraggedOver = false;
  @state() private draft = storedDraft();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('paste', this.#handlePaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('paste', this.#handlePaste);
  }

  protected override render(): TemplateResult {
    const { start } = this.words;
    return html`<h1 tabindex="-1">${start.title}</h1>
      <p class="intro">${start.intro}</p>
      ${this.#renderDraft()}
      <div class="ways">
        <section
          class=${this.isDraggedOver ? 'over' : ''}
          @dragover=${this.#handleDragOver}
          @dragleave=${() => (this.isDraggedOver = false)}
          @drop=${this.#handleDrop}
        >
          <h2>${start.fromFile}</h2>
          <p class="quiet">${start.fromFileHint}</p>
          <p class="row">
            ${this.#renderOwn()}
            <button type="button" class=${this.fileAccess.ownName ? '' : 'main'} @click=${this.#choose}>
              ${start.open}
            </button>
            <span class="quiet small">${start.drop}</span>
          </p>
          <div role="alert">${this.#renderFailure()}</div>
        </section>
        <section>
          <h2>${start.fromNothing}</h2>
          <pk-workshop-municipality-picker .language=${this.language}></pk-workshop-municipality-picker>
        </section>
        ${this.examples ? this.#renderExamples() : nothing}
        <section>
          <h2>${start.onlyElements}</h2>
          <p class="quiet">${start.onlyElementsHint}</p>
          <p>
            <button
              type="button"
              @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(['embedding']))}
            >
              ${start.toElements}
            </button>
          </p>
        </section>
      </div>
      <pk-workshop-language .language=${this.language}></pk-workshop-language>`;
  }

  #renderOwn() {
    const { ownName } = this.fileAccess;
    if (!ownName) return nothing;
    const label = this.words.start.openOwn(ownName);
    return html`<button type="button" class="main" @click=${this.openOwn}>${label}</button>`;
  }

  #renderDraft() {
    const { draft } = this.words.shell;
    if (!this.draft) return nothing;
    const { name, savedAt } = this.draft;
    const time = new Date(savedAt).toLocaleString(this.language, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<div class="notice row">
      <p>${draft.found(name, time)}</p>
      <button type="button" @click=${this.#openDraft}>${draft.open}</button>
      <button type="button" class="link" @click=${this.#removeDraft}>${draft.remove}</button>
    </div>`;
  }

  #renderExamples(): TemplateResult {
    const { start } = this.words;
    return html`<section>
      <h2>${start.examples}</h2>
      <p class="quiet">${start.examplesHint}</p>
      <ul role="list" class="stack">
        ${Object.entries(start.example).map(
          ([name, label]) =>
            html`<li><button type="button" @click=${() => this.#openExample(name)}>${label}</button></li>`,
        )}
      </ul>
    </section>`;
  }

  #renderFailure() {
    if (this.failure) return html`<p class="problem">${this.failure}</p>`;
    if (!this.brokenFile) return nothing;
    return html`<pk-workshop-broken-file
      .language=${this.language}
      .file=${this.brokenFile}
    ></pk-workshop-broken-file>`;
  }

  /** Opens a file, or says why it can't be opened. */
  async openFile(file: File, handle?: FileHandle): Promise<void> {
    this.#resetMessages();
    try {
      this.#openBytes(new Uint8Array(await file.arrayBuffer()), { name: file.name, handle });
    } catch {
      this.failure = this.words.start.notRead;
    }
  }

  /** Opens the file that the server keeps, where it has one. */
  readonly openOwn = async (): Promise<void> => {
    try {
      const own = await this.fileAccess.openOwn?.();
      if (own) await this.openFile(own.file, own.handle);
    } catch {
      this.failure = this.words.start.notRead;
    }
  };

  #resetMessages(): void {
    this.brokenFile = undefined;
    this.failure = '';
  }

  #openBytes(bytes: Uint8Array, place: Pick<OpenFile, 'name' | 'handle' | 'address'>): void {
    const opened = openBytes(bytes, { now: new Date() });
    if ('findings' in opened) this.brokenFile = { name: place.name, bytes, findings: opened.findings };
    else this.dispatchEvent(new FileOpenEvent({ ...opened, ...place, isNew: false }));
  }

  readonly #choose = async () => {
    try {
      const chosen = await this.fileAccess.open();
      if (chosen) await this.openFile(chosen.file, chosen.handle);
    } catch {
      this.failure = this.words.start.notRead;
    }
  };

  async #openExample(name: string): Promise<void> {
    this.#resetMessages();
    try {
      const url = new URL(`${name}.json`, new URL(this.examples, document.baseURI));
      const response = await fetch(url);
      if (!response.ok) throw new Error(response.statusText);
      const bytes = new Uint8Array(await response.arrayBuffer());
      this.#openBytes(bytes, { name: `${name}.json`, address: url.href });
    } catch {
      this.failure = this.words.start.exampleFailed;
    }
  }

  readonly #openDraft = () => {
    const { name, text, data } = this.draft!;
    const bytes = new TextEncoder().encode(text);
    const opened = openBytes(bytes, { now: new Date() });
    if ('findings' in opened) this.brokenFile = { name, bytes, findings: opened.findings };
    else this.dispatchEvent(new FileOpenEvent({ ...opened, name, draft: data, isNew: this.draft!.isNew }));
  };

  readonly #removeDraft = () => {
    forgetDraft();
    this.draft = undefined;
  };

  /** A text that was copied from somewhere is opened like a file; into a field, it is pasted. */
  readonly #handlePaste = (event: ClipboardEvent) => {
    const isField = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('input, textarea'));
    const file = isField ? undefined : textFile(event.clipboardData);
    if (file) void this.openFile(file);
  };

  readonly #handleDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.isDraggedOver = true;
  };

  readonly #handleDrop = async (event: DragEvent) => {
    event.preventDefault();
    this.isDraggedOver = false;
    const [file = textFile(event.dataTransfer)] = event.dataTransfer?.files ?? [];
    // What was dropped can be saved in place, too, where the browser says where it lies.
    const item: DroppedItem | undefined = event.dataTransfer?.items[0];
    const handle = await item?.getAsFileSystemHandle?.().catch(() => undefined);
    if (file) await this.openFile(file, handle?.kind === 'file' ? handle : undefined);
  };
}

/** The text of what was dropped or pasted, as a file. */
function textFile(data: DataTransfer | null): File | undefined {
  const text = data?.getData('text/plain') ?? '';
  return text.trim() ? new File([text], 'kommune.json') : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-start': StartScreenElement;
  }
}
