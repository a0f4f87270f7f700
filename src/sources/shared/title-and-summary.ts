import { shorten } from '../../model/text.js';
import { toLine, toText } from './html-text.js';

/** Maximum length of a summary, in characters. */
const MAX_SUMMARY_LENGTH = 400;

/** What systems append to each text: its origin, and a link to read on. The title is a link already. */
const boilerplate =
  /\s*(?:\[(?:…|\.\.\.)\]|(?:Der Beitrag|The post) [^\n]* (?:erschien zuerst auf|appeared first on) [^\n]*|(?:Weiterlesen|Mehr erfahren|Read more|Continue reading)(?: „[^\n]*“)?\s*[→»…>.]*)$/i;

/** The first sentences of a text, plain or HTML; ends with an ellipsis where there is more. */
export function summarize(html: string | undefined): string | undefined {
  const text = toText(html ?? '');
  const end = text.slice(-600);
  const whole = text.slice(0, -600) + end.replace(boilerplate, (match) => (match.includes('[') ? ' …' : ''));
  return shorten(cutAtSentence(whole), MAX_SUMMARY_LENGTH).trim() || undefined;
}

/** Prefers a few whole sentences over one more that is cut. */
function cutAtSentence(text: string): string {
  if (text.length <= MAX_SUMMARY_LENGTH) return text;
  // Twice as many: a character may take two code units.
  const start = text.slice(0, 2 * MAX_SUMMARY_LENGTH + 2);
  const sentence = /^[^]{200,398}[.!?]["“”»)]?(?=\s)/.exec(start)?.[0];
  return sentence ? `${sentence} …` : start;
}

/** The texts of a news item, each plain or HTML. */
interface NewsTexts {
  title?: string;
  summary?: string;
  content?: string;
}

/**
 * Title and summary of a news item. Short messages have no title: their first words serve as one. A summary that only
 * repeats the title is left out.
 */
export function titleAndSummary({ title, summary, content }: NewsTexts): {
  title?: string;
  summary?: string;
} {
  const beginning = summarize(summary) ?? summarize(content);
  const name = toLine(title ?? '') || shorten(beginning?.split('\n', 1)[0] ?? '', 100);
  return { title: name || undefined, summary: beginning === name ? undefined : beginning };
}
