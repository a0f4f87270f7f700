import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../localization/words.js';
import { telHref } from '../../model/phone.js';
import type { Phone } from '../../schema/index.js';

/** A phone number as written, as a `tel:` link where it is complete enough to be dialled; a fax number never. */
export function renderPhone(
  { number, type = 'voice' }: Phone,
  words: Words['common'],
  note: unknown,
): TemplateResult {
  const href = type === 'fax' ? undefined : telHref(number);
  const isVoice = type === 'voice';
  return html`<span class=${isVoice ? 'unseen' : 'quiet'}>${words.phoneTypes[type]} </span>${
      href ? html`<a part="link" href=${href} dir="ltr">${number}</a>` : html`<bdi dir="ltr">${number}</bdi>`
    }
    ${note ? html`<span class="quiet">${note}</span>` : nothing}`;
}
