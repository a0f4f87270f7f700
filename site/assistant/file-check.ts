import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { fileCheckWords } from '../../src/authoring/file-check-words.js';
import { describeIssue } from '../../src/authoring/issue-messages.js';
import { pickText } from '../../src/model/text.js';
import type { Program } from '../../src/schema/index.js';
import { checkFile, type FileReport, type FileLocation } from '../../src/authoring/file-check.js';
import { PageElement } from './page-element.js';

/** A file larger than this, in bytes, is checked, but not put into the text field. */
const LARGE = 1_000_000;

/** A checked file is to be looked at: `file-chosen`. */
export class FileChosenEvent extends Event {
  constructor(
    readonly program: Program,
    readonly name: string,
  ) {
    super('file-chosen', { bubbles: true });
  }
}

/** "Check a file": what is wrong in it, where, and what is missing. */
export class FileCheck extends PageElement {
  @state() private result?: FileReport;
  @state() private isBusy = false;
  @state() private isOver = false;
  @state() private large?: File;
  @state() private complaint: 'notText' | 'empty' | '' = '';
  @query('textarea') private area!: HTMLTextAreaElement;

  #name = '';
  #pause?: ReturnType<typeof setTimeout>;

  protected override render() {
    const { check } = this.words;
    return html`
      <p class="intro">${check.intro} ${this.words.page.local}</p>
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#over}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#drop}
      >
        <p>
          ${check.drop}
          <label class="button">
            ${check.choose}
            <input class="unseen" type="file" accept=".json,application/json" @change=${this.#choose} />
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
            @input=${this.#typed}
          ></textarea>
        </label>
        <p class="row">
          <button type="button" class="main" @click=${() => void this.check(this.area.value)}>
            ${check.check}
          </button>
          <button type="button" @click=${this.#clear}>${check.clear}</button>
        </p>
        ${this.large ? html`<p class="help">${check.large(this.large.name, this.#size(this.large.size))}</p>` : nothing}
      </div>
      <div class="result" aria-busy=${this.isBusy}>
        <p class="summary ${this.#mood}" role="status">${this.#summary()}</p>
        ${this.result && !this.isBusy ? this.#renderResult(this.result) : nothing}
      </div>
    `;
  }

  /** Checks a text, and says what came of it. */
  async check(text: string): Promise<void> {
    clearTimeout(this.#pause);
    this.isBusy = true;
    this.complaint = '';
    // The sentence that it is being checked has to be on screen before the browser is busy.
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const plain = text.replace(/^\uFEFF/, '');
    this.complaint = plain.trim() ? '' : 'empty';
    this.result = this.complaint ? undefined : checkFile(plain, new Date());
    this.isBusy = false;
    await this.updateComplete;
  }

  /** Reads a file and checks it. */
  async take(file: File): Promise<void> {
    this.#name = file.name;
    const isLarge = file.size > LARGE;
    try {
      const text = await file.text();
      this.large = isLarge ? file : undefined;
      this.area.value = isLarge ? '' : text.replace(/\r\n?/g, '\n');
      await this.check(isLarge ? text : this.area.value);
    } catch {
      this.result = undefined;
      this.complaint = 'notText';
    }
  }

  get #mood(): string {
    if (this.complaint || !this.result || this.isBusy) return '';
    const { program, issueCount, hints } = this.result;
    if (!program || issueCount || hints[0]?.kind === 'private-person') return 'bad';
    return hints.length ? 'open' : 'good';
  }

  #summary(): string {
    const { check } = this.words;
    if (this.isBusy) return check.busy;
    if (this.complaint) return check[this.complaint];
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
    const group = (title: string, kind: string, content: unknown) =>
      html`<section class="group ${kind}">
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
    const doubts = issues.filter(({ issue }) => issue.lost === undefined);
    const left = issueCount - issues.length;
    return html`
      ${problem ? group(check.syntax, 'bad', html`<p>${this.#renderLine({ path: '', ...problem })} ${mistakes[problem.mistake]}</p>`) : nothing}
      ${persons.length ? group(check.persons, 'bad', persons.map(renderHint)) : nothing}
      ${losses.length || left ? group(check.issues, 'bad', this.#renderIssues(losses, left)) : nothing}
      ${doubts.length ? group(check.doubts, 'bad', this.#renderIssues(doubts)) : nothing}
      ${others.length ? group(check.gaps, 'open', others.map(renderHint)) : nothing}
      ${
        program
          ? html`<p>
              <button
                type="button"
                @click=${() => this.dispatchEvent(new FileChosenEvent(program, this.#name))}
              >
                ${check.preview}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #renderIssues(issues: FileReport['issues'], left = 0) {
    return html`<ul class="issues">
      ${issues.map(
        ({ issue, location }) =>
          html`<li>${this.#renderLine(location)} ${describeIssue(issue, this.language)}</li>`,
      )}
      ${left ? html`<li>${this.words.check.more(left)}</li>` : nothing}
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

  /** The line of a place; a way there where the text is on the page. */
  #renderLine({ line, column, offset }: FileLocation) {
    const { check } = this.words;
    if (line === undefined || offset === undefined) return nothing;
    if (this.large) return html`<span class="line">${check.line(line)}, ${check.column(column!)}</span>`;
    return html`<button
      class="line"
      type="button"
      aria-label=${check.goTo(line)}
      @click=${() => this.#show(line, offset)}
    >
      ${check.line(line)}
    </button>`;
  }

  /** Puts the caret where something is wrong, with that line selected and in sight. */
  #show(line: number, offset: number): void {
    const { area } = this;
    const end = area.value.indexOf('\n', offset);
    area.focus();
    area.setSelectionRange(offset, end < 0 ? area.value.length : end);
    const height = parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = (line - 4) * height;
    area.scrollLeft = 0;
  }

  #size(bytes: number): string {
    const { locale } = this.words;
    return `${(bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
  }

  readonly #over = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = true;
  };

  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) return void this.take(file);
    if (text) {
      this.area.value = text;
      void this.check(text);
    }
  };

  readonly #choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void this.take(file);
    input.value = '';
  };

  /** Whoever mends the text sees what is left, after a pause. */
  readonly #typed = () => {
    this.large = undefined;
    clearTimeout(this.#pause);
    if (this.area.value.length <= LARGE) {
      this.#pause = setTimeout(() => void this.check(this.area.value), 900);
    }
  };

  readonly #clear = () => {
    clearTimeout(this.#pause);
    this.area.value = '';
    this.large = this.result = undefined;
    this.complaint = '';
    this.area.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'file-check': FileCheck;
  }
  interface HTMLElementEventMap {
    'file-chosen': FileChosenEvent;
  }
}
