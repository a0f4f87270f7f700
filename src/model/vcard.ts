import { contentLines, escapeText } from './content-lines.js';
import { telHref } from './phone.js';

/** A contact in one language, as a vCard needs it. */
export interface CardContent {
  name?: string;
  role?: string;
  organization?: string;
  department?: string;
  street?: string;
  postalCode?: string;
  city?: string;
  phones: readonly { number: string; type?: 'voice' | 'fax' | 'mobile' }[];
  email?: string;
  url?: string;
}

/** Writes a contact as a vCard 4.0 (RFC 6350). */
export function toVCard(content: CardContent): string {
  const { name, role, organization, department, street, postalCode, city, phones, email, url } = content;
  const unit = [organization ?? department, organization && department];
  const office = [department, organization].filter(Boolean).join(', ');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${name ? 'individual' : 'org'}`,
    `FN:${escapeText((name ?? office) || (email ?? phones[0]?.number))}`,
    name && `N:${nameParts(name)}`,
    (organization || department) && `ORG:${joined(unit)}`,
    role && `ROLE:${escapeText(role)}`,
    (street || postalCode || city) &&
      `ADR;TYPE=work:;;${[street, city, '', postalCode, ''].map(escapeText).join(';')}`,
    ...phones.map(phoneLine),
    email && `EMAIL;TYPE=work:${escapeText(email)}`,
    url && `URL:${url.replace(/\s/g, '')}`,
    'END:VCARD',
  ];
  return contentLines(lines.flatMap((line) => line || []));
}

function phoneLine({ number, type = 'voice' }: CardContent['phones'][number]): string {
  const kind = { voice: 'voice', fax: 'fax', mobile: 'cell' }[type];
  const href = telHref(number);
  return href
    ? `TEL;VALUE=uri;TYPE="work,${kind}":${href}`
    : `TEL;VALUE=text;TYPE="work,${kind}":${escapeText(number)}`;
}

/** Takes the last word for the family name: right for most, and `FN` has the name as written in any case. */
function nameParts(name: string): string {
  const words = name.split(/\s+/);
  return [words.at(-1), words.slice(0, -1).join(' '), '', '', ''].map(escapeText).join(';');
}

function joined(parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? [escapeText(part)] : [])).join(';');
}
