import { fieldsOf, listOf, type Fields } from '../fields.js';
import type { Findings } from './findings.js';
import type { Found } from './found.js';
import { joined, lineOf } from './words.js';

/** A phone number on its way to the contract. */
export interface PhoneDraft {
  number?: string;
  type?: string;
  note?: string;
}

/** What the contract calls the types of numbers that it knows. */
const types: Record<string, string> = {
  voice: 'voice',
  hotline: 'voice',
  landline: 'voice',
  fax: 'fax',
  mobile: 'mobile',
  cell: 'mobile',
  sms: 'mobile',
  text: 'mobile',
};

const taken = new Set(['number', 'extension', 'type', 'description']);

/**
 * Phone numbers of whatever has them. An extension is said beside its number: it is dialled only once somebody answers.
 *
 * @param about What they reach, where that is not the service itself.
 */
export function phonesOf(
  owner: Fields,
  from: string,
  findings: Findings,
  about?: string,
): Found<PhoneDraft>[] {
  return listOf(owner.phones).map((value, index) => {
    const at = `${from}.phones[${index}]`;
    const phone = fieldsOf(value);
    findings.leftOver(phone, at, taken);
    const [kind, extension] = [lineOf(phone.type)?.toLowerCase() ?? '', lineOf(phone.extension)];
    const type = Object.hasOwn(types, kind) ? types[kind] : undefined;
    const note = joined(
      ', ',
      extension && `Durchwahl ${extension}`,
      about,
      type || !kind ? undefined : kind.toUpperCase(),
      lineOf(phone.description),
    );
    // Some systems put what is a text between quotes of its own.
    const number = lineOf(phone.number)?.replace(/^["'\s]+|["'\s]+$/g, '');
    return { value: { number, type, note }, from: at };
  });
}

/** Each number once: what is said of it first is said of the service itself. */
export function distinctPhones(phones: readonly Found<PhoneDraft>[]): Found<PhoneDraft>[] {
  const seen = new Set<string>();
  return phones.filter(({ value: { number = '', type = '', note = '' } }) => {
    const key = `${number.replace(/\D/g, '')} ${type === 'fax' ? type : ''} ${/^Durchwahl \S+/.exec(note)?.[0] ?? ''}`;
    const isKnown = seen.has(key) && /\d/.test(number);
    seen.add(key);
    return !isKnown;
  });
}
