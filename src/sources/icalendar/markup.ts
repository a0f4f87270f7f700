import type * as HtmlTextModule from '../html-text.js';
import type { Component, Line } from './components.js';
import { type Property, readLine, textOf } from './content-line.js';

/** What reads HTML: only there once it has been needed. */
type HtmlText = Pick<typeof HtmlTextModule, 'htmlToText' | 'toLine' | 'toText'>;

/** Tags of the kind that calendar programs write; a lone `<` is none, nor is an address in angle brackets. */
const tag =
  /^\s*<(?:[a-z][a-z0-9]*(?=[\s>/])|[!?]|\/[a-z])|<\/?(?:a|b|br|div|em|font|h[1-6]|html|i|img|li|ol|p|script|span|strong|style|table|u|ul)(?=[\s>/])[^<>]*>/i;

/** Those that editors write; anything else between an ampersand and a semicolon is a text. */
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|shy|szlig|[a-z](?:uml|acute|grave|circ|cedil|tilde)|[nm]dash|[lrbs]d?s?quo|[lr]aquo|euro|hellip|bull|middot|sect|deg|copy|reg|times|#\d{2,6}|#x[\da-f]{2,6});/i;

const address = /(?:<|&lt;)((?:https?:|mailto:)[^<>\s]{0,500}?|[\w.+-]{1,100}@[\w.-]{1,100})(?:>|&gt;)/gi;

/** Without one of these the lines of a text are its paragraphs. */
const block = /<(?:br|p|div|li|tr|h[1-6]|html|body)(?=[\s>/])/i;

/** Descriptions for programs that show HTML: Outlook's, and that of RFC 9073. */
const styled = /^(?:X-ALT-DESC|STYLED-DESCRIPTION)$/;

/**
 * The texts of a calendar, in which some programs write HTML, others only entities. What reads those is loaded when
 * there are some: a calendar with nothing but text does without.
 */
export class Texts {
  readonly #base: string;
  #html?: HtmlText;

  /** @param base Where relative addresses in texts start. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Makes ready for the texts of a component; to be awaited before they are asked for. */
  async prepare({ lines }: Component): Promise<void> {
    if (!this.#html && needsHtml(lines)) this.#html = await import('../html-text.js');
  }

  /** What is to be read of a text, with its lines. */
  plain(text: string): string {
    if (!isMarkup(text)) return text.trim();
    const bare = text.replace(address, '$1');
    const hasLines = !bare.includes('<') || block.test(bare);
    const html = hasLines ? bare : bare.replace(/\n\s*\n/g, '<p>').replaceAll('\n', '<br>');
    return this.#html?.toText(html, this.#base) ?? '';
  }

  /** What is to be read of a title; on one line, where it is HTML. */
  line(text: string): string {
    if (!isMarkup(text)) return text.trim();
    return this.#html?.toLine(text.replace(address, '$1')) ?? '';
  }

  /** What is to be read of a description that is HTML, and of which there is no plain text. */
  styled(properties: readonly Property[]): string {
    const html = properties.find(isHtml);
    return (html && this.#html?.htmlToText(textOf(html.value), this.#base)) ?? '';
  }
}

function needsHtml(lines: readonly Line[]): boolean {
  const properties = (names: RegExp) =>
    lines.filter(({ name }) => names.test(name)).flatMap(({ text }) => readLine(text) ?? []);
  const isShown = /^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME)$/;
  const isMarked = lines.some(
    ({ name, text }) =>
      /[<&]/.test(text) && isShown.test(name) && isMarkup(textOf(readLine(text)?.value ?? '')),
  );
  if (isMarked) return true;
  const isStyled = lines.some(({ name }) => styled.test(name)) && properties(styled).some(isHtml);
  return isStyled && !properties(/^DESCRIPTION$/).some(({ value }) => textOf(value).trim());
}

function isHtml({ parameters }: Property): boolean {
  return /^text\/html\b/i.test(parameters.get('FMTTYPE') ?? '');
}

function isMarkup(text: string): boolean {
  return tag.test(text) || entity.test(text);
}
