import { shorten } from '../model/text.js';
import { toLine, toText } from './html-text.js';

/** How long a teaser may be, in characters. */
const LONGEST = 400;

/** What systems put under each text: whose it is, and to read on. The title is a link already. */
const refrain =
  /\s*(?:\[(?:…|\.\.\.)\]|(?:Der Beitrag|The post) [^\n]* (?:erschien zuerst auf|appeared first on) [^\n]*|(?:Weiterlesen|Mehr erfahren|Read more|Continue reading)(?: „[^\n]*“)?\s*[→»…>.]*)$/i;

/**
 * The beginning of a text, plain or HTML, in a few sentences; ends with an ellipsis where there is more. Nothing where
 * there is nothing to read.
 */
export function teaserOf(html: string | undefined): string | undefined {
  const text = toText(html ?? '');
  const end = text.slice(-600);
  const whole = text.slice(0, -600) + end.replace(refrain, (match) => (match.includes('[') ? ' …' : ''));
  return shorten(cutAtSentence(whole), LONGEST).trim() || undefined;
}

/** Rather a few whole sentences than one more that breaks off. */
function cutAtSentence(text: string): string {
  if (text.length <= LONGEST) return text;
  // Twice as many: a character may take two places.
  const start = text.slice(0, 2 * LONGEST + 2);
  const sentence = /^[^]{200,398}[.!?]["“”»)]?(?=\s)/.exec(start)?.[0];
  return sentence ? `${sentence} …` : start;
}

/** The texts of something published, each plain or HTML. */
interface Published {
  title?: string;
  summary?: string;
  content?: string;
}

/**
 * Title and teaser of something published. Short messages have no title: their first words are one then. A teaser that
 * only repeats the title is none.
 */
export function entryText({ title, summary, content }: Published): { title?: string; summary?: string } {
  const teaser = teaserOf(summary) ?? teaserOf(content);
  const name = toLine(title ?? '') || shorten(teaser?.split('\n', 1)[0] ?? '', 100);
  return { title: name || undefined, summary: teaser === name ? undefined : teaser };
}
