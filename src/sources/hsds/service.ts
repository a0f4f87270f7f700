import { fieldsOf, listOf, stringOf, type Fields } from '../fields.js';
import { looseDate } from '../loose-dates.js';
import { agesOf } from './ages.js';
import { costOf } from './costs.js';
import type { Findings } from './findings.js';
import { originsOf, valuesOf, type Found } from './found.js';
import { languagesOf } from './languages.js';
import { distinctPhones, phonesOf, type PhoneDraft } from './phones.js';
import { whereaboutsOf, type FoundPlace } from './places.js';
import { schedulesOf, type ScheduleDraft } from './schedules.js';
import type { Terms } from './terms.js';
import { joined, lineOf, paragraphs, webAddress } from './words.js';

const taken = new Set(
  (
    'name alternate_name description alert eligibility_description application_process interpretation_services url email ' +
    'status fees fees_description cost_options minimum_age maximum_age assured_date phones schedules languages ' +
    'service_at_locations organization contacts attributes required_documents'
  ).split(' '),
);

/** A service of a directory, and who runs it. */
export interface Listed {
  service: Fields;
  organization: Fields;
  /** Where the service stands: `contents[3]`. */
  place: string;
}

/** A service on its way to the contract, and where the items of its lists come from. */
export interface ServiceDraft {
  value: object;
  origins: Record<string, string>;
}

/**
 * A service as the contract has it, to be parsed by that. Texts that a family needs before it comes (who may, how to
 * apply, what to bring) follow the description. Nobody says of a contact whether its name may be shown: it is not, and its
 * number and address only where the service has none of its own.
 */
export function serviceDraft(
  { service, organization, place }: Listed,
  terms: Terms,
  findings: Findings,
): ServiceDraft {
  findings.leftOver(service, place, taken);
  const known = listOf(organization.locations).map(fieldsOf);
  const where = whereaboutsOf(service, known, place, findings);
  const owners = [{ value: service, from: place }, ...where.owners];
  const own = [...phonesOf(service, place, findings), ...where.phones];
  const contacts = contactsOf(owners, findings);
  const ofOrganization = phonesOf(organization, 'organization', findings);
  const phones = firstGiven([own, contacts.phones, ofOrganization], findings);
  const { places, schedules } = shareSchedules(where.places, schedulesOf(service, place, findings));
  const ages = agesOf(service, place, findings);
  const value = {
    id: stringOf(service.id),
    name: lineOf(service.name),
    alternateNames: listOf(service.alternate_name).map(lineOf).filter(Boolean),
    organization: lineOf(organization.name),
    description: descriptionOf(service, place, findings),
    topics: terms.idsOf(service, place, findings),
    ages: valuesOf(ages),
    places: places.map(({ value, schedules }) => ({ ...value, schedules: valuesOf(schedules) })),
    schedules: valuesOf(schedules),
    online: where.isOnline || undefined,
    cost: costOf(service, place, findings),
    languages: [...new Set([...languagesOf(service, place, findings), ...where.languages])],
    phones: valuesOf(phones),
    email: [service.email, contacts.email, organization.email].find(isGiven),
    url: urlOf(service, organization, place, findings),
    status: statusOf(service.status),
    lastVerified: looseDate(service.assured_date) ?? looseDate(service.last_modified),
  };
  const inPlaces = places.map(({ schedules }, index) => originsOf(`places[${index}].schedules`, schedules));
  return {
    value,
    origins: Object.assign(
      { ...originsOf('ages', ages), ...originsOf('places', places), ...originsOf('phones', phones) },
      originsOf('schedules', schedules),
      ...inPlaces,
    ) as Record<string, string>,
  };
}

/** The numbers of whoever is nearest to the service. The others, where they are others, have no place. */
function firstGiven(all: readonly Found<PhoneDraft>[][], findings: Findings): Found<PhoneDraft>[] {
  const [nearest = [], ...rest] = all.filter(({ length }) => length);
  const chosen = distinctPhones(nearest);
  const others = distinctPhones([...chosen, ...rest.flat()]).slice(chosen.length);
  for (const { value, from } of others) findings.unplaced(`${from}.number`, value.number);
  return chosen;
}

function descriptionOf(service: Fields, place: string, findings: Findings): string | undefined {
  const documents = listOf(service.required_documents).map((value, index) => {
    const { document, uri } = fieldsOf(value);
    findings.unplaced(`${place}.required_documents[${index}].uri`, uri);
    const line = lineOf(document);
    return line && `- ${line}`;
  });
  return paragraphs(
    service.alert,
    service.description,
    service.eligibility_description,
    service.application_process,
    service.interpretation_services,
    joined('\n', ...documents),
  );
}

/** The numbers and the first mail address of contacts, under what they do: whose they are is left out. */
function contactsOf(owners: readonly Found<Fields>[], findings: Findings) {
  const found: { phones: Found<PhoneDraft>[]; email?: unknown } = { phones: [] };
  for (const { value: owner, from } of owners) {
    for (const [index, value] of listOf(owner.contacts).entries()) {
      const contact = fieldsOf(value);
      const at = `${from}.contacts[${index}]`;
      findings.leftOver(contact, at, new Set(['title', 'department', 'phones', 'email']));
      const about = lineOf(contact.department) ?? lineOf(contact.title);
      found.phones.push(...phonesOf(contact, at, findings, about));
      if (isGiven(found.email) && contact.email !== found.email)
        findings.unplaced(`${at}.email`, contact.email);
      else found.email = contact.email;
    }
  }
  return found;
}

/** A service is open at its places when it is open, unless they say otherwise. */
function shareSchedules(places: readonly FoundPlace[], own: Found<ScheduleDraft>[]) {
  const words = ({ value }: Found) => JSON.stringify(value);
  const there = new Set(places.flatMap(({ schedules }) => schedules.map(words)));
  const isSomewhere = places.some(({ schedules }) => !schedules.length);
  return {
    places: places.map((place) => (place.schedules.length ? place : { ...place, schedules: own })),
    schedules: isSomewhere ? [] : own.filter((schedule) => !there.has(words(schedule))),
  };
}

function urlOf(service: Fields, organization: Fields, place: string, findings: Findings): unknown {
  const text = stringOf(service.url);
  const url = text && webAddress(text);
  const path = `${place}.url`;
  if (text && !url) findings.complain({ path, expected: 'url', found: JSON.stringify(text), lost: path });
  return url ?? webAddress(stringOf(organization.website) ?? stringOf(organization.url) ?? '');
}

/** Systems write empty texts where they know nothing. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** However it is written; what is none is for the contract to refuse. */
function statusOf(status: unknown): unknown {
  return typeof status === 'string' ? status.trim().toLowerCase().replace(/[_-]/g, ' ') : status;
}
