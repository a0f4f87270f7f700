import type * as HtmlTextModule from '../shared/html-text.js';
import { type Component, type ContentLine, valueOfLine } from './component-scanner.js';
import { type Property, parseContentLine, unescapeText } from './content-line.js';

type HtmlText = Pick<typeof HtmlTextModule, 'htmlToText' | 'toLine' | 'toText'>;

/** Tags that calendar programs write; neither a lone `<` nor an address in angle brackets is one. */
const tag =
  /^\s*<(?:[a-z][a-z0-9]*(?=[\s>/])|[!?]|\/[a-z])|<\/?(?:a|b|br|div|em|font|h[1-6]|html|i|img|li|ol|p|script|span|strong|style|table|u|ul)(?=[\s>/])[^<>]*>/i;

/** Entities that editors write; anything else between an ampersand and a semicolon is plain text. */
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|shy|szlig|[a-z](?:uml|acute|grave|circ|cedil|tilde)|[nm]dash|[lrbs]d?s?quo|[lr]aquo|euro|hellip|bull|middot|sect|deg|copy|reg|times|#\d{2,6}|#x[\da-f]{2,6});/i;

const bracketedAddress =
  /(?:<|&lt;)((?:https?:|mailto:)[^<>\s]{0,500}?|[\w.+-]{1,100}@[\w.-]{1,100})(?:>|&gt;)/gi;

/** Where a text has none of these tags, its own line breaks separate paragraphs. */
const blockTag = /<(?:br|p|div|li|tr|h[1-6]|html|body)(?=[\s>/])/i;

/** HTML alternatives to DESCRIPTION: Outlook's, and that of RFC 9073. */
const htmlDescription = /^(?:X-ALT-DESC|STYLED-DESCRIPTION)$/;

/**
 * Turns the text properties of a calendar into plain text. Some programs write HTML or entities there; the code that
 * reads those is loaded only for calendars that have some.
 */
export class TextPropertyReader {
  readonly #base: string;
  #htmlText?: HtmlText;

  /** @param base Base address of relative links in texts. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Loads what the texts of a component need; to be awaited before they are read. */
  async prepare({ contentLines }: Component): Promise<void> {
    if (!this.#htmlText && needsHtml(contentLines)) this.#htmlText = await import('../shared/html-text.js');
  }

  /** A text with its line breaks. */
  toPlainText(text: string): string {
    if (!hasMarkup(text)) return text.trim();
    const bare = text.replace(bracketedAddress, '$1');
    const hasOwnBlocks = !bare.includes('<') || blockTag.test(bare);
    const html = hasOwnBlocks ? bare : bare.replace(/\n\s*\n/g, '<p>').replaceAll('\n', '<br>');
    return this.#htmlText?.toText(html, this.#base) ?? '';
  }

  /** A title; on one line where it was HTML. */
  toTitle(text: string): string {
    if (!hasMarkup(text)) return text.trim();
    return this.#htmlText?.toLine(text.replace(bracketedAddress, '$1')) ?? '';
  }

  /** The text of the first HTML description. */
  firstHtmlDescription(properties: readonly Property[]): string {
    const html = properties.find(isHtml);
    return (html && this.#htmlText?.htmlToText(unescapeText(html.value), this.#base)) ?? '';
  }
}

function needsHtml(lines: readonly ContentLine[]): boolean {
  const isShown = /^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME)$/;
  const isMarkedUp = (line: ContentLine) =>
    /[<&]/.test(line.text) && isShown.test(line.name) && hasMarkup(unescapeText(valueOfLine(line)));
  if (lines.some(isMarkedUp)) return true;
  const propertiesOf = (name: RegExp) =>
    lines.filter((line) => name.test(line.name)).flatMap(({ text }) => parseContentLine(text) ?? []);
  const hasText = () => propertiesOf(/^DESCRIPTION$/).some(({ value }) => unescapeText(value).trim());
  return propertiesOf(htmlDescription).some(isHtml) && !hasText();
}

function isHtml({ parameters }: Property): boolean {
  return /^text\/html\b/i.test(parameters.get('FMTTYPE') ?? '');
}

function hasMarkup(text: string): boolean {
  return tag.test(text) || entity.test(text);
}
