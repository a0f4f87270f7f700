import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import { ageRangesOf } from './age-range.js';
import { costOf } from './cost-draft.js';
import type { IssueCollector } from './issue-collector.js';
import { type Located, sourcePathsOf, valuesOf } from './located.js';
import type { OrganizationLocations } from './organization-locations.js';
import { distinctPhones, type PhoneDraft, phonesOf } from './phone-draft.js';
import { type LocatedPlace, serviceLocationsOf } from './place-draft.js';
import { type ScheduleDraft, schedulesOf } from './schedule-draft.js';
import { spokenLanguagesOf } from './spoken-languages.js';
import type { TaxonomyTopics } from './taxonomy-topics.js';
import { joinDistinct, joinParagraphs, toWebUrl } from './text-fields.js';

const supportedFields = new Set(
  (
    'name alternate_name description alert eligibility_description application_process interpretation_services url email ' +
    'status fees fees_description cost_options minimum_age maximum_age assured_date phones schedules languages ' +
    'service_at_locations organization contacts attributes required_documents'
  ).split(' '),
);
const supportedContactFields = new Set(['title', 'department', 'phones', 'email']);

/** A service of a directory with the organization that runs it. */
export interface LocatedService {
  service: JsonObject;
  organization: JsonObject;
  /** Where the service is in the file: `contents[3]`. */
  path: string;
}

/** What the services of a directory share. */
export interface DirectoryContext {
  topics: TaxonomyTopics;
  locations: OrganizationLocations;
  issues: IssueCollector;
}

/** A service of the contract before it is parsed. */
export interface ServiceDraft {
  value: object;
  /** Paths in the file, by the paths of the items in the draft's lists. */
  sourcePaths: Record<string, string>;
}

/**
 * Turns a service into one of the contract. What a family needs to know beforehand (who may come, how to apply, what to
 * bring) follows the description. HSDS does not say whether the name of a contact may be published: it never is, and its
 * phone and mail are used only where the service has none of its own.
 */
export function toServiceDraft(
  { service, organization, path }: LocatedService,
  { topics, locations, issues }: DirectoryContext,
): ServiceDraft {
  issues.reportUnplacedFields(service, path, supportedFields);
  const where = serviceLocationsOf(service, organization, path, locations, issues);
  const contacts = contactsOf([{ value: service, path }, ...where.contactOwners], issues);
  const phones = closestPhones(
    [
      [...phonesOf(service, path, issues), ...where.phones],
      contacts.phones,
      phonesOf(organization, 'organization', issues),
    ],
    issues,
  );
  const { places, schedules } = distributeSchedules(where.places, schedulesOf(service, path, issues));
  const ages = ageRangesOf(service, path, issues);
  const value = {
    id: asString(service.id),
    name: lineOf(service.name),
    alternateNames: asList(service.alternate_name).map(lineOf).filter(Boolean),
    organization: lineOf(organization.name),
    description: descriptionOf(service, path, issues),
    topics: topics.topicIdsOf(service, path, issues),
    ages: valuesOf(ages),
    places: places.map(({ value, schedules }) => ({ ...value, schedules: valuesOf(schedules) })),
    schedules: valuesOf(schedules),
    online: where.isOnline || undefined,
    cost: costOf(service, path, issues),
    languages: [...new Set([...spokenLanguagesOf(service, path, issues), ...where.languages])],
    phones: valuesOf(phones),
    email: closestEmail(
      [
        { value: service.email, path: `${path}.email` },
        ...contacts.emails,
        { value: organization.email, path: 'organization.email' },
      ],
      issues,
    ),
    url: urlOf(service, organization, path, issues),
    status: statusOf(service.status),
    lastVerified: parseLooseDate(service.assured_date) ?? parseLooseDate(service.last_modified),
  };
  const schedulePaths = places.map(({ schedules }, index) =>
    sourcePathsOf(`places[${index}].schedules`, schedules),
  );
  return {
    value,
    sourcePaths: Object.assign(
      {
        ...sourcePathsOf('ages', ages),
        ...sourcePathsOf('places', places),
        ...sourcePathsOf('phones', phones),
      },
      sourcePathsOf('schedules', schedules),
      ...schedulePaths,
    ) as Record<string, string>,
  };
}

/** The numbers closest to the service; other numbers have no place. */
function closestPhones(
  candidates: readonly Located<PhoneDraft>[][],
  issues: IssueCollector,
): Located<PhoneDraft>[] {
  const [closest = [], ...farther] = candidates.filter(({ length }) => length);
  const chosen = distinctPhones(closest);
  const others = distinctPhones([...chosen, ...farther.flat()]).slice(chosen.length);
  for (const { value, path } of others) issues.reportUnplaced(`${path}.number`, value.number);
  return chosen;
}

/** The mail address closest to the service; other addresses have no place. */
function closestEmail(candidates: readonly Located<unknown>[], issues: IssueCollector): unknown {
  const [closest, ...farther] = candidates.filter(({ value }) => isGiven(value));
  for (const { value, path } of farther) if (value !== closest!.value) issues.reportUnplaced(path, value);
  return closest?.value;
}

function descriptionOf(service: JsonObject, path: string, issues: IssueCollector): string | undefined {
  const documents = asList(service.required_documents).map((value, index) => {
    const { document, uri } = asObject(value);
    issues.reportUnplaced(`${path}.required_documents[${index}].uri`, uri);
    const line = lineOf(document);
    return line && `- ${line}`;
  });
  return joinParagraphs(
    service.alert,
    service.description,
    service.eligibility_description,
    service.application_process,
    service.interpretation_services,
    joinDistinct('\n', ...documents),
  );
}

/** Phones and mail addresses of contacts, under their role; their names are left out. */
function contactsOf(owners: readonly Located<JsonObject>[], issues: IssueCollector) {
  const found: { phones: Located<PhoneDraft>[]; emails: Located<unknown>[] } = { phones: [], emails: [] };
  for (const { value: owner, path } of owners) {
    for (const [index, value] of asList(owner.contacts).entries()) {
      const contact = asObject(value);
      const contactPath = `${path}.contacts[${index}]`;
      issues.reportUnplacedFields(contact, contactPath, supportedContactFields);
      const role = lineOf(contact.department) ?? lineOf(contact.title);
      found.phones.push(...phonesOf(contact, contactPath, issues, role));
      found.emails.push({ value: contact.email, path: `${contactPath}.email` });
    }
  }
  return found;
}

/** The schedules of a service hold at each of its places that has none of its own. */
function distributeSchedules(places: readonly LocatedPlace[], own: Located<ScheduleDraft>[]) {
  const serialize = ({ value }: Located) => JSON.stringify(value);
  const atPlaces = new Set(places.flatMap(({ schedules }) => schedules.map(serialize)));
  const isDistributed = places.some(({ schedules }) => !schedules.length);
  return {
    places: places.map((place) => (place.schedules.length ? place : { ...place, schedules: own })),
    schedules: isDistributed ? [] : own.filter((schedule) => !atPlaces.has(serialize(schedule))),
  };
}

/** The address of the service, else that of its organization. */
function urlOf(
  service: JsonObject,
  organization: JsonObject,
  path: string,
  issues: IssueCollector,
): string | undefined {
  const text = asString(service.url);
  const url = text && toWebUrl(text);
  const urlPath = `${path}.url`;
  if (text && !url)
    issues.report({ path: urlPath, expected: 'url', found: JSON.stringify(text), lost: urlPath });
  const website = asString(organization.website) ?? asString(organization.url);
  if (!url) return toWebUrl(website ?? '');
  if (website !== text) issues.reportUnplaced('organization.website', website);
  return url;
}

/** Systems write empty texts for unknown values. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** A status in the contract's spelling; the contract rejects unknown ones. */
function statusOf(status: unknown): unknown {
  return typeof status === 'string' ? status.trim().toLowerCase().replace(/[_-]/g, ' ') : status;
}
