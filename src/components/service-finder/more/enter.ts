import type { FinderHost, FinderWays } from './finder-more.js';

/**
 * Who ends typing by Enter is led to what was found: by keyboard past all that could be chosen, by ear to the first
 * service, and on a phone the keyboard goes from where the list is.
 */
export function leadByEnter(host: FinderHost, { choose }: FinderWays): void {
  const root = host.shadowRoot!;
  root.addEventListener('focusin', ({ target }) => {
    if (isSearch(target)) target.enterKeyHint = 'search';
  });
  root.addEventListener('keydown', (event) => {
    const { target, key, isComposing } = event as KeyboardEvent;
    if (key === 'Enter' && !isComposing && isSearch(target)) choose({}, '.result, .nothing > p');
  });
}

const isSearch = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.id === 'search';
