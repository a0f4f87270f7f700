import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/service-finder/service-finder.js';
import { describeStory } from './support/descriptions.js';
import { renderElement, type Attributes } from './support/element.js';
import { followLink, pressButtons, typePlace, typeQuery } from './support/interactions.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-service-finder';

const meta: Meta<Attributes> = {
  title: 'Elements/Service finder',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag, {
    phase: ['', 'pregnancy', '0-3', '3-6', '6-10'],
    layout: ['full', 'compact', 'list'],
  }),
  args: { src: 'daten/peine.json' },
  // Filters are kept in the address, the shortlist on the device: each story starts without those of another.
  beforeEach() {
    history.replaceState(history.state, '', location.pathname + location.search);
    for (const key of Object.keys(localStorage)) if (key.startsWith('pk-')) localStorage.removeItem(key);
  },
};

export default meta;

type Story = StoryObj<Attributes>;

const topics = [
  { id: 'health', label: 'Gesundheit' },
  { id: 'early-help', label: 'Frühe Hilfen und Beratung' },
  { id: 'care', label: 'Betreuung' },
  { id: 'education', label: 'Bildung und Sprache' },
  { id: 'money', label: 'Geld und Recht' },
];

const serviceNames = [
  'Babytreff',
  'Elterncafé',
  'Sprachkurs',
  'Kita',
  'Hort',
  'Schuldnerberatung',
  'Hebammenpraxis',
];
const towns = ['Musterstadt', 'Musterdorf', 'Beispielhausen', 'Neu Beispiel', 'Groß Muster'];
const ageSpans = [[-9, 0], [-9, 12], [0, 36], [18, 72], [36, 72], [72, 132], [-9, 132], []];

/** The item at an index that wraps around. */
const itemAt = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

/** Services that differ in everything that is shown; the same in each run. */
const sampleServices = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [fromMonths, toMonths] = itemAt(ageSpans, index);
    const town = itemAt(towns, index);
    return {
      id: `service-${index}`,
      name: `${itemAt(serviceNames, index)} ${town} ${index + 1}`,
      organization: index % 3 ? `Verein Kinderfreunde ${town} e. V.` : 'Landkreis Musterland',
      summary: 'Ein erfundenes Beispiel-Angebot.',
      topics: [itemAt(topics, index).id, ...(index % 4 ? [] : [itemAt(topics, index + 2).id])],
      ages: fromMonths === undefined ? [] : [{ fromMonths, toMonths }],
      places: [{ municipality: town }],
      cost: { free: index % 3 > 0 },
      phones: [{ number: `05371 820-${String(100 + index)}` }],
      sample: true,
    };
  });

const contacts = [
  {
    department: 'Familienbüro',
    organization: 'Landkreis Musterland',
    phones: [{ number: '05371 820-123' }],
    public: true,
  },
];

const manyServices = programOf({ topics, contacts, services: sampleServices(500) });

const allFields = programOf({
  topics,
  services: [
    {
      name: 'Alles, was eine Datei sagen kann',
      alternateNames: ['Rundum-Angebot'],
      organization: 'Familienzentrum Musterstadt',
      summary: 'Kurz gesagt, was es ist.',
      description:
        'Ein Absatz.\n\n- erster Punkt\n- zweiter Punkt\n\nMehr unter www.musterland.example und 05371 820-123.',
      topics: ['health', 'care'],
      ages: [
        { fromMonths: -9, toMonths: 18 },
        { fromMonths: 72, toMonths: 132 },
      ],
      places: [
        {
          name: 'Familienzentrum Musterstadt',
          address: { street: 'Musterweg 3', postalCode: '38518', city: 'Musterstadt' },
          hours: 'Di 9–11:30 Uhr, Do 15–17 Uhr',
          accessibility: 'Stufenloser Eingang, Platz für Kinderwagen',
          transport: 'Bus 3 bis Musterweg; Parkplätze hinter dem Haus',
        },
        { name: 'Alte Schule', municipality: 'Musterdorf', hours: 'nach Vereinbarung' },
      ],
      online: true,
      appointment: true,
      cost: { free: false, note: '3 Euro je Treffen; wer wenig hat, zahlt nichts' },
      languages: ['de', 'ar', 'uk', 'de-simple', 'ti'],
      phones: [
        { number: '05371 820-123', note: 'vormittags' },
        { number: '0151 23456789', type: 'mobile' },
        { number: '05371 820-124', type: 'fax' },
      ],
      email: 'rundum@musterland.example',
      url: 'https://musterland.example/rundum',
      lastVerified: '2026-09-14',
      sample: true,
    },
    { name: 'Nur ein Name' },
    { name: 'Nur ein Faxgerät', phones: [{ number: '05371 820-124', type: 'fax' }] },
    { name: 'Ruht zurzeit, wird nicht gezeigt', status: 'temporarily closed' },
  ],
});

const multilingual = programOf({
  topics: [
    { id: 'health', label: { de: 'Gesundheit', en: 'Health', uk: 'Здоров’я', ar: 'الصحة' } },
    { id: 'education', label: 'Bildung' },
  ],
  services: [
    {
      name: {
        de: 'Hebammensprechstunde',
        en: 'Midwife’s hour',
        uk: 'Консультація акушерки',
        ar: 'استشارة القابلة',
      },
      summary: {
        de: 'Rund um Schwangerschaft, Geburt und das erste Jahr.',
        'de-simple': 'Sie sind schwanger? Eine Hebamme beantwortet Ihre Fragen.',
        en: 'All about pregnancy, birth and the first year.',
        uk: 'Усе про вагітність, пологи та перший рік життя дитини.',
        ar: 'كل ما يخص الحمل والولادة والسنة الأولى من عمر الطفل.',
      },
      topics: ['health'],
      ages: [{ fromMonths: -9, toMonths: 12 }],
      languages: ['de', 'uk', 'ar'],
      phones: [{ number: '05371 820-123' }],
    },
    {
      name: 'Deutschkurs mit Kinderbetreuung',
      summary: { de: 'Deutsch lernen, während das Kind spielt.', uk: 'Німецька, поки дитина грається.' },
      topics: ['education'],
      ages: [{ fromMonths: 12, toMonths: 72 }],
    },
  ],
});

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'Search, four life phases with counts, topics, results. Try "Hebame" (with a typo), then choose a life phase.',
  ),
};

export const Gifhorn: Story = { args: { src: 'daten/gifhorn.json' } };

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
};

export const OnePhase: Story = {
  args: { phase: '0-3' },
  parameters: describeStory('A preset life phase. Services without ages are counted, and can be shown.'),
};

export const OneTopic: Story = {
  args: { topics: 'health' },
  parameters: describeStory('Only services of one topic.'),
};

export const TwoTopicsAndPhase: Story = {
  args: { topics: 'early-help money', phase: 'pregnancy' },
  parameters: describeStory('Two topics and a preset life phase.'),
};

export const UnknownTopic: Story = {
  args: { topics: 'weltraum' },
  parameters: describeStory('No service has this topic: the element is empty.'),
};

export const UnknownPhase: Story = {
  args: { phase: '11-99' },
  parameters: describeStory('An unknown life phase is ignored, with a warning in the console.'),
};

const openingHours = programOf({
  municipality: { name: 'Landkreis Musterland', ags: '03157' },
  topics,
  contacts,
  services: [
    {
      id: 'always',
      name: 'Immer offen',
      places: [
        {
          name: 'Klinik',
          schedules: [
            {
              days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
              opens: '00:00',
              closes: '24:00',
              publicHolidays: 'open',
            },
          ],
        },
      ],
    },
    {
      id: 'wednesdays',
      name: 'Mittwochs, in den Ferien nicht',
      places: [
        {
          name: 'Familienzentrum',
          address: { street: 'Musterweg 3', postalCode: '38518', city: 'Musterstadt' },
          schedules: [
            {
              days: ['we'],
              opens: '9:30',
              closes: '11:30',
              publicHolidays: 'closed',
              schoolHolidays: 'closed',
            },
            {
              days: ['-1fr'],
              opens: '15:00',
              closes: '17:00',
              publicHolidays: 'closed',
              note: 'mit Frühstück',
            },
          ],
        },
      ],
      lastVerified: '2021-03-01',
    },
    {
      id: 'appointment',
      name: 'Nach Vereinbarung',
      places: [{ name: 'Rathaus', schedules: [{ byAppointment: true }] }],
    },
    {
      id: 'words',
      name: 'Zeiten nur in Worten',
      places: [{ name: 'Alte Schule', hours: 'mittwochs, wenn die Fahne weht' }],
    },
    { id: 'unknown', name: 'Zeiten unbekannt', places: [{ name: 'Turnhalle' }] },
    { id: 'nowhere', name: 'Ohne Ort', online: true },
  ],
});

export const OpeningHours: Story = {
  ...withProgram(tag, openingHours),
  parameters: describeStory(
    'Open, closed with the next opening, by appointment, in words only, unknown. Details have the week, a map and a notice if the data was last verified more than 180 days ago.',
  ),
};

export const Filters: Story = {
  args: { src: 'daten/gifhorn.json' },
  play: pressButtons(tag, /^kostenlos/, /Weitere Filter/),
  parameters: describeStory(
    'One quick filter is on, and the panel with all filters is open. Services whose file does not say whether they match are offered separately.',
  ),
};

const placesOf = (play: typeof Filters.play): Story => ({
  ...withProgram(tag, manyServices),
  play: async (context) => {
    await pressButtons(tag, /Weitere Filter/)(context);
    await play?.(context);
  },
});

export const PlaceSuggestions: Story = {
  ...placesOf(typePlace(tag, 'gros')),
  parameters: describeStory(
    'A part of a place’s name is typed, without its umlaut or ß: what the file knows, with the number of services that are left.',
  ),
};

export const UnknownPlace: Story = {
  ...placesOf(typePlace(tag, 'Atlantis')),
  parameters: describeStory('The typed place is unknown: the field says so, and nothing is filtered by it.'),
};

export const PlaceSuggestionsOnPhone: Story = { ...hostPages.phone, ...placesOf(typePlace(tag, 'muster')) };

export const PlaceSuggestionsDark: Story = { ...hostPages.dark, ...placesOf(typePlace(tag, 'muster')) };

export const NoResultForFilters: Story = {
  args: { src: 'daten/gifhorn.json' },
  play: async (context) => {
    await pressButtons(tag, /Schwangerschaft/)(context);
    await typeQuery(tag, 'Hausaufgaben')(context);
  },
  parameters: describeStory(
    'Nothing for this phase and these words: which filter to remove, whom to ask, whom to call.',
  ),
};

export const OwnHelpNumbers: Story = {
  ...withProgram(
    tag,
    programOf({
      services: sampleServices(3),
      help: [
        { label: 'Sorgentelefon Musterland', number: '05371 820-999', note: 'abends und am Wochenende' },
      ],
    }),
  ),
  play: typeQuery(tag, 'Raumfahrt'),
  parameters: describeStory('The file’s own help numbers stand before the built-in ones.'),
};

/** Closed whenever the story is looked at, but for the first minute of the year. */
const closed = { dates: ['2000-01-01'], opens: '0:00', closes: '0:01' };

const closedServices = programOf({
  municipality: { name: 'Landkreis Musterland', ags: '03157' },
  services: [
    {
      name: 'Schreiambulanz',
      keywords: ['Baby schreit'],
      phones: [{ number: '05371 820-730' }],
      schedules: [closed],
      sample: true,
    },
    { name: 'Elterncafé', phones: [{ number: '05371 820-731' }], schedules: [closed], sample: true },
  ],
});

export const HelpUnfolded: Story = {
  args: { src: 'daten/peine.json' },
  play: pressButtons(tag, /^Hilfe am Telefon/),
  parameters: describeStory(
    'The line below the search field is pressed: all helplines, and who answers now.',
  ),
};

export const HelpForCryingBaby: Story = {
  ...withProgram(tag, closedServices),
  play: typeQuery(tag, 'Baby schreit'),
  parameters: describeStory('The words sound of need: advice first, then who answers now.'),
};

export const HelpOnPhone: Story = {
  ...hostPages.phone,
  args: { src: 'daten/peine.json', limit: 2 },
  play: typeQuery(tag, 'Baby schreit'),
  parameters: describeStory(
    'Words of need on a phone: phases and quick filters step back, so that help and the first service are on one screen.',
  ),
};

export const HelpAgainstViolence: Story = {
  args: { src: 'daten/peine.json' },
  play: typeQuery(tag, 'Mein Mann schlägt mich'),
  parameters: describeStory(
    'Words of violence: a link that leaves the page at once comes first; the words are not in the address.',
  ),
};

export const HelpAgainstViolenceDark: Story = {
  ...hostPages.dark,
  args: { src: 'daten/peine.json' },
  play: typeQuery(tag, 'Mein Mann schlägt mich'),
};

export const HelpWhenAllIsClosed: Story = {
  ...withProgram(tag, closedServices),
  play: typeQuery(tag, 'Elterncafé'),
  parameters: describeStory('All that was found is closed: the helplines that answer now come first.'),
};

export const Shortlist: Story = {
  args: { src: 'daten/gifhorn.json' },
  play: pressButtons(tag, /☆ Merken/, /☆ Merken/, /Merkliste/),
  parameters: describeStory('Two services on the shortlist, which can be sent, shared, printed and deleted.'),
};

export const Details: Story = {
  args: { src: 'daten/peine.json' },
  play: followLink(tag, /^Hebammensprechstunde/),
  parameters: describeStory(
    'The name of a service was pressed: first what can be done, then all that the file says. The address is a link to it.',
  ),
};

export const DetailsOnPhone: Story = {
  ...hostPages.phone,
  args: { src: 'daten/peine.json' },
  play: followLink(tag, /^Hebammensprechstunde/),
};

export const DetailsDark: Story = {
  ...hostPages.dark,
  args: { src: 'daten/peine.json' },
  play: followLink(tag, /^Hebammensprechstunde/),
};

export const DetailsArabic: Story = {
  ...hostPages.arabic,
  args: { src: 'daten/peine.json' },
  play: followLink(tag, /استشارة القابلة/),
};

export const DetailsOfAllFields: Story = {
  ...withProgram(tag, allFields),
  play: followLink(tag, /^Alles, was/),
  parameters: describeStory('A service with all fields. It has no id: its link is made of its name.'),
};

export const DetailsMissing: Story = {
  args: { src: 'daten/peine.json', limit: 3 },
  beforeEach: () => history.replaceState(history.state, '', '#pk-finder=service=gibt-es-nicht-mehr'),
  parameters: describeStory('A link to a service that is no longer in the file: a sentence, and the list.'),
};

export const MunicipalityPicker: Story = {
  args: { src: 'daten/directory.json' },
  parameters: describeStory('A directory of municipalities: a visitor picks one first.'),
};

export const MunicipalityPickerOnPhone: Story = { ...hostPages.phone, args: { src: 'daten/directory.json' } };

export const MunicipalityPickerDark: Story = { ...hostPages.dark, args: { src: 'daten/directory.json' } };

export const UnknownMunicipality: Story = {
  args: { src: 'daten/directory.json' },
  play: typeQuery(tag, 'Timbuktu'),
  parameters: describeStory('No municipality matches: all of them are offered, and help numbers.'),
};

export const MunicipalityWithNeighbour: Story = {
  args: { src: 'daten/directory.json', limit: 4 },
  play: pressButtons(tag, /Landkreis Peine/, /mit Nachbarkommune/),
  parameters: describeStory(
    'A municipality was picked and its neighbour added; only their files are loaded.',
  ),
};

export const FreeOfCharge: Story = {
  args: { free: true },
  parameters: describeStory('The filter for services free of charge is preset.'),
};

export const OnePlace: Story = {
  ...withProgram(tag, manyServices),
  args: { src: '', place: 'gross-muster', limit: 3 },
  parameters: describeStory('Only services in one place.'),
};

export const Compact: Story = {
  args: { layout: 'compact', limit: 3 },
  parameters: describeStory('Search only; everything else is behind one button.'),
};

export const ListOnly: Story = {
  args: { layout: 'list', topics: 'early-help', limit: 3 },
  parameters: describeStory('Services of one topic, without search and filters.'),
};

export const PhoneFilters: Story = {
  ...hostPages.phone,
  args: { src: 'daten/gifhorn.json', limit: 2 },
  play: pressButtons(tag, /Weitere Filter/),
};

export const SearchWithTypo: Story = {
  args: { src: 'daten/peine.json' },
  play: typeQuery(tag, 'hebame'),
  parameters: describeStory('"hebame" still finds the midwives.'),
};

export const NoResult: Story = {
  args: { src: 'daten/peine.json' },
  play: typeQuery(tag, 'Raumfahrt'),
  parameters: describeStory('No result: what to try instead, and whom to ask.'),
};

export const NoResultWithoutContact: Story = {
  ...withProgram(tag, programOf({ services: sampleServices(3) })),
  play: typeQuery(tag, 'Raumfahrt'),
  parameters: describeStory('The same with a file that has no contact.'),
};

export const AllFields: Story = {
  ...withProgram(tag, allFields),
  parameters: describeStory(
    'A service with all fields that a file can have, and one with a name only. Press a name for the details.',
  ),
};

export const ManyServices: Story = {
  ...withProgram(tag, manyServices),
  parameters: describeStory('500 services, 20 at a time.'),
};

export const SmallLimit: Story = {
  ...withProgram(tag, manyServices),
  args: { src: '', limit: 3 },
};

export const OneService: Story = {
  ...withProgram(tag, programOf({ topics, services: sampleServices(1) })),
  parameters: describeStory('A single service: no topics to filter by.'),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = states.empty;
export const Stale: Story = { ...states.stale, args: { ...states.stale.args, limit: 2 } };
export const StaleUndated: Story = states.staleUndated;
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;
export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = { ...hostPages.english, ...withProgram(tag, multilingual) };
export const EnglishWithGermanData: Story = { ...hostPages.english, args: { limit: 4 } };
export const French: Story = { ...hostPages.french, ...withProgram(tag, multilingual) };
export const EasyGerman: Story = {
  ...withProgram(tag, multilingual),
  globals: { language: 'de-simple' },
  parameters: describeStory('Texts in Easy German where the file has them, otherwise German.'),
};
export const Ukrainian: Story = {
  ...withProgram(tag, multilingual),
  globals: { language: 'uk' },
  parameters: describeStory(
    'Ukrainian texts of the file among German words: each is marked with its language.',
  ),
};
export const Arabic: Story = {
  ...hostPages.arabic,
  ...withProgram(tag, multilingual),
  parameters: describeStory('Arabic texts of the file among German words: each in its own direction.'),
};
export const RightToLeft: Story = { ...hostPages.rightToLeft, args: { limit: 4, phase: '0-3' } };
export const Sidebar: Story = { ...hostPages.sidebar, args: { limit: 4 } };
export const Phone: Story = { ...hostPages.phone, args: { limit: 4, phase: '3-6' } };
export const Dark: Story = { ...hostPages.dark, args: { limit: 4, phase: '0-3' } };
export const SystemColours: Story = { ...hostPages.systemColours, args: { limit: 4, phase: '0-3' } };
export const SmallRoot: Story = { ...hostPages.smallRoot, args: { limit: 4 } };

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
