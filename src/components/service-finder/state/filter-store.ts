import type { ReactiveControllerHost } from 'lit';
import {
  applyChange,
  emptyFilterState,
  type FilterChange,
  type FilterState,
} from '../../../model/finder/filter-state.js';

/** Holds the state of one finder. Every change of it goes through here, and updates the finder. */
export class FilterStore {
  readonly #host: ReactiveControllerHost;
  #state: FilterState = emptyFilterState;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): FilterState {
    return this.#state;
  }

  change(change: FilterChange): void {
    this.#state = applyChange(this.#state, change);
    this.#host.requestUpdate();
  }
}
