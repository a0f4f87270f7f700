import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DataChange } from '../../authoring/check/finding.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { valueAt } from '../../authoring/json/json-path.js';
import { isJsonObject } from '../../authoring/merging/json-equality.js';
import type { RecordRow } from '../../authoring/record-table/table-rows.js';
import { plainText } from '../../authoring/values/plain-text.js';
import type { RecordType } from '../../authoring/spreadsheet/record-field.js';
import { controls } from '../styles/controls.styles.js';
import { table as german } from '../words/de/table.js';
import { table as english } from '../words/en/table.js';
import { wordsIn } from '../words/words.js';
import { setProvider, setTopic, type BulkTarget } from './bulk-changes.js';

/** A topic or a provider is to be set in all selected records. */
export class BulkSetEvent extends Event {
  static readonly type = 'pk-table-set';

  /** @param labelOf What was done, for a number of records. */
  constructor(
    readonly changesOf: (target: BulkTarget) => DataChange[],
    readonly labelOf: (count: number) => string,
  ) {
    super(BulkSetEvent.type);
  }
}

/**
 * What can be done with the selected rows of a table.
 *
 * @fires pk-table-set - A topic or a provider is to be set.
 * @fires pk-table-verify, pk-table-duplicate, pk-table-archive, pk-table-clear
 */
export class TableSelectionElement extends LitElement {
  static readonly tag = 'pk-workshop-table-selection';
  static override styles = [
    ...controls,
    css`
      :host {
        display: block;
      }

      .selection {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em 0.6em;
        padding: 0.4em 0.8em;
        background: var(--_accent-soft);
        border-radius: var(--_radius);
      }

      .selection b {
        margin-inline-end: 0.5em;
        color: var(--_accent);
      }

      .selection .link {
        margin-inline-start: auto;
      }

      .selection form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em;
        flex-basis: 100%;
      }

      .selection form :is(select, input) {
        inline-size: auto;
        min-inline-size: 14em;
      }
    `,
  ];

  @property() language: EditorLanguage = 'de';
  @property({ attribute: false }) recordType: RecordType = 'services';
  /** All rows, whose providers are suggested. */
  @property({ attribute: false }) rows: readonly RecordRow[] = [];
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) count = 0;
  /** What is about to be set. */
  @state() private _setting?: 'topic' | 'provider';

  protected override render(): TemplateResult {
    const words = wordsIn(this.language, { de: german, en: english });
    const { recordType: type } = this;
    const button = (label: string, act: () => void, setting?: 'topic' | 'provider') =>
      html`<button
        type="button"
        data-setting=${setting ?? nothing}
        aria-expanded=${setting ? setting === this._setting : nothing}
        @click=${act}
      >
        ${label}
      </button>`;
    const send = (name: string) => () => this.dispatchEvent(new Event(name));
    const toggle = (setting: 'topic' | 'provider') => () =>
      void (this._setting === setting ? this.#fold() : this.#unfold(setting));
    return html`<div class="selection">
      <b role="status">${words.selected(this.count)}</b>
      ${
        type === 'services'
          ? html`${button(words.verifiedToday, send('pk-table-verify'))}
            ${button(words.setTopic, toggle('topic'), 'topic')}
            ${button(words.setProvider, toggle('provider'), 'provider')}`
          : button(words.setTopic, toggle('topic'), 'topic')
      }
      ${button(words.duplicate, send('pk-table-duplicate'))}
      ${button(words.archive[type], send('pk-table-archive'))}
      <button type="button" class="link" @click=${send('pk-table-clear')}>${words.clearSelection}</button>
      ${this._setting ? this.#renderSetting(this._setting) : nothing}
    </div>`;
  }

  #renderSetting(setting: 'topic' | 'provider'): TemplateResult {
    const words = wordsIn(this.language, { de: german, en: english });
    return html`<form @submit=${this.#onSubmit}>
      <label for="value">${setting === 'topic' ? words.chooseTopic : words.chooseProvider}</label>
      ${
        setting === 'topic'
          ? html`<select id="value" required>
              ${this.#topics.map(({ id, label }) => html`<option value=${id}>${label}</option>`)}
            </select>`
          : html`<input id="value" required list="providers" autocomplete="off" /><datalist id="providers">
                ${this.#providers.map((provider) => html`<option value=${provider}></option>`)}
              </datalist>`
      }
      <button class="main">${words.set}</button>
      <button type="button" @click=${() => void this.#fold()}>${words.cancel}</button>
    </form>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const words = wordsIn(this.language, { de: german, en: english });
    const value = this.renderRoot.querySelector<HTMLSelectElement | HTMLInputElement>('#value')!.value.trim();
    if (!value) return;
    if (this._setting === 'topic') {
      const label = this.#topics.find(({ id }) => id === value)?.label ?? value;
      this.dispatchEvent(
        new BulkSetEvent(
          (target) => setTopic(target, value),
          (n) => words.topicSet(n, label),
        ),
      );
    } else {
      const { _language: language } = this;
      this.dispatchEvent(
        new BulkSetEvent(
          (target) => setProvider(target, value, language),
          (n) => words.providerSet(n, value),
        ),
      );
    }
    void this.#fold();
  };

  async #unfold(setting: 'topic' | 'provider'): Promise<void> {
    this._setting = setting;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#value')?.focus();
  }

  /** The focus goes back to the button that unfolded it. */
  async #fold(): Promise<void> {
    const setting = this._setting;
    this._setting = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-setting="${setting}"]`)?.focus();
  }

  get #topics(): { id: string; label: string }[] {
    const topics = valueAt(this.data, ['topics']);
    return (Array.isArray(topics) ? topics : []).flatMap((topic: unknown) =>
      isJsonObject(topic) && typeof topic.id === 'string'
        ? [{ id: topic.id, label: plainText(topic.label, this._language) || topic.id }]
        : [],
    );
  }

  get #providers(): string[] {
    return [...new Set(this.rows.flatMap(({ provider }) => provider || []))].sort((a, b) =>
      a.localeCompare(b, 'de'),
    );
  }

  /** The language of the file. */
  private get _language(): string {
    const language = valueAt(this.data, ['language']);
    return typeof language === 'string' ? language : 'de';
  }
}
