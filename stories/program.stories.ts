import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/contact-block/contact-block.js';
import '../src/components/indicator-badge/indicator-badge.js';
import { configure } from '../src/index.js';
import { about } from './support/about.js';
import { attributes, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { fallback, pages } from './support/states.js';

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
  parameters: about('One file for all elements inside; the author’s own content stays where it is.'),
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
  parameters: about('Two municipalities on one page.'),
};

export const Nested: Story = {
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <pk-indicator-badge></pk-indicator-badge>
      <pk-program src="daten/gifhorn.json"><pk-indicator-badge></pk-indicator-badge></pk-program>
    </pk-program>`,
  parameters: about('The nearest program counts: the second pill is Gifhorn’s.'),
};

export const OwnFile: Story = {
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <pk-indicator-badge></pk-indicator-badge>
      <pk-indicator-badge src="daten/hameln-pyrmont.json"></pk-indicator-badge>
    </pk-program>`,
  parameters: about('An element’s own file counts before that of the program around it.'),
};

export const PageDefault: Story = {
  args: { src: '' },
  beforeEach() {
    configure({ src: 'daten/gifhorn.json' });
    return () => configure({ src: '' });
  },
  parameters: {
    docs: {
      ...about('The page names a file for all, `configure({ src })`; the program names none.').docs,
      // The default is the page's: other stories must not get it.
      story: { inline: false, height: '420px' },
    },
  },
};

export const Pending: Story = {
  args: { src: 'daten/never.json' },
  parameters: about('Everything waits; the author’s own content stands.'),
};

export const Empty: Story = {
  args: { src: 'daten/empty.json' },
  parameters: about('Each element says that there is nothing for it.'),
};

export const Stale: Story = {
  args: { src: 'daten/stale.json' },
  parameters: about('Each element says from when its data is.'),
};

export const ErrorState: Story = {
  name: 'Error',
  args: { src: 'daten/missing.json' },
  render: (args) =>
    html`<pk-program ${attributes(args)}>
      <h2>Präventionskette</h2>
      <pk-contact-block>${fallback}</pk-contact-block>
    </pk-program>`,
  parameters: about('The content of the program stays, and each element’s own fallback.'),
};

export const ErrorWithoutFallback: Story = {
  args: { src: 'daten/unreachable.json' },
  parameters: about('Each element speaks for itself, in a line of text too.'),
};

export const WithBadRecords: Story = { args: { src: 'daten/bad-records.json' } };

export const English: Story = pages.english;
export const RightToLeft: Story = pages.rightToLeft;
export const Sidebar: Story = pages.sidebar;
export const Dark: Story = pages.dark;
export const SystemColours: Story = pages.systemColours;
