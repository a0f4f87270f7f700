import { boundsOf } from '../../model/ages.js';
import { landOf } from '../../model/public-holidays.js';
import type { Phone, Place, Service } from '../../schema/index.js';
import {
  compact,
  jsonText,
  LossCounter,
  plainTexts,
  type ExportContext,
  type Exported,
} from './export-context.js';
import { hsdsCost } from './hsds-cost.js';
import { hsdsSchedules } from './hsds-schedules.js';
import { isUuid, uuidOf } from './name-uuid.js';

/** HSDS wants a text where there may be none. */
const UNKNOWN = '';

/** HSDS's type for each type of the contract. */
const phoneTypes: Record<NonNullable<Phone['type']>, string> = { voice: 'voice', fax: 'fax', mobile: 'cell' };

const wholeDay = /^\d{4}-\d\d-\d\d$/;

/**
 * The services of a file as a page of HSDS 3's API (Open Referral), in the file's main language, without samples. Ids that are
 * no UUIDs become some, always the same ones.
 */
export function toHsds({ program }: ExportContext): Exported {
  const counter = new LossCounter();
  const services = program.services.filter(({ sample }) => !sample);
  const writer = new HsdsWriter(program, counter);
  const contents = services.map((service, index) => writer.write(service, index));
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: !contents.length,
    contents,
  };
  return { content: jsonText(page), losses: counter.losses };
}

class HsdsWriter {
  readonly #program: ExportContext['program'];
  readonly #counter: LossCounter;
  readonly #textOf: ReturnType<typeof plainTexts>;
  /** Ids of services that have been written: no two records have the same. */
  readonly #ids = new Set<string>();

  constructor(program: ExportContext['program'], counter: LossCounter) {
    this.#program = program;
    this.#counter = counter;
    this.#textOf = plainTexts(program, counter);
  }

  write(service: Service, index: number): object {
    const textOf = this.#textOf;
    const id = this.#idOf(service, index);
    const idOf = (name: string) => uuidOf(`${id}:${name}`);
    const schedules = (list: Service['schedules'], name: string) =>
      hsdsSchedules(list, { textOf, counter: this.#counter, idOf: (part) => idOf(`${name}:${part}`) });
    const { phones, places, languages, topics, status = 'active', lastVerified } = service;
    this.#counter.add('keywords', service.keywords.length);
    this.#counter.add('not-free', service.cost?.free === false);
    this.#counter.add('month-dates', lastVerified && !wholeDay.test(lastVerified));
    return compact({
      id,
      name: textOf(service.name) ?? UNKNOWN,
      alternate_name: service.alternateNames.map(textOf).filter(Boolean).join(', ') || undefined,
      organization: this.#organizationOf(service),
      description:
        [service.summary, service.description].map(textOf).filter(Boolean).join('\n\n') || undefined,
      url: service.url,
      email: service.email,
      status,
      ...this.#agesOf(service),
      ...hsdsCost(service, textOf(service.cost?.note), idOf),
      assured_date: wholeDay.test(lastVerified ?? '') ? lastVerified : undefined,
      ...this.#termsOf(service),
      phones: phones.map((phone, at) => this.#phone(phone, idOf(`phone:${at}`))),
      languages: languages.map((code) => ({ id: idOf(`language:${code}`), code })),
      schedules: schedules(service.schedules, 'service'),
      attributes: topics.map((topic) => this.#attribute(topic, idOf(`topic:${topic}`))),
      service_at_locations: [
        ...places.map((place, at) =>
          compact({
            id: idOf(`at:${at}`),
            location: this.#location(place, idOf(`location:${at}`), idOf),
            schedules: schedules(hoursOf(place), `place:${at}`),
          }),
        ),
        ...(service.online
          ? [{ id: idOf('online'), location: { id: idOf('online:location'), location_type: 'virtual' } }]
          : []),
      ],
    });
  }

  #idOf({ id = '', name }: Service, index: number): string {
    const wanted = isUuid(id) ? id : uuidOf(`${this.#scope}:service:${id || JSON.stringify(name)}`);
    const own = this.#ids.has(wanted) ? uuidOf(`${wanted}:${index}`) : wanted;
    this.#ids.add(own);
    return own;
  }

  /** What makes ids of one municipality differ from those of others. */
  get #scope(): string {
    const { ags, name } = this.#program.municipality;
    return ags ?? JSON.stringify(name);
  }

  /** The municipality runs what names nobody. */
  #organizationOf({ organization }: Service): object {
    const name = this.#textOf(organization) ?? this.#textOf(this.#program.municipality.name) ?? UNKNOWN;
    return { id: uuidOf(`${this.#scope}:organization:${name}`), name, description: name };
  }

  /** What HSDS has only texts for. They are German: in a file of another main language they would surprise. */
  #termsOf({ ages, appointment }: Service): object {
    if (this.#program.language !== 'de') return {};
    const bounds = ages.map(boundsOf);
    const isBeforeBirth = bounds.some(([from]) => from < 0);
    const isOnlyBeforeBirth = isBeforeBirth && bounds.every(([, to]) => to <= 0);
    return {
      ...(isBeforeBirth && {
        eligibility_description: isOnlyBeforeBirth
          ? 'Für die Zeit der Schwangerschaft.'
          : 'Ab der Schwangerschaft.',
      }),
      ...(appointment !== undefined && {
        application_process: appointment ? 'Nur mit Termin.' : 'Ohne Termin.',
      }),
    };
  }

  /** HSDS has one span, in years, whose end is still in it. */
  #agesOf({ ages }: Service): object {
    if (!ages.length) return {};
    const bounds = ages.map(boundsOf);
    const [from, to] = [Math.min(...bounds.map(([from]) => from)), Math.max(...bounds.map(([, to]) => to))];
    this.#counter.add('age-spans', ages.length > 1);
    this.#counter.add('ages-before-birth', from < 0);
    if (to <= 0) return {};
    return {
      minimum_age: round(Math.max(from, 0) / 12),
      ...(Number.isFinite(to) && { maximum_age: lastAge(to) }),
    };
  }

  #phone({ number, type, note }: Phone, id: string): object {
    const [, extension, description = this.#textOf(note)] =
      /^Durchwahl (\S+?)(?:, ([^]+))?$/.exec(this.#textOf(note) ?? '') ?? [];
    return compact({
      id,
      number,
      type: type && phoneTypes[type],
      extension: extension && /^\d+$/.test(extension) ? Number(extension) : undefined,
      description: extension ? (description === this.#textOf(note) ? undefined : description) : description,
    });
  }

  #attribute(topic: string, id: string): object {
    const label = this.#textOf(this.#program.topics.find((one) => one.id === topic)?.label) ?? topic;
    const termId = uuidOf(`${this.#scope}:topic:${topic}`);
    return { id, taxonomy_term: { id: termId, code: topic, name: label, description: label } };
  }

  #location(place: Place, id: string, idOf: (name: string) => string): object {
    const textOf = this.#textOf;
    const { address, latitude, longitude, transport, accessibility, municipality } = place;
    const accessibilityText = textOf(accessibility);
    const city = textOf(address?.city);
    this.#counter.add('place-municipalities', municipality && (city ?? '') !== textOf(municipality));
    return compact({
      id,
      location_type: 'physical',
      name: textOf(place.name),
      latitude,
      longitude,
      transportation: textOf(transport),
      accessibility: accessibilityText
        ? [{ id: idOf(`${id}:accessibility`), description: accessibilityText }]
        : undefined,
      addresses: address && [
        {
          id: idOf(`${id}:address`),
          address_1: textOf(address.street) ?? UNKNOWN,
          city: city ?? UNKNOWN,
          state_province: landOf(this.#program.municipality.ags) ?? UNKNOWN,
          postal_code: address.postalCode ?? UNKNOWN,
          country: 'DE',
          address_type: 'physical',
        },
      ],
    });
  }
}

/** The hours of a place; those in words where there are no others. */
const hoursOf = ({ schedules, hours }: Place): Service['schedules'] =>
  schedules.length || hours === undefined ? schedules : [{ note: hours }];

/** The last age before an end in months, in years: 48 months are "up to 3", 47 months 3.85. */
function lastAge(endMonths: number): number {
  // Two zeros would be read as unknown ages.
  if (endMonths % 12 === 0 && endMonths > 12) return endMonths / 12 - 1;
  const lastMonth = endMonths - 1;
  // A fraction keeps an end within a year from being read as that of the year.
  return Math.ceil((lastMonth / 12 + (lastMonth % 12 ? 0 : 0.01)) * 100) / 100;
}

const round = (years: number): number => Math.round(years * 100) / 100;
