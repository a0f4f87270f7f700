import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FilterChange } from '../../model/finder/filter-state.js';
import type { FinderContext } from './finder-context.js';
import { FilterChangeEvent } from './state/filter-change-event.js';

/** The parts that are on the page, of all finders. */
const connectedParts = new Set<FinderPart>();

/**
 * A part of the finder: properties come down, events go up. It renders into the shadow root of the finder, so that labels
 * and the ids they refer to are in one root, and the finder's styles and `::part`s apply.
 */
export abstract class FinderPart extends LitElement {
  @property({ attribute: false }) context!: FinderContext;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    connectedParts.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connectedParts.delete(this);
  }

  /** @param focus Selector of what gets the focus once the change is shown. */
  protected change(change: FilterChange, focus?: string): void {
    this.dispatchEvent(new FilterChangeEvent(change, focus));
  }
}

/** Resolves once all parts of the finder below a node have rendered, and the parts that they render. */
export async function partsComplete(root: Node): Promise<void> {
  const pending = [...connectedParts].filter((part) => part.isUpdatePending && root.contains(part));
  if (!pending.length) return;
  await Promise.all(pending.map(({ updateComplete }) => updateComplete));
  await partsComplete(root);
}
