import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

/** How long a page may be held at once, in milliseconds. */
const SLICE = 8;

/** How long what is left may wait on a busy page. */
const LONGEST = { timeout: 500 };

const waiting = new Set<Later>();

/** What may come a frame later; until then, what stood there stays. */
class Later extends Directive {
  #part?: ChildPart;
  #render?: () => unknown;

  render(render: () => unknown, _isLater: boolean): unknown {
    return render();
  }

  override update(part: ChildPart, [render, isLater]: Parameters<this['render']>): unknown {
    this.#part = part;
    this.#render = render;
    // What somebody has unfolded is in sight.
    if (!isLater || (part.parentNode as Element).closest('details[open]')) {
      waiting.delete(this);
      return render();
    }
    if (!waiting.size) requestAnimationFrame(afterFrame);
    waiting.add(this);
    return noChange;
  }

  catchUp(): void {
    waiting.delete(this);
    setChildPartValue(this.#part!, this.#render!(), this);
  }
}

/**
 * Renders what is out of sight once what is in sight has been painted.
 *
 * @param render What is to be shown.
 * @param isLater Whether it may wait; what does not is there at once.
 */
export const later = directive(Later);

/** Not every browser tells when it has nothing else to do. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** Asked for in a frame, it comes after that was painted. */
const afterFrame = (): unknown => whenIdle(catchUp, LONGEST);

function catchUp(): void {
  const end = performance.now() + SLICE;
  for (const one of waiting) {
    one.catchUp();
    if (performance.now() > end) break;
  }
  if (waiting.size) afterFrame();
}

/** Once all is shown. */
export async function caughtUp(): Promise<void> {
  while (waiting.size) await new Promise((resolve) => setTimeout(resolve));
}

// Whoever prints wants all of it.
addEventListener('beforeprint', () => {
  for (const one of waiting) one.catchUp();
});
