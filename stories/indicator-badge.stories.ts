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

export const LongWords: Story = texts.longWords;
export const LongWordsInRow: Story = { ...texts.longWords, args: { src: '', variant: 'row' } };
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = { ...texts.emoji, args: { src: '', variant: 'tile' } };
export const RightToLeftTexts: Story = { ...texts.rightToLeftTexts, args: { src: '', variant: 'tile' } };
