import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { columnTitle } from '../../authoring/spreadsheet/column-titles.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import {
  doubtGroups,
  isAdded,
  isArchived,
  isFieldTaken,
  type AddedRecord,
  type ChangedRecord,
  type FieldDifference,
  type ImportChoices,
  type MissingRecord,
  type TableComparison,
} from '../../authoring/spreadsheet/table-comparison.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as german } from '../words/de/spreadsheets.js';
import { spreadsheets as english } from '../words/en/spreadsheets.js';
import { wordsIn } from '../words/words.js';
import { comparisonViewStyles } from './comparison-view.styles.js';
import { renderChoice, renderDifference } from './difference-line.js';
import { ImportChoiceEvent, type ComparisonOrigin } from './import-events.js';
import { renderRowDoubt } from './row-doubt.js';

/** The groups of a comparison. */
export type ComparisonGroup = 'changed' | 'added' | 'missing';

/** How many records of a group are shown at first, and how many more at a time. */
const FIRST_COUNT = 25;
const MORE_COUNT = 100;

/** The columns that tell what a new row is about. */
const summaryColumns = ['ages', 'places.schedules', 'phones', 'start', 'location'];

/**
 * The last step of an import: what a table or another source says beside what the file says, each with a choice.
 *
 * @fires pk-import-choice - What the table says was taken, or not.
 * @fires pk-import-merge - A new row is a record of the file.
 */
export class ComparisonViewElement extends LitElement {
  static readonly tag = 'pk-workshop-comparison';
  static override styles = [...controls, comparisonViewStyles];

  @property() language: EditorLanguage = 'de';
  @property({ attribute: false }) recordType: RecordType = 'services';
  /** What says something else than the file. */
  @property({ attribute: false }) origin: ComparisonOrigin = 'table';
  @property({ attribute: false }) comparison?: TableComparison;
  @property({ attribute: false }) choices: ImportChoices = new Map();
  @state() private _shownCounts: Readonly<Record<ComparisonGroup, number>> = {
    changed: FIRST_COUNT,
    added: FIRST_COUNT,
    missing: FIRST_COUNT,
  };

  /** Leads to the heading of a group. */
  focusGroup(group: ComparisonGroup): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${group}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.comparison) return nothing;
    const words = this.#words;
    const { changed, added, missing, namelessRows } = this.comparison;
    const isEmpty = !changed.length && !added.length && !missing.length;
    return html`
      ${isEmpty ? html`<p class="notice">${words.nothingNew(this.#origin)}</p>` : nothing}
      ${this.#renderDoubts(this.comparison)} ${changed.length ? this.#renderChanged(changed) : nothing}
      ${added.length ? this.#renderAdded(added) : nothing}
      ${missing.length ? this.#renderMissing(missing) : nothing}
      ${
        namelessRows.length
          ? html`<section><p class="problem warning">${words.nameless(namelessRows)}</p></section>`
          : nothing
      }
    `;
  }

  /** What would have to be decided many times. */
  #renderDoubts(comparison: TableComparison): TemplateResult | typeof nothing {
    const words = this.#words;
    const groups = doubtGroups(comparison);
    if (!groups.length) return nothing;
    return html`<section>
      ${this.#renderHeading('doubts', words.doubtsTitle, words.doubtsHint, [])}
      <ul role="list" class="list">
        ${groups.map(({ key, doubt, column, differences }) => {
          const [{ after, written }] = differences as readonly [FieldDifference];
          const title = words.timesField(
            differences.length,
            columnTitle(column, this.recordType, this.language),
          );
          const isTaken = differences.every((difference) => isFieldTaken(difference, this.choices));
          const keys = differences.map((difference) => difference.key);
          return html`<li class="line whole" data-key=${key}>
            <b>${title}</b>
            <span>${words.firstOfGroup(after)}</span>
            <span class="problem warning">${words.doubt(doubt, written)}</span>
            ${renderChoice(title, keys, isTaken, [words.keepOld, words.takeNew])}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #renderChanged(changed: readonly ChangedRecord[]): TemplateResult {
    const words = this.#words;
    const keys = changed.flatMap(({ differences }) =>
      differences.filter(({ problem }) => !problem).map(({ key }) => key),
    );
    const certain = changed.flatMap(({ differences }) =>
      differences.filter(({ problem, doubt }) => !problem && !doubt).map(({ key }) => key),
    );
    return html`<section>
      ${this.#renderHeading('changed', words.changedTitle(changed.length), words.changedHint, [
        [words.allNew, certain, true],
        [words.allOld, keys, false],
      ])}
      <div class="list">
        <div class="line titles" aria-hidden="true">
          <span>${words.field}</span><span>${words.before}</span><span>${words.after(this.#origin)}</span
          ><span>${words.yourChoice}</span>
        </div>
        <ul role="list">
          ${this.#renderShown(
            'changed',
            changed,
            (record) =>
              html`<li>
                <div class="record" dir="auto">
                  <b>${record.name}</b>${record.provider ? html` · ${record.provider}` : nothing}
                </div>
                <ul role="list" class="fields">
                  ${record.differences.map((difference) => html`<li>${this.#renderDifference(difference, record.name)}</li>`)}
                </ul>
              </li>`,
          )}
        </ul>
      </div>
    </section>`;
  }

  #renderAdded(added: readonly AddedRecord[]): TemplateResult {
    const words = this.#words;
    const keys = added.map(({ key }) => key);
    const certain = added.filter(({ doubt }) => !doubt).map(({ key }) => key);
    return html`<section>
      ${this.#renderHeading('added', words.addedTitle(added.length), words.addedHint, [
        [words.addAll, certain, true],
        [words.addNone, keys, false],
      ])}
      <ul role="list" class="list">
        ${this.#renderShown('added', added, (record) => this.#renderAddedRecord(record))}
      </ul>
    </section>`;
  }

  #renderAddedRecord(record: AddedRecord): TemplateResult {
    const words = this.#words;
    const { name, key, fields, doubt } = record;
    // A date says its day with its time, unless there is a doubt in that place.
    const provider = this.recordType === 'services' || doubt ? record.provider : '';
    const isTaken = isAdded(record, this.choices);
    const questions = isTaken ? fields.filter(({ doubt, problem }) => doubt ?? problem) : [];
    const summary = summaryColumns.flatMap(
      (id) => fields.find(({ column, doubt }) => column.field.id === id && !doubt)?.after ?? [],
    );
    return html`<li>
      <div class="line whole">
        <b dir="auto">${name}</b>
        <span dir="auto">${provider}</span>
        <span
          >${doubt ? renderRowDoubt(record, this.#words, this.#origin) : summary.slice(0, 3).join(' · ')}</span
        >
        ${renderChoice(name, [key], isTaken, [words.leaveOut, words.add])}
      </div>
      ${
        questions.length
          ? html`<ul role="list" class="fields">
              ${questions.map((difference) => html`<li>${this.#renderDifference(difference, name, true)}</li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  }

  #renderMissing(missing: readonly MissingRecord[]): TemplateResult {
    const words = this.#words;
    const keys = missing.map(({ key }) => key);
    return html`<section>
      ${this.#renderHeading('missing', words.missingTitle(missing.length, this.#origin), words.missingHint, [
        [words.archiveAll, keys, true],
        [words.keepAll, keys, false],
      ])}
      <ul role="list" class="list">
        ${this.#renderShown(
          'missing',
          missing,
          (record) =>
            html`<li>
              <div class="line whole">
                <b dir="auto">${record.name}</b>
                <span dir="auto">${record.provider}</span>
                <span class="quiet"
                  >${this.recordType === 'services' ? words.lastVerified(record.lastVerified) : nothing}</span
                >
                ${renderChoice(record.name, [record.key], isArchived(record, this.choices), [words.keep, words.archive])}
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderHeading(
    group: ComparisonGroup | 'doubts',
    title: string,
    hint: string,
    actions: readonly (readonly [label: string, keys: readonly string[], isTaken: boolean])[],
  ): TemplateResult {
    return html`<div class="heading">
      <h3 id=${group} tabindex="-1">${title}</h3>
      <span class="quiet">${hint}</span>
      <span class="actions"
        >${actions.map(
          ([label, keys, isTaken]) =>
            html`<button
              type="button"
              class="link"
              @click=${() => this.dispatchEvent(new ImportChoiceEvent(keys, isTaken))}
            >
              ${label}
            </button>`,
        )}</span
      >
    </div>`;
  }

  #renderShown<Item extends { key: string }>(
    group: ComparisonGroup,
    items: readonly Item[],
    renderItem: (item: Item) => TemplateResult,
  ): unknown {
    const count = this._shownCounts[group];
    const rest = items.length - count;
    return html`${repeat(items.slice(0, count), ({ key }) => key, renderItem)}${
      rest > 0
        ? html`<li class="more">
            <button
              type="button"
              class="link"
              @click=${() => (this._shownCounts = { ...this._shownCounts, [group]: count + MORE_COUNT })}
            >
              ${this.#words.showMore(rest)}
            </button>
          </li>`
        : nothing
    }`;
  }

  #renderDifference(difference: FieldDifference, name: string, isNew = false): TemplateResult {
    const { language, recordType, choices } = this;
    return renderDifference(difference, name, {
      words: this.#words,
      origin: this.#origin,
      language,
      recordType,
      choices,
      isNew,
    });
  }

  get #origin(): string {
    return this.#words.origin[this.origin];
  }

  get #words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}
