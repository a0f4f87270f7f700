import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../model/text.js';
import { isAllowed } from '../../program/settings.js';
import type { Image } from '../../schema/index.js';

/** An image with its alternative text; nothing for an image from an origin that is not allowed. */
export function renderPicture({ src }: Image, alt: LocalText): TemplateResult | typeof nothing {
  if (!isAllowed(src)) return nothing;
  return html`<img
    part="image"
    src=${src}
    alt=${alt.text}
    lang=${alt.language}
    loading="lazy"
    decoding="async"
  />`;
}
