import type { Place, Service } from '../schema/index.js';
import { keysOfPlace } from './place-keys.js';

/** A point on the earth, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** The distance of a service in kilometres; `undefined` if the service has no position. */
export type DistanceOf = (service: Service) => number | undefined;

/** The earth's mean radius. */
const EARTH_RADIUS_KM = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The distance between two points as the crow flies, in kilometres (haversine formula). */
export function distanceBetween(a: Position, b: Position): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const share = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** The mean of some points that lie near each other; `undefined` where there are none. */
export function centreOf(positions: readonly Position[]): Position | undefined {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!positions.length) return undefined;
  return {
    latitude: mean(positions.map(({ latitude }) => latitude)),
    longitude: mean(positions.map(({ longitude }) => longitude)),
  };
}

/** The positions of all places that have one. */
export const positionsOf = (places: readonly Place[]): Position[] =>
  places.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
  );

/** The position of a town: the centre of the places that services have there. */
export const positionOfPlace = (services: readonly Service[], key: string): Position | undefined =>
  centreOf(
    positionsOf(services.flatMap(({ places }) => places).filter((place) => keysOfPlace(place).includes(key))),
  );

/** The distances of services from a point, each by the nearest of its places. */
export function distanceFrom(centre: Position): DistanceOf {
  const distances = new Map<Service, number | undefined>();
  return (service) => {
    if (!distances.has(service)) {
      const each = positionsOf(service.places).map((position) => distanceBetween(centre, position));
      distances.set(service, each.length ? Math.min(...each) : undefined);
    }
    return distances.get(service);
  };
}
