import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { ElementState, ProgramElement, ReadyEvent } from '../../src/program/index.js';
import type { Program } from '../../src/schema/index.js';
import type { Setting } from './forms.js';
import type { BlockClass } from './options.js';
import { PageElement } from './page-element.js';

/** The state of the preview, and the file that it shows: `preview-state`. */
export class PreviewStateEvent extends Event {
  constructor(
    readonly state: ElementState,
    readonly program?: Program,
  ) {
    super('preview-state', { bubbles: true });
  }
}

/** The chosen element itself, as a page would show it. */
export class BlockPreview extends PageElement {
  @property({ attribute: false }) block?: BlockClass;
  @property({ attribute: false }) settings: readonly Setting[] = [];
  @property() src = '';

  /** A file from this device, in place of one with an address. */
  @property({ attribute: false }) program?: Program;

  #shown?: ProgramElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('pk-ready', this.#tell);
    this.addEventListener('pk-error', this.#tell);
    this.addEventListener('click', this.#leave, { capture: true });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { block } = this;
    if (!block) return;
    // Another file is another element: what was opened or searched for in the last one is not in this one.
    if (['block', 'src', 'program'].some((name) => changed.has(name))) this.#shown = new block();
    const shown = this.#shown!;
    shown.program = this.program;
    const wanted = new Map(this.settings.map(({ attribute, value }) => [attribute, value]));
    if (!this.program) wanted.set('src', this.src);
    for (const name of block.observedAttributes) {
      const value = wanted.get(name);
      if (value === undefined) shown.removeAttribute(name);
      else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
    }
  }

  protected override render() {
    return this.#shown;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('program')) this.dispatchEvent(new PreviewStateEvent('pending'));
  }

  readonly #tell = (event: Event) => {
    const { state } = event.target as ProgramElement;
    this.dispatchEvent(new PreviewStateEvent(state, (event as Partial<ReadyEvent>).program));
  };

  /** A link in the preview must not take its reader away from what has been typed here. */
  readonly #leave = (event: Event) => {
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
