import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isRecord } from '../../authoring/check/contract-walker.js';
import type { Finding } from '../../authoring/check/finding.js';
import { FILE_RECORD, groupsOf, isRecordList } from '../../authoring/form/fields-of.js';
import type { FormGroup } from '../../authoring/form/form-field.js';
import { nameOfRecord } from '../../authoring/check/record-names.js';
import { pathText, valueAt, type JsonPath } from '../../authoring/json/json-path.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { isWithin } from './field-element.js';
import { fieldGrid } from './field-grid.styles.js';
import { pathOfField } from '../../authoring/check/finding-field.js';
import { focusWithin } from './focus-field.js';
import type { FormContext } from './form-context.js';
import { otherLanguagesIn } from './languages-in-file.js';
import { renderField } from './render-field.js';

/** Records whose texts families read in their own languages. */
const translatedTypes = new Set(['services', 'agenda', 'topics', 'help']);

/** The form of one record, or of a part of the file that is one: all its fields, as the contract has them. */
export class RecordFormElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-record-form';
  static override styles = [
    ...controls,
    fieldGrid,
    css`
      :host {
        container: form / inline-size;
      }

      .column,
      .band,
      .whole {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.4em;
        align-content: start;
      }

      /* Columns of their own height: a long group leaves no gap beside it. */
      @container form (min-width: 46em) {
        .band.wide {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          column-gap: 2em;
        }
      }

      h3 {
        color: var(--_text-quiet);
        font-size: 0.93em;
        border-block-end: 1px solid var(--_line);
        padding-block-end: 0.2em;
        margin-block-end: 0.7em;
      }

      details > summary {
        cursor: pointer;
        font-weight: 620;
        color: var(--_text-quiet);
        padding-block: 0.4em;
      }

      details > .fields {
        padding-block-start: 0.6em;
      }
    `,
  ];

  /** The data of the file. */
  @property({ attribute: false }) data: unknown;

  /** A key of the file, or `file` for what stands at its root. */
  @property({ attribute: false }) recordType = '';

  /** Which record of a list. */
  @property({ attribute: false }) index?: number;

  /** What was found in the file. */
  @property({ attribute: false }) findings: readonly Finding[] = [];

  #context!: FormContext;
  #recordFindings: readonly Finding[] = [];
  #otherLanguages: readonly string[] = [];

  /** Where the record is in the file. */
  get path(): JsonPath {
    if (this.recordType === FILE_RECORD) return [];
    return this.index === undefined ? [this.recordType] : [this.recordType, this.index];
  }

  /** Leads to the field in which a value is, and unfolds what hides it. @returns Whether there is one. */
  async focusField(path: JsonPath): Promise<boolean> {
    await this.updateComplete;
    return focusWithin(this.renderRoot as ShadowRoot, path);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { data, path, recordType, language } = this;
    const documentLanguage = isRecord(data) && typeof data.language === 'string' ? data.language : 'de';
    if (changed.has('findings') || changed.has('index') || changed.has('recordType') || !this.#context) {
      this.#recordFindings = this.findings
        .filter((finding) => isWithin(finding.path, path))
        .map((finding) => ({ ...finding, path: pathOfField(finding) }));
      // With the findings, once nobody types: they are looked up in the whole file.
      this.#otherLanguages = translatedTypes.has(recordType) ? otherLanguagesIn(data, documentLanguage) : [];
    }
    const name = nameOfRecord(valueAt(data, path), language, documentLanguage);
    const { section, entry } = this.words.shell;
    this.#context = {
      data,
      recordName: name ?? (isRecordList(recordType) ? entry[recordType] : section[recordType]) ?? '',
      documentLanguage,
      otherLanguages: this.#otherLanguages,
      findings: this.#recordFindings,
    };
  }

  protected override render(): TemplateResult {
    const groups = groupsOf(this.recordType, this.language);
    const hasTitles = groups.length > 1;
    return html`<div class="whole">
      ${bandsOf(groups).map(([left, right]) => {
        const column = (group: readonly FormGroup[]) =>
          html`<div class="column">${group.map((each) => this.#renderGroup(each, hasTitles))}</div>`;
        return html`<div class="band ${right.length ? 'wide' : ''}">
          ${column(left)} ${right.length ? column(right) : nothing}
        </div>`;
      })}
    </div>`;
  }

  #renderGroup(group: FormGroup, hasTitle: boolean): TemplateResult {
    const title = this.words.forms.groups[group.name] ?? group.name;
    if (group.isFolded)
      return html`<details class="folded" ?open=${this.#hasProblem(group)}>
        <summary>${title}</summary>
        ${this.#renderFields(group)}
      </details>`;
    return html`<section>
      ${hasTitle ? html`<h3>${title}</h3>` : nothing} ${this.#renderFields(group)}
    </section>`;
  }

  #renderFields({ fields }: FormGroup): TemplateResult {
    const record = valueAt(this.data, this.path);
    const values = isRecord(record) ? record : {};
    return html`<div class="fields">
      ${fields.map((field) => renderField(field, values[field.key], [...this.path, field.key], this.#context, this.language))}
    </div>`;
  }

  /** Whether something that is not only missing was found in a group. */
  #hasProblem({ fields }: FormGroup): boolean {
    const paths = new Set(fields.map(({ key }) => pathText([...this.path, key])));
    return this.#recordFindings.some(
      ({ path, severity }) => severity !== 'hint' && paths.has(pathText(path.slice(0, this.path.length + 1))),
    );
  }
}

/** Groups that need the whole width. */
const isWhole = ({ name, isFolded }: FormGroup) => isFolded || name === 'placeAndTime';

/** Groups in the order of the form, in bands of two columns; one that needs the whole width is a band of its own. */
function bandsOf(groups: readonly FormGroup[]): [left: readonly FormGroup[], right: readonly FormGroup[]][] {
  const bands: FormGroup[][] = [];
  for (const group of groups) {
    const last = bands.at(-1);
    if (last && !isWhole(group) && !isWhole(last[0]!)) last.push(group);
    else bands.push([group]);
  }
  return bands.map((band) => {
    const middle = Math.ceil(band.length / 2);
    return [band.slice(0, middle), band.slice(middle)];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-record-form': RecordFormElement;
  }
}
