import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/agenda-feed/agenda-feed.js';
import { describeStory } from './support/descriptions.js';
import { dayIn, instantIn, monthIn, yearIn } from './support/dates.js';
import { renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-agenda-feed';

const place = 'Familienzentrum Musterstadt, Musterweg 3';

const upcomingEntries = [
  {
    title: 'Winterfest der Familien',
    start: instantIn(3, '15:30'),
    end: instantIn(3, '18:00'),
    location: place,
    summary: 'Basteln, Vorlesen und Punsch. Fragen vorab: 05371 820-123 oder fest@musterland.example.',
    url: 'https://musterland.example/winterfest',
  },
  {
    title: 'Planungsgruppe im Sozialraum',
    start: instantIn(9, '14:00'),
    end: instantIn(9, '16:00'),
    status: 'cancelled',
    location: 'Rathaus Musterdorf',
    summary: 'Fällt aus. Das nächste Treffen ist im Frühjahr.',
    url: 'https://musterland.example/planungsgruppe',
  },
  {
    title: 'Woche der Übergänge',
    start: dayIn(30),
    end: dayIn(34),
    allDay: true,
    location: 'Kitas und Grundschulen',
    documents: [
      { label: 'Programm der Woche (PDF)', url: 'https://musterland.example/woche.pdf' },
      { label: 'Elternbrief in Leichter Sprache (PDF)', url: 'https://musterland.example/brief.pdf' },
    ],
  },
  {
    title: 'Elternabend: Gut in die Schule starten',
    start: instantIn(45, '19:00'),
    status: 'moved',
    location: 'Grundschule Musterdorf, Aula',
    summary: 'Verlegt: Der Abend war eine Woche früher geplant.',
  },
  {
    title: 'Familientag',
    start: dayIn(60),
    location: 'Stadtpark',
    author: 'Mina Beispiel',
    source: 'Stadt Musterstadt',
    sample: true,
  },
  { title: 'Fachtag Frühe Hilfen', start: monthIn(120), summary: 'Der Tag steht noch nicht fest.' },
  { title: 'Zweite Kinderkonferenz', start: yearIn(400) },
  { title: 'Ferienbetreuung', start: dayIn(150), end: dayIn(190) },
  { title: 'Runder Tisch Kindergesundheit', summary: 'Das Datum folgt.' },
];

const pastEntries = [
  {
    type: 'review',
    title: 'So war die erste Kinderkonferenz',
    start: dayIn(-12),
    summary:
      'Sechzig Kinder haben gesagt, was ihnen am Nachmittag fehlt:\n- ein Ort zum Klettern\n- weniger Autos',
    image: { src: 'daten/images/peine.svg', alt: 'Gezeichnete Landschaft: Felder und eine Sonne' },
    author: 'Fabian Beispiel',
    url: 'https://musterland.example/kinderkonferenz',
    reviewOf: 'kinderkonferenz',
  },
  { type: 'news', title: 'Der Kreistag verlängert die Präventionskette', start: dayIn(-40) },
  {
    id: 'kinderkonferenz',
    type: 'event',
    title: 'Kinderkonferenz',
    start: instantIn(-14, '10:00'),
    end: instantIn(-14, '12:00'),
    location: 'Rathaus Musterdorf',
    documents: [{ label: 'Protokoll (PDF)', url: 'https://musterland.example/protokoll.pdf' }],
  },
  { type: 'event', title: 'Auftakt der Steuerungsgruppe', start: instantIn(-200, '10:00') },
  { type: 'review', title: 'Erstes Treffen', start: monthIn(-800) },
  { type: 'review', title: 'Wie alles begann', summary: 'Ein Rückblick ohne Datum.' },
  { type: 'news', title: 'Neuer Newsletter' },
];

const aroundToday = programOf({ agenda: [...upcomingEntries, ...pastEntries] });

const manyEvents = programOf({
  agenda: Array.from({ length: 34 }, (_, index) => ({
    title: `Offene Sprechstunde ${index + 1}`,
    start: instantIn(7 * (index + 1), '09:30'),
    end: instantIn(7 * (index + 1), '11:30'),
    location: place,
  })),
});

const eventsToday = programOf({
  agenda: [
    { title: 'Läuft gerade', start: instantIn(0, '00:00'), end: instantIn(0, '23:59') },
    { title: 'Seit gestern, bis morgen', start: dayIn(-1), end: dayIn(1) },
    { title: 'Heute, den ganzen Tag', start: dayIn(0) },
    {
      title: 'Das Ende liegt vor dem Beginn: unbekannt',
      start: instantIn(1, '17:00'),
      end: instantIn(1, '15:00'),
    },
    { title: 'Über Mitternacht', start: instantIn(2, '20:00'), end: instantIn(3, '01:00') },
    { title: 'Zwei Tage mit Uhrzeit', start: instantIn(5, '09:00'), end: instantIn(6, '16:30') },
  ],
});

const pastOnly = programOf({ agenda: pastEntries });

const meta: Meta<Attributes> = {
  title: 'Elements/Agenda feed',
  component: tag,
  render: renderElement(tag, { program: aroundToday }),
  argTypes: controlsFor(tag, { view: ['upcoming', 'past', 'all'], layout: ['list', 'cards', 'compact'] }),
};

export default meta;

type Story = StoryObj<Attributes>;

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

/** A story whose data comes from a file instead of `aroundToday`. */
const fromFile = (story: Story): Story => ({ render: renderElement(tag), ...story });

export const Ready: Story = {
  args: { limit: 20 },
  parameters: describeStory(
    'Upcoming events, soonest first: one day, a cancelled one, several days, a rescheduled one, a month, a year, and last the one without a date.',
  ),
};

export const Past: Story = {
  args: { view: 'past', limit: 20 },
  parameters: describeStory('Past entries, latest first: a review with picture and author, news, a month.'),
};

export const All: Story = {
  args: { view: 'all', limit: 3 },
  parameters: describeStory('Upcoming and past entries, each group with a heading and a button for more.'),
};

export const OnlyReviews: Story = {
  args: { view: 'past', type: 'review' },
  parameters: describeStory('Entries of one type.'),
};

export const OnlyNews: Story = { args: { view: 'past', type: 'news' } };

export const ShowMore: Story = {
  ...withProgram(tag, manyEvents),
  args: { limit: 3 },
  parameters: describeStory(
    '34 events, three of them shown. The button adds more and moves the focus to the first of them.',
  ),
};

export const Cards: Story = {
  args: { layout: 'cards', limit: 6 },
  parameters: describeStory('Cards side by side, as many as fit.'),
};

export const PastCards: Story = { args: { layout: 'cards', view: 'past', limit: 6 } };

export const Compact: Story = {
  args: { layout: 'compact', limit: 9 },
  parameters: describeStory('One line each: for a sidebar, or a long list.'),
};

export const Months: Story = {
  ...withProgram(tag, manyEvents),
  args: { limit: 14 },
  parameters: describeStory('More than eight entries are grouped by month.'),
};

export const CompactMonths: Story = {
  ...withProgram(tag, manyEvents),
  args: { limit: 14, layout: 'compact' },
};

export const Subscribe: Story = fromFile({
  args: { src: 'daten/sprechstunden.ics', subscribe: true },
  parameters: describeStory('A calendar file: visitors can subscribe to it, or copy its address.'),
});

export const SubscribeWithoutCalendar: Story = {
  args: { subscribe: true, limit: 2 },
  parameters: describeStory('There is no calendar to subscribe to: all events can be downloaded as a file.'),
};

export const SeveralSources: Story = fromFile({
  args: { src: 'daten/peine.json daten/sprechstunden.ics daten/pressemitteilungen.rss', view: 'all' },
  parameters: describeStory(
    'A municipality’s file, a calendar and a news feed merged into one list: each entry names its source.',
  ),
});

export const OneSourceMissing: Story = fromFile({
  args: { src: 'daten/sprechstunden.ics daten/missing.json', limit: 3 },
  parameters: describeStory('One of the sources can’t be loaded: the element says so, and shows the others.'),
});

export const CouncilMeetings: Story = fromFile({
  args: { src: 'daten/sitzungen.json', view: 'all' },
  parameters: describeStory('Meetings from a council information system (OParl).'),
});

export const Today: Story = {
  ...withProgram(tag, eventsToday),
  args: { view: 'all', limit: 10 },
  parameters: describeStory(
    'Events that take place today, last past midnight, or last several days with times; one whose end is unknown.',
  ),
};

export const NothingUpcoming: Story = {
  ...withProgram(tag, pastOnly),
  parameters: describeStory('There are entries, but no upcoming ones.'),
};

export const NothingUpcomingInAll: Story = {
  ...withProgram(tag, pastOnly),
  args: { view: 'all' },
  parameters: describeStory(
    'Upcoming and past entries are requested, but there are only past ones: one group, with its heading.',
  ),
};

export const Peine: Story = fromFile({ args: { src: 'daten/peine.json', view: 'all' } });
export const Gifhorn: Story = fromFile({ args: { src: 'daten/gifhorn.json', view: 'all' } });
export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  ...fromFile({ args: { src: 'daten/hameln-pyrmont.json', view: 'all' } }),
};

export const Pending: Story = fromFile(states.pending);
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = fromFile(states.empty);
export const Stale: Story = fromFile({
  ...states.stale,
  args: { ...states.stale.args, view: 'past', limit: 2 },
});
export const StaleUndated: Story = fromFile(states.staleUndated);
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = fromFile(states.errorWithoutFallback);
export const WithoutSource: Story = fromFile(states.withoutSource);
export const WithBadRecords: Story = fromFile(states.withBadRecords);

export const English: Story = { ...hostPages.english, args: { view: 'all' } };
export const French: Story = { ...hostPages.french, args: { view: 'all', limit: 2 } };
export const Arabic: Story = { ...hostPages.arabic, args: { limit: 4 } };
export const RightToLeft: Story = { ...hostPages.rightToLeft, args: { view: 'all' } };
export const Sidebar: Story = { ...hostPages.sidebar, args: { view: 'all' } };
export const Phone: Story = hostPages.phone;
export const Dark: Story = { ...hostPages.dark, args: { view: 'all' } };
export const SystemColours: Story = { ...hostPages.systemColours, args: { view: 'all' } };
export const SmallRoot: Story = { ...hostPages.smallRoot, args: { limit: 4 } };

export const LongWords: Story = { ...texts.longWords, args: { src: '', view: 'all' } };
export const EndlessName: Story = { ...texts.endlessName, args: { src: '', view: 'all' } };
export const Emoji: Story = { ...texts.emoji, args: { src: '', view: 'all' } };
export const RightToLeftTexts: Story = { ...texts.rightToLeftTexts, args: { src: '', view: 'all' } };
