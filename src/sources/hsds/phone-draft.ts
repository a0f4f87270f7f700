import { lineOf } from '../shared/html-text.js';
import { asList, asObject, type JsonObject } from '../shared/json-values.js';
import type { IssueCollector } from './issue-collector.js';
import type { Located } from './located.js';
import { joinDistinct } from './text-fields.js';

/** A phone number of the contract before it is parsed. */
export interface PhoneDraft {
  number?: string;
  type?: string;
  note?: string;
}

/** The contract's type for each type in HSDS. */
const phoneTypes: Record<string, string> = {
  voice: 'voice',
  hotline: 'voice',
  landline: 'voice',
  fax: 'fax',
  mobile: 'mobile',
  cell: 'mobile',
  sms: 'mobile',
  text: 'mobile',
};

const supportedFields = new Set(['number', 'extension', 'type', 'description']);

/**
 * The phone numbers of a service, location, contact or organization. An extension becomes part of the note: it can be
 * dialled only once somebody answers.
 *
 * @param about Whom they reach, where that is not the service itself.
 */
export function phonesOf(
  owner: JsonObject,
  path: string,
  issues: IssueCollector,
  about?: string,
): Located<PhoneDraft>[] {
  return asList(owner.phones).map((value, index) => {
    const phonePath = `${path}.phones[${index}]`;
    const phone = asObject(value);
    issues.reportUnplacedFields(phone, phonePath, supportedFields);
    const [kind, extension] = [lineOf(phone.type)?.toLowerCase() ?? '', lineOf(phone.extension)];
    const type = Object.hasOwn(phoneTypes, kind) ? phoneTypes[kind] : undefined;
    const note = joinDistinct(
      ', ',
      extension && `Durchwahl ${extension}`,
      about,
      type || !kind ? undefined : kind.toUpperCase(),
      lineOf(phone.description),
    );
    // Some systems wrap the text in quotes of its own.
    const number = lineOf(phone.number)?.replace(/^["'\s]+|["'\s]+$/g, '');
    return { value: { number, type, note }, path: phonePath };
  });
}

/** Each number once, with the first of its notes: the one closest to the service. */
export function distinctPhones(phones: readonly Located<PhoneDraft>[]): Located<PhoneDraft>[] {
  const seen = new Set<string>();
  return phones.filter(({ value: { number = '', type = '', note = '' } }) => {
    const key = `${number.replace(/\D/g, '')} ${type === 'fax' ? type : ''} ${/^Durchwahl \S+/.exec(note)?.[0] ?? ''}`;
    const isDuplicate = seen.has(key) && /\d/.test(number);
    seen.add(key);
    return !isDuplicate;
  });
}
