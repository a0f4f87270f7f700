import type { EntryDraft } from '../entries.js';
import { type Property, textOf } from './content-line.js';

/** Those of an event's categories that are ids of topics rather than words for people. */
export function topicsOf(categories: readonly string[]): string[] {
  return [...new Set(categories.filter((category) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(category)))];
}

/** Of whole words, where nothing else can be meant: "Abgesagte Termine", "Entfällt die Kita?" tell of something else. */
const calledOff = [
  // ABGESAGT: Elterncafé, Entfällt – Elterncafé, (abgesagt) Elterncafé, +++ Fällt aus! +++ Elterncafé
  /^[^\p{L}\p{N}"„“»'‚]*(?:abgesagt|entfällt|fällt aus|ausgefallen|cancell?ed)(?:\s*[:!)\]+*|]|\s*[–—]|\s+-+\s|\s*$)/iu,
  // ABGESAGT Elterncafé; in a title all in capitals it may be a word as any other.
  /^(?:ABGESAGT|ENTFÄLLT|FÄLLT AUS)\s+[\p{Lu}\p{N}][\p{L}\p{N}-]*\p{Ll}/u,
  // Elterncafé (entfällt)
  /[([]\s*(?:abgesagt|entfällt|fällt aus|ausgefallen|cancell?ed)\s*!*\s*[)\]]\s*$/iu,
];

/** Whether an event's title says that it does not take place. */
export function saysCancelled(title: string): boolean {
  const text = title.normalize();
  return calledOff.some((words) => words.test(text));
}

/** What is attached to an event (ATTACH, IMAGE) by its address: the first picture, and the documents. */
export function attachmentsOf(attached: readonly Property[]): Pick<EntryDraft, 'image' | 'documents'> {
  const found = attached.flatMap(({ name, parameters, value }) => {
    const url = textOf(value).trim();
    if (!/^https?:\S+$/i.test(url)) return [];
    const file = decoded(
      url
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1)!,
    );
    const type = parameters.get('FMTTYPE');
    const isImage =
      name === 'IMAGE' || (type ? /^image\//i.test(type) : /\.(?:avif|gif|jpe?g|png|webp)$/i.test(file));
    return [
      { url, isImage, label: (parameters.get('FILENAME') ?? parameters.get('X-FILENAME')) || file || url },
    ];
  });
  const image = found.find(({ isImage }) => isImage);
  const documents = found.filter(({ isImage }) => !isImage).map(({ label, url }) => ({ label, url }));
  return { image: image && { src: image.url }, documents: documents.length ? documents : undefined };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
