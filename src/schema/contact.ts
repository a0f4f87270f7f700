import * as z from 'zod';
import { email, url } from './link.js';
import { id } from './primitives.js';
import type { DeepReadonly } from './readonly.js';
import { critical, readingRules } from './reading-rules.js';
import { text } from './text.js';

/** A German postal code. */
export const postalCode = z
  .string()
  .trim()
  .regex(/^\d{5}$/)
  .register(readingRules, { expected: 'postal-code' });

/** A phone number as people write it: three digits at least; what is no number ("n/a") is refused. */
export const phoneNumber = z
  .string()
  .trim()
  .regex(/\d\D*\d\D*\d/)
  .register(readingRules, { expected: 'phone' });

/** What a number may be for. */
export const phoneType = z
  .enum(['voice', 'fax', 'mobile'])
  .register(readingRules, { expected: 'phone-type' });

/** A phone number, and what it is. */
export const phoneSchema = z.object({
  number: phoneNumber.meta({
    title: 'Nummer',
    description: 'Rufnummer mit Vorwahl, so wie sie gelesen werden soll, zum Beispiel 05171 401-0.',
  }),
  type: critical(phoneType).optional().meta({
    title: 'Art der Nummer',
    description:
      'voice: Telefon, fax: Fax, mobile: Mobiltelefon. Ohne Angabe ist es ein Telefon. Eine Faxnummer wird nicht zum Anrufen verlinkt.',
  }),
  note: text
    .optional()
    .meta({ title: 'Hinweis', description: 'Hinweis zur Nummer, zum Beispiel „nur vormittags“.' }),
});

/** A number to call, or a fax, which is none. */
export type Phone = DeepReadonly<z.infer<typeof phoneSchema>>;

/** A postal address; whatever of it is known. */
export const addressSchema = z.object({
  street: text.optional().meta({ title: 'Straße und Hausnummer', description: 'Straße mit Hausnummer.' }),
  postalCode: postalCode
    .optional()
    .meta({ title: 'Postleitzahl', description: 'Fünf Ziffern, zum Beispiel 31224.' }),
  city: text.optional().meta({ title: 'Ort', description: 'Name des Ortes.' }),
});

/** A postal address; whatever of it is known. */
export type Address = DeepReadonly<z.infer<typeof addressSchema>>;

/** Somebody, or an office, to call or write to. */
export const contactSchema = z.object({
  id: id.optional().meta({
    title: 'Kurzname',
    description:
      'Kurzer Name ohne Leerzeichen, mit dem eine Seite diesen Kontakt auswählt, zum Beispiel koordination. Er wird nicht angezeigt.',
  }),
  name: text.optional().meta({
    title: 'Name',
    description:
      'Vor- und Nachname der Ansprechperson. Wird nur angezeigt, wenn „Person öffentlich zeigen“ auf ja (true) steht.',
  }),
  role: text.optional().meta({
    title: 'Aufgabe',
    description: 'Aufgabe der Person, zum Beispiel „Koordination der Präventionskette“.',
  }),
  organization: text
    .optional()
    .meta({ title: 'Einrichtung', description: 'Behörde, Verein oder anderer Träger.' }),
  department: text.optional().meta({
    title: 'Abteilung',
    description:
      'Amt, Fachdienst oder Abteilung. Wird anstelle der Person gezeigt, wenn diese nicht öffentlich ist.',
  }),
  address: addressSchema
    .optional()
    .meta({ title: 'Anschrift', description: 'Wo der Kontakt zu finden ist.' }),
  phones: z
    .array(phoneSchema)
    .default([])
    .meta({ title: 'Telefon und Fax', description: 'Nummern, unter denen der Kontakt zu erreichen ist.' }),
  email: email
    .optional()
    .meta({ title: 'E-Mail', description: 'E-Mail-Adresse, zum Beispiel name@example.de.' }),
  url: url.optional().meta({ title: 'Website', description: 'Adresse einer Seite mit mehr Angaben.' }),
  hours: text.optional().meta({
    title: 'Sprechzeiten',
    description: 'Wann jemand zu erreichen ist, zum Beispiel „Mo–Do 9–15 Uhr“.',
  }),
  public: z.boolean().default(false).meta({
    title: 'Person öffentlich zeigen',
    description:
      'Ja (true), wenn Name, Durchwahl und E-Mail-Adresse angezeigt werden dürfen; sonst wird nur die Abteilung gezeigt. Ohne Angabe: nein (false). Die Datei selbst kann jeder lesen: Was niemand lesen darf, gehört nicht hinein.',
  }),
});

/** Somebody, or an office, to call or write to. Name and direct dial may be shown only where `public` is true. */
export type Contact = DeepReadonly<z.infer<typeof contactSchema>>;
