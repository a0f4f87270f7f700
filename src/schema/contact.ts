import { choice, flag, id, list, optional, type Parsed, record, stringLeaf, withDefault } from './leaf.js';
import { email, url } from './link.js';
import { text } from './text.js';

/** The form of a phone number as people write it: three digits at least. */
export const phoneForm = /\d\D*\d\D*\d/;

/** The form of a German postal code. */
export const postalCodeForm = /^\d{5}$/;

/** What a number may be for. */
export const phoneTypes = ['voice', 'fax', 'mobile'] as const;

/** A phone number as people write it; what is no number ("n/a") is refused. */
const phoneNumber = stringLeaf('phone', phoneForm);

/** A phone number, and what it is. */
export const phone = record({
  number: phoneNumber,
  type: optional(choice('phone-type!', phoneTypes)),
  note: optional(text),
});

/** A number to call, or a fax, which is none. */
export type Phone = Parsed<typeof phone>;

/** A postal address; whatever of it is known. */
export const address = record({
  street: optional(text),
  postalCode: optional(stringLeaf('postal-code', postalCodeForm)),
  city: optional(text),
});

/** A postal address; whatever of it is known. */
export type Address = Parsed<typeof address>;

/** A number for those in need, whatever they were looking for. */
export const helpNumber = record({ label: text, number: phoneNumber, note: optional(text) });

/** A number for those in need: whose it is, and what for. */
export type HelpNumber = Parsed<typeof helpNumber>;

/** Somebody, or an office, to call or write to. */
export const contact = record({
  id: optional(id),
  name: optional(text),
  role: optional(text),
  organization: optional(text),
  department: optional(text),
  address: optional(address),
  phones: list(phone),
  email: optional(email),
  url: optional(url),
  hours: optional(text),
  public: withDefault(flag, false),
});

/** Somebody, or an office, to call or write to. Name and direct dial may be shown only where `public` is true. */
export type Contact = Parsed<typeof contact>;
