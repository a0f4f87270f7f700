import { publicContacts } from '../../model/contacts.js';
import {
  compact,
  jsonText,
  LossCounter,
  plainTexts,
  type ExportContext,
  type Exported,
} from './export-context.js';

/** "Population and society", of the data themes of the EU's publications office. */
const THEME = 'http://publications.europa.eu/resource/authority/data-theme/SOCI';

/** Where DCAT-AP.de has the keys of districts, and of municipalities. */
const GEOCODING = 'http://dcat-ap.de/def/politicalGeocoding';

/**
 * What an open-data portal needs to know of a file: its description in DCAT-AP.de, as JSON-LD. The address of the file and its
 * licence have to be given, since neither stands in it.
 */
export function toDcat({ program, now, fileUrl, licence }: ExportContext): Exported {
  const counter = new LossCounter();
  const textOf = plainTexts(program, counter);
  const { municipality, services, agenda, indicators, updated } = program;
  const name = textOf(municipality.name) ?? '';
  const [contact] = publicContacts(program.contacts);
  const id = fileUrl ?? `urn:praeventionskette:${municipality.ags ?? encodeURIComponent(name)}`;
  const parts = [
    services.length && 'Angebote für Familien mit Kindern',
    agenda.length && 'Termine und Neuigkeiten',
    indicators.length && 'Kennzahlen',
  ].filter(Boolean);
  const publisher = compact({
    '@type': 'foaf:Organization',
    'foaf:name': name,
    'foaf:homepage': municipality.website && { '@id': municipality.website },
  });
  return {
    content: jsonText({
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        dcatde: 'http://dcat-ap.de/def/dcatde/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        vcard: 'http://www.w3.org/2006/vcard/ns#',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      ...compact({
        '@id': `${id}#dataset`,
        '@type': 'dcat:Dataset',
        'dct:title': { '@language': 'de', '@value': `Präventionskette ${name}` },
        'dct:description': {
          '@language': 'de',
          '@value': `Präventionskette ${name}: ${parts.join(', ') || 'Profil der Kommune'}.`,
        },
        'dct:identifier': id,
        'dct:modified': { '@type': 'xsd:date', '@value': updated ?? now.toISOString().slice(0, 10) },
        'dct:language': program.language,
        'dct:publisher': publisher,
        'dcat:contactPoint': contact && {
          '@type': 'vcard:Organization',
          ...compact({
            'vcard:fn': textOf(contact.department) ?? textOf(contact.organization) ?? name,
            'vcard:hasEmail': contact.email && { '@id': `mailto:${contact.email}` },
            'vcard:hasTelephone': contact.phones[0]?.number,
          }),
        },
        'dcat:theme': { '@id': THEME },
        'dcat:keyword': ['Familie', 'Kinder', 'Prävention', 'Präventionskette', 'Familienwegweiser'],
        'dcatde:politicalGeocodingURI': municipality.ags && { '@id': geocodingUri(municipality.ags) },
        'dcat:distribution': fileUrl && {
          '@id': `${id}#distribution`,
          '@type': 'dcat:Distribution',
          ...compact({
            'dct:title': 'JSON',
            'dcat:accessURL': { '@id': fileUrl },
            'dcat:downloadURL': { '@id': fileUrl },
            'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/json' },
            'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/JSON' },
            'dct:license': licence && { '@id': licence },
          }),
        },
      }),
    }),
    losses: counter.losses,
  };
}

/** An AGS of five digits is a district's, one of eight a municipality's. */
const geocodingUri = (ags: string): string =>
  `${GEOCODING}/${ags.length > 5 ? 'municipalityKey' : 'districtKey'}/${ags}`;
