import { css, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import { nameOfRecord } from '../../authoring/check/record-names.js';
import { idFrom, uniqueId } from '../../authoring/form/new-record.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { controls } from '../styles/controls.styles.js';
import { FieldElement } from './field-element.js';

/** The topics of a record: all of the file as boxes, and a field for a new one, which is added to the file, too. */
export class TopicsFieldElement extends FieldElement {
  static readonly tag = 'pk-workshop-topics-field';
  static override styles = [
    ...controls,
    css`
      .topics {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35em;
      }

      .topics button[aria-pressed='true']::before {
        content: '✓';
      }

      .new input {
        inline-size: 14em !important;
      }
    `,
  ];

  @query('#new') private readonly newInput!: HTMLInputElement;

  protected override render(): TemplateResult {
    const { topics: words } = this.words.forms;
    const chosen = itemsOf(this.value).filter((id) => typeof id === 'string');
    const known = itemsOf(isRecord(this.context.data) ? this.context.data.topics : undefined).filter(
      isRecord,
    );
    const unknown = chosen.filter((id) => !known.some((topic) => topic.id === id));
    return html`<fieldset class="field" aria-describedby="problem">
      <legend>${this.labelText}</legend>
      ${known.length ? '' : html`<p class="help">${words.none}</p>`}
      <div class="topics">
        ${known.map((topic) => this.#renderTopic(String(topic.id), nameOfRecord(topic, this.language) ?? '', chosen))}
        ${unknown.map((id) => this.#renderTopic(id, `${id} (${words.unknown})`, chosen))}
      </div>
      <div class="row new">
        <label class="small" for="new">${words.add}</label>
        <input id="new" autocomplete="off" @keydown=${this.#handleKeydown} />
        <button type="button" @click=${this.#create}>${words.create}</button>
      </div>
      ${this.renderProblems()}
    </fieldset>`;
  }

  #renderTopic(id: string, name: string, chosen: readonly string[]): TemplateResult {
    const isChosen = chosen.includes(id);
    const others = chosen.filter((other) => other !== id);
    return html`<button
      type="button"
      aria-pressed=${isChosen}
      @click=${() => this.choose(isChosen ? (others.length ? others : undefined) : [...chosen, id])}
    >
      ${name}
    </button>`;
  }

  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') this.#create();
  };

  /** Adds a topic to the file and to the record, as one step; one of the same name is only chosen. */
  readonly #create = () => {
    const label = this.newInput.value.trim();
    if (!label) return;
    const { data } = this.context;
    const topics = itemsOf(isRecord(data) ? data.topics : undefined);
    const same = topics
      .filter(isRecord)
      .find((topic) => nameOfRecord(topic, this.language)?.toLowerCase() === label.toLowerCase());
    const id = typeof same?.id === 'string' ? same.id : uniqueId(topics, idFrom(label) || 'thema');
    const chosen = itemsOf(this.value);
    this.newInput.value = '';
    if (chosen.includes(id)) return;
    this.dispatchEvent(
      new WorkshopEditEvent(
        [
          ...(same ? [] : [{ path: ['topics', topics.length], value: { id, label } }]),
          { path: this.path, value: [...chosen, id] },
        ],
        { label: this.words.forms.createdTopic(label) },
      ),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-topics-field': TopicsFieldElement;
  }
}
