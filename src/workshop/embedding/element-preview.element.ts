import { css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Setting } from '../../authoring/embedding/embed-forms.js';
import type { ProgramElement, ReadyEvent } from '../../program/index.js';
import type { Program } from '../../schema/index.js';
import { controls } from '../styles/controls.styles.js';
import type { ShownElementClass } from './element-options.js';
import { PreviewStateEvent } from './embed-events.js';
import { EmbeddingPart } from './embedding-part.js';

/** The selected element itself, as a page would show it. */
export class ElementPreviewElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-element-preview';
  static override styles = [
    ...controls,
    css`
      :host > * {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) element?: ShownElementClass | undefined;
  @property({ attribute: false }) settings: readonly Setting[] = [];

  /** The address of a file on this server. */
  @property() src = '';

  /** The program of the file that is open, used instead of `src`. */
  @property({ attribute: false }) program?: Program | undefined;

  #shown?: ProgramElement;

  constructor() {
    super();
    this.addEventListener('click', this.#openLinkInNewTab, { capture: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { element, program } = this;
    if (!element) return;
    // A new one for another file, so that nothing stays unfolded or searched for from the last one; not for each keystroke in
    // the file that is open.
    const isOtherSource = changed.has('program') && !!changed.get('program') !== !!program;
    if (changed.has('element') || changed.has('src') || isOtherSource || !this.#shown) {
      this.#shown = new element();
      this.#shown.addEventListener('pk-ready', this.#tellState);
      this.#shown.addEventListener('pk-error', this.#tellState);
    }
    const shown = this.#shown;
    shown.program = program;
    if (program && shown.lang !== program.language) shown.lang = program.language;
    const attributes = new Map(this.settings.map(({ attribute, value }) => [attribute, value]));
    if (!program) attributes.set('src', this.src);
    for (const name of element.observedAttributes) {
      const value = attributes.get(name);
      if (value === undefined) shown.removeAttribute(name);
      else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    }
  }

  protected override render() {
    return html`${this.#shown}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('element')) this.dispatchEvent(new PreviewStateEvent('pending'));
  }

  readonly #tellState = (event: Event) => {
    // Elements inside the one that is shown tell theirs, too.
    if (event.target !== this.#shown) return;
    this.dispatchEvent(new PreviewStateEvent(this.#shown.state, (event as Partial<ReadyEvent>).program));
  };

  /** A link in the preview must not take the workshop away. */
  readonly #openLinkInNewTab = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && /^https?:/.test(link.href) && !link.download) link.target = '_blank';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-element-preview': ElementPreviewElement;
  }
}
