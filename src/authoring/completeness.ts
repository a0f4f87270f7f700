import type { Contact, DataIssue, Program, Service } from '../schema/index.js';
import { hasContent, publicContacts } from '../model/contacts.js';
import { berlinTime, localDay } from '../model/dates.js';

/** After so many days without a look at it, what a file says may no longer be true. */
export const FRESH_DAYS = 180;

/** What may be missing in a file that is in order otherwise, what weighs most first. */
export const gapKinds = [
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

/** What is missing. */
export type GapKind = (typeof gapKinds)[number];

type Path = readonly (string | number)[];

/** Something that a file leaves open. */
export interface Gap {
  kind: GapKind;
  /** Where in the program; see `placeInFile` for where that is in its file. */
  path: Path;
}

/**
 * What a program leaves open: no mistakes, but what readers would miss, or what should not stand in a public file.
 *
 * @param now Whatever was last checked more than 180 days before is out of date.
 */
export function gapsIn(program: Program, now: Date): Gap[] {
  const oldest = berlinTime(new Date(now.getTime() - FRESH_DAYS * 86_400_000)).slice(0, 10);
  /** As exact as the date is: a month is out of date once all its days are. */
  const isOld = (date: string) => localDay(date) < oldest.slice(0, localDay(date).length);
  const gaps: Gap[] = [];
  const note = (isGap: boolean, kind: GapKind, ...path: Path) => {
    if (isGap) gaps.push({ kind, path });
  };

  const { updated, municipality, profile, contacts, indicators, agenda, services } = program;
  note(!updated, 'no-date', 'updated');
  note(!!updated && isOld(updated), 'outdated', 'updated');
  noteImage(municipality.image, ['municipality', 'image']);
  note(!profile, 'no-profile', 'profile');
  note(!publicContacts(contacts).length, 'no-contacts', 'contacts');
  note(!indicators.length, 'no-indicators', 'indicators');
  note(!agenda.length, 'no-agenda', 'agenda');
  note(!services.length, 'no-services', 'services');

  contacts.forEach((contact, at) => {
    note(!contact.public && isPerson(contact), 'private-person', 'contacts', at);
    const { phones, email, url } = contact;
    const isSilent = hasContent(contact) && !phones.length && !email && !url;
    note(contact.public && isSilent, 'contact-unreachable', 'contacts', at);
  });
  indicators.forEach(({ observations }, at) => {
    note(!observations.length, 'figure-empty', 'indicators', at);
    observations.forEach(({ asOf, source }, index) => {
      const path = ['indicators', at, 'observations', index];
      note(!asOf, 'figure-undated', ...path);
      note(!source, 'figure-unsourced', ...path);
    });
  });
  agenda.forEach(({ type = 'event', start, image }, at) => {
    note(type === 'event' && !start, 'event-undated', 'agenda', at);
    noteImage(image, ['agenda', at, 'image']);
  });
  services.forEach((service, at) => {
    const { ages, lastVerified, sample } = service;
    note(!ages.length, 'service-ageless', 'services', at);
    note(!lastVerified, 'service-unchecked', 'services', at);
    note(!!lastVerified && isOld(lastVerified), 'service-outdated', 'services', at);
    note(!isReachable(service), 'service-unreachable', 'services', at);
    note(sample, 'service-sample', 'services', at);
  });
  for (const path of unnamedTopics(program)) note(true, 'topic-unnamed', ...path);
  return gaps.sort((a, b) => gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind));

  function noteImage(image: Program['municipality']['image'], path: Path): void {
    note(!!image && !image.alt, 'image-undescribed', ...path);
    note(!!image && !image.credit, 'image-uncredited', ...path);
  }
}

/** Whether a contact says anything of somebody, beyond the office. */
function isPerson({ name, phones, email }: Contact): boolean {
  return !!name || phones.length > 0 || !!email;
}

function isReachable({ phones, email, url, places }: Service): boolean {
  return phones.length > 0 || !!email || !!url || places.some(({ address }) => address?.street);
}

/** Topics that are used and have no name, each where it is used first. */
function unnamedTopics({ topics, services, agenda }: Program): Path[] {
  const known = new Set(topics.flatMap(({ id, label }) => (label ? [id] : [])));
  const paths: Path[] = [];
  for (const [list, records] of Object.entries({ services, agenda })) {
    records.forEach((record, at) =>
      record.topics.forEach((topic, index) => {
        if (!known.has(topic)) paths.push([list, at, 'topics', index]);
        known.add(topic);
      }),
    );
  }
  return paths;
}

/**
 * Where something of a program stands in the file that it was read from, as issues write it (`contacts[2].name`): what
 * could not be taken is not counted in a program, and is in its file.
 *
 * @param data The JSON value that the program was parsed from.
 * @param issues What could not be taken of it.
 */
export function placeInFile(path: Path, data: unknown, issues: readonly DataIssue[]): string {
  const lost = new Set(issues.map((issue) => issue.lost));
  let [place, value] = ['', data];
  for (const key of path) {
    const step = Array.isArray(value) ? keptIndex(value, Number(key), place, lost) : key;
    place += typeof step === 'number' ? `[${step}]` : `${place && '.'}${step}`;
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return place;
}

/** The index in a file's list of the item that is the n-th of those that were kept. */
function keptIndex(list: unknown[], n: number, place: string, lost: ReadonlySet<unknown>): number {
  let kept = -1;
  for (let index = 0; index < list.length; index++) {
    const isKept = list[index] !== null && list[index] !== '' && !lost.has(`${place}[${index}]`);
    if (isKept && ++kept === n) return index;
  }
  return n;
}
