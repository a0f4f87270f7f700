import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/indicator-badge/indicator-badge.js';
import { about } from './support/about.js';
import { attributes, show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-indicator-badge';

const meta: Meta<Attributes> = {
  title: 'Elements/Indicator badge',
  component: tag,
  render: show(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json', indicator: 'children-under-10' },
};

export default meta;

type Story = StoryObj<Attributes>;

const ids = ['population', 'children-under-10', 'child-poverty'];

/** The three well-known figures of a municipality, in one variant. */
const threeFigures = (args: Attributes) =>
  html`${ids.map(
    (indicator) => html`<pk-indicator-badge ${attributes({ ...args, indicator })}></pk-indicator-badge> `,
  )}`;

const figure = (observation: object, label = 'Kinder mit Sprachförderbedarf') =>
  programOf({ indicators: [{ id: 'figure', label, observations: [observation] }] });

/** A figure made for a story, shown as a tile. */
const figureTile = (observation: object): Story => ({
  ...withProgram(tag, figure(observation)),
  args: { src: '', indicator: 'figure', variant: 'tile' },
});

const madeUp = 'Erfundene Beispielzahlen';

/** Figures that nobody counted: no source has a series, or says how the Land does. */
const sampleFile = (parts: object, ...observations: object[]) =>
  programOf({
    indicators: [
      {
        id: 'child-poverty',
        label: 'Kinderarmut (erfundene Beispielzahlen)',
        observations: observations.map((observation) => ({ source: madeUp, ...observation })),
        ...parts,
      },
    ],
  });

const land = { label: 'Musterland (Land)', share: 0.128, asOf: '2024-12', source: madeUp };

const compared = sampleFile(
  { comparison: land },
  { count: 1503, of: 8970, share: 0.1676, asOf: '2024-12-31' },
);
const comparedCounts = sampleFile(
  { comparison: { label: 'Nachbarkreis', count: 1210, asOf: '2023', source: madeUp } },
  { count: 1503, asOf: '2024-12-31' },
);
const computedComparison = sampleFile(
  { comparison: { label: 'Nachbarkreis', count: 1210, of: 9700, asOf: '2024', approximate: true } },
  { count: 1503, of: 8970, asOf: '2024-12-31' },
);
const years = [0.121, 0.126, 0.124, 0.138, 0.152, 0.149, 0.1676];
const course = sampleFile(
  {},
  ...years.map((share, index) => ({ share, asOf: index === 6 ? '2024-12-31' : `${2018 + index}` })),
);
const courseWithGap = sampleFile(
  {},
  { share: 0.11, asOf: '2012' },
  { share: 0.12, asOf: '2013', approximate: true },
  { share: 0.118, asOf: '2014-12-31' },
  { count: 1320, asOf: '2017' },
  { share: 0.151, asOf: '2022-06-30' },
  { share: 0.16, asOf: '2023' },
  { share: 0.17 },
);
const everything = sampleFile(
  { comparison: land },
  ...years.map((share, index) => ({ share, asOf: `${2018 + index}-12-31` })),
);

const sample = (program: ReturnType<typeof programOf>, args: Attributes = {}): Story => ({
  ...withProgram(tag, program),
  args: { src: '', indicator: 'child-poverty', variant: 'tile', ...args },
});

const states = statesOf(tag);
const texts = textsOf(tag);

export const Ready: Story = {
  parameters: about('A pill in a line of text. It opens to date, source and what is computed.'),
};

export const BadgeInText: Story = {
  render: (args) =>
    html`<p>
      In Peine lebten <pk-indicator-badge ${attributes(args)}></pk-indicator-badge>, und das waren mehr als im
      Jahr davor. Der Text läuft über mehrere Zeilen, und die Pille steht mitten darin.
    </p>`,
  parameters: about('The pill does not break the line it stands in, closed or open.'),
};

export const Tile: Story = {
  args: { variant: 'tile' },
  parameters: about(
    'A count was stated; the share is computed from it, says so, and stands apart from it in italics.',
  ),
};

export const Row: Story = {
  args: { variant: 'row' },
  parameters: about('A line of a list: words at the start, the figure at the end.'),
};

export const Badges: Story = {
  render: threeFigures,
  parameters: about('Three pills beside each other; they wrap.'),
};

export const Tiles: Story = {
  render: threeFigures,
  args: { variant: 'tile' },
  parameters: about('Peine. Only a stated share has a bar. Figures are read first.'),
};

export const TilesOfGifhorn: Story = {
  render: threeFigures,
  args: { variant: 'tile', src: 'daten/gifhorn.json' },
  parameters: about('Gifhorn: "9,0 %" keeps the digit that was stated.'),
};

export const TilesOfHamelnPyrmont: Story = {
  name: 'Tiles Of Hameln-Pyrmont',
  render: threeFigures,
  args: { variant: 'tile', src: 'daten/hameln-pyrmont.json' },
  parameters: about('Hameln-Pyrmont states a share without a count, and a rough one: "ca. 21 %".'),
};

export const Rows: Story = {
  render: threeFigures,
  args: { variant: 'row' },
  parameters: about('Rows below each other: figures end at one edge.'),
};

export const OwnLabel: Story = {
  args: { variant: 'tile', label: 'Jungen und Mädchen bis neun' },
  parameters: about("The editor's words in place of those of the file."),
};

export const WithoutFile: Story = {
  args: {
    src: '',
    indicator: '',
    variant: 'tile',
    label: 'Plätze im Familienzentrum',
    value: '1250',
    unit: 'Plätze',
    'as-of': '2026-03',
    source: 'Stadt Musterstadt',
  },
  parameters: about('Attributes say it all; digits are written as the language of the page does.'),
};

export const ValueAlone: Story = {
  args: { src: '', indicator: '', label: 'Kitas', value: '48' },
  parameters: about('Without date and source: the pill says that the date is missing.'),
};

export const ValueAsTyped: Story = {
  args: { src: '', indicator: '', variant: 'row', label: 'Betreuungsquote', value: 'rund 93,4 %' },
  parameters: about('Anything but digits stands as it was typed.'),
};

export const Approximate: Story = {
  ...figureTile({ share: 0.21, approximate: true, asOf: '2017-11' }),
  parameters: about('A rough figure says "ca.", and has no digit that it was not given.'),
};

export const Computed: Story = {
  ...figureTile({ count: 412, of: 1388, asOf: '2025', source: 'Schuleingangsuntersuchung' }),
  parameters: about('A count with its base: the share is "rechnerisch".'),
};

export const StatedShareWithCount: Story = {
  ...figureTile({ share: 0.2968, count: 412, of: 1388, asOf: '2025-09-01' }),
  parameters: about('A stated share leads, with its bar; the count behind it follows.'),
};

export const NothingAndEverything: Story = {
  render: (args) =>
    html`${[0, 0.004, 1].map(
      (share) =>
        html`<pk-indicator-badge
          ${attributes(args)}
          .program=${figure({ share, asOf: '2025' })}
        ></pk-indicator-badge>`,
    )}`,
  args: { src: '', indicator: 'figure', variant: 'tile' },
  parameters: about('0 %, less than half a percent and 100 %: the bar at its ends.'),
};

export const Pictogram: Story = {
  args: { variant: 'pictogram', indicator: 'child-poverty' },
  parameters: about('Peine: 14,17 % are about one in seven; what that would be exactly is said.'),
};

export const PictogramOfGifhorn: Story = {
  args: { ...Pictogram.args, src: 'daten/gifhorn.json' },
  parameters: about('Gifhorn: 9,0 % are nearer to one in eleven than to one in ten.'),
};

export const PictogramOfHamelnPyrmont: Story = {
  name: 'Pictogram Of Hameln-Pyrmont',
  args: { ...Pictogram.args, src: 'daten/hameln-pyrmont.json' },
  parameters: about('Hameln-Pyrmont: a rough share, rounded once more.'),
};

export const PictogramOfComputedShare: Story = {
  args: { variant: 'pictogram', indicator: 'children-under-10' },
  parameters: about('The share is computed from a count; the pictogram shows that share.'),
};

export const PictogramExact: Story = {
  ...withProgram(tag, figure({ share: 0.25, asOf: '2025' })),
  args: { src: '', indicator: 'figure', variant: 'pictogram', unit: 'Kindern' },
  parameters: about('Nothing was rounded: no "rund". Whom the figure counts is said by the author (`unit`).'),
};

export const PictogramOfMany: Story = {
  ...withProgram(tag, figure({ share: 0.967, asOf: '2025' })),
  args: { src: '', indicator: 'figure', variant: 'pictogram' },
  parameters: about('Nearly all: so many people that the rest stays visible; they wrap.'),
};

export const PictogramTooRare: Story = {
  ...withProgram(tag, figure({ share: 0.002, asOf: '2025' })),
  args: { src: '', indicator: 'figure', variant: 'pictogram' },
  parameters: about('Two in a thousand are no picture of a few people: the tile with its bar stays.'),
};

export const Comparison: Story = {
  ...sample(compared),
  parameters: about('Made-up figures. The mark on the bar is the Land; its date and source stand below.'),
};

export const ComparisonOfComputedShares: Story = {
  ...sample(computedComparison),
  parameters: about('Made-up figures. Two counts, each with its base: both shares are computed.'),
};

export const ComparisonOfCounts: Story = {
  ...sample(comparedCounts),
  parameters: about('Made-up figures. Counts have no bar: the words alone.'),
};

export const ComparisonInRow: Story = {
  ...sample(compared, { variant: 'row' }),
  parameters: about('Made-up figures. A row says it in words.'),
};

export const ComparisonInBadge: Story = {
  ...sample(compared, { variant: 'badge' }),
  parameters: about('Made-up figures. The pill says it when it is opened.'),
};

export const Course: Story = {
  ...sample(course),
  parameters: about(
    'Made-up figures. Seven years, true to scale from zero; the last value is named, all of them can be unfolded.',
  ),
};

export const CourseWithGap: Story = {
  ...sample(courseWithGap),
  parameters: about(
    'Made-up figures. Where years are missing, no line pretends to know; a rough value is hollow; a count, or a value without a date, is in the table alone.',
  ),
};

export const CourseInBadge: Story = {
  ...sample(course, { variant: 'badge' }),
  parameters: about('Made-up figures. Inside the pill.'),
};

export const PictogramWithAll: Story = {
  ...sample(everything, { variant: 'pictogram' }),
  parameters: about('Made-up figures. People, the Land, the course: the most that a figure can show.'),
};

export const UnknownIndicator: Story = {
  args: { indicator: 'nicht-da' },
  parameters: about('The file has no such figure: one sentence.'),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = states.empty;
export const Stale: Story = states.stale;
export const StaleTile: Story = { ...states.stale, args: { ...states.stale.args, variant: 'tile' } };
export const StaleUndated: Story = {
  ...states.staleUndated,
  args: { ...states.staleUndated.args, indicator: 'population' },
};
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;
export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = {
  ...states.withBadRecords,
  args: { ...states.withBadRecords.args, indicator: 'population', variant: 'tile' },
};

export const English: Story = { ...pages.english, render: threeFigures, args: { variant: 'tile' } };
export const French: Story = { ...pages.french, render: threeFigures, args: { variant: 'tile' } };
export const Arabic: Story = { ...pages.arabic, render: threeFigures, args: { variant: 'row' } };
export const RightToLeft: Story = { ...pages.rightToLeft, render: threeFigures, args: { variant: 'tile' } };
export const Sidebar: Story = { ...pages.sidebar, render: threeFigures };
export const Phone: Story = { ...pages.phone, render: threeFigures, args: { variant: 'row' } };
export const Dark: Story = { ...pages.dark, render: threeFigures, args: { variant: 'tile' } };
export const DarkBadges: Story = { ...pages.dark, render: threeFigures };
export const SystemColours: Story = {
  ...pages.systemColours,
  render: threeFigures,
  args: { variant: 'tile' },
};
export const SmallRoot: Story = { ...pages.smallRoot, render: threeFigures };

export const DrawingsEnglish: Story = { ...sample(everything, { variant: 'pictogram' }), ...pages.english };
export const DrawingsRightToLeft: Story = {
  ...sample(everything, { variant: 'pictogram' }),
  ...pages.rightToLeft,
};
export const DrawingsSidebar: Story = { ...sample(everything, { variant: 'pictogram' }), ...pages.sidebar };
export const DrawingsDark: Story = { ...sample(everything, { variant: 'pictogram' }), ...pages.dark };
export const DrawingsSystemColours: Story = {
  ...sample(everything, { variant: 'pictogram' }),
  ...pages.systemColours,
};

export const LongWords: Story = texts.longWords;
export const LongWordsInRow: Story = { ...texts.longWords, args: { src: '', variant: 'row' } };
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = { ...texts.emoji, args: { src: '', variant: 'tile' } };
export const RightToLeftTexts: Story = { ...texts.rightToLeftTexts, args: { src: '', variant: 'tile' } };
