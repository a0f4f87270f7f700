import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { columnTitle } from '../../authoring/spreadsheet/column-titles.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import type { TableComparison } from '../../authoring/spreadsheet/table-comparison.js';
import { WorkshopCloseEvent } from '../close-event.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as german } from '../words/de/spreadsheets.js';
import { spreadsheets as english } from '../words/en/spreadsheets.js';
import { wordsIn } from '../words/words.js';
import type { ComparisonGroup, ComparisonViewElement } from './comparison-view.element.js';
import { ImportController, type ChosenTable, type ImportStep } from './import-controller.js';
import type {
  ColumnAssignEvent,
  ImportChoiceEvent,
  RowMergeEvent,
  TableChosenEvent,
} from './import-events.js';
import { importStyles } from './import.styles.js';

const steps: readonly ImportStep[] = ['choose', 'columns', 'compare'];

/**
 * Takes services or dates from a spreadsheet into the file, in three steps: a table is chosen, its columns are matched, what it
 * says is compared with the file. Nothing changes before the end, and then in one step.
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
  @query('pk-workshop-comparison') private readonly _view?: ComparisonViewElement;
  @query('h1') private readonly _heading!: HTMLElement;
  /** Whoever listens to the page is told where it goes on. */
  readonly #import = new ImportController(this, () => {
    void this.updateComplete.then(() => this._heading.focus());
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Somebody undid something, or the file was merged: what is shown has to be true.
    if (changed.has('data') && this.#import.comparison) void this.#import.compare();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <header>
        <h1 tabindex="-1">${words.title}</h1>
        ${
          this.#import.chosen
            ? html`<span class="quiet"
                >${words.source(this.#import.chosen.name, this.#import.chosen.table.rows.length)}</span
              >`
            : nothing
        }
        <ol class="steps" role="list" aria-label=${words.steps}>
          ${steps.map((step) => this.#renderStep(step))}
        </ol>
      </header>
      <div class="body ${this.#import.step === 'compare' && this.#import.comparison ? 'with-aside' : ''}">
        ${this.#import.step === 'compare' && this.#import.comparison ? this.#renderAside(this.#import.comparison) : nothing}
        <main>${this.#renderMain()}</main>
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

  #renderMain(): TemplateResult {
    const words = this.#words;
    if (this.#import.progress !== undefined && !this.#import.comparison) {
      const text = this.#import.chosen && this.#import.step !== 'choose' ? words.comparing : words.reading;
      return html`<div class="stack" role="status">
        <label for="progress">${text}</label>
        <progress id="progress" max="1" .value=${this.#import.progress}></progress>
      </div>`;
    }
    if (this.#import.step === 'compare')
      return html`<pk-workshop-comparison
        .language=${this.language}
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

  #renderColumns({ file, sheet, notices }: ChosenTable): TemplateResult {
    const words = this.#words;
    return html`
      <p>${words.columnsIntro}</p>
      ${
        file.sheets.length > 1
          ? html`<div class="field sheet">
              <label for="sheet">${words.sheet}</label>
              <select id="sheet" @change=${this.#onSheet}>
                ${file.sheets.map(
                  ({ name, isHidden }, index) =>
                    html`<option value=${index} .selected=${index === sheet}>
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

  #renderAside({ changed, added, missing, sameCount }: TableComparison): TemplateResult {
    const words = this.#words;
    const places = changed.reduce((sum, { differences }) => sum + differences.length, 0);
    const count = (group: ComparisonGroup, n: number, text: string) =>
      html`<button type="button" class="count" ?disabled=${!n} @click=${() => this._view?.focusGroup(group)}>
        <b>${n}</b><span>${text}</span>
      </button>`;
    return html`<aside>
      <h3>${words.found}</h3>
      <div>
        ${count('changed', changed.length, words.counts.changed(places))}
        ${count('added', added.length, words.counts.added)}
        ${count('missing', missing.length, words.counts.missing)}
        <div class="count quiet"><b>${sameCount}</b><span>${words.counts.same}</span></div>
      </div>
      <h3 class="roomy">${words.columns}</h3>
      <div class="mapping roomy">
        ${this.#import.columns
          .filter(({ title }) => title)
          .map(
            ({ title, column }) =>
              html`<span>${title}</span><span aria-hidden="true">→</span>${
                  column
                    ? html`<span>${columnTitle(column, this.recordType, this.language)}</span>`
                    : html`<b class="warn">${words.outside}</b>`
                }`,
          )}
      </div>
      <p>
        <button type="button" class="link" @click=${() => this.#import.show('columns')}>
          ${words.changeColumns}
        </button>
      </p>
      <h3 class="roomy">${words.howCompared}</h3>
      <p class="quiet small roomy">${words.howComparedText}</p>
    </aside>`;
  }

  #renderFooter(): TemplateResult {
    const words = this.#words;
    const isBusy = this.#import.progress !== undefined;
    const cancel = html`<button type="button" @click=${this.#onCancel}>${words.cancel}</button>`;
    if (this.#import.step === 'choose') return html`<span class="actions">${cancel}</span>`;
    const back = html`<button
      type="button"
      @click=${() => this.#import.show(this.#import.step === 'compare' ? 'columns' : 'choose')}
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
