import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { sectionsFor } from '../sections.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { LanguageSwitchElement } from './language-switch.element.js';

/** The section that leads back to the start: there is none of that name. */
const START = 'start';

/** Above the sections that need no file: they lead to each other, and back to the start. */
export class FilelessBarElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-fileless-bar';
  static readonly dependencies = [LanguageSwitchElement];
  static override styles = [
    ...controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em 1em;
        padding: 0.6em 1.25em;
        border-block-end: 1px solid var(--_line);
        background: var(--_raised);
      }

      nav {
        margin-inline: auto;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4em;
      }

      nav button[aria-current='page'] {
        background: var(--_accent);
        border-color: var(--_accent);
        color: var(--_on-accent);
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

  /** The name of the section that is open. */
  @property({ attribute: false }) section = '';
  @property({ attribute: false }) site: SiteContext = unknownSite;

  protected override render(): TemplateResult {
    const { shell } = this.words;
    const offered = sectionsFor(this.site).filter(({ fragment }) => fragment);
    return html`${this.#renderButton(START, shell.backToStart)}
      <nav aria-label=${shell.website}>
        <ul role="list">
          ${offered.map(({ name }) => html`<li>${this.#renderButton(name, shell.section[name]!)}</li>`)}
        </ul>
      </nav>
      <pk-workshop-language .language=${this.language}></pk-workshop-language>`;
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
    'pk-workshop-fileless-bar': FilelessBarElement;
  }
}
