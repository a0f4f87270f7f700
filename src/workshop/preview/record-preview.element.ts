import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ElementClass } from '../../program/define.js';
import type { ProgramElement } from '../../program/index.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { previewOf, type Preview } from './preview-of.js';

/** How long after the last change the preview is read again, in milliseconds. */
const DELAY_MS = 120;

const elements = new LazyModule('the preview', () => import('./preview-elements.js'));

/** Somebody wants to see the preview at another width. */
export class PreviewWidthEvent extends Event {
  static readonly type = 'pk-workshop-preview-width';

  constructor(readonly isWide: boolean) {
    super(PreviewWidthEvent.type, { bubbles: true, composed: true });
  }
}

/** What a website makes of the record that is open, by the real element, a moment after each change. */
export class RecordPreviewElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-preview';
  static override styles = [
    ...controls,
    css`
      header {
        justify-content: space-between;
      }

      .stage {
        margin-block-start: 0.8em;
        background: var(--pk-color-surface, Canvas);
        border: 1px solid var(--_edge);
        border-radius: 0.9em;
        padding: 1em;
        max-block-size: 70vh;
        overflow: auto;
      }

      .stage.phone {
        max-inline-size: 24.5em;
      }

      /* A phone has no other width to show. */
      @container (max-width: 36em) {
        .segments {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) section = '';
  @property({ attribute: false }) selectedIndex?: number;

  /** What relative addresses in the file lead from, where that is known. */
  @property({ attribute: false }) address?: string;

  /** Whether it is shown at the width of a desktop. */
  @property({ attribute: false }) isWide = false;

  @state() private preview?: Preview;

  #timer?: ReturnType<typeof setTimeout>;
  #element?: ProgramElement;
  #shownPlace = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#openLinkInNewTab, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    elements.loadFor(this);
    const place = `${this.section} ${this.selectedIndex ?? ''}`;
    if (place !== this.#shownPlace) {
      this.#shownPlace = place;
      this.#element = undefined;
      this.#read();
    } else if (changed.has('data')) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#read(), DELAY_MS);
    }
  }

  protected override render(): TemplateResult {
    const { preview: words } = this.words.shell;
    const isFamily = this.section === 'services';
    return html`<header class="row">
        <h2>${isFamily ? words.title : words.titlePublic}</h2>
        <div class="segments" role="group" aria-label=${words.width}>
          ${this.#renderWidth(false, words.phone)} ${this.#renderWidth(true, words.wide)}
        </div>
      </header>
      <div class="stage ${this.isWide ? '' : 'phone'}">${this.#renderStage()}</div>`;
  }

  #renderWidth(isWide: boolean, label: string): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.isWide === isWide}
      @click=${() => this.dispatchEvent(new PreviewWidthEvent(isWide))}
    >
      ${label}
    </button>`;
  }

  #renderStage() {
    const { shell } = this.words;
    if (!this.preview)
      return html`<p class="quiet">
        ${this.selectedIndex === undefined ? shell.preview.nothing : shell.preview.notShown}
      </p>`;
    if (!elements.loaded)
      return elements.hasFailed ? shell.notLoaded : html`<p class="quiet">${shell.loading}</p>`;
    return this.#elementOf(this.preview, elements.loaded.elementClasses) ?? nothing;
  }

  /** The element itself, which stays while its record is edited: what a reader has unfolded in it stays, too. */
  #elementOf({ tag, attributes, program }: Preview, classes: ReadonlyMap<string, ElementClass>) {
    const constructor = classes.get(tag);
    if (!constructor) return undefined;
    if (this.#element?.localName !== tag) this.#element = new constructor() as ProgramElement;
    const element = this.#element;
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (element.lang !== program.language) element.lang = program.language;
    element.program = program;
    return element;
  }

  #read(): void {
    this.preview = previewOf(this.data, this.section, this.selectedIndex, this.address);
  }

  /** A link in the preview must not take the workshop away. */
  readonly #openLinkInNewTab = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && /^https?:/.test(link.href) && !link.download) link.target = '_blank';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-preview': RecordPreviewElement;
  }
  interface HTMLElementEventMap {
    'pk-workshop-preview-width': PreviewWidthEvent;
  }
}
