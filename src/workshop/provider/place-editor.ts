import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AskedPlace } from '../../authoring/inquiries/asked-service.js';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';
import { ProviderPart } from './provider-part.js';
import { ValueChangeEvent } from './value-change-event.js';

type AddressKey = keyof NonNullable<AskedPlace['address']>;

/**
 * Where a service takes place: name, address, access.
 *
 * @fires pk-value-change - The place with what was entered.
 */
export class PlaceEditor extends ProviderPart {
  static readonly tag = 'pk-provider-place';
  static override styles = [
    ...controls,
    labelledFields,
    css`
      .town {
        display: grid;
        grid-template-columns: minmax(5em, 1fr) 2fr;
        gap: 0.75em;
      }
    `,
  ];

  @property({ attribute: false }) value: AskedPlace = {};

  protected override render() {
    const { editor: words } = this.words;
    const { name, address, accessibility } = this.value;
    return html`<div class="stack">
      ${this.#renderField(words.placeName, name, (text) => this.#set({ name: text }), words.placeNameHelp)}
      ${this.#renderField(words.street, address?.street, (text) => this.#setAddress('street', text))}
      <div class="town">
        ${this.#renderField(words.postalCode, address?.postalCode, (text) => this.#setAddress('postalCode', text))}
        ${this.#renderField(words.city, address?.city, (text) => this.#setAddress('city', text))}
      </div>
      ${this.#renderField(words.accessibility, accessibility, (text) => this.#set({ accessibility: text }))}
    </div>`;
  }

  #renderField(
    label: string,
    value: string | undefined,
    set: (text: string | undefined) => void,
    help?: string,
  ) {
    return html`<label class="field">
      <span>${label}</span>
      <input
        .value=${value ?? ''}
        @input=${(event: Event) => set((event.target as HTMLInputElement).value.trim() || undefined)}
      />
      ${help ? html`<span class="help">${help}</span>` : nothing}
    </label>`;
  }

  #setAddress(key: AddressKey, text: string | undefined): void {
    const address = withoutEmpty({ ...this.value.address, [key]: text });
    this.#set({ address: Object.keys(address).length ? address : undefined });
  }

  #set(change: Partial<AskedPlace>): void {
    // The field keeps what is typed, white space included, until the place comes back as the property.
    this.dispatchEvent(new ValueChangeEvent(withoutEmpty({ ...this.value, ...change })));
  }
}

/** An object without the keys that have no value. */
export const withoutEmpty = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-place': PlaceEditor;
  }
}
