import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/indicator-compare/indicator-compare.js';
import { about } from './support/about.js';
import { attributes, show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { fallback, pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-indicator-compare';

const three = 'daten/peine.json daten/gifhorn.json daten/hameln-pyrmont.json';
const samples = 'daten/musterland.json daten/beispielhausen.json daten/nirgendwo.json';

const meta: Meta<Attributes> = {
  title: 'Elements/Indicator compare',
  component: tag,
  render: show(tag),
  argTypes: controlsFor(tag),
  args: { src: three, indicator: 'child-poverty' },
};

export default meta;

type Story = StoryObj<Attributes>;

const states = statesOf(tag);
const texts = textsOf(tag);

export const Ready: Story = {
  parameters: about(
    'Three municipalities, the highest rate first. Two rates have no date, one is rough, sources and ways of counting differ: it says so, and is not simply comparable.',
  ),
};

export const Children: Story = {
  args: { indicator: 'children-under-10' },
  parameters: about(
    'Two counts and a share. The shares of the counts are computed: hollow dots, in italics, and said. Three dates over three years.',
  ),
};

export const Counts: Story = {
  args: { indicator: 'population' },
  parameters: about('A figure that is a count everywhere.'),
};

export const Table: Story = {
  args: { view: 'table' },
  parameters: about('The same as a table.'),
};

export const TableOfChildren: Story = {
  args: { view: 'table', indicator: 'children-under-10' },
  parameters: about('Computed shares with the counts that they come from.'),
};

export const Comparable: Story = {
  args: { src: samples },
  parameters: about('Made-up figures of one source and one day: nothing to warn of.'),
};

export const OtherKind: Story = {
  args: { src: `${samples} daten/anderswo.json` },
  parameters: about(
    'Made-up figures. One has a count and no base for it: it is listed, and not on the scale.',
  ),
};

export const OneHasNone: Story = {
  args: { src: `${samples} daten/empty.json` },
  parameters: about('One of the files has no such figure: it says so in its row.'),
};

export const OneFile: Story = {
  args: { src: 'daten/gifhorn.json' },
  parameters: about('One file alone: one row, and nothing to compare.'),
};

export const InProgram: Story = {
  render: (args) =>
    html`<pk-program src=${three}
      ><pk-indicator-compare ${attributes({ ...args, src: '' })}></pk-indicator-compare
    ></pk-program>`,
  parameters: about('The files of the `<pk-program>` around it.'),
};

export const OneMissing: Story = {
  args: { src: `${three} daten/missing.json` },
  parameters: about('One file of four can’t be loaded: the others are shown, and it is named.'),
};

export const TableWithMissing: Story = {
  args: { src: `${three} daten/unreachable.json`, view: 'table' },
  parameters: about('The same with a table.'),
};

export const NoneHad: Story = {
  args: { src: 'daten/missing.json daten/unreachable.json' },
  render: show(tag, { fallback }),
  parameters: about("None of the files can be had: the author's own content stays."),
};

export const NothingAndEverything: Story = {
  ...withProgram(
    tag,
    programOf({ indicators: [{ id: 'child-poverty', observations: [{ share: 0, asOf: '2024' }] }] }),
  ),
  args: { src: '' },
  parameters: about('Zero, on a scale that has room for more.'),
};

export const UnknownIndicator: Story = {
  args: { indicator: 'nicht-da' },
  parameters: about('None of the files has such a figure: one sentence.'),
};

export const HeadingLevel: Story = {
  args: { 'heading-level': 2 },
  parameters: about('Looks the same at every level; a screen reader hears 2.'),
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

export const English: Story = { ...pages.english, args: { indicator: 'children-under-10' } };
export const French: Story = pages.french;
export const Arabic: Story = pages.arabic;
export const RightToLeft: Story = { ...pages.rightToLeft, args: { indicator: 'children-under-10' } };
export const TableRightToLeft: Story = { ...pages.rightToLeft, args: { view: 'table' } };
export const Sidebar: Story = pages.sidebar;
export const TableInSidebar: Story = { ...pages.sidebar, args: { view: 'table' } };
export const Phone: Story = { ...pages.phone, args: { indicator: 'children-under-10' } };
export const Dark: Story = { ...pages.dark, args: { indicator: 'children-under-10' } };
export const SystemColours: Story = { ...pages.systemColours, args: { indicator: 'children-under-10' } };
export const SmallRoot: Story = pages.smallRoot;

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
