import { askAddress, type Network } from './ask-address.js';
import type { LinkAnswer, RememberedAnswer } from './link-answer.js';
import { parseRobots, USER_AGENT, type RobotsRules } from './robots.js';

/** How many sites are asked at a time; each one for one address after the other. */
const CONCURRENT_HOSTS = 10;

/** The pause between two requests to the same site. */
const PAUSE_MS = 250;

/** An address that was reachable is asked for again after so many days. */
const RECHECK_AFTER_DAYS = 7;

const DAY_MS = 86_400_000;

const ROBOTS_TIMEOUT_MS = 10_000;

/** What is asked, and when. */
export interface LinkCheckOptions {
  /** Answers of earlier runs, by address. */
  readonly remembered: ReadonlyMap<string, RememberedAnswer>;
  readonly now: Date;
  /** Called after each address, with how many of all have been asked. */
  readonly onProgress?: (count: number, total: number) => void;
}

/** Asks for addresses on the web, politely: what robots.txt forbids is left alone, and no site gets two requests at once. */
export class LinkChecker {
  readonly #network: Network;

  constructor(network: Network) {
    this.#network = network;
  }

  /**
   * Asks for addresses, each once; those that were reachable a few days ago are believed.
   *
   * @param addresses With `http:` or `https:`.
   * @returns The answers, by address.
   */
  async check(
    addresses: readonly string[],
    { remembered, now, onProgress }: LinkCheckOptions,
  ): Promise<Map<string, RememberedAnswer>> {
    const answers = new Map<string, RememberedAnswer>();
    const due = [...new Set(addresses)].filter((address) => {
      const known = remembered.get(address);
      if (!known || !isFresh(known, now)) return true;
      answers.set(address, known);
      return false;
    });
    const hosts = groupByOrigin(due);
    let count = 0;
    const askHosts = async () => {
      for (let host = hosts.pop(); host; host = hosts.pop()) {
        for await (const [address, answer] of this.#askHost(host)) {
          const failures = answer.outcome === 'failing' ? (remembered.get(address)?.failures ?? 0) + 1 : 0;
          answers.set(address, { ...answer, checked: now.toISOString(), failures });
          onProgress?.((count += 1), due.length);
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_HOSTS }, askHosts));
    return answers;
  }

  async *#askHost(addresses: readonly string[]): AsyncGenerator<[string, LinkAnswer]> {
    const isAllowed = await this.#robotsOf(new URL(addresses[0]!).origin);
    for (const [index, address] of addresses.entries()) {
      const { pathname, search } = new URL(address);
      if (!isAllowed(pathname + search)) {
        yield [address, { outcome: 'forbidden', detail: 'robots.txt' }];
        continue;
      }
      if (index) await this.#network.wait(PAUSE_MS);
      yield [address, await askAddress(address, this.#network)];
    }
  }

  /** What a site allows; everything where it says nothing. */
  async #robotsOf(origin: string): Promise<RobotsRules> {
    try {
      const response = await this.#network.fetch(`${origin}/robots.txt`, {
        headers: { 'user-agent': USER_AGENT },
        signal: AbortSignal.timeout(ROBOTS_TIMEOUT_MS),
      });
      const isText = !/html/i.test(response.headers.get('content-type') ?? '');
      if (response.ok && isText) return parseRobots(await response.text());
      await response.body?.cancel();
    } catch {
      // A site that can't be reached says so for each of its addresses.
    }
    return () => true;
  }
}

const isFresh = ({ outcome, checked }: RememberedAnswer, now: Date): boolean =>
  outcome === 'reachable' && now.getTime() - Date.parse(checked) < RECHECK_AFTER_DAYS * DAY_MS;

function groupByOrigin(addresses: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const { origin } = new URL(address);
    groups.set(origin, [...(groups.get(origin) ?? []), address]);
  }
  return [...groups.values()];
}
