import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/agenda-feed/agenda-feed.js';
import { about } from './support/about.js';
import { day, instant, month, year } from './support/dates.js';
import { show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-agenda-feed';

const place = 'Familienzentrum Musterstadt, Musterweg 3';

const ahead = [
  {
    title: 'Winterfest der Familien',
    start: instant(3, '15:30'),
    end: instant(3, '18:00'),
    location: place,
    summary: 'Basteln, Vorlesen und Punsch. Fragen vorab: 05371 820-123 oder fest@musterland.example.',
    url: 'https://musterland.example/winterfest',
  },
  {
    title: 'Planungsgruppe im Sozialraum',
    start: instant(9, '14:00'),
    end: instant(9, '16:00'),
    status: 'cancelled',
    location: 'Rathaus Musterdorf',
    summary: 'Fällt aus. Das nächste Treffen ist im Frühjahr.',
    url: 'https://musterland.example/planungsgruppe',
  },
  {
    title: 'Woche der Übergänge',
    start: day(30),
    end: day(34),
    allDay: true,
    location: 'Kitas und Grundschulen',
    documents: [
      { label: 'Programm der Woche (PDF)', url: 'https://musterland.example/woche.pdf' },
      { label: 'Elternbrief in Leichter Sprache (PDF)', url: 'https://musterland.example/brief.pdf' },
    ],
  },
  {
    title: 'Elternabend: Gut in die Schule starten',
    start: instant(45, '19:00'),
    status: 'moved',
    location: 'Grundschule Musterdorf, Aula',
    summary: 'Verlegt: Der Abend war eine Woche früher geplant.',
  },
  {
    title: 'Familientag',
    start: day(60),
    location: 'Stadtpark',
    author: 'Mina Beispiel',
    source: 'Stadt Musterstadt',
    sample: true,
  },
  { title: 'Fachtag Frühe Hilfen', start: month(120), summary: 'Der Tag steht noch nicht fest.' },
  { title: 'Zweite Kinderkonferenz', start: year(400) },
  { title: 'Ferienbetreuung', start: day(150), end: day(190) },
  { title: 'Runder Tisch Kindergesundheit', summary: 'Das Datum folgt.' },
];

const behind = [
  {
    type: 'review',
    title: 'So war die erste Kinderkonferenz',
    start: day(-12),
    summary:
      'Sechzig Kinder haben gesagt, was ihnen am Nachmittag fehlt:\n- ein Ort zum Klettern\n- weniger Autos',
    image: { src: 'daten/images/peine.svg', alt: 'Gezeichnete Landschaft: Felder und eine Sonne' },
    author: 'Fabian Beispiel',
    url: 'https://musterland.example/kinderkonferenz',
    reviewOf: 'kinderkonferenz',
  },
  { type: 'news', title: 'Der Kreistag verlängert die Präventionskette', start: day(-40) },
  {
    id: 'kinderkonferenz',
    type: 'event',
    title: 'Kinderkonferenz',
    start: instant(-14, '10:00'),
    end: instant(-14, '12:00'),
    location: 'Rathaus Musterdorf',
    documents: [{ label: 'Protokoll (PDF)', url: 'https://musterland.example/protokoll.pdf' }],
  },
  { type: 'event', title: 'Auftakt der Steuerungsgruppe', start: instant(-200, '10:00') },
  { type: 'review', title: 'Erstes Treffen', start: month(-800) },
  { type: 'review', title: 'Wie alles begann', summary: 'Ein Rückblick ohne Datum.' },
  { type: 'news', title: 'Neuer Newsletter' },
];

const aroundToday = programOf({ agenda: [...ahead, ...behind] });

const many = programOf({
  agenda: Array.from({ length: 34 }, (_, index) => ({
    title: `Offene Sprechstunde ${index + 1}`,
    start: instant(7 * (index + 1), '09:30'),
    end: instant(7 * (index + 1), '11:30'),
    location: place,
  })),
});

const today = programOf({
  agenda: [
    { title: 'Läuft gerade', start: instant(0, '00:00'), end: instant(0, '23:59') },
    { title: 'Seit gestern, bis morgen', start: day(-1), end: day(1) },
    { title: 'Heute, den ganzen Tag', start: day(0) },
    {
      title: 'Das Ende liegt vor dem Beginn: unbekannt',
      start: instant(1, '17:00'),
      end: instant(1, '15:00'),
    },
    { title: 'Über Mitternacht', start: instant(2, '20:00'), end: instant(3, '01:00') },
    { title: 'Zwei Tage mit Uhrzeit', start: instant(5, '09:00'), end: instant(6, '16:30') },
  ],
});

const nothingAhead = programOf({ agenda: behind });

const meta: Meta<Attributes> = {
  title: 'Elements/Agenda feed',
  component: tag,
  render: show(tag, { program: aroundToday }),
  argTypes: controlsFor(tag, { view: ['upcoming', 'past', 'all'], layout: ['list', 'cards', 'compact'] }),
};

export default meta;

type Story = StoryObj<Attributes>;

const states = statesOf(tag);
const texts = textsOf(tag);

/** A story whose data is a file, in place of dates around today. */
const fromFile = (story: Story): Story => ({ render: show(tag), ...story });

export const Ready: Story = {
  args: { limit: 20 },
  parameters: about(
    'What is ahead, soonest first: a day, a cancelled one, several days, a moved one, a month, a year, and one without a date last.',
  ),
};

export const Past: Story = {
  args: { view: 'past', limit: 20 },
  parameters: about('What is behind, latest first: a look-back with picture and author, news, a month.'),
};

export const All: Story = {
  args: { view: 'all', limit: 3 },
  parameters: about('Both, each under its heading, each with a button for more.'),
};

export const OnlyReviews: Story = {
  args: { view: 'past', type: 'review' },
  parameters: about('One kind of entries.'),
};

export const OnlyNews: Story = { args: { view: 'past', type: 'news' } };

export const ShowMore: Story = {
  ...withProgram(tag, many),
  args: { limit: 3 },
  parameters: about('34 dates, three of them shown. The button leads to the first that it adds.'),
};

export const Cards: Story = {
  args: { layout: 'cards', limit: 6 },
  parameters: about('Side by side, as many as there is room for.'),
};

export const PastCards: Story = { args: { layout: 'cards', view: 'past', limit: 6 } };

export const Compact: Story = {
  args: { layout: 'compact', limit: 9 },
  parameters: about('A line each: for a sidebar, or a long list.'),
};

export const Months: Story = {
  ...withProgram(tag, many),
  args: { limit: 14 },
  parameters: about('More than eight entries are grouped by their months.'),
};

export const CompactMonths: Story = {
  ...withProgram(tag, many),
  args: { limit: 14, layout: 'compact' },
};

export const Subscribe: Story = fromFile({
  args: { src: 'daten/sprechstunden.ics', subscribe: true },
  parameters: about('A calendar file: readers may subscribe to it, or copy its address.'),
});

export const SubscribeWithoutCalendar: Story = {
  args: { subscribe: true, limit: 2 },
  parameters: about('There is no calendar to subscribe to: all dates can be had as a file.'),
};

export const SeveralSources: Story = fromFile({
  args: { src: 'daten/peine.json daten/sprechstunden.ics daten/pressemitteilungen.rss', view: 'all' },
  parameters: about('A municipality’s file, a calendar and a feed as one: each entry says whose it is.'),
});

export const OneSourceMissing: Story = fromFile({
  args: { src: 'daten/sprechstunden.ics daten/missing.json', limit: 3 },
  parameters: about('One of the sources can’t be loaded: the feed says so, and shows the others.'),
});

export const CouncilMeetings: Story = fromFile({
  args: { src: 'daten/sitzungen.json', view: 'all' },
  parameters: about('Meetings from a council information system (OParl).'),
});

export const Today: Story = {
  ...withProgram(tag, today),
  args: { view: 'all', limit: 10 },
  parameters: about('What runs today, over midnight, over days with a time; an end that is unknown.'),
};

export const NothingAhead: Story = {
  ...withProgram(tag, nothingAhead),
  parameters: about('There are entries, but none ahead.'),
};

export const NothingAheadInAll: Story = {
  ...withProgram(tag, nothingAhead),
  args: { view: 'all' },
  parameters: about('Both are asked for, only one is there: its heading stands alone.'),
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

export const English: Story = { ...pages.english, args: { view: 'all' } };
export const French: Story = { ...pages.french, args: { view: 'all', limit: 2 } };
export const Arabic: Story = { ...pages.arabic, args: { limit: 4 } };
export const RightToLeft: Story = { ...pages.rightToLeft, args: { view: 'all' } };
export const Sidebar: Story = { ...pages.sidebar, args: { view: 'all' } };
export const Phone: Story = pages.phone;
export const Dark: Story = { ...pages.dark, args: { view: 'all' } };
export const SystemColours: Story = { ...pages.systemColours, args: { view: 'all' } };
export const SmallRoot: Story = { ...pages.smallRoot, args: { limit: 4 } };

export const LongWords: Story = { ...texts.longWords, args: { src: '', view: 'all' } };
export const EndlessName: Story = { ...texts.endlessName, args: { src: '', view: 'all' } };
export const Emoji: Story = { ...texts.emoji, args: { src: '', view: 'all' } };
export const RightToLeftTexts: Story = { ...texts.rightToLeftTexts, args: { src: '', view: 'all' } };
