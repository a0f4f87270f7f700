import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many rows are rendered beyond those that are seen, on each side. */
const OVERSCAN_ROWS = 4;

/** How high a row is before one has been measured, in pixels. */
const DEFAULT_ROW_HEIGHT = 36;

/** How many rows are rendered before the height of the list is known. */
const FIRST_ROWS = 30;

/** Follows which rows of a long list are seen, so that only they are rendered. All rows are equally high. */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #scrollerOf: () => HTMLElement | null;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #scroller: HTMLElement | null = null;
  #rowHeight = DEFAULT_ROW_HEIGHT;
  #first = 0;
  #count = FIRST_ROWS;

  /** @param scrollerOf The element that scrolls, with rows of the class `row` in it. */
  constructor(host: ReactiveControllerHost, scrollerOf: () => HTMLElement | null) {
    this.#host = host;
    this.#scrollerOf = scrollerOf;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#scroller = null;
  }

  hostUpdated(): void {
    const scroller = this.#scrollerOf();
    if (!scroller) return;
    if (scroller === this.#scroller) return;
    this.#scroller?.removeEventListener('scroll', this.#follow);
    this.#observer.disconnect();
    this.#scroller = scroller;
    scroller.addEventListener('scroll', this.#follow, { passive: true });
    this.#observer.observe(scroller);
    // As high as a row: it tells when the size of the text changes.
    this.#observer.observe(scroller.querySelector('.titles')!);
  }

  /** How many rows are seen at a time. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.#scroller?.clientHeight ?? 0) / this.#rowHeight) - 1);
  }

  /**
   * The rows to render, and the space that stands for the others, in pixels.
   *
   * @param pinned A row that is rendered in any case, such as one that is being edited.
   */
  rangeOf(rowCount: number, pinned?: number): { first: number; last: number; before: number; after: number } {
    let first = Math.max(0, Math.min(this.#first - OVERSCAN_ROWS, rowCount - this.#count));
    let last = Math.min(rowCount, this.#first + this.#count + OVERSCAN_ROWS);
    if (pinned !== undefined && pinned >= 0 && pinned < rowCount) {
      first = Math.min(first, pinned);
      last = Math.max(last, pinned + 1);
    }
    return { first, last, before: first * this.#rowHeight, after: (rowCount - last) * this.#rowHeight };
  }

  /** Scrolls until a row is seen in full, below the titles. */
  reveal(row: number): void {
    if (!this.#scroller) return;
    const titles = this.#scroller.querySelector<HTMLElement>('.titles')?.offsetHeight ?? this.#rowHeight;
    const { clientHeight, scrollTop } = this.#scroller;
    const top = row * this.#rowHeight;
    if (top < scrollTop) this.#scroller.scrollTop = top;
    else if (top + this.#rowHeight + titles > scrollTop + clientHeight)
      this.#scroller.scrollTop = top + this.#rowHeight + titles - clientHeight;
    this.#follow();
  }

  #measure(): void {
    const height = this.#scroller?.querySelector<HTMLElement>('.titles')?.offsetHeight;
    if (height && height !== this.#rowHeight) {
      this.#rowHeight = height;
      this.#host.requestUpdate();
    }
    this.#follow();
  }

  readonly #follow = (): void => {
    if (!this.#scroller) return;
    const first = Math.floor(this.#scroller.scrollTop / this.#rowHeight);
    const count = Math.ceil(this.#scroller.clientHeight / this.#rowHeight) + 1;
    if (Math.abs(first - this.#first) < OVERSCAN_ROWS / 2 && count === this.#count) return;
    this.#first = first;
    this.#count = count;
    this.#host.requestUpdate();
  };
}
