import { optional, type Parsed, record, stringLeaf } from './leaf.js';
import { text } from './text.js';

/** Either a scheme that a link may have, or no scheme at all (an address relative to the file). */
export const urlForm = /^(?:(?:https?|mailto|tel|webcal):\S|[^:\s]+(?:[/?#]|$)|[/?#])/i;

/** The form of a mail address. */
export const emailForm = /^[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;

/** An address that may become a link: `https:`, `http:`, `mailto:`, `tel:`, `webcal:`, or relative to the file. */
export const url = stringLeaf('url', urlForm);

/** A mail address. */
export const email = stringLeaf('email', emailForm);

/** A picture; without `alt` it is decoration. */
export const image = record({
  src: url,
  alt: optional(text),
  credit: optional(text),
});

/** A picture with what it shows and whose it is. */
export type Image = Parsed<typeof image>;

/** A document to open or load, with the words of its link. */
export const documentLink = record({ label: text, url });

/** A document to open or load. */
export type DocumentLink = Parsed<typeof documentLink>;
