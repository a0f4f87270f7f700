import type { Address, Contact } from '../schema/index.js';

/** Contacts that share an office: shown with its name and address once. */
export interface Office {
  organization?: Contact['organization'];
  department?: Contact['department'];
  address?: Address;
  contacts: Contact[];
}

/**
 * What may be shown of a contact: everything where it is public, else the office alone, without anybody's name,
 * direct dial or mail.
 */
export function publicPart(contact: Contact): Contact {
  if (contact.public) return contact;
  const { id, organization, department, address, hours, url } = contact;
  return { id, organization, department, address, hours, url, phones: [], public: false };
}

/** Whether there is anything to show of a contact. */
export function hasContent({
  name,
  organization,
  department,
  address,
  phones,
  email,
  url,
}: Contact): boolean {
  return !!(name || organization || department || address || phones.length || email || url);
}

/** Those contacts of which there is something to show, each as it may be shown. */
export function publicContacts(contacts: readonly Contact[]): Contact[] {
  return contacts.map(publicPart).filter(hasContent);
}

/** Puts contacts of one organization, department and address together, in the order in which they stand. */
export function groupByOffice(contacts: readonly Contact[]): Office[] {
  const offices = new Map<string, Office>();
  for (const contact of contacts) {
    const { organization, department, address } = contact;
    const key = JSON.stringify([
      organization,
      department,
      address?.street,
      address?.postalCode,
      address?.city,
    ]);
    const office = offices.get(key);
    if (!office) offices.set(key, { organization, department, address, contacts: [contact] });
    else if (isOfficeOnly(contact)) continue;
    else office.contacts.push(contact);
  }
  return [...offices.values()];
}

/** An office says nothing twice: a second entry that only names the office adds nothing. */
function isOfficeOnly({ name, role, phones, email, url, hours }: Contact): boolean {
  return !name && !role && !phones.length && !email && !url && !hours;
}
