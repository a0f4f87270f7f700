import { html, nothing, type TemplateResult } from 'lit';
import { parseLine, parseProse, type TextSegment } from '../../model/prose.js';
import { isLong, isRightToLeft, type LocalText } from '../../model/text.js';

/** Plain text as paragraphs and lists, with links for the addresses and phone numbers in it. */
export function renderProse({ text, language }: LocalText): TemplateResult {
  return html`<div class="prose" lang=${language} dir=${isRightToLeft(language) ? 'rtl' : 'ltr'}>
    ${parseProse(text).map(({ kind, lines }) =>
      kind === 'list'
        ? html`<ul class="points" role="list">
            ${lines.map((line) => html`<li>${renderPieces(line)}</li>`)}
          </ul>`
        : html`<p>${lines.map((line, index) => [index ? html`<br />` : '', renderPieces(line)])}</p>`,
    )}
  </div>`;
}

/** Plain text within a line, with links for the addresses and phone numbers in it. */
export function renderLine(text: string) {
  return renderPieces(parseLine(text));
}

/** The full text of a name that its heading shortens; nothing for a name that fits. */
export function renderLongName(name: LocalText): TemplateResult | typeof nothing {
  return isLong(name.text) ? renderProse(name) : nothing;
}

/** Addresses and numbers run from left to right in every language. */
function renderPieces(pieces: TextSegment[]) {
  return pieces.map(({ text, href }) =>
    href ? html`<a part="link" href=${href} dir="ltr">${text}</a>` : text,
  );
}
