import { telHref } from './phone.js';

/** A piece of a line: text, or text that leads somewhere. */
export interface TextSegment {
  text: string;
  href?: string;
}

/** A paragraph (its lines as written) or a list (a line an item). */
export interface ProseBlock {
  kind: 'paragraph' | 'list';
  lines: TextSegment[][];
}

const bullet = /^\s*[-–•*·]\s+/;

/** What a line is searched for. Each pattern looks at a character once only, so that no text can take long. */
const patterns = {
  /** Digits in groups that would look like phone numbers. */
  account: /\b[A-Z]{2}\d\d(?:\s?\d){11,30}/u,
  web: /(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])(?:\([^\s()]*\)|[^\s<>()"„“”«»])+/u,
  mail: /(?<![\w.+-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
  /** Begins with + or 0, or is one of the helplines; a slash before another 0 begins another number. */
  phone:
    /(?<![\w/.,+-])(?:116\s?\d{3}|(?:\+[1-9]\d|\(0\d{1,5}\)|0\d)(?:[\d\s–‑-]|\(0\)|\/(?!\s*[0+])){4,20}\d)/u,
  /** What a number would not be followed by. */
  unit: /\w|\s*Uhr/u,
};

const source = (name: keyof typeof patterns) => `(?<${name}>${patterns[name].source})`;

const contactPattern = new RegExp(
  `${source('account')}|${source('web')}|${source('mail')}|${source('phone')}${source('unit')}?`,
  'giu',
);

/** Reads plain text: empty lines part paragraphs, lines that begin with a bullet form lists. */
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

/** Finds the addresses and numbers in one line; a fax number stays text. */
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

/** Whether digits in a text are there to be called: no fax, no account, no paper (`0123/2021`), not too few. */
function isPhoneNumber(phone: string, before: string): boolean {
  return (
    !/(?:fax|konto|blz)(?:[-\s]?(?:nr|nummer))?\W*$/i.test(before) &&
    !/\/\s*(?:19|20)\d\d$/.test(phone) &&
    (phone.startsWith('116') || phone.replace(/\D/g, '').length >= 8)
  );
}
