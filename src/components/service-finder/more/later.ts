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
  #isFilled = false;

  render(render: () => unknown, _isNew: boolean): unknown {
    return render();
  }

  override update(part: ChildPart, [render, isNew]: Parameters<this['render']>): unknown {
    this.#part = part;
    this.#render = render;
    if (!(isNew || this.#isFilled) || isInUse(part.parentNode as Element)) {
      this.#isFilled = true;
      waiting.delete(this);
      return render();
    }
    if (!waiting.size) requestAnimationFrame(afterFrame);
    waiting.add(this);
    return noChange;
  }

  catchUp(): void {
    this.#isFilled = true;
    waiting.delete(this);
    setChildPartValue(this.#part!, this.#render!(), this);
  }
}

/** What somebody has unfolded, or what they work with. */
const isInUse = (node: Element) => node.closest('details[open]') ?? node.matches(':focus-within');

/**
 * Renders what is out of sight once what is in sight has been painted.
 *
 * @param render What is to be shown.
 * @param isNew Whether it has been asked for a moment ago, all at once: then what is not there yet may wait, too.
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
