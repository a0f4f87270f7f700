import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import type { IssueCollector } from './issue-collector.js';
import type { Located } from './located.js';
import type { OrganizationLocations } from './organization-locations.js';
import { type PhoneDraft, phonesOf } from './phone-draft.js';
import { type ScheduleDraft, schedulesOf } from './schedule-draft.js';
import { spokenLanguagesOf } from './spoken-languages.js';
import { asNumber, joinDistinct, joinParagraphs } from './text-fields.js';

const supportedLocationFields = new Set(
  'location_type name latitude longitude addresses accessibility transportation phones contacts languages schedules'.split(
    ' ',
  ),
);
const supportedAddressFields = new Set('address_1 address_2 city postal_code address_type'.split(' '));
const supportedLinkFields = new Set('location phones contacts schedules'.split(' '));

/** The places of a service, with those details of them that the contract has at the service itself. */
export interface ServiceLocations {
  places: LocatedPlace[];
  /** Whether one of the locations is virtual. */
  isOnline: boolean;
  phones: Located<PhoneDraft>[];
  languages: string[];
  /** Objects whose contacts count for the service. */
  contactOwners: Located<JsonObject>[];
}

/** A place with its schedules. */
export interface LocatedPlace extends Located {
  schedules: Located<ScheduleDraft>[];
}

/** The locations of a service (`service_at_locations`), those of its organization as a fallback. */
export function serviceLocationsOf(
  service: JsonObject,
  organization: JsonObject,
  path: string,
  locations: OrganizationLocations,
  issues: IssueCollector,
): ServiceLocations {
  const found: ServiceLocations = {
    places: [],
    isOnline: false,
    phones: [],
    languages: [],
    contactOwners: [],
  };
  const listed = locations.of(organization);
  const links = asList(service.service_at_locations);
  const add = (location: JsonObject, link: JsonObject, linkPath: string, locationPath: string) => {
    locations.markUsed(location);
    addLocation(found, { location, link, linkPath, locationPath, isOnly: links.length < 2 }, issues);
  };
  for (const [index, value] of links.entries()) {
    const linkPath = `${path}.service_at_locations[${index}]`;
    const link = asObject(value);
    const id = asString(link.location_id);
    const location =
      link.location === undefined ? listed.find((one) => id && one.id === id) : asObject(link.location);
    issues.reportUnplacedFields(link, linkPath, supportedLinkFields);
    if (location) add(location, link, linkPath, `${linkPath}.location`);
    else
      issues.report({
        path: `${linkPath}.location`,
        expected: 'reference',
        found: id ? JSON.stringify(id) : '',
        lost: linkPath,
      });
  }
  // The only address of an organization is that of its services; with several nobody says which one is.
  if (!links.length && listed.length === 1) add(listed[0]!, {}, path, 'organization.locations[0]');
  return found;
}

interface LocationLink {
  location: JsonObject;
  /** What the service says about the location (`service_at_location`). */
  link: JsonObject;
  linkPath: string;
  locationPath: string;
  /** Whether the service has no other location. */
  isOnly: boolean;
}

function addLocation(found: ServiceLocations, at: LocationLink, issues: IssueCollector): void {
  const { location, link, linkPath, locationPath } = at;
  issues.reportUnplacedFields(location, locationPath, supportedLocationFields);
  const name = lineOf(location.name);
  const about = at.isOnly ? undefined : name;
  found.phones.push(
    ...phonesOf(link, linkPath, issues, about),
    ...phonesOf(location, locationPath, issues, about),
  );
  found.languages.push(...spokenLanguagesOf(location, locationPath, issues));
  found.contactOwners.push({ value: link, path: linkPath }, { value: location, path: locationPath });
  const address = addressOf(location, locationPath, issues);
  const isVirtual = lineOf(location.location_type)?.toLowerCase() === 'virtual';
  if (isVirtual) found.isOnline = true;
  if (isVirtual && !address) return issues.reportUnplaced(`${locationPath}.name`, location.name);
  found.places.push({
    path: locationPath,
    value: {
      name,
      address,
      ...positionOf(location, locationPath, issues),
      accessibility: accessibilityOf(location),
      transport: joinParagraphs(location.transportation),
    },
    schedules: schedulesAt(at, issues),
  });
}

/** The hours of the service at a location, else those of the location. */
function schedulesAt(
  { link, linkPath, location, locationPath }: LocationLink,
  issues: IssueCollector,
): Located<ScheduleDraft>[] {
  const own = schedulesOf(link, linkPath, issues);
  if (!own.length) return schedulesOf(location, locationPath, issues);
  if (JSON.stringify(location.schedules) !== JSON.stringify(link.schedules))
    issues.reportUnplaced(`${locationPath}.schedules`, location.schedules);
  return own;
}

/** The address for visitors, where there are several. */
function addressOf(location: JsonObject, path: string, issues: IssueCollector): object | undefined {
  const addresses = asList(location.addresses).map(asObject);
  const chosen =
    addresses.find(({ address_type: type }) => lineOf(type)?.toLowerCase() === 'physical') ?? addresses[0];
  if (!chosen) return undefined;
  for (const [index, address] of addresses.entries()) {
    const addressPath = `${path}.addresses[${index}]`;
    if (address === chosen) issues.reportUnplacedFields(address, addressPath, supportedAddressFields);
    else issues.reportUnplaced(addressPath, address);
  }
  return {
    street: joinDistinct(', ', lineOf(chosen.address_1), lineOf(chosen.address_2)),
    postalCode: asString(chosen.postal_code),
    city: lineOf(chosen.city),
  };
}

/** Systems write two zeros for an unknown position; there is only water. */
function positionOf({ latitude, longitude }: JsonObject, path: string, issues: IssueCollector): object {
  const position = { latitude: asNumber(latitude) ?? latitude, longitude: asNumber(longitude) ?? longitude };
  if (position.latitude !== 0 || position.longitude !== 0) return position;
  const field = `${path}.latitude`;
  issues.report({ path: field, expected: 'latitude', found: '0', lost: field });
  return {};
}

function accessibilityOf(location: JsonObject): string | undefined {
  const texts = asList(location.accessibility).flatMap((value) => {
    const { description, accessibility, details, url } = asObject(value);
    return [description, accessibility, details, url];
  });
  return joinParagraphs(...texts);
}
