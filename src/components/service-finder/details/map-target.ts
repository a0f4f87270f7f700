import type { LocalText } from '../../../model/text.js';
import type { Place, Text } from '../../../schema/index.js';

/** Where a place is found on OpenStreetMap. */
export interface MapTarget {
  /** The address of the place; where it has none, its name or position. */
  readonly label: string;
  readonly mapUrl: string;
  readonly routeUrl: string;
}

const MAP = 'https://www.openstreetmap.org';

/** The addresses of a map and of directions for a place; `undefined` for a town alone, which is no place to go to. */
export function mapTarget(
  { name, address, municipality, latitude, longitude }: Place,
  pick: (text: Text) => LocalText,
): MapTarget | undefined {
  const plain = (text: Text) => pick(text).text;
  const { street, postalCode, city } = address ?? {};
  const town = city ?? municipality;
  const where = [street && plain(street), [postalCode, town && plain(town)].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  if (latitude !== undefined && longitude !== undefined) {
    return {
      label: where || (name ? plain(name) : `${latitude}, ${longitude}`),
      mapUrl: `${MAP}/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
      routeUrl: `${MAP}/directions?from=&to=${latitude}%2C${longitude}`,
    };
  }
  if (!street) return undefined;
  const query = encodeURIComponent(where);
  return {
    label: where,
    mapUrl: `${MAP}/search?query=${query}`,
    routeUrl: `${MAP}/directions?from=&to=${query}`,
  };
}
