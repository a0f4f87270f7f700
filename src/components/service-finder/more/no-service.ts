import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../localization/words.js';
import { publicContacts } from '../../../model/contacts.js';
import type { Program } from '../../../schema/index.js';
import type { FinderWays } from './finder-more.js';

/** No result is never the end: whom to ask stands there, or else where the municipality is to be found. */
export function renderNoService(
  program: Program,
  headingLevel: number,
  words: Words['finderTools'],
  { localize, text }: FinderWays,
): TemplateResult | typeof nothing {
  const { website, name } = program.municipality;
  if (publicContacts(program.contacts).length)
    return html`<p>${words.whoHelps}</p>
      <pk-contact-block limit="1" heading-level=${headingLevel} .program=${program}></pk-contact-block>`;
  if (!website) return nothing;
  return html`<p>
    ${localize.words.visit} <a part="link" href=${website}>${name ? text(name) : website}</a>
  </p>`;
}
