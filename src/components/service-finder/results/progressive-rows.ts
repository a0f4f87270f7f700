import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';
import type { Service } from '../../../schema/index.js';

/** How many rows fill a phone's screen, and how many more are rendered at a time. */
const [ROWS_IN_SIGHT, ROWS_PER_SLICE] = [2, 3];

/** How long the rows out of sight may wait on a busy page. */
const IDLE_TIMEOUT_MS = 500;

/** Not every browser has `requestIdleCallback` (Safari). */
const requestIdle: (callback: () => void, options: IdleRequestOptions) => number =
  globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback));
const cancelIdle = globalThis.cancelIdleCallback ?? clearTimeout;

/**
 * Which rows are rendered at once: all, those in sight, or all unless rows of an earlier update are still missing.
 */
export type RowRendering = 'all' | 'in-sight-first' | 'continue';

type RenderRow = (service: Service, index: number) => TemplateResult;

/**
 * The rows of a list. After a change, those in sight are rendered first and painted; the others follow in slices when the
 * browser is idle, and what was there before stays below meanwhile. Thus typing does not wait for rows that nobody sees.
 * While rows are missing, the list is `aria-busy`.
 *
 * Rows are reused by their position, not keyed by their service: they have no state of their own, and new elements for
 * each search would take twice the time of new text in the same ones (`npm run bench:finder`).
 */
class ProgressiveRows extends AsyncDirective {
  #part?: ChildPart;
  #rendered: readonly Service[] = [];
  #services: readonly Service[] = [];
  #renderRow!: RenderRow;
  #frame?: number | undefined;
  #idle?: number | undefined;

  render(services: readonly Service[], renderRow: RenderRow, _rendering: RowRendering): unknown {
    return services.map(renderRow);
  }

  override update(part: ChildPart, [services, renderRow, rendering]: Parameters<this['render']>): unknown {
    const isWaiting = this.#cancel();
    this.#part = part;
    this.#services = services;
    this.#renderRow = renderRow;
    const isDeferred = rendering === 'in-sight-first' || (rendering === 'continue' && isWaiting);
    return this.#rows(isDeferred && this.isConnected ? ROWS_IN_SIGHT : services.length);
  }

  protected override disconnected(): void {
    this.#cancel();
  }

  protected override reconnected(): void {
    this.setValue(this.#rows(this.#services.length));
  }

  /** The first so many rows, and below them what was rendered before; schedules the next ones where some are missing. */
  #rows(count: number): unknown {
    const services = this.#services;
    const isComplete = count >= services.length;
    this.#rendered = isComplete ? services : [...services.slice(0, count), ...this.#rendered.slice(count)];
    if (!isComplete) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = undefined;
        const renderMore = () => this.#renderMore(count + ROWS_PER_SLICE);
        this.#idle = requestIdle(renderMore, { timeout: IDLE_TIMEOUT_MS });
      });
    }
    (this.#part!.parentNode as Element).ariaBusy = isComplete ? null : 'true';
    return this.#rendered.map(this.#renderRow);
  }

  #renderMore(count: number): void {
    this.#idle = undefined;
    this.setValue(this.#rows(count));
  }

  /** @returns Whether rows were still missing. */
  #cancel(): boolean {
    const isWaiting = this.#frame !== undefined || this.#idle !== undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    if (this.#idle !== undefined) cancelIdle(this.#idle);
    this.#frame = this.#idle = undefined;
    return isWaiting;
  }
}

export const progressiveRows = directive(ProgressiveRows);
