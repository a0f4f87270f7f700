import type { EntryDraft } from '../shared/entry-collector.js';
import { fileNameOf } from '../shared/urls.js';
import { type Property, unescapeText } from './content-line.js';

/** Those CATEGORIES of an event that have the form of topic ids; the others are words for people. */
export function topicIdsOf(categories: readonly string[]): string[] {
  return [...new Set(categories.filter((category) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(category)))];
}

/** Whole words in unambiguous positions: "Abgesagte Termine" and "Entfällt die Kita?" cancel nothing. */
const calledOffTitles = [
  // ABGESAGT: Elterncafé, Entfällt – Elterncafé, (abgesagt) Elterncafé, +++ Fällt aus! +++ Elterncafé
  /^[^\p{L}\p{N}"„“»'‚]*(?:abgesagt|entfällt|fällt aus|ausgefallen|cancell?ed)(?:\s*[:!)\]+*|]|\s*[–—]|\s+-+\s|\s*$)/iu,
  // ABGESAGT Elterncafé; but in a title all in capitals it may be a word like any other.
  /^(?:ABGESAGT|ENTFÄLLT|FÄLLT AUS)\s+[\p{Lu}\p{N}][\p{L}\p{N}-]*\p{Ll}/u,
  // Elterncafé (entfällt)
  /[([]\s*(?:abgesagt|entfällt|fällt aus|ausgefallen|cancell?ed)\s*!*\s*[)\]]\s*$/iu,
];

/** Whether the title of an event announces that it does not take place. */
export function isCalledOffInTitle(title: string): boolean {
  const text = title.normalize();
  return calledOffTitles.some((pattern) => pattern.test(text));
}

/** The attachments of an event (ATTACH, IMAGE) that are addresses: the first image, and all documents. */
export function attachmentsOf(properties: readonly Property[]): Pick<EntryDraft, 'image' | 'documents'> {
  const attachments = properties.flatMap(({ name, parameters, value }) => {
    const url = unescapeText(value).trim();
    if (!/^https?:\S+$/i.test(url)) return [];
    const fileName = fileNameOf(url);
    const type = parameters.get('FMTTYPE');
    const isImage =
      name === 'IMAGE' || (type ? /^image\//i.test(type) : /\.(?:avif|gif|jpe?g|png|webp)$/i.test(fileName));
    const label = parameters.get('FILENAME') ?? parameters.get('X-FILENAME');
    return [{ url, isImage, label: label || fileName }];
  });
  const image = attachments.find(({ isImage }) => isImage);
  const documents = attachments.filter(({ isImage }) => !isImage).map(({ label, url }) => ({ label, url }));
  return { image: image && { src: image.url }, documents: documents.length ? documents : undefined };
}
