import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FileNotice } from '../open-file.js';
import { countsOf } from '../incoming/counts-of.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** Somebody has read what was to be known of the file. */
export class NoticesReadEvent extends Event {
  static readonly type = 'pk-workshop-notices-read';

  constructor() {
    super(NoticesReadEvent.type, { bubbles: true, composed: true });
  }
}

/** What somebody should know about the file that is open, until it has been read. */
export class NoticesElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-notices';
  static override styles = [
    ...controls,
    css`
      .notice {
        margin: 0.8em 1.25em 0;
      }
    `,
  ];

  /** What opening the file has changed, or could not read. */
  @property({ attribute: false }) notices: readonly FileNotice[] = [];

  /** Whether another tab has the file open, and whether it has saved it meanwhile. */
  @property({ attribute: false }) isOpenElsewhere = false;
  @property({ attribute: false }) isSavedElsewhere = false;

  /** Something that has just happened. */
  @property() message = '';

  protected override render(): TemplateResult {
    const texts = [
      ...this.notices.map((notice) => this.#textOf(notice)),
      ...(this.message ? [this.message] : []),
    ];
    const { tabs } = this.words.shell;
    return html`<div role="status">
      ${this.isSavedElsewhere ? html`<p class="notice">${tabs.saved}</p>` : this.isOpenElsewhere ? html`<p class="notice">${tabs.open}</p>` : nothing}
      ${
        texts.length
          ? html`<div class="notice">
              ${texts.map((text) => html`<p>${text}</p>`)}
              <button type="button" class="link" @click=${() => this.dispatchEvent(new NoticesReadEvent())}>
                ${this.words.start.dismiss}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #textOf(notice: FileNotice): string {
    const { start, sources } = this.words;
    switch (notice.kind) {
      case 'newer':
        return start.newer;
      case 'broken-off':
        return start.brokenOff;
      case 'encoding':
        return start.encoding(notice.name);
      case 'source':
        return sources.read(notice.name, sources.counts(countsOf(notice.records)));
      case 'left-out':
        return sources.leftOut(notice.leftOut);
      default:
        return start[notice.kind](notice.count);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-notices': NoticesElement;
  }
  interface HTMLElementEventMap {
    'pk-workshop-notices-read': NoticesReadEvent;
  }
}
