import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isRecord } from '../../authoring/check/contract-walker.js';
import type { Finding, Severity } from '../../authoring/check/finding.js';
import { WorkshopCommandEvent } from '../command-event.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { sectionsFor, type Section } from '../sections.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** The sections of the file, with how much is in each and what is to be checked there; and whether a draft is kept. */
export class SectionNavElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-nav';
  static override styles = [
    ...controls,
    css`
      :host {
        background: var(--_raised);
        padding-block: 0.8em;
      }

      li button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 0.5em;
        inline-size: 100%;
        padding: 0.45em 0.9em;
        border: 0;
        border-inline-start: 4px solid transparent;
        border-radius: 0;
        background: none;
        text-align: start;
        font-weight: 500;
      }

      li button:focus-visible {
        outline-offset: -3px;
      }

      li button[aria-current='page'] {
        background: var(--pk-color-surface, Canvas);
        border-inline-start-color: var(--_accent);
        font-weight: 680;
      }

      .count {
        color: var(--_text-quiet);
        font-variant-numeric: tabular-nums;
        font-weight: 500;
      }

      .state {
        grid-column: 1 / -1;
        font-size: 0.82em;
        font-weight: 500;
      }

      h2 {
        font-size: 0.85em;
        color: var(--_text-quiet);
        padding: 1.2em 1.1em 0.3em;
      }

      .draft {
        padding-inline: 1.1em;
      }

      @media (max-width: 48em) {
        :host {
          padding-block: 0;
        }

        ul {
          display: flex;
          overflow-x: auto;
        }

        li {
          flex: none;
        }

        li button {
          border-inline-start: 0;
          border-block-end: 4px solid transparent;
        }

        li button[aria-current='page'] {
          border-block-end-color: var(--_accent);
        }

        .state {
          display: none;
        }

        h2 {
          padding-block-start: 0.4em;
        }

        .draft {
          padding-block-end: 0.5em;
        }
      }
    `,
  ];

  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) section = '';
  @property({ attribute: false }) site: SiteContext = unknownSite;
  /** Whether earlier versions of the file are kept. */
  @property({ attribute: false }) hasVersions = false;
  @property({ attribute: false }) isDraftKept = false;
  @property({ attribute: false }) isDraftFull = false;
  /** When the draft was kept last, in milliseconds. */
  @property({ attribute: false }) draftKeptAt?: number;

  protected override render(): TemplateResult {
    const { shell } = this.words;
    const offered = sectionsFor(this.site).filter(({ needsVersions }) => !needsVersions || this.hasVersions);
    const groups = [
      ['in-and-out', shell.inAndOut],
      ['website', shell.website],
    ] as const;
    return html`<nav aria-label=${shell.sections}>
        <ul role="list">
          ${offered.filter(({ group }) => group === 'file').map((section) => this.#renderSection(section))}
        </ul>
        ${groups.map(
          ([name, title]) =>
            html`<h2>${title}</h2>
              <ul role="list">
                ${offered.filter(({ group }) => group === name).map((section) => this.#renderSection(section))}
              </ul>`,
        )}
      </nav>
      ${this.#renderDraft()}`;
  }

  #renderSection({ name, records }: Section): TemplateResult {
    const list = isRecord(this.data) ? this.data[name] : undefined;
    const count = name === 'findings' ? this.findings.length : Array.isArray(list) ? list.length : undefined;
    const parts = records ?? [name];
    const own = this.findings.filter(({ path: [first] }) => parts.includes(String(first)));
    return html`<li>
      <button
        type="button"
        aria-current=${this.section === name ? 'page' : 'false'}
        @click=${() => this.dispatchEvent(new WorkshopNavigateEvent([name]))}
      >
        <span>${this.words.shell.section[name]}</span>
        <span class="count">${count ?? nothing}</span>
        ${this.#renderState(own)}
      </button>
    </li>`;
  }

  #renderState(findings: readonly Finding[]) {
    const { shell } = this.words;
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
    const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
    if (!errors && !warnings && !hints) return nothing;
    const text = [
      errors ? shell.errors(errors) : '',
      warnings ? shell.toCheck(warnings) : '',
      hints && !errors && !warnings ? shell.toComplete(hints) : '',
    ];
    return html`<span class="state ${errors ? 'stop' : warnings ? 'warn' : 'quiet'}"
      >${text.filter(Boolean).join(', ')}</span
    >`;
  }

  get #draftTime(): string {
    if (this.draftKeptAt === undefined) return '';
    return new Date(this.draftKeptAt).toLocaleTimeString(this.language, { timeStyle: 'short' });
  }

  #renderDraft(): TemplateResult {
    const { draft } = this.words.shell;
    const command = this.isDraftKept ? 'forget-draft' : 'keep-draft';
    return html`<h2>${draft.title}</h2>
      <div class="draft small">
        <p class="quiet">${this.isDraftKept ? draft.on : `${draft.off} ${draft.keepHint}`}</p>
        ${this.isDraftFull ? html`<p class="problem" role="alert">${draft.full(this.#draftTime)}</p>` : nothing}
        <button
          type="button"
          class="link"
          @click=${() => this.dispatchEvent(new WorkshopCommandEvent(command))}
        >
          ${this.isDraftKept ? draft.remove : draft.keep}
        </button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-nav': SectionNavElement;
  }
}
