import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { comparableLists } from '../../authoring/foreign-source/source-table.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import type { TableComparison } from '../../authoring/spreadsheet/table-comparison.js';
import { WorkshopCloseEvent } from '../close-event.js';
import { WorkshopEditEvent } from '../edit-event.js';
import type { IncomingFile } from '../incoming/incoming-file.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as german } from '../words/de/spreadsheets.js';
import { spreadsheets as english } from '../words/en/spreadsheets.js';
import { wordsIn, workshopWords } from '../words/words.js';
import { withoutEnding } from './choose-table.element.js';
import { renderComparisonAside } from './comparison-aside.js';
import type { ComparisonViewElement } from './comparison-view.element.js';
import { ImportController, type ChosenTable, type ImportStep } from './import-controller.js';
import type {
  ColumnAssignEvent,
  ComparisonOrigin,
  ImportChoiceEvent,
  RowMergeEvent,
  TableChosenEvent,
} from './import-events.js';
import { importStyles } from './import.styles.js';
import { openIncoming } from './open-incoming.js';

const steps: readonly ImportStep[] = ['choose', 'columns', 'compare'];

/**
 * Takes services or dates from a spreadsheet or another source into the file, in three steps: it is chosen, the columns of a
 * table are matched, what it says is compared with the file. Nothing changes before the end, and then in one step.
 *
 * @fires pk-workshop-edit - All changes as one step.
 * @fires pk-workshop-close - It is done, or was cancelled.
 */
export class ImportElement extends LitElement {
  static readonly tag = 'pk-workshop-import';
  static override styles = [...controls, importStyles];

  @property() language: EditorLanguage = 'de';
  /** The data of the file. */
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) recordType: RecordType = 'services';
  /** Something to begin with, as if it had been chosen. */
  @property({ attribute: false }) incoming?: IncomingFile;
  @query('pk-workshop-comparison') private readonly _view?: ComparisonViewElement;
  @query('h1') private readonly _heading!: HTMLElement;
  /** Whoever listens to the page is told where it goes on. */
  readonly #import = new ImportController(this, () => {
    void this.updateComplete.then(() => this._heading.focus());
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Somebody undid something, or the file was merged: what is shown has to be true.
    if (changed.has('data') && this.#import.comparison) void this.#import.compare();
    if (changed.has('incoming') && this.incoming) void this.#open(this.incoming);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <header>
        <h1 tabindex="-1">${words.title}</h1>
        ${
          this.#import.chosen
            ? html`<span class="quiet"
                >${words.source(this.#import.chosen.name, this.#import.chosen.table.rows.length, this.#origin)}</span
              >`
            : nothing
        }
        <ol class="steps" role="list" aria-label=${words.steps}>
          ${this.#steps.map((step) => this.#renderStep(step))}
        </ol>
      </header>
      <div class="body ${this.#import.step === 'compare' && this.#import.comparison ? 'with-summary' : ''}">
        ${this.#import.step === 'compare' && this.#import.comparison ? this.#renderAside(this.#import.comparison) : nothing}
        <div class="content">${this.#renderContent()}</div>
      </div>
      <footer>${this.#renderFooter()}</footer>
    `;
  }

  #renderStep(step: ImportStep): TemplateResult {
    const { done, step: titles } = this.#words;
    const isDone = steps.indexOf(step) < steps.indexOf(this.#import.step);
    if (step === this.#import.step) return html`<li aria-current="step">${titles[step]}</li>`;
    return html`<li class="quiet">${isDone ? `✓ ${done[step]}` : titles[step]}</li>`;
  }

  #renderContent(): TemplateResult {
    const words = this.#words;
    if (this.#import.progress !== undefined && !this.#import.comparison) {
      const text = this.#import.chosen && this.#import.step !== 'choose' ? words.comparing : words.reading;
      return html`<div class="stack" role="status">
        <label for="progress">${text}</label>
        <progress id="progress" max="1" .value=${this.#import.progress}></progress>
      </div>`;
    }
    if (this.#import.step === 'compare')
      return html`${this.#renderLeftOut()}<pk-workshop-comparison
          .language=${this.language}
          .origin=${this.#origin}
          .recordType=${this.recordType}
          .comparison=${this.#import.comparison}
          .choices=${this.#import.choices}
          @pk-import-choice=${this.#onChoice}
          @pk-import-merge=${this.#onMerge}
        ></pk-workshop-comparison>`;
    if (this.#import.step === 'columns' && this.#import.chosen)
      return this.#renderColumns(this.#import.chosen);
    return html`
      ${
        this.#import.problem
          ? html`<div class="notices" role="alert">
              <p class="problem">${words.problem(this.#import.problem)}</p>
            </div>`
          : nothing
      }
      <pk-workshop-choose-table
        .language=${this.language}
        @pk-import-table=${this.#onTable}
      ></pk-workshop-choose-table>
    `;
  }

  #renderColumns({ sheet, notices }: ChosenTable): TemplateResult {
    const words = this.#words;
    return html`
      <p>${words.columnsIntro}</p>
      <div class="segments" role="group" aria-label=${words.recordTypes}>
        ${comparableLists.map((type) => this.#renderType(type))}
      </div>
      ${
        sheet && sheet.file.sheets.length > 1
          ? html`<div class="field sheet">
              <label for="sheet">${words.sheet}</label>
              <select id="sheet" @change=${this.#onSheet}>
                ${sheet.file.sheets.map(
                  ({ name, isHidden }, index) =>
                    html`<option value=${index} .selected=${index === sheet.index}>
                      ${isHidden ? words.hiddenSheet(name) : name}
                    </option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      ${
        notices.length || this.#import.problem
          ? html`<ul class="notices" role="list">
              ${this.#import.problem ? html`<li class="problem">${words.problem(this.#import.problem)}</li>` : nothing}
              ${notices.map((notice) => html`<li class="notice">${words.notice(notice)}</li>`)}
            </ul>`
          : nothing
      }
      ${this.#import.hasName ? nothing : html`<p class="problem" role="alert">${words.noName}</p>`}
      <pk-workshop-column-list
        .language=${this.language}
        .recordType=${this.recordType}
        .columns=${this.#import.columns}
        @pk-import-column=${this.#onColumn}
      ></pk-workshop-column-list>
    `;
  }

  #renderType(type: RecordType): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${type === this.recordType}
      @click=${() => this.#import.chooseType(type)}
    >
      ${this.#words.recordType[type]}
    </button>`;
  }

  /** What another source has that can't be taken. */
  #renderLeftOut(): TemplateResult | typeof nothing {
    const { leftOut = [] } = this.#import.chosen ?? {};
    if (!leftOut.length) return nothing;
    const { sources } = workshopWords(this.language);
    return html`<ul class="notices" role="list">
      ${leftOut.map((one) => html`<li class="notice">${sources.leftOut(one)}</li>`)}
    </ul>`;
  }

  #renderAside(comparison: TableComparison): TemplateResult {
    const { language, recordType } = this;
    return renderComparisonAside(comparison, this.#import.columns, {
      words: this.#words,
      origin: this.#origin,
      language,
      recordType,
      goTo: (group) => this._view?.focusGroup(group),
      changeColumns: () => this.#import.show('columns'),
    });
  }

  #renderFooter(): TemplateResult {
    const words = this.#words;
    const isBusy = this.#import.progress !== undefined;
    const cancel = html`<button type="button" @click=${this.#onCancel}>${words.cancel}</button>`;
    if (this.#import.step === 'choose') return html`<span class="actions">${cancel}</span>`;
    const back = html`<button
      type="button"
      @click=${() => this.#import.show(this.#steps[this.#steps.indexOf(this.#import.step) - 1] ?? 'choose')}
    >
      ${words.back}
    </button>`;
    if (this.#import.step === 'columns')
      return html`<span class="actions"
        >${cancel}${back}<button
          type="button"
          class="main"
          ?disabled=${isBusy || !this.#import.hasName}
          @click=${() => void this.#import.compare()}
        >
          ${words.compare}
        </button></span
      >`;
    const { counts } = this.#import;
    const isNothing = !counts || counts.fields + counts.added + counts.archived === 0;
    return html`<p role="status">
        ${
          counts
            ? html`<b>${words.taken}</b>
                ${words.takenText(counts.fields, counts.allFields, counts.added, counts.archived, this.recordType)}.
                <span class="quiet">${words.undoHint}</span>`
            : nothing
        }
      </p>
      <span class="actions"
        >${cancel}${back}<button
          type="button"
          class="main"
          ?disabled=${isBusy || isNothing}
          @click=${this.#onApply}
        >
          ${words.apply}
        </button></span
      >`;
  }

  /** Another source has no columns to match. */
  get #steps(): readonly ImportStep[] {
    return this.#origin === 'source' ? steps.filter((step) => step !== 'columns') : steps;
  }

  /** What is compared with the file. */
  get #origin(): ComparisonOrigin {
    const { chosen } = this.#import;
    return chosen && !chosen.sheet ? 'source' : 'table';
  }

  async #open(incoming: IncomingFile): Promise<void> {
    const opened = await openIncoming(incoming);
    if (incoming === this.incoming) this.#import.open(withoutEnding(incoming.name), opened);
  }

  readonly #onTable = ({ name, opened }: TableChosenEvent): void => this.#import.open(name, opened);

  readonly #onSheet = (event: Event): void =>
    this.#import.chooseSheet(Number((event.target as HTMLSelectElement).value));

  readonly #onColumn = ({ index, column }: ColumnAssignEvent): void => this.#import.assign(index, column);

  readonly #onChoice = ({ keys, isTaken }: ImportChoiceEvent): void => this.#import.choose(keys, isTaken);

  /** The button that was pressed is gone: it goes on where the row stands now. */
  readonly #onMerge = async ({ position, index }: RowMergeEvent): Promise<void> => {
    await this.#import.merge(position, index);
    await this.updateComplete;
    await this._view?.updateComplete;
    this._view?.focusGroup('changed');
  };

  readonly #onCancel = (): void => {
    this.dispatchEvent(new WorkshopCloseEvent());
  };

  readonly #onApply = (): void => {
    const label = this.#words.applied(this.#import.chosen!.name);
    this.dispatchEvent(new WorkshopEditEvent(this.#import.finish(), { label }));
    this.dispatchEvent(new WorkshopCloseEvent());
  };

  get #words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}
