import * as z from 'zod/mini';
import { choice, flag, id, list, record, stringLeaf } from './leaf.js';
import { email, url } from './link.js';
import { text } from './text.js';

/** The form of a phone number as people write it: three digits at least. */
export const phoneForm = /\d\D*\d\D*\d/;

/** The form of a German postal code. */
export const postalCodeForm = /^\d{5}$/;

/** What a number may be for. */
export const phoneTypes = ['voice', 'fax', 'mobile'] as const;

/** A phone number as people write it; what is no number ("n/a") is refused. */
export const phone = record({
  number: stringLeaf('phone', phoneForm),
  type: z.optional(choice('phone-type!', phoneTypes)),
  note: z.optional(text),
});

/** A number to call, or a fax, which is none. */
export type Phone = z.output<typeof phone>;

/** A postal address; whatever of it is known. */
export const address = record({
  street: z.optional(text),
  postalCode: z.optional(stringLeaf('postal-code', postalCodeForm)),
  city: z.optional(text),
});

/** A postal address; whatever of it is known. */
export type Address = z.output<typeof address>;

/** Somebody, or an office, to call or write to. */
export const contact = record({
  id: z.optional(id),
  name: z.optional(text),
  role: z.optional(text),
  organization: z.optional(text),
  department: z.optional(text),
  address: z.optional(address),
  phones: list(phone),
  email: z.optional(email),
  url: z.optional(url),
  hours: z.optional(text),
  public: z._default(flag, false),
});

/** Somebody, or an office, to call or write to. Name and direct dial may be shown only where `public` is true. */
export type Contact = z.output<typeof contact>;
