import { toVCard } from '../../model/vcard.js';
import type { Contact, Text } from '../../schema/index.js';
import { fileName, saveFile } from '../../platform/save-file.js';

/** Gives the reader a contact to keep, as a vCard in the language that the element speaks. */
export function saveCard(contact: Contact, title: string, pick: (text: Text) => string): void {
  const { name, role, organization, department, address, phones, email, url } = contact;
  const line = (text: Text | undefined) => text && pick(text);
  const card = toVCard({
    name: line(name),
    role: line(role),
    organization: line(organization),
    department: line(department),
    street: line(address?.street),
    postalCode: address?.postalCode,
    city: line(address?.city),
    phones,
    email,
    url,
  });
  saveFile(`${fileName(title)}.vcf`, 'text/vcard', card);
}
