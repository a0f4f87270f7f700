import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { fileCheckWords } from '../../src/authoring/file-check-words.js';
import { describeIssue } from '../../src/authoring/issue-messages.js';
import { pickText } from '../../src/model/text.js';
import type { Program } from '../../src/schema/index.js';
import { checkFile, type FileReport, type FileLocation } from '../../src/authoring/file-check.js';
import { PageElement } from './page-element.js';

/** Larger files are checked, but not put into the text field. */
const MAX_EDITABLE_BYTES = 1_000_000;

/** How long after the last keystroke the text is checked. */
const RECHECK_DELAY_MS = 900;

/** How long checking waits for the message that announces it to be painted. */
const PAINT_DELAY_MS = 20;

/** How many lines above a selected one are kept in sight. */
const CONTEXT_LINES = 4;

/** `preview-request`: a checked file is to be shown in the preview. */
export class PreviewRequestEvent extends Event {
  constructor(
    readonly program: Program,
    readonly name: string,
  ) {
    super('preview-request', { bubbles: true });
  }
}

/** "Check a file": what is wrong in it, where, and what is missing. */
export class FileCheck extends PageElement {
  @state() private result?: FileReport;
  @state() private isBusy = false;
  @state() private isDraggedOver = false;
  @state() private largeFile?: File;
  @state() private failure: 'notText' | 'empty' | '' = '';
  @query('textarea') private textarea!: HTMLTextAreaElement;

  #fileName = '';
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
        </p>
        ${this.largeFile ? html`<p class="help">${check.large(this.largeFile.name, this.#formatSize(this.largeFile.size))}</p>` : nothing}
      </div>
      <div class="result" aria-busy=${this.isBusy}>
        <p class="summary severity-${this.#severity}" role="status">${this.#summary()}</p>
        ${this.result && !this.isBusy ? this.#renderResult(this.result) : nothing}
      </div>
    `;
  }

  /** Checks a text, and shows the result. */
  async checkText(text: string): Promise<void> {
    clearTimeout(this.#recheckTimer);
    this.isBusy = true;
    this.failure = '';
    // Checking blocks the page, so the message that announces it has to be painted first.
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, PAINT_DELAY_MS));
    const plain = text.replace(/^\uFEFF/, '');
    this.failure = plain.trim() ? '' : 'empty';
    this.result = this.failure ? undefined : checkFile(plain, new Date());
    this.isBusy = false;
    await this.updateComplete;
  }

  /** Reads a file and checks it. */
  async openFile(file: File): Promise<void> {
    this.#fileName = file.name;
    const isLarge = file.size > MAX_EDITABLE_BYTES;
    try {
      const text = await file.text();
      this.largeFile = isLarge ? file : undefined;
      this.textarea.value = isLarge ? '' : text.replace(/\r\n?/g, '\n');
      await this.checkText(isLarge ? text : this.textarea.value);
    } catch {
      this.result = undefined;
      this.failure = 'notText';
    }
  }

  get #severity(): string {
    if (this.failure || !this.result || this.isBusy) return 'none';
    const { program, issueCount, hints } = this.result;
    if (!program || issueCount || hints[0]?.kind === 'private-person') return 'error';
    return hints.length ? 'hint' : 'ok';
  }

  #summary(): string {
    const { check } = this.words;
    if (this.isBusy) return check.busy;
    if (this.failure) return check[this.failure];
    if (!this.result) return check.nothing;
    const { problem, program, issueCount, hints } = this.result;
    if (problem) return check.broken(problem.line);
    if (!program) return check.refused;
    const name = pickText(program.municipality.name, this.language, program.language).text || check.unnamed;
    const persons = hints.find(({ kind }) => kind === 'private-person')?.count ?? 0;
    const otherHints = hints.reduce((sum, { count }) => sum + count, -persons);
    if (!issueCount && !hints.length) return check.fine(name);
    return check.read(name, [
      issueCount ? check.issueCount(issueCount) : check.noIssues,
      ...(persons ? [check.personCount(persons)] : []),
      ...(otherHints ? [check.gapCount(otherHints)] : []),
    ]);
  }

  #renderResult({ problem, program, issues, issueCount, hints }: FileReport) {
    const { check } = this.words;
    const { mistakes, hints: hintWords } = fileCheckWords[this.language];
    const renderGroup = (title: string, severity: string, content: unknown) =>
      html`<section class="group severity-${severity}">
        <h3>${title}</h3>
        ${content}
      </section>`;
    const renderHint = ({ kind, count, locations }: FileReport['hints'][number]) => html`
      <h4>${hintWords[kind].title}${count > 1 ? html` <span class="count">${count}</span>` : nothing}</h4>
      <p>${hintWords[kind].advice}</p>
      ${this.#renderPlaces(locations, count)}
    `;
    const persons = hints.filter(({ kind }) => kind === 'private-person');
    const others = hints.filter(({ kind }) => kind !== 'private-person');
    const losses = issues.filter(({ issue }) => issue.lost !== undefined);
    const contradictions = issues.filter(({ issue }) => issue.lost === undefined);
    const remaining = issueCount - issues.length;
    return html`
      ${problem ? renderGroup(check.syntax, 'error', html`<p>${this.#renderLine({ path: '', ...problem })} ${mistakes[problem.mistake]}</p>`) : nothing}
      ${persons.length ? renderGroup(check.persons, 'error', persons.map(renderHint)) : nothing}
      ${losses.length || remaining ? renderGroup(check.issues, 'error', this.#renderIssues(losses, remaining)) : nothing}
      ${contradictions.length ? renderGroup(check.contradictions, 'error', this.#renderIssues(contradictions)) : nothing}
      ${others.length ? renderGroup(check.gaps, 'hint', others.map(renderHint)) : nothing}
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

  #renderIssues(issues: FileReport['issues'], remaining = 0) {
    return html`<ul class="issues">
      ${issues.map(
        ({ issue, location }) =>
          html`<li>${this.#renderLine(location)} ${describeIssue(issue, this.language)}</li>`,
      )}
      ${remaining ? html`<li>${this.words.check.more(remaining)}</li>` : nothing}
    </ul>`;
  }

  #renderPlaces(places: readonly FileLocation[], count: number) {
    if (count === 1 && !places[0]!.path.includes('[')) return nothing;
    return html`<ul class="places">
      ${places.map(
        (place) =>
          html`<li>
            ${this.#renderLine(place)} ${place.name ? html`${place.name} ` : nothing}<code
              >${place.path}</code
            >
          </li>`,
      )}
      ${count > places.length ? html`<li>${this.words.check.more(count - places.length)}</li>` : nothing}
    </ul>`;
  }

  /** The line of a place, as a button that selects it if the text is in the text field. */
  #renderLine({ line, column, offset }: FileLocation) {
    const { check } = this.words;
    if (line === undefined || offset === undefined) return nothing;
    if (this.largeFile) return html`<span class="line">${check.line(line)}, ${check.column(column!)}</span>`;
    return html`<button
      class="line"
      type="button"
      aria-label=${check.goTo(line)}
      @click=${() => this.#selectLine(line, offset)}
    >
      ${check.line(line)}
    </button>`;
  }

  /** Selects the text from an offset to the end of its line, and scrolls it into view. */
  #selectLine(line: number, offset: number): void {
    const { textarea } = this;
    const end = textarea.value.indexOf('\n', offset);
    textarea.focus();
    textarea.setSelectionRange(offset, end < 0 ? textarea.value.length : end);
    const height = parseFloat(getComputedStyle(textarea).lineHeight);
    textarea.scrollTop = (line - CONTEXT_LINES) * height;
    textarea.scrollLeft = 0;
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

  readonly #clear = () => {
    clearTimeout(this.#recheckTimer);
    this.textarea.value = '';
    this.largeFile = this.result = undefined;
    this.failure = '';
    this.textarea.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'file-check': FileCheck;
  }
  interface HTMLElementEventMap {
    'preview-request': PreviewRequestEvent;
  }
}
