import { telHref } from './phone.js';

/** A piece of a line: text, or text that leads somewhere. */
export interface Piece {
  text: string;
  href?: string;
}

/** A paragraph (its lines as written) or a list (a line an item). */
export interface Block {
  kind: 'paragraph' | 'list';
  lines: Piece[][];
}

const bullet = /^\s*[-–•*·]\s+/;

/** Web addresses, mail addresses, and phone numbers that begin with + or 0. */
const reachable =
  /(?<web>(?:https?:\/\/|www\.)[^\s<>"„“]+)|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<![\w/.,+-])(?<phone>(?:\+[1-9]\d|0\d)[\d\s()/–‑-]{4,20}\d)(?![\w/])/g;

/** Reads plain text: empty lines part paragraphs, lines that begin with a bullet form lists. */
export function parseProse(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (!line.trim()) {
      open = undefined;
      continue;
    }
    const kind = bullet.test(line) ? 'list' : 'paragraph';
    if (open?.kind !== kind) blocks.push((open = { kind, lines: [] }));
    open.lines.push(parseLine(line.replace(bullet, '').trim()));
  }
  return blocks;
}

/** Finds the addresses and numbers in one line; a fax number stays text. */
export function parseLine(line: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of line.matchAll(reachable)) {
    const { web, mail, phone } = match.groups!;
    const isFax = phone !== undefined && /fax\W*$/i.test(line.slice(0, match.index));
    const text = web ? web.replace(/[.,;:!?)\]]+$/, '') : match[0];
    const href = web
      ? text.replace(/^www\./i, 'https://www.')
      : mail
        ? `mailto:${mail}`
        : isFax
          ? undefined
          : telHref(phone!);
    if (!href) continue;
    if (match.index > done) pieces.push({ text: line.slice(done, match.index) });
    pieces.push({ text, href });
    done = match.index + text.length;
  }
  if (done < line.length) pieces.push({ text: line.slice(done) });
  return pieces;
}
