import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/prevention-chain/prevention-chain.js';
import { sampleProgram } from '../scripts/sample-program.js';
import { about } from './support/about.js';
import { show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-prevention-chain';

const meta: Meta<Attributes> = {
  title: 'Elements/Prevention chain',
  component: tag,
  render: show(tag),
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

const ages = (...spans: [from?: number, to?: number][]) => ({
  ages: spans.map(([fromMonths, toMonths]) => ({ fromMonths, toMonths })),
});

const many = programOf(sampleProgram({ services: 500, seed: 1 }));

const everything = programOf({
  updated: '2026-04-30',
  topics,
  services: [
    { name: 'Für alle von der Schwangerschaft bis 10', topics: ['health'], ...ages([-9, 132]) },
    { name: 'Zwei Zeiten, dazwischen nichts', topics: ['health'], ...ages([-9, 18], [72, 132]) },
    { name: 'Ein einziger Monat', topics: ['health'], ...ages([35, 36]) },
    { name: 'Ohne Ende', topics: ['education'], ...ages([60]) },
    { name: 'Ohne Alter', topics: ['education'] },
    { name: 'Jugendtreff', topics: ['education'], ...ages([156, 216]) },
    { name: 'Ohne Thema', ...ages([0, 36]) },
    { name: 'Unbekanntes Thema', topics: ['weltraum'], ...ages([36, 72]) },
    ...['Amt', 'Verein'].map((organization) => ({
      name: `Krippe (${organization})`,
      organization,
      topics: ['care'],
      places: [{ municipality: 'Musterstadt' }],
      ...ages([12, 36]),
    })),
  ],
});

const inOneCell = programOf({
  topics: topics.slice(0, 1),
  services: Array.from({ length: 60 }, (_, index) => ({
    name: `Babytreff ${index + 1}`,
    topics: ['health'],
    ...ages([index % 12, 24]),
  })),
});

const manyTopics = programOf({
  topics: Array.from({ length: 200 }, (_, index) => ({ id: `t${index}`, label: `Thema ${index + 1}` })),
  services: [{ name: 'Ein Angebot', topics: ['t3'], ...ages([0, 36]) }],
});

const withoutAges = programOf({ topics, services: [{ name: 'Beratung', topics: ['care'] }] });

const longName = programOf({
  topics,
  services: [
    { name: 'Angebot mit einem Namen, der nicht enden will, '.repeat(7), topics: ['care'], ...ages([0, 36]) },
  ],
});

const nobodyAccompanies = programOf({
  topics,
  services: [
    { name: 'Geburtsvorbereitung', topics: ['health'], ...ages([-9, 0]) },
    { name: 'Krippe', topics: ['care'], ...ages([0, 36]) },
    { name: 'Kita', topics: ['care'], ...ages([36, 72]) },
    { name: 'Hort', topics: ['care'], ...ages([72, 132]) },
  ],
});

const inLanguages = programOf({
  topics: [{ id: 'health', label: { de: 'Gesundheit', en: 'Health', ar: 'الصحة' } }],
  services: [
    {
      name: { de: 'Hebammensprechstunde', en: 'Midwife’s hour', ar: 'استشارة القابلة' },
      topics: ['health'],
      ...ages([-9, 12]),
    },
  ],
});

const states = statesOf(tag);
const texts = textsOf(tag);

/** Presses something in the chain, as a reader would. */
async function press(canvas: HTMLElement, name: RegExp): Promise<void> {
  const chain = canvas.querySelector(tag)!;
  const found = () =>
    [...(chain.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
      name.test(textContent.trim()),
    );
  while (!found()) await new Promise((resolve) => setTimeout(resolve, 20));
  found()!.click();
}

export const Ready: Story = {
  parameters: about(
    'Topics down, phases across, a bar for each service over its months, a knot where it goes over a step. Press a bar, a count or a transition; walk with the arrow keys.',
  ),
};

export const Gifhorn: Story = { args: { src: 'daten/gifhorn.json' } };

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
};

export const Table: Story = { args: { view: 'table' }, parameters: about('The same in figures and names.') };

export const TableOnPhone: Story = {
  args: { view: 'table' },
  globals: { width: '320' },
  parameters: about('Phases go down, too: two columns are all that a phone has room for.'),
};

export const Places: Story = {
  args: { rows: 'place' },
  parameters: about('Rows are places: what is there in our town?'),
};

export const Organizations: Story = {
  args: { rows: 'organization' },
  parameters: about('Rows are organizations: who does what, and where do two do the same?'),
};

export const AllOverlaps: Story = {
  args: { overlaps: 'all' },
  parameters: about('Overlaps of two organizations are marked, too: for who plans, not for families.'),
};

export const OneTopic: Story = { args: { topics: 'health' } };

export const OnePlace: Story = {
  args: { place: 'musterdorf' },
  parameters: about('Only what is in one place; the page may write it as a link can.'),
};

export const UnknownRows: Story = {
  args: { rows: 'zeilen' },
  parameters: about('Rows that do not exist: topics it is, the console says so.'),
};

export const OpenedService: Story = {
  play: ({ canvasElement }) => press(canvasElement, /^Hebammensprechstunde/),
  parameters: about('A bar was pressed: the finder’s details, open.'),
};

export const OpenedCell: Story = {
  play: ({ canvasElement }) => press(canvasElement, /^6 Angebote\s*Überschneidung/),
  parameters: about('A cell was pressed: its services, and who does the same where.'),
};

export const OpenedOverlaps: Story = {
  play: ({ canvasElement }) => press(canvasElement, /^\d+ Überschneidungen$/),
};

export const EverythingSaid: Story = {
  ...withProgram(tag, everything),
  parameters: about(
    'All ages drawn through; two times apart; one month; no end; unknown and missing topics; an overlap; counted apart: unknown ages, other ages.',
  ),
};

export const NobodyAccompanies: Story = {
  ...withProgram(tag, nobodyAccompanies),
  parameters: about(
    'Every service ends where the next begins: no transition is accompanied, and each says so.',
  ),
};

export const ManyServices: Story = {
  ...withProgram(tag, many),
  parameters: about('500 services: bundled per cell with their count, opened on demand. No carpet.'),
};

export const ManyServicesOnPhone: Story = { ...withProgram(tag, many), globals: { width: '320' } };

export const AllInOneCell: Story = {
  ...withProgram(tag, inOneCell),
  parameters: about('60 services in one cell: the line of the bundle shows which months have any.'),
};

export const ManyTopics: Story = {
  ...withProgram(tag, manyTopics),
  parameters: about('200 topics: twenty at a time.'),
};

export const NoAges: Story = {
  ...withProgram(tag, withoutAges),
  parameters: about('No service gives an age: a sentence, not a grid of gaps.'),
};

export const LongName: Story = {
  ...withProgram(tag, longName),
  parameters: about('A name of 300 characters is shortened in its bar, and said in full where it is opened.'),
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

export const English: Story = { ...pages.english, ...withProgram(tag, inLanguages) };
export const EnglishWithGermanData: Story = pages.english;
export const French: Story = pages.french;
export const Arabic: Story = {
  ...pages.arabic,
  ...withProgram(tag, inLanguages),
  parameters: about('Arabic texts of the file among German words: each runs its own way.'),
};
export const RightToLeft: Story = {
  ...pages.rightToLeft,
  parameters: about('Life runs from right to left; arrow keys lead where they point.'),
};
export const Sidebar: Story = pages.sidebar;
export const Phone: Story = {
  ...pages.phone,
  parameters: about('Turned: life runs downwards, phases are sections, the steps stand between them.'),
};
export const Dark: Story = pages.dark;
export const SystemColours: Story = pages.systemColours;
export const SmallRoot: Story = pages.smallRoot;

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
