import { html, nothing, type TemplateResult } from 'lit';
import { shownContacts } from '../../model/contacts.js';
import type { Program } from '../../schema/index.js';
import type { Voice } from '../shared/service-result.js';

/** No result is never the end: whom to ask stands there, or else where the municipality is to be found. */
export function renderNoService(
  program: Program,
  headingLevel: number,
  { words, common, text }: Voice,
): TemplateResult {
  const { website, name } = program.municipality;
  const contact = html`<p>${words.whoHelps}</p>
    <pk-contact-block limit="1" heading-level=${headingLevel} .program=${program}></pk-contact-block>`;
  const link =
    website && html`<p>${common.visit} <a part="link" href=${website}>${name ? text(name) : website}</a></p>`;
  return html`<div class="nothing">
    <p>${words.noneFound}</p>
    ${shownContacts(program.contacts).length ? contact : link || nothing}
  </div>`;
}
