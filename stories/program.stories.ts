import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/contact-block/contact-block.js';
import '../src/components/indicator-badge/indicator-badge.js';
import { configure } from '../src/index.js';
import { describeStory } from './support/descriptions.js';
import { attributes, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { fallback, hostPages } from './support/states.js';

const tag = 'pk-program';

const meta: Meta<Attributes> = {
  title: 'Elements/Program',
  component: tag,
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <h2>Präventionskette</h2>
      <p>
        Im Landkreis leben <pk-indicator-badge></pk-indicator-badge> und
        <pk-indicator-badge indicator="children-under-10"></pk-indicator-badge>.
      </p>
      <pk-contact-block></pk-contact-block>
    </pk-program>`,
};

export default meta;

type Story = StoryObj<Attributes>;

export const Ready: Story = {
  parameters: describeStory('One file for all elements inside; the author’s content stays as it is.'),
};

export const TwoPrograms: Story = {
  render: () =>
    html`<pk-program src="daten/peine.json">
        <h2>Peine</h2>
        <pk-contact-block limit="1"></pk-contact-block>
      </pk-program>
      <pk-program src="daten/gifhorn.json">
        <h2>Gifhorn</h2>
        <pk-contact-block limit="1"></pk-contact-block>
      </pk-program>`,
  parameters: describeStory('Two municipalities on one page.'),
};

export const Nested: Story = {
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <pk-indicator-badge></pk-indicator-badge>
      <pk-program src="daten/gifhorn.json"><pk-indicator-badge></pk-indicator-badge></pk-program>
    </pk-program>`,
  parameters: describeStory(
    'The nearest program provides the data: the second badge shows Gifhorn’s figure.',
  ),
};

export const OwnFile: Story = {
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <pk-indicator-badge></pk-indicator-badge>
      <pk-indicator-badge src="daten/hameln-pyrmont.json"></pk-indicator-badge>
    </pk-program>`,
  parameters: describeStory('An element’s own `src` takes precedence over the program around it.'),
};

export const PageDefault: Story = {
  args: { src: '' },
  beforeEach() {
    configure({ src: 'daten/gifhorn.json' });
    return () => configure({ src: '' });
  },
  parameters: {
    docs: {
      ...describeStory('The page sets a default file with `configure({ src })`; the program names none.')
        .docs,
      // An iframe of its own, since the default would apply to the other stories on a docs page.
      story: { inline: false, height: '420px' },
    },
  },
};

export const Pending: Story = {
  args: { src: 'daten/never.json' },
  parameters: describeStory('The file is being loaded; the author’s content is visible.'),
};

export const Empty: Story = {
  args: { src: 'daten/empty.json' },
  parameters: describeStory('Each element says that the file has nothing for it.'),
};

export const Stale: Story = {
  args: { src: 'daten/stale.json' },
  parameters: describeStory('Each element shows the date of its data.'),
};

export const ErrorState: Story = {
  name: 'Error',
  args: { src: 'daten/missing.json' },
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <h2>Präventionskette</h2>
      <pk-contact-block>${fallback}</pk-contact-block>
    </pk-program>`,
  parameters: describeStory('The content of the program and the fallback of each element stay visible.'),
};

export const ErrorWithoutFallback: Story = {
  args: { src: 'daten/unreachable.json' },
  parameters: describeStory('Each element shows its own message, also within a line of text.'),
};

export const WithBadRecords: Story = { args: { src: 'daten/bad-records.json' } };

export const English: Story = hostPages.english;
export const RightToLeft: Story = hostPages.rightToLeft;
export const Sidebar: Story = hostPages.sidebar;
export const Dark: Story = hostPages.dark;
export const SystemColours: Story = hostPages.systemColours;
