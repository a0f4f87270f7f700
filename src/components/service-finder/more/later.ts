import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** How long a page may be held at once, in milliseconds. */
const SLICE = 8;

/** How long what is left may wait on a busy page. */
const LONGEST = { timeout: 500 };

const waiting = new Set<Later>();

/** What may come a frame later; until then, what stood there stays. */
class Later extends AsyncDirective {
  #render?: () => unknown;

  render(render: () => unknown, isLater: boolean): unknown {
    this.#render = render;
    if (!isLater) {
      waiting.delete(this);
      return render();
    }
    if (!waiting.size) requestAnimationFrame(afterFrame);
    waiting.add(this);
    return noChange;
  }

  catchUp(): void {
    waiting.delete(this);
    this.setValue(this.#render!());
  }

  protected override disconnected(): void {
    waiting.delete(this);
  }

  protected override reconnected(): void {
    this.catchUp();
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

// Whoever prints wants all of it.
addEventListener('beforeprint', () => {
  for (const one of waiting) one.catchUp();
});
