import { fieldTitle } from '../../authoring/check/record-names.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type {
  AskedField,
  AskedPhone,
  AskedPlace,
  AskedService,
} from '../../authoring/inquiries/asked-service.js';
import { describeAges } from '../../localization/describe-ages.js';
import { describeOpeningWeek } from '../../localization/describe-opening.js';
import { common as germanCommon } from '../../localization/de/base.js';
import { openingHours as germanHours } from '../../localization/de/service-details.js';
import { serviceList as germanList } from '../../localization/de/service-list.js';
import { common as englishCommon } from '../../localization/en/base.js';
import { openingHours as englishHours } from '../../localization/en/service-details.js';
import { serviceList as englishList } from '../../localization/en/service-list.js';
import { formatFor, type Format } from '../../localization/format.js';
import type { Words } from '../../localization/words.js';
import { languageLabel } from '../language-label.js';
import { openingWeek } from '../../model/opening-week.js';
import type { AgeSpan, Schedule } from '../../schema/index.js';

/** The words of elements that describe services. */
interface DescriptionWords {
  readonly list: Words['serviceList'];
  readonly hours: Words['openingHours'];
  readonly common: Words['common'];
  readonly format: Format;
  readonly yes: string;
  readonly no: string;
  /** Fields whose titles in the contract say more than a provider needs to know. */
  readonly fields: Readonly<Partial<Record<AskedField, string>>>;
}

const words: Record<EditorLanguage, () => DescriptionWords> = {
  de: () => ({
    list: germanList,
    hours: germanHours,
    common: germanCommon,
    format: formatFor('de-DE'),
    yes: 'ja',
    no: 'nein',
    fields: {
      schedules: 'Zeiten',
      ages: 'Alter',
      phones: 'Telefon',
      places: 'Ort und Zeiten',
      appointment: 'Anmeldung',
    },
  }),
  en: () => ({
    list: englishList,
    hours: englishHours,
    common: englishCommon,
    format: formatFor('en-GB'),
    yes: 'yes',
    no: 'no',
    fields: {
      schedules: 'hours',
      ages: 'ages',
      phones: 'phone',
      places: 'place and hours',
      appointment: 'registration',
    },
  }),
};

/** Says in words what is known of a service, as families read it. An empty list says that nothing is. */
export class AskedServiceText {
  readonly #words: DescriptionWords;
  readonly #language: EditorLanguage;

  constructor(language: EditorLanguage) {
    this.#language = language;
    this.#words = words[language]();
  }

  /** What a field is called. */
  fieldName(field: string): string {
    const { fields } = this.#words;
    return fields[field as AskedField] ?? fieldTitle(['services', 0, field], this.#language);
  }

  /** The lines of a field's value. */
  describe(field: AskedField, value: unknown): string[] {
    if (value === undefined) return [];
    switch (field) {
      case 'schedules':
        return this.schedules(value as readonly Schedule[]);
      case 'ages':
        return this.ages(value as readonly AgeSpan[]);
      case 'cost':
        return this.cost(value as AskedService['cost']);
      case 'appointment':
        return [value ? this.#words.list.byAppointment : this.#words.list.withoutAppointment];
      case 'phones':
        return this.phones(value as readonly AskedPhone[]);
      case 'places':
        return (value as readonly AskedPlace[]).flatMap((place) => [
          ...this.place(place),
          ...this.placeHours(place),
        ]);
      case 'online':
        return [value ? this.#words.yes : this.#words.no];
      case 'languages':
        return this.languages(value as readonly string[]);
      default:
        return typeof value === 'string' ? value.split('\n') : [];
    }
  }

  /** When it is, at all of its places. */
  when({ schedules = [], places = [] }: AskedService): string[] {
    const ofPlaces = places.flatMap((place) => {
      const hours = this.placeHours(place);
      const name = place.name ?? place.address?.street;
      return places.length > 1 && name ? hours.map((line) => `${name}: ${line}`) : hours;
    });
    return [...this.schedules(schedules), ...ofPlaces];
  }

  placeHours({ schedules = [], hours }: AskedPlace): string[] {
    return schedules.length ? this.schedules(schedules) : hours ? [hours] : [];
  }

  schedules(schedules: readonly Schedule[]): string[] {
    const { hours, format } = this.#words;
    return describeOpeningWeek(openingWeek(schedules), hours, format).map(({ text, note }) =>
      typeof note === 'string' ? `${text}, ${note}` : text,
    );
  }

  ages(ages: readonly AgeSpan[] = []): string[] {
    return ages.length ? [describeAges(ages, this.#words.list)] : [];
  }

  cost(cost: AskedService['cost']): string[] {
    if (!cost) return [];
    const { free, chargeable } = this.#words.list;
    const state = cost.free === undefined ? '' : cost.free ? free : chargeable;
    return [[state, cost.note].filter(Boolean).join(', ')].filter(Boolean);
  }

  phones(phones: readonly AskedPhone[] = []): string[] {
    const { phoneTypes } = this.#words.common;
    return phones.map(({ number, type, note }) =>
      [type === 'fax' ? phoneTypes.fax : '', number, note && `(${note})`].filter(Boolean).join(' '),
    );
  }

  place({ name, address, municipality, accessibility, transport }: AskedPlace): string[] {
    const town = [address?.postalCode, address?.city ?? municipality].filter(Boolean).join(' ');
    return [[name, address?.street, town].filter(Boolean).join(', '), accessibility, transport].flatMap(
      (line) => line || [],
    );
  }

  languages(tags: readonly string[] = []): string[] {
    return tags.length ? [this.#words.format.list(tags.map((tag) => this.language(tag)))] : [];
  }

  language(tag: string): string {
    return languageLabel(tag, this.#language);
  }

  date(date: string): string {
    return this.#words.format.longDate(date);
  }
}
