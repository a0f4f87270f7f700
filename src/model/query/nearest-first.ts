import type { Service } from '../../schema/index.js';
import { distanceFrom, positionOfPlace } from '../distance.js';
import { sortByNumber } from '../finder/sort-services.js';
import { placeKeys } from '../place-keys.js';

/**
 * Makes the sort order for places that a sentence names: their services first, then the others by their distance from the
 * first of these places, as far as that is known. Services that are equally near keep their order, and none is left out.
 *
 * @param all All services of the program, which tell where its places are.
 * @param keys See `placeKeyOf`.
 */
export function nearestFirst(
  all: readonly Service[],
  keys: readonly string[],
): (services: readonly Service[]) => readonly Service[] {
  const centre = keys.map((key) => positionOfPlace(all, key)).find((position) => position);
  const distanceOf = centre && distanceFrom(centre);
  const numberOf = (service: Service): number =>
    placeKeys(service).some((key) => keys.includes(key)) ? -1 : (distanceOf?.(service) ?? Number.MAX_VALUE);
  return (services) => sortByNumber(services, numberOf);
}
