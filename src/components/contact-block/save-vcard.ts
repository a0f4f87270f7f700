import { toVCard } from '../../model/vcard.js';
import type { Contact, Text } from '../../schema/index.js';
import { fileName, saveFile } from '../../platform/save-file.js';

/**
 * Saves a contact as a vCard on the reader's device.
 *
 * @param title Names the file.
 * @param pick Gives a text in the language that the element is shown in.
 */
export function saveVCard(contact: Contact, title: string, pick: (text: Text) => string): void {
  const { name, role, organization, department, address, phones, email, url } = contact;
  const pickIfGiven = (text: Text | undefined) => text && pick(text);
  const card = toVCard({
    name: pickIfGiven(name),
    role: pickIfGiven(role),
    organization: pickIfGiven(organization),
    department: pickIfGiven(department),
    street: pickIfGiven(address?.street),
    postalCode: address?.postalCode,
    city: pickIfGiven(address?.city),
    phones,
    email,
    url,
  });
  saveFile(`${fileName(title)}.vcf`, 'text/vcard', card);
}
