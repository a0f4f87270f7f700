import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AskedPhone } from '../../authoring/inquiries/asked-service.js';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';
import { withoutEmpty } from './place-editor.js';
import { ProviderPart } from './provider-part.js';
import { ValueChangeEvent } from './value-change-event.js';

/**
 * The numbers of a service, each with a note.
 *
 * @fires pk-value-change - The numbers as they were entered.
 */
export class PhonesEditor extends ProviderPart {
  static readonly tag = 'pk-provider-phones';
  static override styles = [
    ...controls,
    labelledFields,
    css`
      .number {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.4em 0.75em;
        align-items: end;
      }

      .note,
      .problem {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) value: readonly AskedPhone[] = [];
  /** Positions of the numbers that nobody can call. */
  @property({ attribute: false }) problems: ReadonlySet<number> = new Set();

  protected override render() {
    return html`<div class="stack">
      ${this.value.map((phone, index) => this.#renderNumber(phone, index))}
      <div class="row">
        <button type="button" @click=${this.#add}>
          ${this.value.length ? this.words.editor.addPhone : this.words.editor.addFirstPhone}
        </button>
      </div>
    </div>`;
  }

  #renderNumber(phone: AskedPhone, index: number) {
    const { editor: words, remove } = this.words;
    const label = phone.type === 'fax' ? words.faxNumber(index + 1) : words.phoneNumber(index + 1);
    const hasProblem = this.problems.has(index);
    const change = (part: Partial<AskedPhone>) =>
      this.#set(this.value.with(index, withoutEmpty({ ...phone, ...part })));
    return html`<div class="number">
      <label class="field">
        <span>${label}</span>
        <input
          type="tel"
          .value=${phone.number}
          aria-invalid=${hasProblem ? 'true' : nothing}
          aria-describedby=${hasProblem ? `problem-${index}` : nothing}
          @input=${(event: Event) => change({ number: valueOf(event) })}
        />
      </label>
      <button
        type="button"
        aria-label="${label}: ${remove}"
        @click=${() => this.#set(this.value.toSpliced(index, 1))}
      >
        ${remove}
      </button>
      ${hasProblem ? html`<p class="problem" id="problem-${index}">${words.problem.phone}</p>` : nothing}
      <label class="field note">
        <span class="help">${words.phoneNote}</span>
        <input
          .value=${phone.note ?? ''}
          @input=${(event: Event) => change({ note: valueOf(event) || undefined })}
        />
      </label>
    </div>`;
  }

  readonly #add = async () => {
    this.#set([...this.value, { number: '' }]);
    await this.updateComplete;
    [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type="tel"]')].at(-1)?.focus();
  };

  #set(phones: readonly AskedPhone[]): void {
    this.value = phones;
    this.dispatchEvent(new ValueChangeEvent(phones));
  }
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-phones': PhonesEditor;
  }
}
