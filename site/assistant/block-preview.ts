import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ElementState, ProgramElement, ReadyEvent } from '../../src/program/index.js';
import type { Program } from '../../src/schema/index.js';
import type { Setting } from './forms.js';
import type { BlockClass } from './options.js';
import { PageElement } from './page-element.js';

/** `preview-state`: the state of the previewed element, and the program that it shows. */
export class PreviewStateEvent extends Event {
  constructor(
    readonly state: ElementState,
    readonly program?: Program,
  ) {
    super('preview-state', { bubbles: true });
  }
}

/** The selected element itself, as a page would show it. */
export class BlockPreview extends PageElement {
  @property({ attribute: false }) block?: BlockClass;
  @property({ attribute: false }) settings: readonly Setting[] = [];
  @property() src = '';

  /** The program of a file from this device, used instead of `src`. */
  @property({ attribute: false }) program?: Program;

  #element?: ProgramElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('pk-ready', this.#forwardState);
    this.addEventListener('pk-error', this.#forwardState);
    this.addEventListener('click', this.#openLinkInNewTab, { capture: true });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { block } = this;
    if (!block) return;
    // A new element for another file, so that nothing stays unfolded or searched for from the last one.
    if (['block', 'src', 'program'].some((name) => changed.has(name))) this.#element = new block();
    const element = this.#element!;
    element.program = this.program;
    const attributes = new Map(this.settings.map(({ attribute, value }) => [attribute, value]));
    if (!this.program) attributes.set('src', this.src);
    for (const name of block.observedAttributes) {
      const value = attributes.get(name);
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }

  protected override render() {
    return this.#element;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('program')) this.dispatchEvent(new PreviewStateEvent('pending'));
  }

  readonly #forwardState = (event: Event) => {
    const { state } = event.target as ProgramElement;
    this.dispatchEvent(new PreviewStateEvent(state, (event as Partial<ReadyEvent>).program));
  };

  /** A link in the preview must not replace the assistant's page, where an author has typed options. */
  readonly #openLinkInNewTab = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && /^https?:/.test(link.href) && !link.download) link.target = '_blank';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'block-preview': BlockPreview;
  }
  interface HTMLElementEventMap {
    'preview-state': PreviewStateEvent;
  }
}
