import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { LinkOutcome } from './link-answer.js';

/** Outcomes that somebody should look at. */
export type ReportedOutcome = Exclude<LinkOutcome, 'reachable' | 'refused' | 'forbidden'>;

/** What is said of the addresses in a file. */
export interface LinkWords {
  titles: Record<ReportedOutcome, string>;
  messages: Record<ReportedOutcome, (address: string, detail: string) => string>;
  /** How many addresses nobody but a person can check. */
  unchecked: (n: number) => string;
  progress: (count: number, total: number) => string;
  notWritten: (file: string, reason: string) => string;
}

export const linkWords: Record<EditorLanguage, LinkWords> = {
  de: {
    titles: {
      moved: 'Adressen, die umgezogen sind',
      gone: 'Adressen, die es nicht mehr gibt',
      'soft-gone': 'Adressen, die es wohl nicht mehr gibt',
      'unknown-host': 'Adressen, deren Domain es nicht gibt',
      certificate: 'Adressen, vor denen Browser warnen',
      failing: 'Adressen, die gerade nicht antworten',
    },
    messages: {
      moved: (address, target) => `${address} ist umgezogen: Tragen Sie ${target} ein.`,
      gone: (address) =>
        `${address} gibt es nicht mehr: Suchen Sie die neue Adresse, oder nehmen Sie sie heraus.`,
      'soft-gone': (address) =>
        `${address} führt wohl auf eine andere Seite als gemeint: Öffnen Sie sie, und tragen Sie die richtige ein.`,
      'unknown-host': (address) =>
        `${address}: Diese Domain gibt es nicht (mehr). Ist sie richtig geschrieben?`,
      certificate: (address, code) =>
        `${address}: Das Zertifikat der Seite gilt nicht (${code}). Browser warnen davor; sagen Sie es dem Anbieter.`,
      failing: (address, detail) =>
        `${address} antwortet nicht oder mit einem Fehler (${detail}). Das kann vorübergehen.`,
    },
    unchecked: (n) =>
      n === 1
        ? 'Eine Adresse lässt sich nur von Hand prüfen: Ihr Server lässt keine Programme zu.'
        : `${n} Adressen lassen sich nur von Hand prüfen: Ihre Server lassen keine Programme zu.`,
    progress: (count, total) => `Adressen: ${count} von ${total}`,
    notWritten: (file, reason) => `${file}: Die Antworten können nicht gemerkt werden (${reason}).`,
  },
  en: {
    titles: {
      moved: 'Addresses that have moved',
      gone: 'Addresses that are gone',
      'soft-gone': 'Addresses that are probably gone',
      'unknown-host': 'Addresses whose domain does not exist',
      certificate: 'Addresses that browsers warn of',
      failing: 'Addresses that do not answer now',
    },
    messages: {
      moved: (address, target) => `${address} has moved: enter ${target}.`,
      gone: (address) => `${address} is gone: find the new address, or take it out.`,
      'soft-gone': (address) =>
        `${address} probably leads to another page than meant: open it, and enter the right one.`,
      'unknown-host': (address) =>
        `${address}: this domain does not exist (any more). Is it spelt correctly?`,
      certificate: (address, code) =>
        `${address}: the certificate of the site is not valid (${code}). Browsers warn of it; tell the provider.`,
      failing: (address, detail) =>
        `${address} does not answer, or with an error (${detail}). That may pass.`,
    },
    unchecked: (n) =>
      n === 1
        ? 'One address can only be checked by hand: its server does not let programs in.'
        : `${n} addresses can only be checked by hand: their servers do not let programs in.`,
    progress: (count, total) => `Addresses: ${count} of ${total}`,
    notWritten: (file, reason) => `${file}: the answers can't be remembered (${reason}).`,
  },
};
