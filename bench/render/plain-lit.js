/* global customElements */
import { css, html, LitElement } from 'lit';

/** The simplest element in Lit that shows a figure. */
class PlainBadge extends LitElement {
  static properties = { label: {}, value: { type: Number }, asOf: { attribute: 'as-of' }, source: {} };

  static styles = css`
    :host {
      display: block;
      margin-block: 1em;
    }
    .label {
      font-weight: bold;
    }
    .value {
      font-size: 1.5em;
    }
    .note {
      font-size: 0.8em;
    }
  `;

  render() {
    return html`<div class="label">${this.label}</div>
      <div class="value">${this.value.toLocaleString('de-DE')}</div>
      <div class="note">Stand: ${this.asOf}, ${this.source}</div>`;
  }
}

customElements.define('plain-badge', PlainBadge);
