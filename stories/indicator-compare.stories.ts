import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/indicator-compare/indicator-compare.js';
import { describeStory } from './support/descriptions.js';
import { attributes, renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { fallback, hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-indicator-compare';

const realFiles = 'daten/peine.json daten/gifhorn.json daten/hameln-pyrmont.json';
const sampleFiles = 'daten/musterland.json daten/beispielhausen.json daten/nirgendwo.json';

const meta: Meta<Attributes> = {
  title: 'Elements/Indicator compare',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag),
  args: { src: realFiles, indicator: 'child-poverty' },
};

export default meta;

type Story = StoryObj<Attributes>;

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'Three municipalities, the highest rate first. Two rates have no date, one is approximate, and sources and definitions differ: a notice says why they are not directly comparable.',
  ),
};

export const Children: Story = {
  args: { indicator: 'children-under-10' },
  parameters: describeStory(
    'Two counts and a share. Shares computed from counts have hollow dots, italics and the word “rechnerisch”. The dates are up to three years apart.',
  ),
};

export const Counts: Story = {
  args: { indicator: 'population' },
  parameters: describeStory('An indicator that is a count in all files.'),
};

export const Table: Story = {
  args: { view: 'table' },
  parameters: describeStory('The same as a table.'),
};

export const TableOfChildren: Story = {
  args: { view: 'table', indicator: 'children-under-10' },
  parameters: describeStory('Computed shares with their counts.'),
};

export const Comparable: Story = {
  args: { src: sampleFiles },
  parameters: describeStory('Made-up figures from one source and of one date: no notice.'),
};

export const CountAmongShares: Story = {
  args: { src: `${sampleFiles} daten/anderswo.json` },
  parameters: describeStory(
    'Made-up figures. One is a count without a base: it is listed, but not on the scale.',
  ),
};

export const FileWithoutIndicator: Story = {
  args: { src: `${sampleFiles} daten/empty.json` },
  parameters: describeStory('One of the files has no such indicator: its row says so.'),
};

export const OneFile: Story = {
  args: { src: 'daten/gifhorn.json' },
  parameters: describeStory('A single file: one row, and nothing to compare.'),
};

export const InProgram: Story = {
  render: (args) =>
    html`<pk-program src=${realFiles}
      ><pk-indicator-compare ${attributes({ ...args, src: '' })}></pk-indicator-compare
    ></pk-program>`,
  parameters: describeStory('The files come from the `<pk-program>` around the element.'),
};

export const MissingFile: Story = {
  args: { src: `${realFiles} daten/missing.json` },
  parameters: describeStory('One of four files can’t be loaded: the element names it, and shows the others.'),
};

export const TableWithMissingFile: Story = {
  args: { src: `${realFiles} daten/unreachable.json`, view: 'table' },
  parameters: describeStory('The same as a table.'),
};

export const AllFilesMissing: Story = {
  args: { src: 'daten/missing.json daten/unreachable.json' },
  render: renderElement(tag, { fallback }),
  parameters: describeStory("None of the files can be loaded: the author's fallback stays."),
};

export const ZeroPercent: Story = {
  ...withProgram(
    tag,
    programOf({ indicators: [{ id: 'child-poverty', observations: [{ share: 0, asOf: '2024' }] }] }),
  ),
  args: { src: '' },
  parameters: describeStory('0 %, on a scale that starts at zero.'),
};

export const UnknownIndicator: Story = {
  args: { indicator: 'nicht-da' },
  parameters: describeStory('None of the files has this indicator: one sentence.'),
};

export const HeadingLevel: Story = {
  args: { 'heading-level': 2 },
  parameters: describeStory(
    'The heading looks the same at every level; in the accessibility tree it is at level 2.',
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

export const English: Story = { ...hostPages.english, args: { indicator: 'children-under-10' } };
export const French: Story = hostPages.french;
export const Arabic: Story = hostPages.arabic;
export const RightToLeft: Story = { ...hostPages.rightToLeft, args: { indicator: 'children-under-10' } };
export const TableRightToLeft: Story = { ...hostPages.rightToLeft, args: { view: 'table' } };
export const Sidebar: Story = hostPages.sidebar;
export const TableInSidebar: Story = { ...hostPages.sidebar, args: { view: 'table' } };
export const Phone: Story = { ...hostPages.phone, args: { indicator: 'children-under-10' } };
export const Dark: Story = { ...hostPages.dark, args: { indicator: 'children-under-10' } };
export const SystemColours: Story = { ...hostPages.systemColours, args: { indicator: 'children-under-10' } };
export const SmallRoot: Story = hostPages.smallRoot;

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
