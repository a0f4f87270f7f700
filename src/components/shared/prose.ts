import { html, type TemplateResult } from 'lit';
import { parseProse, type Piece } from '../../model/prose.js';

/** Plain text as paragraphs and lists; addresses and phone numbers in it lead where they say. */
export function renderProse(text: string): TemplateResult[] {
  return parseProse(text).map(({ kind, lines }) =>
    kind === 'list'
      ? html`<ul class="points">
          ${lines.map((line) => html`<li>${renderPieces(line)}</li>`)}
        </ul>`
      : html`<p>${lines.map((line, index) => [index ? html`<br />` : '', renderPieces(line)])}</p>`,
  );
}

function renderPieces(pieces: Piece[]) {
  return pieces.map(({ text, href }) => (href ? html`<a part="link" href=${href}>${text}</a>` : text));
}
