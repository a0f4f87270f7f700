import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sections } from './sections.js';

/** Opens the section that the fragment of the page's address names, at the beginning and when it changes: `#einbinden`. */
export class FragmentController implements ReactiveController {
  readonly #open: (section: string) => void;

  /** @param open Opens a section by its name. */
  constructor(host: ReactiveControllerHost, open: (section: string) => void) {
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#read);
  }

  /** A finder in the preview writes its search into the fragment, too: what names no section changes nothing. */
  readonly #read = () => {
    const names = location.hash.slice(1).split('&');
    const section = sections.find(({ fragment }) => fragment !== undefined && names.includes(fragment));
    if (section) this.#open(section.name);
  };
}
