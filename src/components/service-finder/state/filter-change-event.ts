import type { FilterChange } from '../../../model/finder/filter-state.js';

/** Somebody has changed a filter, the query or the sort order. Bubbles to the finder and does not leave its shadow root. */
export class FilterChangeEvent extends Event {
  static readonly type = 'pk-filter-change';

  /** @param focus Selector of what gets the focus once the change is shown; the focus stays where it is without it. */
  constructor(
    readonly change: FilterChange,
    readonly focus?: string,
  ) {
    super(FilterChangeEvent.type, { bubbles: true });
  }
}

/** Listener for a control: changes the state when it is used. */
export const changing =
  (change: FilterChange, focus?: string) =>
  ({ currentTarget }: Event): void => {
    currentTarget!.dispatchEvent(new FilterChangeEvent(change, focus));
  };

declare global {
  interface HTMLElementEventMap {
    'pk-filter-change': FilterChangeEvent;
  }
}
