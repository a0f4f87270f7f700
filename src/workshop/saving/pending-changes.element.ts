import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** How many changes are listed beside the form. */
const MAX_LISTED = 8;

/** What saving changes, beside the form. */
export class PendingChangesElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-pending-changes';
  static override styles = [
    ...controls,
    css`
      li {
        padding-block: 0.15em;
      }
    `,
  ];

  @property({ attribute: false }) changes: readonly string[] = [];

  protected override render(): TemplateResult {
    const { pending } = this.words.shell;
    const { changes } = this;
    return html`<h2>${pending.title}</h2>
      ${changes.length ? nothing : html`<p class="quiet">${pending.none}</p>`}
      <ul role="list" class="small">
        ${changes.slice(0, MAX_LISTED).map((change) => html`<li>${change}</li>`)}
        ${changes.length > MAX_LISTED ? html`<li class="quiet">${pending.more(changes.length - MAX_LISTED)}</li>` : nothing}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-pending-changes': PendingChangesElement;
  }
}
