import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { LocatedFinding } from '../../authoring/check/check-file.js';
import { openAnyFile } from '../../authoring/foreign-source/open-source.js';
import { berlinTime } from '../../model/dates.js';
import type { AddressLoadedEvent } from '../incoming/address-field.element.js';
import { readIncoming, type IncomingFile } from '../incoming/incoming-file.js';
import { loadFromOwnWebsite, loadReferred } from '../incoming/own-website.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { FileOpenEvent } from '../open-file.js';
import { browserFileAccess, type FileAccess, type FileHandle } from '../saving/file-access.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import type { Beginning, BeginWithElement } from './begin-with.element.js';
import type { BrokenFile } from './broken-file.element.js';
import type { MunicipalityChosenEvent } from './municipality-picker.element.js';
import { newFile } from './new-file.js';
import { startScreenStyles } from './start-screen.styles.js';

/** A larger file is no municipality's, in bytes; it would keep the page busy for long. */
const MAX_BYTES = 50_000_000;

/** Some browsers say where a dropped file lies. */
interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle>;
}

/**
 * The page before a file is open: a file of one's own, a new one, one that begins with what another source gives, an example,
 * or the draft of this device.
 */
export class StartScreenElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-start';
  static override styles = [...controls, startScreenStyles];

  /** How files are read; another one for tests. */
  @property({ attribute: false }) fileAccess: FileAccess = browserFileAccess;

  /** Where the examples lie; the page says so where it is served with them. */
  @property() examples = '';

  /** The address of the page that the workshop was opened from; empty where there is none. */
  @property({ attribute: false }) home = '';

  /** The ids of drafts that another tab writes to. */
  @property({ attribute: false }) draftsInUse: ReadonlySet<string> = new Set();

  @state() private brokenFile?: BrokenFile | undefined;
  @state() private failure = '';
  @state() private isReading = false;
  @state() private isDraggedOver = false;
  @state() private beginning?: Beginning;

  @query('pk-workshop-begin-with') private readonly beginWith!: BeginWithElement;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('paste', this.#handlePaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('paste', this.#handlePaste);
  }

  protected override render(): TemplateResult {
    const { start, shell } = this.words;
    return html`${this.home ? html`<p><a href=${this.home}>${shell.home}</a></p>` : nothing}
      <h1 tabindex="-1">${start.title}</h1>
      <p class="intro">${start.intro}</p>
      ${this.beginning ? this.#renderBeginning(this.beginning) : html`${this.#renderDrafts()} ${this.#renderWays()}`}`;
  }

  #renderBeginning(beginning: Beginning): TemplateResult {
    return html`<pk-workshop-begin-with
      .language=${this.language}
      .beginning=${beginning}
      @cancel=${() => (this.beginning = undefined)}
    ></pk-workshop-begin-with>`;
  }

  #renderWays(): TemplateResult {
    const { start, sources } = this.words;
    return html`<div class="ways">
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
          <p role="status">${this.isReading ? start.reading : nothing}</p>
          <div role="alert">${this.#renderFailure()}</div>
          <pk-workshop-address-field
            .language=${this.language}
            @pk-workshop-address-loaded=${({ file }: AddressLoadedEvent) => this.#open(file)}
          ></pk-workshop-address-field>
        </section>
        <section>
          <h2>${start.fromNothing}</h2>
          <pk-workshop-municipality-picker
            .language=${this.language}
            @pk-workshop-municipality-chosen=${this.#begin}
          ></pk-workshop-municipality-picker>
        </section>
        <section>
          <h2>${sources.title}</h2>
          <p class="quiet">${sources.hint}</p>
          <p><button type="button" @click=${this.#choose}>${sources.choose}</button></p>
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

  #renderDrafts(): TemplateResult {
    return html`<pk-workshop-drafts
      .language=${this.language}
      .inUse=${this.draftsInUse}
    ></pk-workshop-drafts>`;
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
  async openFile(file: File, handle?: FileHandle, address = ''): Promise<void> {
    const incoming = await readIncoming(file).catch(() => undefined);
    if (incoming) await this.#open({ ...incoming, url: address }, handle);
    else this.#fail(this.words.start.notRead);
  }

  /** Opens the file that the server keeps, where it has one. */
  readonly openOwn = async (): Promise<void> => {
    try {
      const own = await this.fileAccess.openOwn?.();
      if (own) await this.openFile(own.file, own.handle, own.address);
    } catch {
      this.#fail(this.words.start.notRead);
    }
  };

  async #open(incoming: IncomingFile, handle?: FileHandle): Promise<void> {
    const { name, url, bytes } = incoming;
    this.#fail('');
    if (bytes.length > MAX_BYTES)
      return this.#fail(this.words.start.tooLarge(Math.round(bytes.length / 1e6)));
    this.isReading = true;
    await nextPaint();
    try {
      const opened = await openAnyFile(incoming, loadReferred, { now: new Date() });
      if (opened.kind === 'file')
        this.dispatchEvent(
          new FileOpenEvent({ ...opened.file, name, handle, address: url || undefined, isNew: false }),
        );
      else if (opened.kind === 'source') await this.#beginWith({ incoming, source: opened.source });
      else if (opened.findings.some(isAboutTable)) await this.#beginWith({ incoming });
      else this.brokenFile = { name, bytes, findings: opened.findings };
    } catch {
      this.#fail(this.words.start.notRead);
    } finally {
      this.isReading = false;
    }
  }

  async #beginWith(beginning: Beginning): Promise<void> {
    this.beginning = beginning;
    await this.updateComplete;
    await this.beginWith.updateComplete;
    this.beginWith.focus();
  }

  #fail(failure: string): void {
    this.brokenFile = undefined;
    this.failure = failure;
  }

  readonly #begin = ({ municipality }: MunicipalityChosenEvent) => {
    this.dispatchEvent(new FileOpenEvent(newFile(municipality, berlinTime(new Date()).slice(0, 10))));
  };

  readonly #choose = async () => {
    try {
      const chosen = await this.fileAccess.open();
      if (chosen) await this.openFile(chosen.file, chosen.handle);
    } catch {
      this.#fail(this.words.start.notRead);
    }
  };

  async #openExample(name: string): Promise<void> {
    try {
      await this.#open(await loadFromOwnWebsite(new URL(`${name}.json`, this.#examplesUrl).href));
    } catch {
      this.#fail(this.words.start.exampleFailed);
    }
  }

  get #examplesUrl(): URL {
    return new URL(this.examples, document.baseURI);
  }

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

/** Lets the page show that a file is being read before that keeps it busy. */
const nextPaint = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Whether a file is a table, which has to be understood first. */
const isAboutTable = ({ kind, details }: LocatedFinding) =>
  kind === 'foreign-file' && (details.format === 'excel' || details.format === 'csv');

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
