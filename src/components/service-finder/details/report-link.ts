import { html, nothing, type TemplateResult } from 'lit';
import { serviceDialog } from '../../../localization/de/service-dialog.js';
import { publicContacts } from '../../../model/contacts.js';
import type { Service } from '../../../schema/index.js';
import { firstToCall, renderNumber } from '../../shared/service-result.js';
import type { FinderContext } from '../finder-context.js';
import { contactToCall } from '../results/inquiry.js';

/**
 * Whom to tell of a mistake: the municipality by mail, with the service's name and link in it, else by phone. Nothing where
 * the file names neither.
 */
export function renderReportLink(
  { id = '', name }: Service,
  serviceKey: string,
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { program, pick, localize, links } = context;
  const words = localize.group('serviceDialog', serviceDialog);
  const email = program && publicContacts(program.contacts).find(({ email }) => email)?.email;
  if (email) {
    const { text } = pick(name);
    const subject = encodeURIComponent(words.reportSubject(text, id));
    const body = encodeURIComponent(words.reportBody(text, links.toService(serviceKey)));
    const href = `mailto:${email}?subject=${subject}&body=${body}`;
    return html`<p><a part="link" href=${href}>${words.report}</a></p>`;
  }
  const phone = firstToCall(contactToCall(context)?.phones ?? []);
  return phone ? html`<p class="quiet">${words.reportByPhone} ${renderNumber(phone, context)}</p>` : nothing;
}
