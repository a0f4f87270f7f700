const places = '[role="grid"] [tabindex]';

/** Where an arrow leads to, as unit steps to the right and downwards. */
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The keys of a grid: one stop for Tab, arrows from place to place as they lie before the eye (so that right is right
 * in every direction of writing), Home and End within a line, with Ctrl in the whole grid.
 * It listens to the node that the grid stands in, which stays the same however often the grid is drawn anew.
 */
export class GridKeys {
  readonly #drawing: HTMLElement;

  constructor(drawing: HTMLElement) {
    this.#drawing = drawing;
    drawing.addEventListener('focusin', this.#onFocus);
    drawing.addEventListener('keydown', this.#onKey);
  }

  readonly #onFocus = ({ target }: Event): void => {
    const all = this.#places;
    if (!all.includes(target as HTMLElement)) return;
    for (const place of all) place.tabIndex = place === target ? 0 : -1;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const current = event.target as HTMLElement;
    const all = this.#places;
    if (event.altKey || event.metaKey || event.shiftKey || !all.includes(current)) return;
    const next = this.#next(event, current, all);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  };

  get #places(): HTMLElement[] {
    return [...this.#drawing.querySelectorAll<HTMLElement>(places)];
  }

  /** The next place; none at the edge of the grid, and nothing for a key that is not the grid's. */
  #next(
    { key, ctrlKey }: KeyboardEvent,
    current: HTMLElement,
    all: HTMLElement[],
  ): HTMLElement | null | undefined {
    if (key === 'Home' || key === 'End') {
      const line = ctrlKey ? all : all.filter((place) => rowOf(place) === rowOf(current));
      return line.at(key === 'Home' ? 0 : -1)!;
    }
    const arrow = arrows[key];
    return arrow && !ctrlKey ? nearest(current, all, arrow) : undefined;
  }
}

const rowOf = (place: HTMLElement) => place.closest('tr');

/** The nearest place that lies before one in a direction and beside it in no other; nothing at the edge. */
function nearest(
  current: HTMLElement,
  all: HTMLElement[],
  [x, y]: readonly [number, number],
): HTMLElement | null {
  const from = boxOf(current);
  let best: HTMLElement | null = null;
  let least = Infinity;
  for (const place of all) {
    const to = boxOf(place);
    const [ahead, overlap] = x
      ? [
          x > 0 ? to.left - from.right : from.left - to.right,
          shared(from.top, from.bottom, to.top, to.bottom),
        ]
      : [
          y > 0 ? to.top - from.bottom : from.top - to.bottom,
          shared(from.left, from.right, to.left, to.right),
        ];
    // Of several at one distance the first is taken, as they stand in the table.
    if (ahead > -2 && overlap > 2 && ahead < least - 0.5) [best, least] = [place, ahead];
  }
  return best;
}

const boxOf = (place: HTMLElement) => place.closest('td')!.getBoundingClientRect();

const shared = (from: number, to: number, otherFrom: number, otherTo: number) =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);
