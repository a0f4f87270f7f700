/**
 * What asking for an address came to:
 *
 * - `reachable`: the page is there.
 * - `moved`: it is there, and its server says for good where it is now.
 * - `gone`: the server has no such page (404, 410).
 * - `soft-gone`: the server answers as if all were well, and means that there is no such page.
 * - `unknown-host`: nobody has this domain.
 * - `certificate`: browsers would warn of the server's certificate.
 * - `failing`: the server does not answer, or not in order. That may pass.
 * - `refused`: the server does not let programs in; for people, the page may be there.
 * - `forbidden`: the site's robots.txt asks programs to stay away, so it was not asked.
 */
export type LinkOutcome =
  | 'reachable'
  | 'moved'
  | 'gone'
  | 'soft-gone'
  | 'unknown-host'
  | 'certificate'
  | 'failing'
  | 'refused'
  | 'forbidden';

/** The answer for an address. */
export interface LinkAnswer {
  readonly outcome: LinkOutcome;
  /** The HTTP status of the last response, or the code of the error that there was instead: `404`, `ETIMEDOUT`. */
  readonly detail: string;
  /** Where the page is now, of one that has moved. */
  readonly movedTo?: string;
}

/** An answer that is remembered between two runs. */
export interface RememberedAnswer extends LinkAnswer {
  /** When it was asked for, in ISO 8601. */
  readonly checked: string;
  /** In how many runs in a row the server has been failing, this one included. */
  readonly failures: number;
}
