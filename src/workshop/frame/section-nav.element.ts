import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { isRecord } from '../../authoring/check/contract-walker.js';
import type { Finding, Severity } from '../../authoring/check/finding.js';
import { WorkshopCommandEvent } from '../command-event.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { sectionsFor, type Section } from '../sections.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { sectionNavStyles } from './section-nav.styles.js';

/**
 * The sections of the file, with how much is in each and what is to be checked there; and whether a draft is kept. On a phone
 * one button that names the section opens them.
 */
export class SectionNavElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-nav';
  static override styles = [...controls, sectionNavStyles];

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

  /** Whether the sections are unfolded where there is little room. */
  @state() private isOpen = false;

  @query('.toggle') private readonly toggle!: HTMLButtonElement;

  /** How many findings of each severity there are, by the key of the file that they are in. */
  #counts: ReadonlyMap<string, Readonly<Record<Severity, number>>> = new Map();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('section')) this.isOpen = false;
    if (changed.has('findings')) this.#counts = countFindings(this.findings);
  }

  protected override render(): TemplateResult {
    const { shell } = this.words;
    return html`<button
        type="button"
        class="toggle"
        aria-expanded=${this.isOpen}
        aria-controls="menu"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        <span><span class="quiet">${shell.menu}:</span> ${shell.section[this.section]}</span>
        <span aria-hidden="true">${this.isOpen ? '▴' : '▾'}</span>
      </button>
      <div id="menu" class=${this.isOpen ? 'open' : ''} @keydown=${this.#handleKeydown}>
        ${this.#renderSections()} ${this.#renderDraft()}
        <p class="close">
          <button
            type="button"
            class="link"
            @click=${() => this.dispatchEvent(new WorkshopCommandEvent('close'))}
          >
            ${shell.close}
          </button>
        </p>
      </div>`;
  }

  #renderSections(): TemplateResult {
    const { shell } = this.words;
    const offered = sectionsFor(this.site).filter(({ needsVersions }) => !needsVersions || this.hasVersions);
    const listOf = (name: Section['group']) =>
      offered.filter(({ group }) => group === name).map((section) => this.#renderSection(section));
    const groups = [
      ['in-and-out', shell.inAndOut],
      ['website', shell.website],
    ] as const;
    return html`<nav aria-label=${shell.sections}>
      <ul role="list">
        ${listOf('file')}
      </ul>
      ${groups.map(
        ([name, title]) =>
          html`<h2>${title}</h2>
            <ul role="list">
              ${listOf(name)}
            </ul>`,
      )}
    </nav>`;
  }

  #renderSection({ name, records }: Section): TemplateResult {
    const list = isRecord(this.data) ? this.data[name] : undefined;
    const count = name === 'findings' ? this.findings.length : Array.isArray(list) ? list.length : undefined;
    const own = (records ?? [name]).flatMap((part) => this.#counts.get(part) ?? []);
    return html`<li>
      <button
        type="button"
        aria-current=${this.section === name ? 'page' : 'false'}
        @click=${() => this.#open(name)}
      >
        <span>${this.words.shell.section[name]}</span>
        <span class="count">${count ?? nothing}</span>
        ${this.#renderState(own)}
      </button>
    </li>`;
  }

  #open(name: string): void {
    this.isOpen = false;
    this.dispatchEvent(new WorkshopNavigateEvent([name]));
  }

  /** Escape folds the menu where it is one, and gives the focus back to its button. */
  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    this.toggle.focus();
  };

  #renderState(counts: readonly Readonly<Record<Severity, number>>[]) {
    const { shell } = this.words;
    const count = (severity: Severity) => counts.reduce((sum, part) => sum + part[severity], 0);
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

function countFindings(findings: readonly Finding[]) {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { path, severity } of findings) {
    const part = String(path[0]);
    const count = counts.get(part) ?? { error: 0, warning: 0, hint: 0 };
    count[severity] += 1;
    counts.set(part, count);
  }
  return counts;
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-nav': SectionNavElement;
  }
}
