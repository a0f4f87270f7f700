import { html, nothing, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { changedParts } from '../../authoring/spreadsheet/changed-part.js';
import { columnTitle } from '../../authoring/spreadsheet/column-titles.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import {
  isFieldTaken,
  type FieldDifference,
  type ImportChoices,
} from '../../authoring/spreadsheet/table-comparison.js';
import type { spreadsheets } from '../words/de/spreadsheets.js';
import { ImportChoiceEvent } from './import-events.js';

/** What a difference is shown with. */
export interface DifferenceContext {
  readonly words: typeof spreadsheets;
  /** What says something else than the file, in words. */
  readonly origin: string;
  readonly language: EditorLanguage;
  readonly recordType: RecordType;
  readonly choices: ImportChoices;
  /** The record is new: nothing is there so far. */
  readonly isNew: boolean;
}

/**
 * A field with what the file says beside what the table says, and the choice between them.
 *
 * @param name The record that it is a field of.
 */
export function renderDifference(
  difference: FieldDifference,
  name: string,
  { words, origin, language, recordType, choices, isNew }: DifferenceContext,
): TemplateResult {
  const { column, problem, key } = difference;
  const title = columnTitle(column, recordType, language);
  const labels = [isNew ? words.leaveOut : words.keepOld, isNew ? words.add : words.takeNew] as const;
  return html`<div class="line">
    <span>${title}</span>
    <span class="value quiet" dir="auto"
      ><span class="label-narrow">${words.before}: </span>${renderBefore(difference, words)}</span
    >
    <span>${renderAfter(difference, words, origin)}</span>
    ${
      problem
        ? html`<span class="quiet">${words.outside}</span>`
        : renderChoice(words.choiceFor(name, title), [key], isFieldTaken(difference, choices), labels)
    }
  </div>`;
}

function renderBefore({ before, after }: FieldDifference, words: typeof spreadsheets): unknown {
  if (!before) return words.nothing;
  const [{ start, changed, end }] = changedParts(before, after);
  // Where all of it differs, a line through it only makes it hard to read.
  const isPart = after && changed && (start || end);
  return html`${start}${isPart ? html`<del>${changed}</del>` : changed}${end}`;
}

function renderAfter(
  { before, after, written, doubt, problem }: FieldDifference,
  words: typeof spreadsheets,
  origin: string,
): unknown {
  if (problem) return html`<span class="problem">${words.cellProblem(problem, written)}</span>`;
  const [, { start, changed, end }] = changedParts(before, after);
  return html`<span class="value new" dir="auto"
      ><span class="label-narrow">${words.after(origin)}: </span
      >${start}${changed ? html`<ins>${changed}</ins>` : nothing}${end}</span
    >${doubt ? html`<span class="problem warning">${words.doubt(doubt, written)}</span>` : nothing}`;
}

/**
 * Two buttons, one of which is pressed: what is so far, and what the table says.
 *
 * @param label What it is about, for whoever does not see the line.
 * @param keys What is decided.
 */
export function renderChoice(
  label: string,
  keys: readonly string[],
  isTaken: boolean,
  [left, right]: readonly [string, string],
): TemplateResult {
  const option = (text: string, value: boolean) => {
    const choose = (event: Event) => event.target!.dispatchEvent(new ImportChoiceEvent(keys, value));
    return html`<button type="button" aria-pressed=${isTaken === value} @click=${choose}>
      ${isTaken === value ? '✓ ' : ''}${text}
    </button>`;
  };
  return html`<span class="choice" role="group" aria-label=${label}
    >${option(left, false)}${option(right, true)}</span
  >`;
}
