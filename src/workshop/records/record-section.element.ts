import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import type { DataChange, Finding } from '../../authoring/check/finding.js';
import { nameOfRecord } from '../../authoring/check/record-names.js';
import { type RecordList } from '../../authoring/form/fields-of.js';
import { copyOfRecord, newRecord } from '../../authoring/form/new-record.js';
import type { JsonPath } from '../../authoring/json/json-path.js';
import { berlinTime } from '../../model/dates.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { isWithin } from '../forms/field-element.js';
import { pathOfField } from '../../authoring/check/finding-field.js';
import type { RecordFormElement } from '../forms/record-form.element.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { renderRoom } from '../render-room.js';
import type { RoomSection } from '../sections.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { recordSectionStyles } from './record-section.styles.js';

/** Record types that say when they were checked last. */
const verifiedLists = new Set(['services', 'help']);

const none: readonly Finding[] = [];

/** How many findings of a record are listed above its form. */
const MAX_LISTED = 6;

/** A list of records, and the form of the one that is open. */
export class RecordSectionElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-record-section';
  static override styles = [...controls, recordSectionStyles];

  @property({ attribute: false }) data: unknown;

  /** The key of the list in the file. */
  @property({ attribute: false }) recordType: RecordList = 'services';

  @property({ attribute: false }) selectedIndex?: number;

  @property({ attribute: false }) findings: readonly Finding[] = [];

  /** An element in the place of the plain list. */
  @property({ attribute: false }) table?: RoomSection;

  @query('pk-workshop-record-form') private readonly form!: RecordFormElement | null;

  /** Leads to a field of the record that is open. */
  async focusField(path: JsonPath): Promise<boolean> {
    await this.updateComplete;
    return (await this.form?.focusField(path)) ?? false;
  }

  #ownFindings: readonly Finding[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.table?.module.loadFor(this);
    const path = [this.recordType, this.selectedIndex ?? -1];
    if (changed.has('findings') || changed.has('recordType') || changed.has('selectedIndex'))
      this.#ownFindings = this.findings.filter((finding) => isWithin(finding.path, path));
  }

  protected override render(): TemplateResult {
    const { shell } = this.words;
    const { recordType } = this;
    return html`<header class="row">
        <h1 tabindex="-1">${shell.section[recordType]}</h1>
        ${this.#renderNew(!this.#records.length)}
      </header>
      <div class="list">${this.#renderList()}${this.#records.length ? nothing : this.#renderImport()}</div>
      ${this.#record === undefined ? nothing : this.#renderForm()}`;
  }

  #renderNew(isMain: boolean): TemplateResult {
    return html`<button type="button" class=${isMain ? 'main' : ''} @click=${this.#add}>
      ${this.words.shell.newEntry[this.recordType]}
    </button>`;
  }

  /** The shorter way to a list for somebody who has it in a spreadsheet already. */
  #renderImport(): TemplateResult | typeof nothing {
    if (!this.table) return nothing;
    return html`<p>
      <button
        type="button"
        class="link"
        @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(['import']))}
      >
        ${this.words.shell.section.import}
      </button>
    </p>`;
  }

  #renderList() {
    const { data, recordType, selectedIndex, findings, language, table } = this;
    if (table?.module.loaded)
      return renderRoom(table.tag, { data, recordType, selectedIndex, findings, language });
    return html`<pk-workshop-record-list
      .language=${language}
      .data=${data}
      .recordType=${recordType}
      .selectedIndex=${selectedIndex}
      .findings=${findings}
    ></pk-workshop-record-list>`;
  }

  #renderForm(): TemplateResult {
    const { data, recordType, selectedIndex, language } = this;
    const findings = this.#isUntouched ? none : this.#ownFindings;
    const { shell } = this.words;
    return html`<section class="form" aria-label=${this.#name}>
      <header class="row">
        <h2 tabindex="-1">${this.#name}</h2>
        <p class="actions">
          ${
            verifiedLists.has(recordType)
              ? html`<button type="button" @click=${this.#verify}>${shell.verifiedToday}</button>`
              : nothing
          }
          <button type="button" class="link" @click=${this.#duplicate}>${shell.duplicate}</button>
          <button type="button" class="link" @click=${this.#remove}>${shell.remove}</button>
          ${this.#renderClose('link')}
        </p>
      </header>
      ${this.#renderFindings(findings)}
      ${keyed(
        `${recordType} ${selectedIndex}`,
        html`<pk-workshop-record-form
          .language=${language}
          .data=${data}
          .recordType=${recordType}
          .index=${selectedIndex}
          .findings=${findings}
        ></pk-workshop-record-form>`,
      )}
      <footer class="row">${this.#renderNew(false)} ${this.#renderClose('')}</footer>
    </section>`;
  }

  #renderClose(look: string): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      @click=${() => this.dispatchEvent(new WorkshopNavigateEvent([this.recordType]))}
    >
      ${this.words.shell.closeEntry}
    </button>`;
  }

  /** What is to be checked in the record, each leading to its field. */
  #renderFindings(findings: readonly Finding[]) {
    const own = findings.filter(({ severity }) => severity !== 'hint');
    if (!own.length) return nothing;
    return html`<pk-workshop-finding-links
      .language=${this.language}
      .data=${this.data}
      .findings=${own.slice(0, MAX_LISTED).map((finding) => ({ ...finding, path: pathOfField(finding) }))}
    ></pk-workshop-finding-links>`;
  }

  get #records(): readonly unknown[] {
    return itemsOf(isRecord(this.data) ? this.data[this.recordType] : undefined);
  }

  get #record(): unknown {
    return this.selectedIndex === undefined ? undefined : this.#records[this.selectedIndex];
  }

  /** Whether the record that is open was just begun: nobody is told what is missing before having written anything. */
  get #isUntouched(): boolean {
    const isEmpty = (value: unknown) => isRecord(value) && !Object.keys(value).length;
    return (
      isRecord(this.#record) &&
      Object.entries(this.#record).every(([key, value]) => key === 'id' || itemsOf(value).some(isEmpty))
    );
  }

  get #name(): string {
    return nameOfRecord(this.#record, this.language) ?? this.words.shell.entry[this.recordType]!;
  }

  readonly #add = () => {
    const index = this.#records.length;
    this.#edit(
      [{ path: [this.recordType, index], value: newRecord(this.recordType, this.#records) }],
      this.words.shell.added(this.words.shell.entry[this.recordType]!),
    );
    const nameField =
      this.recordType === 'agenda'
        ? 'title'
        : ['topics', 'indicators', 'help'].includes(this.recordType)
          ? 'label'
          : 'name';
    this.dispatchEvent(new WorkshopNavigateEvent([this.recordType, index, nameField]));
  };

  readonly #verify = () => {
    const today = berlinTime(new Date()).slice(0, 10);
    this.#edit(
      [{ path: [this.recordType, this.selectedIndex!, 'lastVerified'], value: today }],
      this.words.shell.verified(this.#name),
    );
  };

  readonly #duplicate = () => {
    const record = this.#record;
    if (!isRecord(record)) return;
    const index = this.#records.length;
    const value = copyOfRecord(this.recordType, this.#records, record);
    this.#edit([{ path: [this.recordType, index], value }], this.words.shell.duplicated(this.#name));
    this.dispatchEvent(new WorkshopNavigateEvent([this.recordType, index]));
  };

  readonly #remove = () => {
    if (!confirm(this.words.shell.removeAsk(this.#name))) return;
    const path = [this.recordType, this.selectedIndex!];
    const label = this.words.shell.removed(this.#name);
    this.dispatchEvent(new WorkshopNavigateEvent([this.recordType]));
    this.#edit([{ path, value: undefined }], label);
  };

  #edit(changes: readonly DataChange[], label: string): void {
    this.dispatchEvent(new WorkshopEditEvent(changes, { label }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-record-section': RecordSectionElement;
  }
}
