import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repairText } from '../../authoring/check/apply-repair.js';
import type { LocatedFinding } from '../../authoring/check/check-file.js';
import { describeFinding } from '../../authoring/check/describe-finding.js';
import type { FindingLocation } from '../../authoring/check/finding.js';
import { recognizeFile } from '../../authoring/check/recognize-file.js';
import { openBytes } from '../../authoring/document/open-bytes.js';
import { applyEdits } from '../../authoring/json/text-edits.js';
import { FileOpenEvent } from '../open-file.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { selectLine } from './select-line.js';

/** Larger files are told of, but not put into a text field. */
const MAX_EDITABLE_BYTES = 1_000_000;

/** How long after the last keystroke the text is read again, in milliseconds. */
const RECHECK_DELAY_MS = 700;

/** How many places are listed. */
const MAX_LISTED = 50;

/** A file that could not be opened, with what is wrong in it. */
export interface BrokenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly LocatedFinding[];
}

/** What keeps a file from being opened: all places at once, each with its line, a repair where one is safe, and the text. */
export class BrokenFileElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-broken-file';
  static override styles = [
    ...controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8em;
      }

      .sides {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
        gap: 1em 1.6em;
        align-items: start;
      }

      .list {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8em;
      }

      .places {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5em;
        max-block-size: 24em;
        overflow: auto;
      }

      .line {
        font-weight: 640;
      }

      textarea {
        font-family: ui-monospace, monospace;
        font-size: 0.9em;
        line-height: 1.5;
        block-size: 22em;
        field-sizing: fixed;
        max-block-size: none;
        white-space: pre;
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) file!: BrokenFile;

  @state() private text = '';
  @state() private findings: readonly LocatedFinding[] = [];

  @query('textarea') private readonly textarea!: HTMLTextAreaElement | null;
  @query('.problem, .notice') private readonly summary!: HTMLElement;

  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('file')) return;
    this.findings = this.file.findings;
    this.text = this.#isText ? decode(this.file.bytes) : '';
  }

  protected override render(): TemplateResult {
    const { broken, notOpened } = this.words.start;
    const mistakes = this.findings.filter(({ kind }) => kind === 'syntax');
    if (!mistakes.length && this.findings.length)
      return html`<p class="problem" tabindex="-1">${notOpened}</p>
        ${this.findings.map((finding) => html`<p>${describeFinding(finding, undefined, this.language).message}</p>`)}`;
    const line = mistakes[0]?.location?.line ?? 1;
    const summary = mistakes.length
      ? html`<p class="problem" tabindex="-1">${broken.summary(line, mistakes.length)}</p>
          <p class="small">${broken.intro}</p>`
      : html`<p class="notice" tabindex="-1">${broken.readable}</p>`;
    // One template for both states: Lit keeps the text field, and with it the focus and the caret of whoever is typing.
    return html`${summary}
      <div class="sides">
        <div class="list">
          ${
            mistakes.length
              ? this.#renderMistakes(mistakes)
              : html`<p><button type="button" class="main" @click=${this.#open}>${broken.open}</button></p>`
          }
        </div>
        ${this.#isText ? this.#renderText() : nothing}
      </div>`;
  }

  #renderMistakes(mistakes: readonly LocatedFinding[]): TemplateResult {
    const { broken } = this.words.start;
    const repairable = mistakes.filter(({ repair }) => repair);
    return html`${
        repairable.length > 1 && this.#isText
          ? html`<p>
              <button type="button" @click=${this.#repairAll}>${broken.repairAll(repairable.length)}</button>
            </p>`
          : nothing
      }
      <ul class="places" role="list">
        ${mistakes.slice(0, MAX_LISTED).map((mistake) => html`<li>${this.#renderMistake(mistake)}</li>`)}
        ${mistakes.length > MAX_LISTED ? html`<li class="quiet">${this.words.shell.findings.more(mistakes.length - MAX_LISTED)}</li>` : nothing}
      </ul>`;
  }

  #renderMistake(finding: LocatedFinding): TemplateResult {
    const { start } = this.words;
    const { message, repair } = describeFinding(finding, undefined, this.language);
    const { location } = finding;
    const line = location?.line ?? 1;
    return html`${
      location && this.#isText
        ? html`<button
            type="button"
            class="link line"
            aria-label=${start.broken.goTo(line)}
            @click=${() => this.#show(location)}
          >
            ${start.place(line)}
          </button>`
        : html`<strong>${start.place(line)}</strong>`
    }
    ${message}
    ${
      repair && this.#isText
        ? html`<button type="button" class="link repair" @click=${() => this.#repair(finding)}>
            ${repair}<span class="unseen">, ${start.place(line)}</span>
          </button>`
        : nothing
    }`;
  }

  #renderText(): TemplateResult {
    return html`<div class="field">
      <label for="text">${this.words.start.broken.text}</label>
      <textarea
        id="text"
        spellcheck="false"
        autocomplete="off"
        translate="no"
        .value=${this.text}
        @input=${this.#handleInput}
      ></textarea>
    </div>`;
  }

  /** Whether it is a text that can be edited here. */
  get #isText(): boolean {
    return (
      this.file.bytes.length <= MAX_EDITABLE_BYTES && this.file.findings.some(({ kind }) => kind === 'syntax')
    );
  }

  #show(location: FindingLocation): void {
    if (this.textarea) selectLine(this.textarea, location);
  }

  #repair({ repair }: LocatedFinding): void {
    // What was typed a moment ago is not known to the finding yet.
    if (repair && this.textarea?.value === this.text) this.#check(repairText(this.text, repair));
  }

  readonly #repairAll = () => {
    if (this.textarea?.value !== this.text) return;
    const edits = this.findings.flatMap(({ repair }) => (repair && 'edits' in repair ? repair.edits : []));
    this.#check(applyEdits(this.text, edits));
  };

  /** Reads a text that was repaired. The button that was pressed may be gone: the focus moves to what is left to do. */
  #check(text: string): void {
    this.#read(text);
    void this.updateComplete.then(() => this.summary.focus());
  }

  #read(text: string): void {
    clearTimeout(this.#timer);
    this.text = text;
    const opened = openBytes(new TextEncoder().encode(text), { now: new Date() });
    this.findings = 'findings' in opened ? opened.findings : [];
  }

  readonly #handleInput = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(this.textarea!.value), RECHECK_DELAY_MS);
  };

  /** Opens the text as a file that is not saved yet: on the disk is still the broken one. */
  readonly #open = () => {
    if (this.textarea) this.#read(this.textarea.value);
    const opened = openBytes(new TextEncoder().encode(this.text), { now: new Date() });
    if ('findings' in opened) return;
    const { name, findings } = this.file;
    const count = findings.filter(({ kind }) => kind === 'syntax').length;
    const others = opened.notices.filter(({ kind }) => kind !== 'repaired');
    this.dispatchEvent(
      new FileOpenEvent({ ...opened, notices: [{ kind: 'repaired', count }, ...others], name, isNew: true }),
    );
  };
}

const decode = (bytes: Uint8Array) =>
  (recognizeFile(bytes).text ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-broken-file': BrokenFileElement;
  }
}
