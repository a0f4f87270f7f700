import type { Contact, Program } from '../../schema/index.js';
import { hasContent, publicContacts } from '../../model/contacts.js';
import { berlinTime, localDay } from '../../model/dates.js';
import { isReachable } from '../../model/finder/reachability.js';
import type { JsonPath } from '../json/json-path.js';
import type { FindingKind } from './finding.js';

/** The number of days after which data that nobody has checked counts as out of date, unless another number is given. */
export const OUTDATED_AFTER_DAYS = 180;

/** A part of a valid file that its editor should complete or check. */
export interface Hint {
  kind: FindingKind;
  /** The path in the program; `FilePositions` gives the path in its file. */
  path: JsonPath;
}

/**
 * Whether a date is so long ago that what was checked then may no longer be right, at the precision of the date: a month is
 * out of date once all of its days are.
 */
export function outdatedBefore(now: Date, maxAgeDays: number): (date: string) => boolean {
  const oldest = berlinTime(new Date(now.getTime() - maxAgeDays * 86_400_000)).slice(0, 10);
  return (date) => localDay(date) < oldest.slice(0, localDay(date).length);
}

/**
 * Finds what a valid program lacks for its readers, and what should not be in a public file.
 *
 * @param maxAgeDays Data that was last checked more days before `now` is out of date.
 */
export function hintsFor(program: Program, now: Date, maxAgeDays = OUTDATED_AFTER_DAYS): Hint[] {
  const isOutdated = outdatedBefore(now, maxAgeDays);
  const hints: Hint[] = [];
  const addIf = (isMissing: boolean, kind: FindingKind, ...path: JsonPath) => {
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
  return hints;

  function checkImage(image: Program['municipality']['image'], path: JsonPath): void {
    addIf(!!image && !image.alt, 'image-undescribed', ...path);
    addIf(!!image && !image.credit, 'image-uncredited', ...path);
  }
}

/** Whether a contact has personal data, not only the office. */
function isPerson({ name, phones, email }: Contact): boolean {
  return !!name || phones.length > 0 || !!email;
}
