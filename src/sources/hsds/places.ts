import { fieldsOf, listOf, stringOf, type Fields } from '../fields.js';
import type { Findings } from './findings.js';
import type { Found } from './found.js';
import { languagesOf } from './languages.js';
import { phonesOf, type PhoneDraft } from './phones.js';
import { schedulesOf, type ScheduleDraft } from './schedules.js';
import { joined, lineOf, numberOf, paragraphs } from './words.js';

const takenOfLocation = new Set(
  'location_type name latitude longitude addresses accessibility transportation phones contacts languages schedules'.split(
    ' ',
  ),
);
const takenOfAddress = new Set('address_1 address_2 city postal_code address_type'.split(' '));
const takenAtLocation = new Set('location phones contacts schedules'.split(' '));

/** Where a service is, with what is said there that the contract says of the service itself. */
export interface Whereabouts {
  places: FoundPlace[];
  isOnline: boolean;
  phones: Found<PhoneDraft>[];
  languages: string[];
  /** Whose contacts may stand in for the service's own. */
  owners: Found<Fields>[];
}

/** A place, and when the service is there. */
export interface FoundPlace extends Found {
  schedules: Found<ScheduleDraft>[];
}

/**
 * The places of a service, and what of it is online.
 *
 * @param known Locations of its organization, for those that are named by their ids only.
 */
export function whereaboutsOf(
  service: Fields,
  known: readonly Fields[],
  from: string,
  findings: Findings,
): Whereabouts {
  const found: Whereabouts = { places: [], isOnline: false, phones: [], languages: [], owners: [] };
  for (const [index, value] of listOf(service.service_at_locations).entries()) {
    const at = `${from}.service_at_locations[${index}]`;
    const link = fieldsOf(value);
    const id = stringOf(link.location_id);
    const location =
      link.location === undefined ? known.find((one) => id && one.id === id) : fieldsOf(link.location);
    findings.leftOver(link, at, takenAtLocation);
    if (location)
      addLocation(
        found,
        { location, link, at, isOnly: listOf(service.service_at_locations).length === 1 },
        findings,
      );
    else
      findings.complain({
        path: `${at}.location`,
        expected: 'reference',
        found: id ? JSON.stringify(id) : '',
        lost: at,
      });
  }
  return found;
}

interface Link {
  location: Fields;
  link: Fields;
  at: string;
  isOnly: boolean;
}

function addLocation(found: Whereabouts, { location, link, at, isOnly }: Link, findings: Findings): void {
  const here = `${at}.location`;
  findings.leftOver(location, here, takenOfLocation);
  const name = lineOf(location.name);
  const about = isOnly ? undefined : name;
  found.phones.push(...phonesOf(link, at, findings, about), ...phonesOf(location, here, findings, about));
  found.languages.push(...languagesOf(location, here, findings));
  found.owners.push({ value: link, from: at }, { value: location, from: here });
  const address = addressOf(location, here, findings);
  const isVirtual = lineOf(location.location_type)?.toLowerCase() === 'virtual';
  if (isVirtual) found.isOnline = true;
  if (isVirtual && !address) return findings.unplaced(`${here}.name`, location.name);
  const schedules = schedulesOf(link, at, findings);
  found.places.push({
    from: here,
    value: {
      name,
      address,
      ...positionOf(location, here, findings),
      accessibility: accessibilityOf(location),
      transport: paragraphs(location.transportation),
    },
    schedules: schedules.length ? schedules : schedulesOf(location, here, findings),
  });
}

/** Of several addresses that to go to. */
function addressOf(location: Fields, here: string, findings: Findings): object | undefined {
  const addresses = listOf(location.addresses).map(fieldsOf);
  const chosen =
    addresses.find(({ address_type: type }) => lineOf(type)?.toLowerCase() === 'physical') ?? addresses[0];
  if (!chosen) return undefined;
  for (const [index, address] of addresses.entries()) {
    if (address === chosen) findings.leftOver(address, `${here}.addresses[${index}]`, takenOfAddress);
    else findings.unplaced(`${here}.addresses[${index}]`, address);
  }
  return {
    street: joined(', ', lineOf(chosen.address_1), lineOf(chosen.address_2)),
    postalCode: stringOf(chosen.postal_code),
    city: lineOf(chosen.city),
  };
}

/** Where the meridian crosses the equator there is but water: systems write noughts where they know nothing. */
function positionOf({ latitude, longitude }: Fields, here: string, findings: Findings): object {
  const position = { latitude: numberOf(latitude) ?? latitude, longitude: numberOf(longitude) ?? longitude };
  if (position.latitude !== 0 || position.longitude !== 0) return position;
  const path = `${here}.latitude`;
  findings.complain({ path, expected: 'latitude', found: '0', lost: path });
  return {};
}

function accessibilityOf(location: Fields): string | undefined {
  const texts = listOf(location.accessibility).flatMap((value) => {
    const { description, accessibility, details, url } = fieldsOf(value);
    return [description, accessibility, details, url];
  });
  return paragraphs(...texts);
}
