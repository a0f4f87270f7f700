import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FilterChange } from '../../model/finder/filter-state.js';
import type { FinderContext } from './finder-context.js';
import { FilterChangeEvent } from './state/filter-change-event.js';

/** The tags of the parts that have been on the page. No selector matches by class, and looking at every node would take long. */
const partTags = new Set<string>();

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
    partTags.add(this.localName);
    super.connectedCallback();
  }

  /** @param focus Selector of what gets the focus once the change is shown. */
  protected change(change: FilterChange, focus?: string): void {
    this.dispatchEvent(new FilterChangeEvent(change, focus));
  }
}

/** Resolves once all parts of the finder below a node have rendered, and the parts that they render. */
export async function partsComplete(root: ParentNode): Promise<void> {
  if (!partTags.size) return;
  const parts = [...root.querySelectorAll<FinderPart>([...partTags].join())];
  const pending = parts.filter(({ isUpdatePending }) => isUpdatePending);
  if (!pending.length) return;
  await Promise.all(pending.map(({ updateComplete }) => updateComplete));
  await partsComplete(root);
}
