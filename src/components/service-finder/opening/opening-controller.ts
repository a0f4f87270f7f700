import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyModule } from '../../../platform/lazy-module.js';
import { ClockController } from '../../shared/clock-controller.js';
import type { OpeningHours, OpeningProgram } from './opening-hours.js';

const openingHours = new LazyModule('opening hours', (retry) => import('./opening-hours.js'));

/** How long a status is shown before it is computed anew. */
const CLOCK_INTERVAL_MS = 60_000;

/**
 * Keeps the opening hours of the program on show up to date. While those of a new moment are being computed, the ones of
 * the moment before are still in use.
 */
export class OpeningController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: ClockController;
  #program?: OpeningProgram;
  #now?: Date;
  #current?: OpeningHours;
  #preparation = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#clock = new ClockController(host, (now) =>
      this.#current ? (Math.floor(+now / CLOCK_INTERVAL_MS) + 1) * CLOCK_INTERVAL_MS : Infinity,
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#preparation.abort();
    this.#now = undefined;
  }

  /**
   * The opening hours at the moment that is shown; the same object while nothing has changed. To be called in `willUpdate`.
   *
   * @param isNeeded Whether anything on show may have opening hours.
   */
  update(program: OpeningProgram, isNeeded: boolean): OpeningHours | undefined {
    const { now } = this.#clock;
    const module = isNeeded ? openingHours.loadFor(this.#host) : undefined;
    if (program !== this.#program) this.#current = undefined;
    this.#program = program;
    if (!module || (this.#current && now === this.#now)) return this.#current;
    this.#now = now;
    this.#current = new module.OpeningHours(now, program, this.#current);
    void this.#prepare(this.#current);
    return this.#current;
  }

  async #prepare(current: OpeningHours): Promise<void> {
    this.#preparation.abort();
    this.#preparation = new AbortController();
    const hasYielded = await current.prepare(this.#preparation.signal);
    if (hasYielded) this.#host.requestUpdate();
  }
}
