/** Somebody has unfolded the filters, or folded them away. */
export class FiltersToggleEvent extends Event {
  static readonly type = 'pk-filters-toggle';

  constructor(readonly isUnfolded: boolean) {
    super(FiltersToggleEvent.type, { bubbles: true });
  }
}

/** Somebody wants to see more results. */
export class ResultsMoreEvent extends Event {
  static readonly type = 'pk-results-more';

  constructor() {
    super(ResultsMoreEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-filters-toggle': FiltersToggleEvent;
    'pk-results-more': ResultsMoreEvent;
  }
}
