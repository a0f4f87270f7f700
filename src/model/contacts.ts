import type { Address, Contact } from '../schema/index.js';

/** Contacts of one office, whose name and address are shown once. */
export interface Office {
  organization?: Contact['organization'];
  department?: Contact['department'];
  address?: Address;
  contacts: Contact[];
}

/**
 * The part of a contact that may be shown: all of it where it is public, otherwise the office alone, without personal
 * name, direct dial and mail address.
 */
export function publicPart(contact: Contact): Contact {
  if (contact.public) return contact;
  const { id, organization, department, address, hours, url } = contact;
  return { id, organization, department, address, hours, url, phones: [], public: false };
}

/** Whether a contact has anything to show. */
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

/** The public parts of all contacts that have anything to show. */
export function publicContacts(contacts: readonly Contact[]): Contact[] {
  return contacts.map(publicPart).filter(hasContent);
}

/** Groups contacts by organization, department and address, in the order of their first contact. */
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

/** Whether a contact only names the office, so that it adds nothing to a group that has one. */
function isOfficeOnly({ name, role, phones, email, url, hours }: Contact): boolean {
  return !name && !role && !phones.length && !email && !url && !hours;
}
