import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/indicator-badge/indicator-badge.js';
import { describeStory } from './support/descriptions.js';
import { attributes, renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-indicator-badge';

const meta: Meta<Attributes> = {
  title: 'Elements/Indicator badge',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json', indicator: 'children-under-10' },
};

export default meta;

type Story = StoryObj<Attributes>;

const wellKnownIds = ['population', 'children-under-10', 'child-poverty'];

/** The three well-known indicators of a municipality, each in a badge. */
const threeFigures = (args: Attributes) =>
  html`${wellKnownIds.map(
    (indicator) => html`<pk-indicator-badge ${attributes({ ...args, indicator })}></pk-indicator-badge> `,
  )}`;

/** A program with one indicator that has one observation. */
const programWithFigure = (observation: object, label = 'Kinder mit Sprachförderbedarf') =>
  programOf({ indicators: [{ id: 'figure', label, observations: [observation] }] });

/** A figure of the story's own, shown as a tile. */
const figureTile = (observation: object): Story => ({
  ...withProgram(tag, programWithFigure(observation)),
  args: { src: '', indicator: 'figure', variant: 'tile' },
});

const sampleSource = 'Erfundene Beispielzahlen';

/** A program with made-up figures: no real file has a time series or a comparison. */
const sampleProgram = (parts: object, ...observations: object[]) =>
  programOf({
    indicators: [
      {
        id: 'child-poverty',
        label: 'Kinderarmut (erfundene Beispielzahlen)',
        observations: observations.map((observation) => ({ source: sampleSource, ...observation })),
        ...parts,
      },
    ],
  });

const stateAverage = { label: 'Musterland (Land)', share: 0.128, asOf: '2024-12', source: sampleSource };

const withComparison = sampleProgram(
  { comparison: stateAverage },
  { count: 1503, of: 8970, share: 0.1676, asOf: '2024-12-31' },
);
const withComparedCounts = sampleProgram(
  { comparison: { label: 'Nachbarkreis', count: 1210, asOf: '2023', source: sampleSource } },
  { count: 1503, asOf: '2024-12-31' },
);
const withComputedComparison = sampleProgram(
  { comparison: { label: 'Nachbarkreis', count: 1210, of: 9700, asOf: '2024', approximate: true } },
  { count: 1503, of: 8970, asOf: '2024-12-31' },
);
const yearlyShares = [0.121, 0.126, 0.124, 0.138, 0.152, 0.149, 0.1676];
const withSeries = sampleProgram(
  {},
  ...yearlyShares.map((share, index) => ({ share, asOf: index === 6 ? '2024-12-31' : `${2018 + index}` })),
);
const withIncompleteSeries = sampleProgram(
  {},
  { share: 0.11, asOf: '2012' },
  { share: 0.12, asOf: '2013', approximate: true },
  { share: 0.118, asOf: '2014-12-31' },
  { count: 1320, asOf: '2017' },
  { share: 0.151, asOf: '2022-06-30' },
  { share: 0.16, asOf: '2023' },
  { share: 0.17 },
);
const withComparisonAndSeries = sampleProgram(
  { comparison: stateAverage },
  ...yearlyShares.map((share, index) => ({ share, asOf: `${2018 + index}-12-31` })),
);

/** A tile with made-up figures. */
const sampleStory = (program: ReturnType<typeof programOf>, args: Attributes = {}): Story => ({
  ...withProgram(tag, program),
  args: { src: '', indicator: 'child-poverty', variant: 'tile', ...args },
});

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'A badge in a line of text. It unfolds to show date, source and computed shares.',
  ),
};

export const BadgeInText: Story = {
  render: (args) =>
    html`<p>
      In Peine lebten <pk-indicator-badge ${attributes(args)}></pk-indicator-badge>, und das waren mehr als im
      Jahr davor. Der Text läuft über mehrere Zeilen, und die Kennzahl steht mitten darin.
    </p>`,
  parameters: describeStory('The badge does not break its line of text, folded or unfolded.'),
};

export const Tile: Story = {
  args: { variant: 'tile' },
  parameters: describeStory(
    'The file states a count; the share computed from it is marked as “rechnerisch” and set in italics.',
  ),
};

export const Row: Story = {
  args: { variant: 'row' },
  parameters: describeStory('A row of a list: label at the start, figure at the end.'),
};

export const Badges: Story = {
  render: threeFigures,
  parameters: describeStory('Three badges side by side; they wrap.'),
};

export const Tiles: Story = {
  render: threeFigures,
  args: { variant: 'tile' },
  parameters: describeStory('Peine. Only a stated share has a bar.'),
};

export const TilesOfGifhorn: Story = {
  render: threeFigures,
  args: { variant: 'tile', src: 'daten/gifhorn.json' },
  parameters: describeStory('Gifhorn: "9,0 %" keeps the decimal as stated.'),
};

export const TilesOfHamelnPyrmont: Story = {
  name: 'Tiles Of Hameln-Pyrmont',
  render: threeFigures,
  args: { variant: 'tile', src: 'daten/hameln-pyrmont.json' },
  parameters: describeStory(
    'Hameln-Pyrmont states a share without a count, and an approximate one: "ca. 21 %".',
  ),
};

export const Rows: Story = {
  render: threeFigures,
  args: { variant: 'row' },
  parameters: describeStory('Rows below each other: figures are aligned at the end.'),
};

export const OwnLabel: Story = {
  args: { variant: 'tile', label: 'Jungen und Mädchen bis neun' },
  parameters: describeStory("The editor's label replaces that of the file."),
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
  parameters: describeStory(
    'All values come from attributes; the number is formatted in the language of the page.',
  ),
};

export const ValueOnly: Story = {
  args: { src: '', indicator: '', label: 'Kitas', value: '48' },
  parameters: describeStory('Without date and source: the badge says that the date is missing.'),
};

export const ValueAsTyped: Story = {
  args: { src: '', indicator: '', variant: 'row', label: 'Betreuungsquote', value: 'rund 93,4 %' },
  parameters: describeStory('A value that is not a plain number is shown as it was typed.'),
};

export const Approximate: Story = {
  ...figureTile({ share: 0.21, approximate: true, asOf: '2017-11' }),
  parameters: describeStory(
    'An approximate figure is marked with "ca.", and has no more digits than stated.',
  ),
};

export const Computed: Story = {
  ...figureTile({ count: 412, of: 1388, asOf: '2025', source: 'Schuleingangsuntersuchung' }),
  parameters: describeStory('A count with its base: the share is computed, and marked as "rechnerisch".'),
};

export const StatedShareWithCount: Story = {
  ...figureTile({ share: 0.2968, count: 412, of: 1388, asOf: '2025-09-01' }),
  parameters: describeStory('The stated share comes first, with its bar; its count follows.'),
};

export const ExtremeShares: Story = {
  render: (args) =>
    html`${[0, 0.004, 1].map(
      (share) =>
        html`<pk-indicator-badge
          ${attributes(args)}
          .program=${programWithFigure({ share, asOf: '2025' })}
        ></pk-indicator-badge>`,
    )}`,
  args: { src: '', indicator: 'figure', variant: 'tile' },
  parameters: describeStory('0 %, less than half a percent and 100 %.'),
};

export const Pictogram: Story = {
  args: { variant: 'pictogram', indicator: 'child-poverty' },
  parameters: describeStory('Peine: 14,17 % is about one in seven; the text also gives the exact share.'),
};

export const PictogramOfGifhorn: Story = {
  args: { ...Pictogram.args, src: 'daten/gifhorn.json' },
  parameters: describeStory('Gifhorn: 9,0 % is closer to one in eleven than to one in ten.'),
};

export const PictogramOfHamelnPyrmont: Story = {
  name: 'Pictogram Of Hameln-Pyrmont',
  args: { ...Pictogram.args, src: 'daten/hameln-pyrmont.json' },
  parameters: describeStory('Hameln-Pyrmont: an approximate share, rounded once more.'),
};

export const PictogramOfComputedShare: Story = {
  args: { variant: 'pictogram', indicator: 'children-under-10' },
  parameters: describeStory('The pictogram shows a share that is computed from a count.'),
};

export const PictogramExact: Story = {
  ...withProgram(tag, programWithFigure({ share: 0.25, asOf: '2025' })),
  args: { src: '', indicator: 'figure', variant: 'pictogram', unit: 'Kindern' },
  parameters: describeStory(
    'One in four is exact: no "rund". The author says whom the figure counts (`unit`).',
  ),
};

export const PictogramOfMany: Story = {
  ...withProgram(tag, programWithFigure({ share: 0.967, asOf: '2025' })),
  args: { src: '', indicator: 'figure', variant: 'pictogram' },
  parameters: describeStory('Nearly everybody: enough people to show the few others; they wrap.'),
};

export const PictogramTooRare: Story = {
  ...withProgram(tag, programWithFigure({ share: 0.002, asOf: '2025' })),
  args: { src: '', indicator: 'figure', variant: 'pictogram' },
  parameters: describeStory('Two in a thousand would need too many people: a tile with a bar instead.'),
};

export const Comparison: Story = {
  ...sampleStory(withComparison),
  parameters: describeStory(
    'Made-up figures. The mark on the bar is the share of the state (Land); its date and source are below.',
  ),
};

export const ComparisonOfComputedShares: Story = {
  ...sampleStory(withComputedComparison),
  parameters: describeStory('Made-up figures. Two counts, each with its base: both shares are computed.'),
};

export const ComparisonOfCounts: Story = {
  ...sampleStory(withComparedCounts),
  parameters: describeStory('Made-up figures. Counts have no bar: text only.'),
};

export const ComparisonInRow: Story = {
  ...sampleStory(withComparison, { variant: 'row' }),
  parameters: describeStory('Made-up figures. A row compares in words.'),
};

export const ComparisonInBadge: Story = {
  ...sampleStory(withComparison, { variant: 'badge' }),
  parameters: describeStory('Made-up figures. The badge shows the comparison once it is unfolded.'),
};

export const TimeSeries: Story = {
  ...sampleStory(withSeries),
  parameters: describeStory(
    'Made-up figures. Seven years on a scale from zero; the last value is labelled, and a table of all values can be unfolded.',
  ),
};

export const TimeSeriesWithGap: Story = {
  ...sampleStory(withIncompleteSeries),
  parameters: describeStory(
    'Made-up figures. No line across missing years; an approximate value is a hollow dot; a count or a value without a date is only in the table.',
  ),
};

export const TimeSeriesInBadge: Story = {
  ...sampleStory(withSeries, { variant: 'badge' }),
  parameters: describeStory('Made-up figures. The series within an unfolded badge.'),
};

export const PictogramWithComparisonAndSeries: Story = {
  ...sampleStory(withComparisonAndSeries, { variant: 'pictogram' }),
  parameters: describeStory(
    'Made-up figures. Pictogram, comparison and time series: the most that a figure can show.',
  ),
};

export const UnknownIndicator: Story = {
  args: { indicator: 'nicht-da' },
  parameters: describeStory('The file has no such indicator: one sentence.'),
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

export const English: Story = { ...hostPages.english, render: threeFigures, args: { variant: 'tile' } };
export const French: Story = { ...hostPages.french, render: threeFigures, args: { variant: 'tile' } };
export const Arabic: Story = { ...hostPages.arabic, render: threeFigures, args: { variant: 'row' } };
export const RightToLeft: Story = {
  ...hostPages.rightToLeft,
  render: threeFigures,
  args: { variant: 'tile' },
};
export const Sidebar: Story = { ...hostPages.sidebar, render: threeFigures };
export const Phone: Story = { ...hostPages.phone, render: threeFigures, args: { variant: 'row' } };
export const Dark: Story = { ...hostPages.dark, render: threeFigures, args: { variant: 'tile' } };
export const DarkBadges: Story = { ...hostPages.dark, render: threeFigures };
export const SystemColours: Story = {
  ...hostPages.systemColours,
  render: threeFigures,
  args: { variant: 'tile' },
};
export const SmallRoot: Story = { ...hostPages.smallRoot, render: threeFigures };

export const DrawingsEnglish: Story = {
  ...sampleStory(withComparisonAndSeries, { variant: 'pictogram' }),
  ...hostPages.english,
};
export const DrawingsRightToLeft: Story = {
  ...sampleStory(withComparisonAndSeries, { variant: 'pictogram' }),
  ...hostPages.rightToLeft,
};
export const DrawingsSidebar: Story = {
  ...sampleStory(withComparisonAndSeries, { variant: 'pictogram' }),
  ...hostPages.sidebar,
};
export const DrawingsDark: Story = {
  ...sampleStory(withComparisonAndSeries, { variant: 'pictogram' }),
  ...hostPages.dark,
};
export const DrawingsSystemColours: Story = {
  ...sampleStory(withComparisonAndSeries, { variant: 'pictogram' }),
  ...hostPages.systemColours,
};

export const LongWords: Story = texts.longWords;
export const LongWordsInRow: Story = { ...texts.longWords, args: { src: '', variant: 'row' } };
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = { ...texts.emoji, args: { src: '', variant: 'tile' } };
export const RightToLeftTexts: Story = { ...texts.rightToLeftTexts, args: { src: '', variant: 'tile' } };
