import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/prevention-chain/prevention-chain.js';
import { sampleProgram } from '../scripts/sample-program.js';
import { pressButtons } from './support/interactions.js';
import { describeStory } from './support/descriptions.js';
import { renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-prevention-chain';

const meta: Meta<Attributes> = {
  title: 'Elements/Prevention chain',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag, { rows: ['topic', 'place', 'organization'] }),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const topics = [
  { id: 'health', label: 'Gesundheit' },
  { id: 'care', label: 'Betreuung' },
  { id: 'education', label: 'Bildung und Sprache' },
];

const withAges = (...spans: [fromMonths?: number, toMonths?: number][]) => ({
  ages: spans.map(([fromMonths, toMonths]) => ({ fromMonths, toMonths })),
});

const manyServices = programOf(sampleProgram({ services: 500, seed: 1 }));

const specialCases = programOf({
  updated: '2026-04-30',
  topics,
  services: [
    { name: 'Für alle von der Schwangerschaft bis 10', topics: ['health'], ...withAges([-9, 132]) },
    { name: 'Zwei Zeiten, dazwischen nichts', topics: ['health'], ...withAges([-9, 18], [72, 132]) },
    { name: 'Ein einziger Monat', topics: ['health'], ...withAges([35, 36]) },
    { name: 'Ohne Ende', topics: ['education'], ...withAges([60]) },
    { name: 'Ohne Alter', topics: ['education'] },
    { name: 'Jugendtreff', topics: ['education'], ...withAges([156, 216]) },
    { name: 'Ohne Thema', ...withAges([0, 36]) },
    { name: 'Unbekanntes Thema', topics: ['weltraum'], ...withAges([36, 72]) },
    ...['Amt', 'Verein'].map((organization) => ({
      name: `Krippe (${organization})`,
      organization,
      topics: ['care'],
      places: [{ municipality: 'Musterstadt' }],
      ...withAges([12, 36]),
    })),
  ],
});

const servicesInOneCell = programOf({
  topics: topics.slice(0, 1),
  services: Array.from({ length: 60 }, (_, index) => ({
    name: `Babytreff ${index + 1}`,
    topics: ['health'],
    ...withAges([index % 12, 24]),
  })),
});

const manyTopics = programOf({
  topics: Array.from({ length: 200 }, (_, index) => ({ id: `t${index}`, label: `Thema ${index + 1}` })),
  services: [{ name: 'Ein Angebot', topics: ['t3'], ...withAges([0, 36]) }],
});

const withoutAges = programOf({ topics, services: [{ name: 'Beratung', topics: ['care'] }] });

const longName = programOf({
  topics,
  services: [
    {
      name: 'Angebot mit einem Namen, der nicht enden will, '.repeat(7),
      topics: ['care'],
      ...withAges([0, 36]),
    },
  ],
});

const withoutTransitions = programOf({
  topics,
  services: [
    { name: 'Geburtsvorbereitung', topics: ['health'], ...withAges([-9, 0]) },
    { name: 'Krippe', topics: ['care'], ...withAges([0, 36]) },
    { name: 'Kita', topics: ['care'], ...withAges([36, 72]) },
    { name: 'Hort', topics: ['care'], ...withAges([72, 132]) },
  ],
});

const multilingual = programOf({
  topics: [{ id: 'health', label: { de: 'Gesundheit', en: 'Health', ar: 'الصحة' } }],
  services: [
    {
      name: { de: 'Hebammensprechstunde', en: 'Midwife’s hour', ar: 'استشارة القابلة' },
      topics: ['health'],
      ...withAges([-9, 12]),
    },
  ],
});

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'Rows are topics, columns are life phases. Each service is a bar over its months, with a knot where it crosses a transition. Press a bar, a count or a transition; arrow keys move between them.',
  ),
};

export const Gifhorn: Story = { args: { src: 'daten/gifhorn.json' } };

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
};

export const Table: Story = {
  args: { view: 'table' },
  parameters: describeStory('The same as a table of numbers and names.'),
};

export const TableOnPhone: Story = {
  args: { view: 'table' },
  globals: { width: '320' },
  parameters: describeStory('Life phases are rows, too: a phone has room for two columns only.'),
};

export const Places: Story = {
  args: { rows: 'place' },
  parameters: describeStory('Rows are places: which services does each town have?'),
};

export const Organizations: Story = {
  args: { rows: 'organization' },
  parameters: describeStory('Rows are organizations: who offers what, and where do services overlap?'),
};

export const AllOverlaps: Story = {
  args: { overlaps: 'all' },
  parameters: describeStory('Overlaps of two organizations are marked, too: for planners, not for families.'),
};

export const OneTopic: Story = { args: { topics: 'health' } };

export const OnePlace: Story = {
  args: { place: 'musterdorf' },
  parameters: describeStory('Only services in one place, named in the notation that a link can hold.'),
};

export const UnknownRows: Story = {
  args: { rows: 'zeilen' },
  parameters: describeStory('An unknown value for `rows`: topics, with a warning in the console.'),
};

export const OpenedService: Story = {
  play: pressButtons(tag, /^Hebammensprechstunde/),
  parameters: describeStory(
    'A bar was pressed: a dialog with the service, its details unfolded as in the finder.',
  ),
};

export const OpenedCell: Story = {
  play: pressButtons(tag, /^6 Angebote Überschneidung/),
  parameters: describeStory('A cell was pressed: a dialog with its services and their overlap.'),
};

export const OpenedOverlaps: Story = {
  play: pressButtons(tag, /^\d+ Überschneidungen$/),
};

export const SpecialCases: Story = {
  ...withProgram(tag, specialCases),
  parameters: describeStory(
    'A service for all ages; two age spans with a gap; a single month; an open end; unknown and missing topics; an overlap; services with unknown or other ages are counted separately.',
  ),
};

export const NoTransitionAccompanied: Story = {
  ...withProgram(tag, withoutTransitions),
  parameters: describeStory(
    'Every service ends where the next begins: no service accompanies a transition, and each transition says so.',
  ),
};

export const ManyServices: Story = {
  ...withProgram(tag, manyServices),
  parameters: describeStory(
    '500 services: each cell bundles its services with their count, and lists them in a dialog.',
  ),
};

export const ManyServicesOnPhone: Story = { ...withProgram(tag, manyServices), globals: { width: '320' } };

export const AllInOneCell: Story = {
  ...withProgram(tag, servicesInOneCell),
  parameters: describeStory(
    '60 services in one cell: the line of the bundle shows the months that have services.',
  ),
};

export const ManyTopics: Story = {
  ...withProgram(tag, manyTopics),
  parameters: describeStory('200 topics: twenty at a time.'),
};

export const NoAges: Story = {
  ...withProgram(tag, withoutAges),
  parameters: describeStory('No service has ages: a sentence instead of an empty chart.'),
};

export const LongName: Story = {
  ...withProgram(tag, longName),
  parameters: describeStory(
    'A name of 300 characters is shortened in its bar, and given in full in the dialog.',
  ),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = states.empty;
export const Stale: Story = states.stale;
export const StaleUndated: Story = states.staleUndated;
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;
export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = { ...hostPages.english, ...withProgram(tag, multilingual) };
export const EnglishWithGermanData: Story = hostPages.english;
export const French: Story = hostPages.french;
export const Arabic: Story = {
  ...hostPages.arabic,
  ...withProgram(tag, multilingual),
  parameters: describeStory('Arabic texts of the file among German words: each in its own direction.'),
};
export const RightToLeft: Story = {
  ...hostPages.rightToLeft,
  parameters: describeStory(
    'Life runs from right to left; arrow keys move in the direction in which they point.',
  ),
};
export const Sidebar: Story = hostPages.sidebar;
export const Phone: Story = {
  ...hostPages.phone,
  parameters: describeStory(
    'On narrow screens life runs downwards: life phases are sections, with transitions between them.',
  ),
};
export const Dark: Story = hostPages.dark;
export const SystemColours: Story = hostPages.systemColours;
export const SmallRoot: Story = hostPages.smallRoot;

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
