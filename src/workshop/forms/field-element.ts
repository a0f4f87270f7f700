import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emptyingPath } from '../../authoring/document/emptying-path.js';
import { describeFinding } from '../../authoring/check/describe-finding.js';
import type { Finding } from '../../authoring/check/finding.js';
import type { FormField } from '../../authoring/form/form-field.js';
import type { TypingDoubt, TypingProblem } from '../../authoring/values/typed-value.js';
import { pathText, type JsonPath } from '../../authoring/json/json-path.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { WorkshopPart } from '../workshop-part.js';
import type { FormContext } from './form-context.js';
import { knownValues, type KnownValue } from './known-values.js';

/**
 * The control of one field. It gets the value as it stands in the file, of whatever kind, and asks for changes by events; a
 * value that is none of its kind is shown as it is, and stays until somebody writes another.
 */
export abstract class FieldElement extends WorkshopPart {
  @property({ attribute: false }) field!: FormField;

  /** Where the value is in the file. */
  @property({ attribute: false }) path: JsonPath = [];

  @property({ attribute: false }) value: unknown;

  @property({ attribute: false }) context!: FormContext;

  #requestedValue: unknown;

  /** Asks for another value, which is being typed: `undefined` removes it. All letters of one field are one step. */
  protected edit(value: unknown, path: JsonPath = this.path, mergeKey = pathText(path)): void {
    this.#requestEdit(value, path, mergeKey);
  }

  /** Asks for another value that was chosen, which is a step of its own. */
  protected choose(value: unknown, path: JsonPath = this.path): void {
    this.#requestEdit(value, path);
  }

  /** Resolves once a value that was asked for is shown: all elements on its way back update in microtasks. */
  protected async whenShown(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
  }

  /** Whether the value was changed by somebody else than this control: what is being typed into it no longer holds. */
  protected hasForeignValue(changed: PropertyValues<this>): boolean {
    return changed.has('value') && this.value !== this.#requestedValue;
  }

  /** What was found in this value, or in values below it. */
  protected get findings(): readonly Finding[] {
    return this.context.findings.filter(({ path }) => isWithin(path, this.path));
  }

  /** Whether a screen reader calls the control invalid. */
  protected get isInvalid(): boolean {
    return this.findings.some(({ severity }) => severity !== 'hint');
  }

  /** The label's text, with a mark where the record is nothing without the value. */
  protected get labelText(): TemplateResult {
    const { title, isRequired } = this.field;
    const name = this.#wordsLanguage ? html`<span lang=${this.#wordsLanguage}>${title}</span>` : title;
    return html`${name}${isRequired ? html` <span class="quiet small">(${this.words.forms.required})</span>` : nothing}`;
  }

  /** The field's help below its control. @param text Instead of the contract's. */
  protected renderHelp(text: string = this.field.help): TemplateResult | typeof nothing {
    const language = text === this.field.help ? this.#wordsLanguage : undefined;
    return text ? html`<p class="help" id="help" lang=${language ?? nothing}>${text}</p>` : nothing;
  }

  /** The language of the field's words, where it is not that of the form. */
  get #wordsLanguage(): string | undefined {
    return this.language !== 'de' && this.field.isGerman ? 'de' : undefined;
  }

  /**
   * Values that the field may well have, as buttons below it, while it is empty.
   *
   * @param focusControl Moves the focus, which the buttons lose, to the control that shows the value.
   */
  protected renderKnownValues(focusControl: () => void): TemplateResult | typeof nothing {
    const values = this.value === undefined ? knownValues(this.path, this.context, this.language) : [];
    if (!values.length) return nothing;
    const { take, step } = this.words.forms;
    const put = ({ changes }: KnownValue) => {
      const label = step(this.context.recordName, this.field.title);
      this.dispatchEvent(new WorkshopEditEvent(changes, { label }));
      focusControl();
    };
    return html`<div class="row small" role="group" aria-label=${take}>
      <span class="quiet" aria-hidden="true">${take}:</span>
      ${values.map(
        (value) =>
          html`<button type="button" class="link" @click=${() => put(value)}>${value.label}</button>`,
      )}
    </div>`;
  }

  /**
   * What is wrong with the value, or missing, with its repairs. Has the id `problem`.
   *
   * @param typing What is wrong with what is being typed, which takes the place of what the check of the file says.
   * @param doubt What was understood, where it may have been meant otherwise.
   */
  protected renderProblems(typing?: TypingProblem, doubt?: TypingDoubt): TemplateResult {
    const { findings, context, language } = this;
    const text = typing && this.words.forms.problems[typing];
    return html`<div id="problem" class="problems">
      ${doubt && !text ? html`<p class="problem warning" role="status">${this.words.forms.doubts[doubt]}</p>` : nothing}
      ${
        text
          ? html`<p class="problem">${text}</p>`
          : findings.map((finding) => {
              const { message, repair } = describeFinding(finding, context.data, language);
              return html`<p class="problem ${finding.severity}">
                ${message}
                ${
                  repair && finding.repair && 'changes' in finding.repair
                    ? html`<button type="button" class="link" @click=${() => this.#repair(finding)}>
                        ${repair}
                      </button>`
                    : nothing
                }
              </p>`;
            })
      }
    </div>`;
  }

  #requestEdit(value: unknown, path: JsonPath, mergeKey?: string): void {
    if (path === this.path) this.#requestedValue = value;
    const place = value === undefined ? emptyingPath(this.context.data, path) : path;
    this.dispatchEvent(new WorkshopEditEvent([{ path: place, value }], { label: this.#stepLabel, mergeKey }));
  }

  /** Asks for changes that belong to what was done last, and are undone with it. */
  protected tidy(value: unknown): void {
    const path = value === undefined ? emptyingPath(this.context.data, this.path) : this.path;
    const step = { label: this.#stepLabel, continuesLast: true };
    this.dispatchEvent(new WorkshopEditEvent([{ path, value }], step));
  }

  get #stepLabel(): string {
    return this.words.forms.step(this.context.recordName, this.field.title);
  }

  #repair({ repair }: Finding): void {
    if (!repair || !('changes' in repair)) return;
    const label = this.words.shell.findings.repaired(this.context.recordName);
    this.dispatchEvent(new WorkshopEditEvent(repair.changes, { label }));
  }
}

/** Whether a path leads to a place, or to something in it. */
export const isWithin = (path: JsonPath, place: JsonPath): boolean =>
  path.length >= place.length && place.every((step, index) => path[index] === step);
