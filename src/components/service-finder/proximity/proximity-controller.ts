import type { ReactiveControllerHost } from 'lit';
import type { filterPanel } from '../../../localization/de/filter-panel.js';
import type { DistanceOf, Position } from '../../../model/distance.js';
import type { FilterState } from '../../../model/finder/filter-state.js';
import { memoizeLast } from '../../../model/memoize.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { Program } from '../../../schema/index.js';
import type { FilterStore } from '../state/filter-store.js';

const distances = new LazyModule('distances', (retry) => import('../../../model/distance.js'));

/** How long the device may take to find its position, and how old a position may be. */
const [POSITION_TIMEOUT_MS, POSITION_MAX_AGE_MS] = [15_000, 300_000];

/** What is said about the reader's position. */
export type PositionStatus = keyof (typeof filterPanel)['located'];

/** Where distances are measured from. */
export interface Proximity {
  readonly status: PositionStatus;
  /** Whether distances are from the reader's position. */
  readonly isLocated: boolean;
  /** How far services are away; `undefined` while there is no point to measure from. */
  readonly distanceOf: DistanceOf | undefined;
}

/**
 * Measures distances from the place that is filtered by, or from the reader's position after they asked for that. The
 * position is kept in this object alone, for as long as the page is open.
 */
export class ProximityController {
  readonly #host: ReactiveControllerHost;
  readonly #store: FilterStore;
  readonly #distanceOf = memoizeLast<DistanceOf | undefined>();
  readonly #proximity = memoizeLast<Proximity>();
  #position?: Position | undefined;
  #status: PositionStatus = 'note';

  constructor(host: ReactiveControllerHost, store: FilterStore) {
    this.#host = host;
    this.#store = store;
  }

  /** Whether distances are asked for and can't be computed yet. */
  get isPending(): boolean {
    return !!(this.#position ?? this.#store.state.filters.place) && !distances.loaded;
  }

  /** The distances for a state; the same object while nothing has changed. To be called in `willUpdate`. */
  update({ services }: Program, { filters: { place } }: FilterState): Proximity {
    // Whoever chooses a place wants distances from there.
    if (place && this.#position) this.#forgetPosition();
    const position = this.#position;
    const module = position || place ? distances.loadFor(this.#host) : undefined;
    const distanceOf = this.#distanceOf([module, services, place, position], () => {
      const from = place ? module?.positionOfPlace(services, place) : position;
      return from && module?.distanceFrom(from);
    });
    return this.#proximity([distanceOf, this.#status, position], () => ({
      distanceOf,
      status: this.#status,
      isLocated: position !== undefined,
    }));
  }

  /** Asks the device for its position, or forgets that. */
  readonly togglePosition = (): void => {
    if (this.#position) {
      this.#forgetPosition();
      return this.#store.change({ filters: { radiusKm: undefined } });
    }
    // Pages without https have none.
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (!geolocation) return this.#say('unavailable');
    this.#say('asking');
    const { place } = this.#store.state.filters;
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        // Whoever has chosen a place meanwhile does not wait for this any more.
        if (this.#store.state.filters.place !== place) return this.#say('note');
        this.#position = { latitude, longitude };
        this.#status = 'located';
        this.#store.change({ filters: { place: undefined } });
      },
      ({ code, PERMISSION_DENIED }) => this.#say(code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { timeout: POSITION_TIMEOUT_MS, maximumAge: POSITION_MAX_AGE_MS },
    );
  };

  #forgetPosition(): void {
    this.#position = undefined;
    this.#status = 'note';
  }

  #say(status: PositionStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}
