import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { openBytes } from '../../authoring/document/open-bytes.js';
import { FileOpenEvent } from '../open-file.js';
import { forgetDraft, storedDrafts, type Draft } from '../saving/draft-store.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/**
 * The drafts of this device, to go on with or to delete.
 *
 * @fires pk-workshop-file-open - With the file of a draft and what was changed in it.
 */
export class DraftListElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-drafts';
  static override styles = [
    ...controls,
    css`
      ul {
        display: grid;
        gap: 0.5em;
      }
    `,
  ];

  /** The ids of drafts that another tab writes to. */
  @property({ attribute: false }) inUse: ReadonlySet<string> = new Set();

  @state() private drafts: readonly Draft[] = storedDrafts();

  protected override render(): TemplateResult | typeof nothing {
    if (!this.drafts.length) return nothing;
    return html`<ul role="list">
      ${this.drafts.map((draft) => this.#renderDraft(draft))}
    </ul>`;
  }

  #renderDraft(draft: Draft): TemplateResult {
    const { draft: words } = this.words.shell;
    const { id, name, savedAt } = draft;
    const time = new Date(savedAt).toLocaleString(this.language, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<li class="notice row">
      <p>${words.found(name, time)}</p>
      ${
        this.inUse.has(id)
          ? html`<p class="quiet">${words.inUse}</p>`
          : html`<button type="button" @click=${() => this.#open(draft)}>${words.open}</button>
              <button type="button" class="link" @click=${() => this.#remove(id)}>${words.remove}</button>`
      }
    </li>`;
  }

  #open({ id, name, text, data, isNew }: Draft): void {
    const opened = openBytes(new TextEncoder().encode(text), { now: new Date() });
    if ('data' in opened)
      this.dispatchEvent(new FileOpenEvent({ ...opened, name, draft: { id, data }, isNew }));
  }

  #remove(id: string): void {
    forgetDraft(id);
    this.drafts = storedDrafts();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-drafts': DraftListElement;
  }
}
