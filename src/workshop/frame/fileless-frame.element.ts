import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { renderOwnRoom } from '../render-section.js';
import { sectionsFor } from '../sections.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** The section that leads back to the start: there is none of that name. */
const START = 'start';

/** The frame of the sections that need no file: somebody only wants to put an element on a website. */
export class FilelessFrameElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-fileless';
  static override styles = [
    ...controls,
    css`
      .bar {
        justify-content: space-between;
        padding: 0.6em 1.25em;
        border-block-end: 1px solid var(--_line);
        background: var(--_raised);
      }

      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4em;
      }

      nav button[aria-current='page'] {
        background: var(--_accent);
        border-color: var(--_accent);
        color: var(--_on-accent);
      }

      .room {
        max-inline-size: 96em;
        margin-inline: auto;
      }

      .room > p {
        padding: 1.25em;
      }

      @media (forced-colors: active) {
        nav button[aria-current='page'] {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  /** The name of the section. */
  @property({ attribute: false }) section = '';
  @property({ attribute: false }) site: SiteContext = unknownSite;

  protected override willUpdate(): void {
    this.#section?.room?.module.loadFor(this);
  }

  protected override render(): TemplateResult {
    const { shell } = this.words;
    const room = this.#section?.room;
    const { language, site } = this;
    return html`<div class="bar row">
        ${this.#renderButton(START, shell.backToStart)}
        <nav aria-label=${shell.website}>
          <ul role="list">
            ${this.#offered.map(({ name }) => html`<li>${this.#renderButton(name, shell.section[name]!)}</li>`)}
          </ul>
        </nav>
      </div>
      <div class="room">
        ${
          room &&
          renderOwnRoom(room, {
            data: undefined,
            language,
            site,
            fileName: '',
            selectedIndex: undefined,
            analysis: { data: undefined, findings: [], changes: [] },
          })
        }
      </div>`;
  }

  get #offered() {
    return sectionsFor(this.site).filter(({ fragment }) => fragment);
  }

  get #section() {
    return this.#offered.find(({ name }) => name === this.section);
  }

  #renderButton(name: string, label: string): TemplateResult {
    return html`<button
      type="button"
      aria-current=${name === this.section ? 'page' : 'false'}
      @click=${() => this.dispatchEvent(new WorkshopNavigateEvent([name]))}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-fileless': FilelessFrameElement;
  }
}
