import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FilterChange } from '../../model/finder/filter-state.js';
import type { FinderContext } from './finder-context.js';
import { FilterChangeEvent } from './state/filter-change-event.js';

/**
 * A part of the finder: properties come down, events go up. It renders into the shadow root of the finder, so that labels
 * and the ids they refer to are in one root, and the finder's styles and `::part`s apply.
 */
export abstract class FinderPart extends LitElement {
  @property({ attribute: false }) context!: FinderContext;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Complete once the parts inside are, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await partsComplete(this);
    return isComplete;
  }

  /** @param focus Selector of what gets the focus once the change is shown. */
  protected change(change: FilterChange, focus?: string): void {
    this.dispatchEvent(new FilterChangeEvent(change, focus));
  }
}

/** Resolves once all parts of the finder below a node have rendered. */
export async function partsComplete(root: ParentNode): Promise<void> {
  const parts = [...root.querySelectorAll('*')].filter((node) => node instanceof FinderPart);
  await Promise.all(parts.map(({ updateComplete }) => updateComplete));
}
