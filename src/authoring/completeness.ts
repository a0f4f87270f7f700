import type { Contact, DataIssue, Program, Service } from '../schema/index.js';
import { hasContent, publicContacts } from '../model/contacts.js';
import { berlinTime, localDay } from '../model/dates.js';

/** The number of days after which data that nobody has checked counts as out of date. */
export const OUTDATED_AFTER_DAYS = 180;

/** What may be missing or questionable in a valid file, the most important first. */
export const hintKinds = [
  'private-person',
  'no-date',
  'outdated',
  'figure-undated',
  'figure-unsourced',
  'figure-empty',
  'event-undated',
  'service-ageless',
  'service-unchecked',
  'service-outdated',
  'service-unreachable',
  'service-sample',
  'contact-unreachable',
  'topic-unnamed',
  'image-undescribed',
  'image-uncredited',
  'no-profile',
  'no-contacts',
  'no-indicators',
  'no-agenda',
  'no-services',
] as const;

/** What a hint is about. */
export type HintKind = (typeof hintKinds)[number];

type Path = readonly (string | number)[];

/** A part of a valid file that its editor should complete or check. */
export interface Hint {
  kind: HintKind;
  /** The path in the program; `pathInFile` gives the path in its file. */
  path: Path;
}

/**
 * Finds what a valid program lacks for its readers, and what should not be in a public file.
 *
 * @param now Data that was last checked more than `OUTDATED_AFTER_DAYS` days before is out of date.
 * @returns Hints, sorted by the order of `hintKinds`.
 */
export function hintsFor(program: Program, now: Date): Hint[] {
  const oldest = berlinTime(new Date(now.getTime() - OUTDATED_AFTER_DAYS * 86_400_000)).slice(0, 10);
  /** Compares at the precision of the date: a month is out of date once all of its days are. */
  const isOutdated = (date: string) => localDay(date) < oldest.slice(0, localDay(date).length);
  const hints: Hint[] = [];
  const addIf = (isMissing: boolean, kind: HintKind, ...path: Path) => {
    if (isMissing) hints.push({ kind, path });
  };

  const { updated, municipality, profile, contacts, indicators, agenda, services } = program;
  addIf(!updated, 'no-date', 'updated');
  addIf(!!updated && isOutdated(updated), 'outdated', 'updated');
  checkImage(municipality.image, ['municipality', 'image']);
  addIf(!profile, 'no-profile', 'profile');
  addIf(!publicContacts(contacts).length, 'no-contacts', 'contacts');
  addIf(!indicators.length, 'no-indicators', 'indicators');
  addIf(!agenda.length, 'no-agenda', 'agenda');
  addIf(!services.length, 'no-services', 'services');

  contacts.forEach((contact, index) => {
    addIf(!contact.public && isPerson(contact), 'private-person', 'contacts', index);
    const { phones, email, url } = contact;
    const isUnreachable = hasContent(contact) && !phones.length && !email && !url;
    addIf(contact.public && isUnreachable, 'contact-unreachable', 'contacts', index);
  });
  indicators.forEach(({ observations }, index) => {
    addIf(!observations.length, 'figure-empty', 'indicators', index);
    observations.forEach(({ asOf, source }, position) => {
      const path = ['indicators', index, 'observations', position];
      addIf(!asOf, 'figure-undated', ...path);
      addIf(!source, 'figure-unsourced', ...path);
    });
  });
  agenda.forEach(({ type = 'event', start, image }, index) => {
    addIf(type === 'event' && !start, 'event-undated', 'agenda', index);
    checkImage(image, ['agenda', index, 'image']);
  });
  services.forEach((service, index) => {
    const { ages, lastVerified, sample } = service;
    addIf(!ages.length, 'service-ageless', 'services', index);
    addIf(!lastVerified, 'service-unchecked', 'services', index);
    addIf(!!lastVerified && isOutdated(lastVerified), 'service-outdated', 'services', index);
    addIf(!isReachable(service), 'service-unreachable', 'services', index);
    addIf(sample, 'service-sample', 'services', index);
  });
  for (const path of unnamedTopics(program)) addIf(true, 'topic-unnamed', ...path);
  return hints.sort((a, b) => hintKinds.indexOf(a.kind) - hintKinds.indexOf(b.kind));

  function checkImage(image: Program['municipality']['image'], path: Path): void {
    addIf(!!image && !image.alt, 'image-undescribed', ...path);
    addIf(!!image && !image.credit, 'image-uncredited', ...path);
  }
}

/** Whether a contact has personal data, not only the office. */
function isPerson({ name, phones, email }: Contact): boolean {
  return !!name || phones.length > 0 || !!email;
}

function isReachable({ phones, email, url, places }: Service): boolean {
  return phones.length > 0 || !!email || !!url || places.some(({ address }) => address?.street);
}

/** The paths of topics that have no name, each where it is used first. */
function unnamedTopics({ topics, services, agenda }: Program): Path[] {
  const known = new Set(topics.flatMap(({ id, label }) => (label ? [id] : [])));
  const paths: Path[] = [];
  for (const [list, records] of Object.entries({ services, agenda })) {
    records.forEach((record, index) =>
      record.topics.forEach((topic, position) => {
        if (!known.has(topic)) paths.push([list, index, 'topics', position]);
        known.add(topic);
      }),
    );
  }
  return paths;
}

/**
 * Converts a path in a program to the path in the file that it was read from, as issues write it (`contacts[2].name`).
 * They differ because records that could not be read are in the file, but not in the program.
 *
 * @param data The JSON value that the program was parsed from.
 * @param issues The issues of parsing it.
 */
export function pathInFile(path: Path, data: unknown, issues: readonly DataIssue[]): string {
  const lost = new Set(issues.map((issue) => issue.lost));
  let [pathSoFar, value] = ['', data];
  for (const key of path) {
    const step = Array.isArray(value) ? indexInFile(value, Number(key), pathSoFar, lost) : key;
    pathSoFar += typeof step === 'number' ? `[${step}]` : `${pathSoFar && '.'}${step}`;
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return pathSoFar;
}

/**
 * The index of an item in a file's list.
 *
 * @param position Its index among the items that were not lost.
 * @param listPath The path of the list in the file.
 */
function indexInFile(
  list: unknown[],
  position: number,
  listPath: string,
  lost: ReadonlySet<unknown>,
): number {
  let keptCount = 0;
  for (let index = 0; index < list.length; index++) {
    const isKept = list[index] !== null && list[index] !== '' && !lost.has(`${listPath}[${index}]`);
    if (isKept && keptCount++ === position) return index;
  }
  return position;
}
