import type { Place, Service } from '../../schema/index.js';
import {
  compact,
  jsonText,
  LossCounter,
  plainTexts,
  type ExportContext,
  type Exported,
} from './export-context.js';

/** The places of services as GeoJSON (RFC 7946): a point for each, with the service that is there. Samples are left out. */
export function toGeoJson({ program }: ExportContext): Exported {
  const counter = new LossCounter();
  const textOf = plainTexts(program, counter);
  const labelOf = (id: string) => textOf(program.topics.find((topic) => topic.id === id)?.label) ?? id;
  const feature = (service: Service, place: Place) => {
    const { name, address, latitude, longitude } = place;
    const { street, postalCode, city } = address ?? {};
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: compact({
        id: service.id,
        name: textOf(service.name),
        summary: textOf(service.summary),
        organization: textOf(service.organization),
        place: textOf(name),
        street: textOf(street),
        postalCode,
        city: textOf(city),
        phone: service.phones.find(({ type }) => type !== 'fax')?.number,
        email: service.email,
        url: service.url,
        topics: service.topics.map(labelOf),
      }),
    };
  };
  const features = program.services
    .filter(({ sample }) => !sample)
    .flatMap((service) =>
      service.places.flatMap((place) => {
        const isLocated = place.latitude !== undefined && place.longitude !== undefined;
        counter.add('places-without-coordinates', !isLocated);
        return isLocated ? [feature(service, place)] : [];
      }),
    );
  return { content: jsonText({ type: 'FeatureCollection', features }), losses: counter.losses };
}
