import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/service-finder/service-finder.js';
import { about } from './support/about.js';
import { show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-service-finder';

const meta: Meta<Attributes> = {
  title: 'Elements/Service finder',
  component: tag,
  render: show(tag),
  argTypes: controlsFor(tag, {
    phase: ['', 'pregnancy', '0-3', '3-6', '6-10'],
    layout: ['full', 'compact', 'list'],
  }),
  args: { src: 'daten/peine.json' },
  // What is chosen stands in the address, what is kept on the device: no story begins with another's.
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

const kinds = [
  'Babytreff',
  'Elterncafé',
  'Sprachkurs',
  'Kita',
  'Hort',
  'Schuldnerberatung',
  'Hebammenpraxis',
];
const towns = ['Musterstadt', 'Musterdorf', 'Beispielhausen', 'Neu Beispiel', 'Groß Muster'];
const spans = [[-9, 0], [-9, 12], [0, 36], [18, 72], [36, 72], [72, 132], [-9, 132], []];

const turn = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

/** Services that differ in all that is shown, the same with each run. */
const manyServices = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const [fromMonths, toMonths] = turn(spans, index);
    const town = turn(towns, index);
    return {
      id: `service-${index}`,
      name: `${turn(kinds, index)} ${town} ${index + 1}`,
      organization: index % 3 ? `Verein Kinderfreunde ${town} e. V.` : 'Landkreis Musterland',
      summary: 'Ein Angebot, das für diese Geschichte erfunden ist.',
      topics: [turn(topics, index).id, ...(index % 4 ? [] : [turn(topics, index + 2).id])],
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

const many = programOf({ topics, contacts, services: manyServices(500) });

const everything = programOf({
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

const inLanguages = programOf({
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
const texts = textsOf(tag);

export const Ready: Story = {
  parameters: about(
    'Search, four phases with their counts, topics, results. Try "Hebame" (a slip), then choose a phase.',
  ),
};

export const Gifhorn: Story = { args: { src: 'daten/gifhorn.json' } };

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
};

export const OnePhase: Story = {
  args: { phase: '0-3' },
  parameters: about('A phase is chosen at first. Services without an age are counted and offered.'),
};

export const OneTopic: Story = {
  args: { topics: 'health' },
  parameters: about('Only the services of one topic.'),
};

export const TwoTopicsAndPhase: Story = {
  args: { topics: 'early-help money', phase: 'pregnancy' },
  parameters: about('Presets of both kinds.'),
};

export const UnknownTopic: Story = {
  args: { topics: 'weltraum' },
  parameters: about('No service has this topic: empty.'),
};

export const UnknownPhase: Story = {
  args: { phase: '11-99' },
  parameters: about('A phase that does not exist: none is chosen, the console says so.'),
};

/** Types into the search field, as a reader would. */
async function search(canvas: HTMLElement, query: string): Promise<void> {
  const finder = canvas.querySelector(tag)!;
  const field = () => finder.shadowRoot?.querySelector('input');
  while (!field()) await new Promise((resolve) => setTimeout(resolve, 20));
  field()!.value = query;
  field()!.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses the buttons of these names, each once it is there, as a reader would. */
async function press(canvas: HTMLElement, ...names: readonly RegExp[]): Promise<void> {
  const finder = canvas.querySelector(tag)!;
  for (const name of names) {
    const named = () =>
      [...(finder.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        name.test(textContent.replace(/\s+/g, ' ')),
      );
    while (!named()) await new Promise((resolve) => setTimeout(resolve, 20));
    named()!.click();
    await finder.updateComplete;
  }
}

const open = programOf({
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
  ...withProgram(tag, open),
  parameters: about(
    'Open, closed with the next opening, by appointment, in words only, unknown. The week, a map and a warning after 180 days are in the details.',
  ),
};

export const Filters: Story = {
  args: { src: 'daten/gifhorn.json' },
  play: ({ canvasElement }) => press(canvasElement, /^ ?kostenlos/, /Weitere Filter/),
  parameters: about('One quick choice is made, the other filters are open. What does not say is offered.'),
};

export const NoResultForChoices: Story = {
  args: { src: 'daten/gifhorn.json' },
  play: ({ canvasElement }) =>
    press(canvasElement, /Schwangerschaft/, /^ ?ohne Anmeldung/, /^ ?jetzt geöffnet/),
  parameters: about(
    'Choices that leave nothing, as long as nothing is open: which one to take back, whom to ask, whom to call.',
  ),
};

export const OwnHelpNumbers: Story = {
  ...withProgram(
    tag,
    programOf({
      services: manyServices(3),
      help: [
        { label: 'Sorgentelefon Musterland', number: '05371 820-999', note: 'abends und am Wochenende' },
      ],
    }),
  ),
  play: ({ canvasElement }) => search(canvasElement, 'Raumfahrt'),
  parameters: about('The file’s own numbers stand in place of those that come along.'),
};

export const Shortlist: Story = {
  args: { src: 'daten/gifhorn.json' },
  play: ({ canvasElement }) => press(canvasElement, /☆ Merken/, /☆ Merken/, /Merkliste/),
  parameters: about('Two services are kept: to be sent, shared, printed and deleted.'),
};

export const AskedForPlace: Story = {
  args: { src: 'daten/directory.json' },
  parameters: about('The file names many municipalities: the place is asked for first.'),
};

export const AskedForPlaceOnPhone: Story = { ...pages.phone, args: { src: 'daten/directory.json' } };

export const AskedForPlaceDark: Story = { ...pages.dark, args: { src: 'daten/directory.json' } };

export const UnknownPlace: Story = {
  args: { src: 'daten/directory.json' },
  play: ({ canvasElement }) => search(canvasElement, 'Timbuktu'),
  parameters: about('No municipality fits: all are offered, and numbers that help.'),
};

export const PlaceChosen: Story = {
  args: { src: 'daten/directory.json', limit: 4 },
  play: ({ canvasElement }) => press(canvasElement, /Landkreis Peine/, /mit Nachbarkommune/),
  parameters: about('One municipality was chosen and its neighbour added; only their files are loaded.'),
};

export const OnlyFree: Story = {
  args: { free: true },
  parameters: about('What is free of charge is chosen at first.'),
};

export const OnePlace: Story = {
  ...withProgram(tag, many),
  args: { src: '', place: 'gross-muster', limit: 3 },
  parameters: about('Only the services of one place.'),
};

export const Compact: Story = {
  args: { layout: 'compact', limit: 3 },
  parameters: about('The search, all else behind one button.'),
};

export const ListOnly: Story = {
  name: 'List alone',
  args: { layout: 'list', topics: 'early-help', limit: 3 },
  parameters: about('The services of one topic, without any form.'),
};

export const PhoneFilters: Story = {
  ...pages.phone,
  args: { src: 'daten/gifhorn.json', limit: 2 },
  play: ({ canvasElement }) => press(canvasElement, /Weitere Filter/),
};

export const Searched: Story = {
  args: { src: 'daten/peine.json' },
  play: ({ canvasElement }) => search(canvasElement, 'hebame'),
  parameters: about('A slip of typing still finds the midwives.'),
};

export const NoResult: Story = {
  args: { src: 'daten/peine.json' },
  play: ({ canvasElement }) => search(canvasElement, 'Raumfahrt'),
  parameters: about('No result is never the end: what to try, and whom to ask.'),
};

export const NoResultNoContact: Story = {
  ...withProgram(tag, programOf({ services: manyServices(3) })),
  play: ({ canvasElement }) => search(canvasElement, 'Raumfahrt'),
  parameters: about('The same where the file has no contact.'),
};

export const EverythingSaid: Story = {
  ...withProgram(tag, everything),
  parameters: about('All that a file can say of a service, and one that says nothing. Open the details.'),
};

export const ManyServices: Story = {
  ...withProgram(tag, many),
  parameters: about('500 services: 20 at a time, searching stays quick.'),
};

export const FewAtATime: Story = {
  ...withProgram(tag, many),
  args: { src: '', limit: 3 },
};

export const OneService: Story = {
  ...withProgram(tag, programOf({ topics, services: manyServices(1) })),
  parameters: about('One service: no topic to choose.'),
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

export const English: Story = { ...pages.english, ...withProgram(tag, inLanguages) };
export const EnglishWithGermanData: Story = { ...pages.english, args: { limit: 4 } };
export const French: Story = { ...pages.french, ...withProgram(tag, inLanguages) };
export const EasyGerman: Story = {
  ...withProgram(tag, inLanguages),
  globals: { language: 'de-simple' },
  parameters: about('Texts in Easy German where the file has them, else German.'),
};
export const Ukrainian: Story = {
  ...withProgram(tag, inLanguages),
  globals: { language: 'uk' },
  parameters: about('Ukrainian texts of the file among German words: each marked with its language.'),
};
export const Arabic: Story = {
  ...pages.arabic,
  ...withProgram(tag, inLanguages),
  parameters: about('Arabic texts of the file among German words: each runs its own way.'),
};
export const RightToLeft: Story = { ...pages.rightToLeft, args: { limit: 4, phase: '0-3' } };
export const Sidebar: Story = { ...pages.sidebar, args: { limit: 4 } };
export const Phone: Story = { ...pages.phone, args: { limit: 4, phase: '3-6' } };
export const Dark: Story = { ...pages.dark, args: { limit: 4, phase: '0-3' } };
export const SystemColours: Story = { ...pages.systemColours, args: { limit: 4, phase: '0-3' } };
export const SmallRoot: Story = { ...pages.smallRoot, args: { limit: 4 } };

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
