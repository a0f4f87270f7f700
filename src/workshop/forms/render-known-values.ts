import { html, nothing, type TemplateResult } from 'lit';
import type { KnownValue } from './known-values.js';

/**
 * Values as buttons below an empty field.
 *
 * @param label What the buttons are for.
 * @param take Puts a value into the field.
 */
export function renderKnownValues(
  values: readonly KnownValue[],
  label: string,
  take: (value: KnownValue) => void,
): TemplateResult | typeof nothing {
  if (!values.length) return nothing;
  return html`<div class="row small" role="group" aria-label=${label}>
    <span class="quiet" aria-hidden="true">${label}:</span>
    ${values.map(
      (value) => html`<button type="button" class="link" @click=${() => take(value)}>${value.label}</button>`,
    )}
  </div>`;
}
