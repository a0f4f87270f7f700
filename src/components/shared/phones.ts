import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../localization/words.js';
import { telHref } from '../../model/phone.js';
import type { Phone } from '../../schema/index.js';

/** A number as written, to be called where it can be; a fax never. */
export function renderPhone(
  { number, type = 'voice' }: Phone,
  words: Words['common'],
  note: unknown,
): TemplateResult {
  const href = type === 'fax' ? undefined : telHref(number);
  const isPlain = type === 'voice';
  return html`<span class=${isPlain ? 'unseen' : 'quiet'}>${words.phoneTypes[type]} </span>${
      href ? html`<a part="link" href=${href} dir="ltr">${number}</a>` : html`<bdi dir="ltr">${number}</bdi>`
    }
    ${note ? html`<span class="quiet">${note}</span>` : nothing}`;
}
