import { toLine } from './html-text.js';

/** Longer names are cut, in characters. */
const MAX_LENGTH = 500;

/** Mail addresses in any of the forms that author fields have them in, with the brackets around them. */
const mailAddress =
  /[<(["']*(?:mailto:)?[^\s<>()[\]"',;]{1,200}(?:@|\s@\s(?=\S{1,200}\.\p{L})|\s?[[({]\s?at\s?[\])}]\s?)[^\s<>()[\]"',;]{1,200}[>)\]"']*/giu;

/**
 * The name in an author field, plain or HTML. RSS asks for a mail address there (`mail@example.de (Name)`) that was never
 * meant to be published on another site: whatever looks like one is left out, whichever of both is in brackets.
 */
export function authorName(text: string | undefined): string | undefined {
  const line = toLine(text ?? '').slice(0, MAX_LENGTH);
  if (!/@|[[({]\s?at\s?[\])}]/i.test(line)) return line || undefined;
  const rest = line.replace(mailAddress, ' ').replace(/\s+/g, ' ').trim();
  const name = rest.replace(/^\(([^()]*)\)$/, '$1').replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/g, '');
  return /\p{L}/u.test(name) ? name : undefined;
}
