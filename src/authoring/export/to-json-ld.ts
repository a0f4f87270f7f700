import { boundsOf } from '../../model/ages.js';
import { publicContacts } from '../../model/contacts.js';
import { precisionOf } from '../../model/dates.js';
import type { AgendaEntry, Contact, Phone, Place, Schedule, Service } from '../../schema/index.js';
import {
  compact,
  jsonText,
  LossCounter,
  plainTexts,
  type ExportContext,
  type Exported,
} from './export-context.js';

const dayNames: Readonly<Record<string, string>> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

const eventStatus: Readonly<Record<string, string>> = {
  confirmed: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
};

/**
 * A file in the words of schema.org, as search engines read them: services as `GovernmentService`, dates as `Event`, public
 * contacts as `ContactPoint`. Samples are left out.
 */
export function toJsonLd(context: ExportContext): Exported {
  const counter = new LossCounter();
  const writer = new JsonLdWriter(context, counter);
  return { content: jsonText(writer.write()), losses: counter.losses };
}

class JsonLdWriter {
  readonly #program: ExportContext['program'];
  readonly #fileUrl: string | undefined;
  readonly #textOf: ReturnType<typeof plainTexts>;
  readonly #counter: LossCounter;

  constructor({ program, fileUrl }: ExportContext, counter: LossCounter) {
    this.#program = program;
    this.#fileUrl = fileUrl;
    this.#counter = counter;
    this.#textOf = plainTexts(program, counter);
  }

  write(): object {
    const { municipality, services, agenda, contacts } = this.#program;
    const office = compact({
      '@type': 'GovernmentOrganization',
      '@id': this.#office['@id'],
      name: this.#textOf(municipality.name),
      url: municipality.website,
      contactPoint: publicContacts(contacts).map((contact) => this.#contactPoint(contact)),
    });
    return {
      '@context': 'https://schema.org',
      '@graph': [
        office,
        ...services.filter(({ sample }) => !sample).map((service) => this.#service(service)),
        ...agenda.filter((entry) => this.#isDatedEvent(entry)).map((entry) => this.#event(entry)),
      ],
    };
  }

  get #office(): { '@id': string } {
    return { '@id': `${this.#fileUrl ?? ''}#municipality` };
  }

  #contactPoint({ department, role, phones, email, url }: Contact): object {
    return compact({
      '@type': 'ContactPoint',
      name: this.#textOf(department),
      contactType: this.#textOf(role),
      telephone: this.#telephone(phones),
      email,
      url,
    });
  }

  #service(service: Service): object {
    const { id, organization, places, schedules, languages, cost, ages, online } = service;
    const textOf = this.#textOf;
    const provider = textOf(organization);
    return compact({
      '@type': 'GovernmentService',
      '@id': id && `${this.#fileUrl ?? ''}#service-${encodeURIComponent(id)}`,
      name: textOf(service.name),
      alternateName: service.alternateNames.map(textOf),
      description: textOf(service.summary) ?? textOf(service.description),
      url: service.url,
      provider: provider ? { '@type': 'Organization', name: provider } : this.#office,
      serviceOperator: provider ? this.#office : undefined,
      areaServed: { '@type': 'AdministrativeArea', name: textOf(this.#program.municipality.name) },
      isAccessibleForFree: cost?.free,
      audience: this.#audience(ages),
      availableChannel: [
        ...places.map((place) => this.#channel(service, { serviceLocation: this.#place(place) })),
        ...(places.length && !online
          ? []
          : [this.#channel(service, { serviceUrl: online ? service.url : undefined })]),
      ],
      hoursAvailable: this.#hours(schedules),
      availableLanguage: languages,
      dateModified: undefined,
    });
  }

  /** schema.org knows one span of ages, in years. */
  #audience(ages: Service['ages']): object | undefined {
    if (!ages.length) return undefined;
    this.#counter.add('age-spans', ages.length > 1);
    const bounds = ages.map(boundsOf);
    const [from, to] = [Math.min(...bounds.map(([from]) => from)), Math.max(...bounds.map(([, to]) => to))];
    return compact({
      '@type': 'PeopleAudience',
      suggestedMinAge: Math.floor(Math.max(from, 0) / 12),
      suggestedMaxAge: Number.isFinite(to) ? Math.ceil(to / 12) - (to % 12 ? 0 : 1) : undefined,
    });
  }

  #channel({ phones, email, languages }: Service, where: object): object {
    return compact({
      '@type': 'ServiceChannel',
      ...where,
      servicePhone: phones.length
        ? compact({ '@type': 'ContactPoint', telephone: this.#telephone(phones), email })
        : undefined,
      availableLanguage: languages,
    });
  }

  #place({ name, address, latitude, longitude, schedules }: Place): object {
    const textOf = this.#textOf;
    return compact({
      '@type': 'Place',
      name: textOf(name),
      address: address && this.#address(address),
      geo:
        latitude === undefined || longitude === undefined
          ? undefined
          : { '@type': 'GeoCoordinates', latitude, longitude },
      openingHoursSpecification: this.#hours(schedules),
    });
  }

  #address({ street, postalCode, city }: NonNullable<Place['address']>): object {
    return compact({
      '@type': 'PostalAddress',
      streetAddress: this.#textOf(street),
      postalCode,
      addressLocality: this.#textOf(city),
      addressCountry: 'DE',
    });
  }

  /** Hours of plain weekdays: schema.org has no words for a second Monday, every second week or holidays. */
  #hours(schedules: readonly Schedule[]): object[] {
    return schedules.flatMap(({ days = [], monthdays, interval = 1, opens, closes, validFrom, validTo }) => {
      const isWeekly = days.length > 0 && !monthdays && interval === 1 && days.every((day) => dayNames[day]);
      if (!isWeekly || !opens || !closes) return [];
      return [
        compact({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: days.map((day) => `https://schema.org/${dayNames[day]}`),
          opens: opens.padStart(5, '0'),
          closes: closes === '24:00' ? '23:59' : closes.padStart(5, '0'),
          validFrom,
          validThrough: validTo,
        }),
      ];
    });
  }

  /** A date that has at least a day: search engines want one. News and look-backs are none. */
  #isDatedEvent({ type = 'event', sample, start }: AgendaEntry): boolean {
    if (type !== 'event' || sample) return false;
    const isDated = !!start && ['day', 'instant'].includes(precisionOf(start));
    this.#counter.add('events-without-day', !isDated);
    return isDated;
  }

  #event({ title, start, end, location, summary, url, status = 'confirmed', image }: AgendaEntry): object {
    const textOf = this.#textOf;
    const place = textOf(location);
    return compact({
      '@type': 'Event',
      name: textOf(title),
      startDate: start,
      endDate: end,
      eventStatus: eventStatus[status],
      location: place ? { '@type': 'Place', name: place } : undefined,
      description: textOf(summary),
      url,
      image: image?.src,
      organizer: this.#office,
    });
  }

  #telephone(phones: readonly Phone[]): string | undefined {
    return phones.find(({ type }) => type !== 'fax')?.number;
  }
}
