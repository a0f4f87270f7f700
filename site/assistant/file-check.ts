import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { repairText } from '../../src/authoring/check/apply-repair.js';
import { checkDecoded, checkText } from '../../src/authoring/check/check-bytes.js';
import type { CheckReport } from '../../src/authoring/check/check-file.js';
import { recognizeFile } from '../../src/authoring/check/recognize-file.js';
import { summarizeQuality } from '../../src/authoring/quality.js';
import { saveFile } from '../../src/platform/save-file.js';
import type { Program } from '../../src/schema/index.js';
import type { LineRequestEvent, RepairRequestEvent } from './finding-list.js';
import { PageElement } from './page-element.js';
import { PreviewRequestEvent } from './preview-request-event.js';
import { selectLine } from './select-line.js';
import { summarizeReport } from './summarize-report.js';

/** Larger files are checked, but not put into the text field. */
const MAX_EDITABLE_BYTES = 1_000_000;

/** How long after the last keystroke the text is checked. */
const RECHECK_DELAY_MS = 900;

/** How long checking waits for the message that announces it to be painted. */
const PAINT_DELAY_MS = 20;

/** "Check a file": what is wrong in it, where, what is missing, and what can be repaired on one tap. */
export class FileCheck extends PageElement {
  @state() private report?: CheckReport;
  @state() private isBusy = false;
  @state() private isDraggedOver = false;
  @state() private largeFile?: File;
  @state() private failure: 'notText' | 'empty' | '' = '';
  @query('textarea') private textarea!: HTMLTextAreaElement;

  #fileName = '';
  /** The text that the report is about. */
  #checkedText = '';
  #recheckTimer?: ReturnType<typeof setTimeout>;

  protected override render() {
    const { check } = this.words;
    return html`
      <p class="intro">${check.intro} ${this.words.page.local}</p>
      <div
        class="drop ${this.isDraggedOver ? 'over' : ''}"
        @dragover=${this.#handleDragOver}
        @dragleave=${() => (this.isDraggedOver = false)}
        @drop=${this.#handleDrop}
      >
        <p>
          ${check.drop}
          <label class="button">
            ${check.choose}
            <input
              class="visually-hidden"
              type="file"
              accept=".json,application/json"
              @change=${this.#handleFile}
            />
          </label>
        </p>
        <label class="field">
          ${check.text}
          <textarea
            rows="10"
            spellcheck="false"
            autocomplete="off"
            wrap="off"
            translate="no"
            @input=${this.#handleInput}
          ></textarea>
        </label>
        <p class="row">
          <button type="button" class="main" @click=${() => void this.checkText(this.textarea.value)}>
            ${check.check}
          </button>
          <button type="button" @click=${this.#clear}>${check.clear}</button>
          <button type="button" ?disabled=${!this.report || !!this.largeFile} @click=${this.#save}>
            ${check.save}
          </button>
        </p>
        ${this.largeFile ? html`<p class="help">${check.large(this.largeFile.name, this.#formatSize(this.largeFile.size))}</p>` : nothing}
      </div>
      <div class="result" aria-busy=${this.isBusy}>
        <p class="summary severity-${this.#severity}" role="status" tabindex="-1">${this.#summary()}</p>
        ${this.report && !this.isBusy ? this.#renderReport(this.report) : nothing}
      </div>
    `;
  }

  /** Checks a text, and shows the result. */
  async checkText(text: string): Promise<void> {
    this.#checkedText = text;
    await this.#check(() => (text.trim() ? checkText(text, { now: new Date() }) : undefined));
  }

  /** Reads a file and checks it. */
  async openFile(file: File): Promise<void> {
    this.#fileName = file.name;
    const isLarge = file.size > MAX_EDITABLE_BYTES;
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      this.report = undefined;
      this.failure = 'notText';
      return;
    }
    const recognized = recognizeFile(bytes);
    const text = recognized.format
      ? ''
      : (recognized.text ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    this.largeFile = isLarge && text ? file : undefined;
    this.textarea.value = isLarge ? '' : text;
    this.#checkedText = text;
    await this.#check(() => (bytes.length ? checkDecoded(recognized, text, { now: new Date() }) : undefined));
  }

  /** Runs a check. Without a report, there was nothing to check. */
  async #check(run: () => CheckReport | undefined): Promise<void> {
    clearTimeout(this.#recheckTimer);
    this.isBusy = true;
    this.failure = '';
    // Checking blocks the page, so the message that announces it has to be painted first.
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, PAINT_DELAY_MS));
    this.report = run();
    this.failure = this.report ? '' : 'empty';
    this.isBusy = false;
    await this.updateComplete;
  }

  /** Repairs one finding, or all mistakes of a text that is not JSON, and checks the text again. */
  readonly #handleRepair = async ({ finding }: RepairRequestEvent) => {
    const { textarea, report } = this;
    // The text was edited meanwhile: what was found may no longer be there.
    if (textarea.value !== this.#checkedText) return this.checkText(textarea.value);
    if (finding?.repair) textarea.value = repairText(textarea.value, finding.repair);
    else if (!finding) textarea.value = report?.repairedText ?? textarea.value;
    await this.checkText(textarea.value);
    // The button that was pressed is gone: the focus moves on to what is left to do.
    this.querySelector<HTMLElement>('.summary')?.focus();
  };

  get #severity(): string {
    if (this.failure || !this.report || this.isBusy) return 'none';
    return this.report.findings[0]?.severity ?? 'ok';
  }

  #summary(): string {
    const { check } = this.words;
    if (this.isBusy) return check.busy;
    if (this.failure) return check[this.failure];
    if (!this.report) return check.nothing;
    return summarizeReport(this.report, this.language);
  }

  #renderReport(report: CheckReport) {
    const { check } = this.words;
    const { program, repairedText } = report;
    // Of a text that is not JSON, a page shows nothing, however much of it can be repaired.
    const isReadable = repairedText === undefined;
    return html`
      ${isReadable && program?.services.length ? html`<p>${this.#reachability(program)}</p>` : nothing}
      <finding-list
        .language=${this.language}
        .report=${report}
        .editable=${!this.largeFile}
        @line-request=${(event: LineRequestEvent) => selectLine(this.textarea, event.location)}
        @repair-request=${this.#handleRepair}
      ></finding-list>
      ${
        program
          ? html`<p>
              <button
                type="button"
                @click=${() => this.dispatchEvent(new PreviewRequestEvent(program, this.#fileName))}
              >
                ${check.preview}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  /** The figure that matters: how many services a family can reach today. */
  #reachability(program: Program): string {
    const { total, reachable, samples } = summarizeQuality(program, new Date());
    return this.words.check.reachable(reachable, total, samples);
  }

  #formatSize(bytes: number): string {
    const { locale } = this.words;
    return `${(bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
  }

  readonly #handleDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.isDraggedOver = true;
  };

  readonly #handleDrop = (event: DragEvent) => {
    event.preventDefault();
    this.isDraggedOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) return void this.openFile(file);
    if (text) {
      this.textarea.value = text;
      void this.checkText(text);
    }
  };

  readonly #handleFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.openFile(file);
    input.value = '';
  };

  /** Checks the text again a moment after it was edited. */
  readonly #handleInput = () => {
    this.largeFile = undefined;
    clearTimeout(this.#recheckTimer);
    if (this.textarea.value.length <= MAX_EDITABLE_BYTES) {
      this.#recheckTimer = setTimeout(() => void this.checkText(this.textarea.value), RECHECK_DELAY_MS);
    }
  };

  /** Saves the text as a file: what was repaired is in the text field alone. */
  readonly #save = () => {
    saveFile(this.#fileName || 'kommune.json', 'application/json', this.textarea.value);
  };

  readonly #clear = () => {
    clearTimeout(this.#recheckTimer);
    this.textarea.value = '';
    this.largeFile = this.report = undefined;
    this.failure = '';
    this.textarea.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'file-check': FileCheck;
  }
}
