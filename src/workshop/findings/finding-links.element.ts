import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { describeFinding } from '../../authoring/check/describe-finding.js';
import type { Finding } from '../../authoring/check/finding.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** The summary above a form: what is to be checked in the record, each leading to its field. */
export class FindingLinksElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-finding-links';
  static override styles = [
    ...controls,
    css`
      .notice {
        font-size: 0.93em;
      }
    `,
  ];

  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) findings: readonly Finding[] = [];

  protected override render(): TemplateResult {
    const { findings: words } = this.words.shell;
    return html`<div class="notice">
      <p class="label">${words.ofRecord(this.findings.length)}</p>
      <ul role="list">
        ${this.findings.map((finding) => {
          const { field, message } = describeFinding(finding, this.data, this.language);
          return html`<li>
            <button
              type="button"
              class="link"
              @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(finding.path))}
            >
              ${field || words.goTo}</button
            >: ${message}
          </li>`;
        })}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-finding-links': FindingLinksElement;
  }
}
