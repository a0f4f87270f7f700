import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contactBlock } from '../../localization/de/base.js';
import { groupByOffice, publicContacts, type Office } from '../../model/contacts.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { flag, oneOf, wholeNumber, splitIds } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Address, Contact, Program, Text } from '../../schema/index.js';
import { renderPhone } from '../shared/phones.js';
import { contactBlockStyles } from './contact-block.styles.js';

const vcardModule = new LazyModule('the vCard of a contact', (retry) => import('./save-vcard.js'));

/**
 * @tag pk-contact-block
 * @summary The contacts of a municipality's program: whom to call or write to.
 * @slot - The author's own content; shown until contacts are rendered, and where they can't be loaded.
 * @fires {ReadyEvent} pk-ready - Contacts have been rendered.
 * @fires {LoadErrorEvent} pk-error - The file could not be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of the file is invalid and was left out.
 * @csspart base - The whole content.
 * @csspart office - Contacts at one department and address.
 * @csspart contact - One contact.
 * @csspart heading - The name of a contact.
 * @csspart street - The street, where the city follows on a line of its own.
 * @csspart city - Postal code and city, where they follow the street.
 * @csspart link - A phone number, a mail address, a web address.
 * @csspart button - The button that saves a contact.
 * @cssproperty [--pk-gap=1.75em] - Space between offices.
 * @cssproperty --pk-color-accent - Colour of the line beside an office.
 */
export class ContactBlockElement extends ProgramElement<Contact[]> {
  static readonly tag = 'pk-contact-block';
  static override styles = [...ProgramElement.styles, contactBlockStyles];

  /** Ids of the contacts to show, in this order, separated by spaces; all where empty. */
  @property() contact = '';

  /** How many contacts at most; all where 0. */
  @property({ converter: wholeNumber(0, 1000, 0) }) limit = 0;

  /** Offices one below the other, or beside each other where there is room. */
  @property({ converter: oneOf('stack', 'columns') }) layout: 'stack' | 'columns' = 'stack';

  /** Whether each contact has a button that saves it as a vCard. */
  @property({ type: Boolean, converter: flag }) vcard = false;

  get #words() {
    return this.localize.group('contactBlock', contactBlock);
  }

  protected override get emptySentence(): string {
    return this.#words.empty;
  }

  protected override select({ contacts }: Program): Contact[] {
    const ids = splitIds(this.contact);
    const requested = ids.length
      ? ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
      : contacts;
    const shown = publicContacts(requested);
    return this.limit ? shown.slice(0, this.limit) : shown;
  }

  protected override renderContent(contacts: Contact[]): TemplateResult {
    return html`<ul class="offices ${this.layout}" role="list">
      ${groupByOffice(contacts).map((office) => this.#renderOffice(office))}
    </ul>`;
  }

  #renderOffice({ organization, department, address, contacts }: Office): TemplateResult {
    const titles = contacts.map(titleOf);
    const names = [organization, department].filter((name) => name && !titles.includes(name));
    return html`<li class="office" part="office">
      <div class="people">${contacts.map((contact) => this.#renderContact(contact))}</div>
      ${
        names.length || address
          ? html`<div class="where">
              ${names.map((name) => html`<p class="quiet">${this.text(name)}</p>`)}
              ${address ? this.#renderAddress(address) : nothing}
            </div>`
          : nothing
      }
    </li>`;
  }

  #renderContact(contact: Contact): TemplateResult {
    const { role, phones, email, url, hours } = contact;
    const { words } = this.localize;
    const name = this.name(titleOf(contact));
    return html`<div class="contact" part="contact">
      ${name ? this.heading(name) : nothing} ${role ? html`<p class="quiet">${this.text(role)}</p>` : nothing}
      <div class="ways">
        ${phones.map((phone) => html`<p>${renderPhone(phone, words, this.text(phone.note))}</p>`)}
        ${email ? html`<p><a part="link" href="mailto:${email}" dir="ltr">${email}</a></p>` : nothing}
        ${
          url
            ? html`<p>
                <a part="link" href=${url}>${words.website}<span class="unseen">: ${name}</span></a>
              </p>`
            : nothing
        }
        ${hours ? html`<p class="quiet">${this.#words.hours}: ${this.text(hours)}</p>` : nothing}
      </div>
      ${this.vcard ? this.#renderSaveButton(contact) : nothing}
    </div>`;
  }

  #renderAddress({ street, postalCode, city }: Address): TemplateResult {
    const town = postalCode || city ? html`<bdi>${postalCode} ${this.text(city)}</bdi>` : nothing;
    if (!street || town === nothing) return html`<p>${street ? this.text(street) : town}</p>`;
    return html`<p>
      <span class="line" part="street">${this.text(street)}</span>
      <span class="line" part="city">${town}</span>
    </p>`;
  }

  #renderSaveButton(contact: Contact): TemplateResult {
    const words = this.#words;
    const title = titleOf(contact);
    const name = title ? this.pick(title).text : words.file;
    return html`<button
      part="button"
      type="button"
      aria-label=${words.saveOf(name)}
      @click=${() => this.#save(contact, name)}
    >
      ${words.save}
    </button>`;
  }

  async #save(contact: Contact, title: string): Promise<void> {
    const module = await vcardModule.load();
    module?.saveVCard(contact, title, (text) => this.pick(text).text);
  }
}

/** The heading of a contact: the name where it is public, else the office. */
function titleOf({ name, department, organization }: Contact): Text | undefined {
  return name ?? department ?? organization;
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-contact-block': ContactBlockElement;
  }
}
