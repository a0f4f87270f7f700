import type { Place, Service } from '../schema/index.js';
import { keysOf } from './choice.js';

/** A point on the earth, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** How far a service is away, in kilometres; nothing where nobody knows. */
export type DistanceOf = (service: Service) => number | undefined;

/** The distances that can be chosen, in kilometres. */
export const radii = [2, 5, 10, 20, 50] as const;

/** The earth's mean radius, in kilometres. */
const EARTH = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The way between two points as the crow flies, in kilometres. */
export function distanceBetween(a: Position, b: Position): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const share = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** The middle of some points that lie near each other; nothing where there are none. */
export function centreOf(positions: readonly Position[]): Position | undefined {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  if (!positions.length) return undefined;
  return {
    latitude: mean(positions.map(({ latitude }) => latitude)),
    longitude: mean(positions.map(({ longitude }) => longitude)),
  };
}

/** Where services' places are, as far as they say so. */
export const positionsOf = (places: readonly Place[]): Position[] =>
  places.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
  );

/** Where a town is: in the middle of what services have there. */
export const centreOfPlace = (services: readonly Service[], key: string): Position | undefined =>
  centreOf(
    positionsOf(services.flatMap(({ places }) => places).filter((place) => keysOf(place).includes(key))),
  );

/** How far services are away from a point, each by the nearest of its places. */
export function distanceFrom(centre: Position): DistanceOf {
  const known = new Map<Service, number | undefined>();
  return (service) => {
    if (!known.has(service)) {
      const ways = positionsOf(service.places).map((position) => distanceBetween(centre, position));
      known.set(service, ways.length ? Math.min(...ways) : undefined);
    }
    return known.get(service);
  };
}
