import type { JsonPath } from '../../json/json-path.js';
import { isRecord, itemsOf, type JsonRecord } from '../contract-walker.js';
import type { FindingCollector } from '../finding-collector.js';
import { parseNumber } from './numbers.js';

/** Germany's bounds in degrees (WGS 84), with a little room for what lies just behind the border. */
const germany = { latitude: [47.2, 55.1], longitude: [5.8, 15.1] } as const;

const isWithin = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;

/** Finds coordinates of a place that are swapped, lie outside Germany, or have no counterpart. */
export function checkCoordinates(place: JsonRecord, path: JsonPath, collector: FindingCollector): void {
  const [latitude, longitude] = [coordinate(place.latitude), coordinate(place.longitude)];
  if (latitude === undefined && longitude === undefined) return;
  if (latitude === undefined || longitude === undefined) {
    const isLatitudeMissing = latitude === undefined;
    // What stands there but is no number is a mistake of its own.
    if (isBlank(isLatitudeMissing ? place.latitude : place.longitude))
      collector.add([...path, isLatitudeMissing ? 'latitude' : 'longitude'], 'coordinate-alone');
    return;
  }
  if (isWithin(latitude, germany.latitude) && isWithin(longitude, germany.longitude)) return;
  const details = { latitude, longitude };
  const at = [...path, 'latitude'];
  if (isWithin(latitude, germany.longitude) && isWithin(longitude, germany.latitude))
    collector.add(at, 'coordinates-swapped', details, [
      { path: at, value: longitude },
      { path: [...path, 'longitude'], value: latitude },
    ]);
  else collector.add(at, 'coordinates-abroad', details);
}

/** A coordinate as a number, also one with a decimal comma in quotes. */
const coordinate = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? parseNumber(value) : undefined;

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

/**
 * Finds places without coordinates in a file that otherwise has them: where at least half of the places with a street have
 * coordinates, the others are missing on maps and in the order by distance. In a file that hardly has any, nothing is missing.
 */
export function checkMissingCoordinates(services: unknown, collector: FindingCollector): void {
  const unlocated: JsonPath[] = [];
  let located = 0;
  itemsOf(services).forEach((service, index) => {
    if (!isRecord(service)) return;
    itemsOf(service.places).forEach((place, position) => {
      if (!isRecord(place) || !isRecord(place.address) || !place.address.street) return;
      if (isBlank(place.latitude) && isBlank(place.longitude))
        unlocated.push(['services', index, 'places', position]);
      else located++;
    });
  });
  if (located < unlocated.length) return;
  for (const path of unlocated) collector.add(path, 'place-without-coordinates');
}
