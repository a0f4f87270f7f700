import { telHref } from './phone.js';

/** A segment of a line: text, or the text of a link. */
export interface TextSegment {
  text: string;
  href?: string;
}

/** A paragraph with its lines, or a list with one line per item. */
export interface ProseBlock {
  kind: 'paragraph' | 'list';
  lines: TextSegment[][];
}

const bullet = /^\s*[-–•*·]\s+/;

/** What is found in a line. The patterns do not backtrack, so that no text takes long. */
const patterns = {
  /** Bank accounts (IBAN), whose digits look like phone numbers. */
  account: /\b[A-Z]{2}\d\d(?:\s?\d){11,30}/u,
  web: /(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])(?:\([^\s()]*\)|[^\s<>()"„“”«»])+/u,
  mail: /(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
  /** Starts with + or 0, or is a helpline; a slash before 0 or + starts another number. */
  phone:
    /(?<![\w/.,+-])(?:116\s?\d{3}|(?:\+[1-9]\d|\(0\d{1,5}\)|0\d)(?:[\d\s–‑-]|\(0\)|\/(?!\s*[0+])){4,20}\d)/u,
  /** What does not follow a phone number. */
  unit: /\w|\s*Uhr/u,
};

const source = (name: keyof typeof patterns) => `(?<${name}>${patterns[name].source})`;

const contactPattern = new RegExp(
  `${source('account')}|${source('web')}|${source('mail')}|${source('phone')}${source('unit')}?`,
  'giu',
);

/** Parses plain text: empty lines separate paragraphs, lines that start with a bullet form lists. */
export function parseProse(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: ProseBlock | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (!line.trim()) {
      if (open?.kind === 'paragraph') open = undefined;
      continue;
    }
    const kind = bullet.test(line) ? 'list' : 'paragraph';
    if (open?.kind !== kind) blocks.push((open = { kind, lines: [] }));
    open.lines.push(parseLine(line.replace(bullet, '').trim()));
  }
  return blocks;
}

/** Finds web and mail addresses and phone numbers in a line. Fax numbers stay text. */
export function parseLine(line: string): TextSegment[] {
  const pieces: TextSegment[] = [];
  let done = 0;
  for (const { index, groups = {} } of line.matchAll(contactPattern)) {
    const { web, mail, phone = '', unit } = groups;
    const text = web?.replace(/[.,;:!?\]'’…*]+$/, '') ?? mail ?? phone;
    const href = web
      ? text.replace(/^www\./i, 'https://$&')
      : mail
        ? `mailto:${mail}`
        : unit || !isPhoneNumber(phone, line.slice(Math.max(0, index - 30), index))
          ? undefined
          : telHref(phone);
    if (!href) continue;
    if (index > done) pieces.push({ text: line.slice(done, index) });
    pieces.push({ text, href });
    done = index + text.length;
  }
  if (done < line.length) pieces.push({ text: line.slice(done) });
  return pieces;
}

/** Whether digits are a phone number: no fax, bank account, council paper (`0123/2021`), and not too few. */
function isPhoneNumber(phone: string, before: string): boolean {
  return (
    !/(?:fax|konto|blz)(?:[-\s]?(?:nr|nummer))?\W*$/i.test(before) &&
    !/\/\s*(?:19|20)\d\d$/.test(phone) &&
    (phone.startsWith('116') || phone.replace(/\D/g, '').length >= 8)
  );
}
