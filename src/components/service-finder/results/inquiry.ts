import { html, nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { publicContacts } from '../../../model/contacts.js';
import { isReachable } from '../../../model/finder/reachability.js';
import { telHref } from '../../../model/phone.js';
import type { Contact, Service } from '../../../schema/index.js';
import { firstToCall } from '../../shared/service-result.js';
import type { FinderContext } from '../finder-context.js';

/** The municipality's first contact that can be called. */
export const contactToCall = ({ program }: FinderContext): Contact | undefined =>
  program && publicContacts(program.contacts).find(({ phones }) => firstToCall(phones));

/** The municipality's own number, for a service that nobody could reach otherwise. */
export function renderInquiry(service: Service, context: FinderContext): TemplateResult | undefined {
  const contact = isReachable(service) ? undefined : contactToCall(context);
  if (!contact) return undefined;
  const { localize, text } = context;
  const { inquiry } = localize.group('finderTools', finderTools);
  const office = contact.department ?? contact.organization ?? contact.name;
  const { number } = firstToCall(contact.phones)!;
  return html`<span class="quiet">${inquiry}${office ? html` ${text(office)}` : nothing}</span>
    <span class="call">
      <a part="link" href=${telHref(number) ?? nothing} dir="ltr"
        >${number}<span class="unseen">: ${text(service.name)}</span></a
      >
    </span>`;
}
