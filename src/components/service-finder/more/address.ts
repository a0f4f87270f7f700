import type { ReactiveController } from 'lit';
import { blank, partOf, readChoice, withPart, writeChoice } from '../../../model/finder-address.js';
import type { FinderHost, FinderWays } from './finder-more.js';

/**
 * Keeps what was chosen in the page's address, so that a link opens the same, and back and forward work. Each finder of
 * a page has a part of its own there; the page's own hash stays.
 */
export class Address implements ReactiveController {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  /** What the page's author chose: no need to write that. */
  readonly #initial: string;
  #written: string;
  /** What was typed is not in the address yet. */
  #isDue = false;

  constructor(host: FinderHost, ways: FinderWays) {
    this.#host = host;
    this.#ways = ways;
    this.#initial = this.#written = writeChoice(ways.choice());
    host.addController(this);
  }

  /** The address that opens a choice, on this page. */
  linkTo(written: string): string {
    return new URL(withPart('', this.#name, written), location.href.split('#')[0]).href;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
    addEventListener('pagehide', this.#catchUp);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
    removeEventListener('pagehide', this.#catchUp);
    this.#isDue = false;
  }

  hostUpdated(): void {
    const choice = this.#ways.choice();
    const written = writeChoice(choice);
    if (written === this.#written) return;
    // Typing is one step, however many letters it has; and whoever types does not wait for the address.
    const isTyping = sansQuery(written) === sansQuery(this.#written);
    if (!isTyping) this.#catchUp();
    this.#written = written;
    if (!isTyping) return this.#write('pushState');
    // A task that is asked for in a frame comes after it was painted.
    if (!this.#isDue) requestAnimationFrame(() => setTimeout(this.#catchUp));
    this.#isDue = true;
  }

  readonly #catchUp = (): void => {
    if (this.#isDue) this.#write('replaceState');
    this.#isDue = false;
  };

  #write(how: 'pushState' | 'replaceState'): void {
    const written = this.#written;
    const hash = withPart(location.hash, this.#name, written === this.#initial ? undefined : written);
    try {
      history[how](history.state, '', hash || location.pathname + location.search);
    } catch {
      // Some pages have no address to write to: all works, but for the link.
    }
  }

  readonly #read = (): void => {
    this.#isDue = false;
    const part = partOf(location.hash, this.#name);
    const choice = readChoice(part ?? this.#initial);
    const written = writeChoice(choice);
    if (written === this.#written) return;
    this.#written = written;
    this.#ways.choose({ ...blank, ags: undefined, ...choice });
  };

  /** `pk-finder`, and with their number those that follow it on the page. */
  get #name(): string {
    const place = [...document.querySelectorAll(this.#host.localName)].indexOf(this.#host) + 1;
    return place > 1 ? `pk-finder-${place}` : 'pk-finder';
  }
}

const sansQuery = (written: string) =>
  written
    .split(';')
    .filter((part) => !part.startsWith('query='))
    .join(';');
