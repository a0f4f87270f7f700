import { fingerprint, FINGERPRINT_LENGTH } from './fingerprint.js';
import { INQUIRY_VERSION, MAX_SERVICES, readInquiry, type Inquiry, type InquiredService } from './inquiry.js';
import { packText, unpackText } from './packing.js';

/** The name of the fragment that a link carries an inquiry in. */
export const INQUIRY_FRAGMENT = 'pk-frage';

/** How long a link may be, in characters: what mail programmes and messengers leave whole. */
export const MAX_LINK_LENGTH = 2000;

/** Why a link can't be opened. `missing`: there is no inquiry in the address at all. */
export type InquiryProblem = 'missing' | 'damaged' | 'too-large' | 'newer' | 'foreign';

/** The links that ask a provider. */
export interface InquiryLinks {
  readonly links: readonly string[];
  /** The inquiry of each link. */
  readonly inquiries: readonly Inquiry[];
  /** Services that do not fit into a link even alone. They are in none. */
  readonly tooLong: readonly InquiredService[];
}

const linkPattern = new RegExp(
  `${INQUIRY_FRAGMENT}=(\\d+)\\.(?:([\\w-]*)\\.([0-9a-z]{${FINGERPRINT_LENGTH}}))?`,
);

/**
 * Makes the links that ask a provider: one, or several where the services do not fit into one.
 *
 * @param inquiry With all services, and without a part.
 * @param formAddress The address of the form page; a fragment of its own is replaced.
 */
export async function createLinks(inquiry: Inquiry, formAddress: string): Promise<InquiryLinks> {
  const start = formAddress.trim().replace(/#.*$/s, '');
  const fits = async (services: readonly InquiredService[], part?: Inquiry['part']) =>
    (await linkTo({ ...inquiry, services, ...(part && { part }) }, start)).length <= MAX_LINK_LENGTH;

  const groups: InquiredService[][] = [];
  const tooLong: InquiredService[] = [];
  if (await fits(inquiry.services)) groups.push([...inquiry.services]);
  else {
    // How many parts there will be is known only afterwards: the numbers are measured as the longest that there can be.
    const widestPart = [MAX_SERVICES, MAX_SERVICES] as const;
    for (const service of inquiry.services) {
      const last = groups.at(-1);
      if (last && (await fits([...last, service], widestPart))) last.push(service);
      else if (await fits([service], widestPart)) groups.push([service]);
      else tooLong.push(service);
    }
  }
  const inquiries = groups.map((services, index): Inquiry => ({
    ...inquiry,
    services,
    ...(groups.length > 1 && { part: [index + 1, groups.length] as const }),
  }));
  return { links: await Promise.all(inquiries.map((part) => linkTo(part, start))), inquiries, tooLong };
}

async function linkTo(inquiry: Inquiry, address: string): Promise<string> {
  const services = inquiry.services.map(({ id, service, lastVerified, translations }) => ({
    id,
    service,
    lastVerified,
    translations,
  }));
  const packed = await packText(JSON.stringify({ kind: 'inquiry', ...inquiry, services }));
  return `${address}#${INQUIRY_FRAGMENT}=${INQUIRY_VERSION}.${packed}.${fingerprint(packed)}`;
}

/**
 * Opens a link, or a text that has one in it: an address, its fragment, a mail in which the link has been wrapped.
 *
 * @returns The inquiry, or why there is none. Never rejects.
 */
export async function openLink(text: string): Promise<{ inquiry: Inquiry } | { problem: InquiryProblem }> {
  if (!text.includes(`${INQUIRY_FRAGMENT}=`)) return { problem: 'missing' };
  const [, version, packed, checksum] = linkPattern.exec(withoutBreaks(text)) ?? [];
  if (version !== undefined && Number(version) > INQUIRY_VERSION) return { problem: 'newer' };
  if (packed === undefined || fingerprint(packed) !== checksum) return { problem: 'damaged' };
  const unpacked = await unpackText(packed);
  if ('problem' in unpacked) return unpacked;
  const inquiry = readInquiry(parse(unpacked.text));
  return inquiry ? { inquiry } : { problem: 'foreign' };
}

/** A text whose lines were broken or quoted by a mail programme, in one piece from the link on. */
const withoutBreaks = (text: string) =>
  text.slice(text.indexOf(`${INQUIRY_FRAGMENT}=`)).replace(/[\s>]+|&gt;/g, '');

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
