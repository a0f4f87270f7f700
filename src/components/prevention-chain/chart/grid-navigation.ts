/** What the keyboard can reach in the grid. */
const FOCUSABLE = '[role="grid"] [tabindex]';

/** The direction of each arrow key, in unit steps to the right and downwards. */
const arrowDirections: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Boxes of neighbours in a table may overlap by rounding and borders, in CSS pixels. */
const TOLERANCE_PX = 2;

/**
 * Keyboard navigation of the WAI-ARIA grid pattern: a single tab stop; arrows lead to the neighbour on the screen (so
 * that right is right in every writing direction); Home and End to the ends of a line, with Ctrl of the whole grid.
 * Listens on the node around the grid, which stays the same when the grid is rendered again.
 */
export class GridNavigation {
  readonly #container: HTMLElement;

  constructor(container: HTMLElement) {
    this.#container = container;
    container.addEventListener('focusin', this.#onFocusIn);
    container.addEventListener('keydown', this.#onKeyDown);
  }

  readonly #onFocusIn = ({ target }: Event): void => {
    const all = this.#focusables;
    if (!all.includes(target as HTMLElement)) return;
    for (const focusable of all) focusable.tabIndex = focusable === target ? 0 : -1;
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const current = event.target as HTMLElement;
    const all = this.#focusables;
    if (event.altKey || event.metaKey || event.shiftKey || !all.includes(current)) return;
    const next = findNext(event, current, all);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  };

  get #focusables(): HTMLElement[] {
    return [...this.#container.querySelectorAll<HTMLElement>(FOCUSABLE)];
  }
}

/** Where a key leads: `null` at the edge of the grid, `undefined` for a key that the grid does not handle. */
function findNext(
  { key, ctrlKey }: KeyboardEvent,
  current: HTMLElement,
  all: HTMLElement[],
): HTMLElement | null | undefined {
  if (key === 'Home' || key === 'End') {
    const row = current.closest('tr');
    const line = ctrlKey ? all : all.filter((focusable) => focusable.closest('tr') === row);
    return line.at(key === 'Home' ? 0 : -1)!;
  }
  const direction = arrowDirections[key];
  return direction && !ctrlKey ? findNeighbour(current, all, direction) : undefined;
}

/** The nearest cell that lies ahead in a direction and beside the current one; `null` at the edge. */
function findNeighbour(
  current: HTMLElement,
  all: HTMLElement[],
  [x, y]: readonly [number, number],
): HTMLElement | null {
  const from = cellBox(current);
  let nearest: HTMLElement | null = null;
  let leastDistance = Infinity;
  for (const candidate of all) {
    const to = cellBox(candidate);
    const [distance, overlap] = x
      ? [
          x > 0 ? to.left - from.right : from.left - to.right,
          overlapOf(from.top, from.bottom, to.top, to.bottom),
        ]
      : [
          y > 0 ? to.top - from.bottom : from.top - to.bottom,
          overlapOf(from.left, from.right, to.left, to.right),
        ];
    // Of several at the same distance the first in the table is taken.
    const isNearer = distance < leastDistance - 0.5;
    if (distance > -TOLERANCE_PX && overlap > TOLERANCE_PX && isNearer)
      [nearest, leastDistance] = [candidate, distance];
  }
  return nearest;
}

const cellBox = (focusable: HTMLElement) => focusable.closest('td')!.getBoundingClientRect();

const overlapOf = (from: number, to: number, otherFrom: number, otherTo: number) =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);
