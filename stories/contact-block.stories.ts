import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/contact-block/contact-block.js';
import { about } from './support/about.js';
import { attributes, show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-contact-block';

const meta: Meta<Attributes> = {
  title: 'Elements/Contact block',
  component: tag,
  render: show(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const town = { street: 'Schlossplatz 1', postalCode: '38518', city: 'Gifhorn' };

const reachable = programOf({
  contacts: [
    {
      id: 'lotsin',
      name: 'Ayşe Yılmaz-Großmann',
      role: 'Familienlotsin',
      organization: 'Landkreis Musterland',
      department: 'Frühe Hilfen',
      address: town,
      phones: [
        { number: '05371 / 820-123', type: 'voice', note: 'vormittags' },
        { number: '0151 23456789', type: 'mobile', note: 'auch SMS' },
        { number: '05371 / 820-124', type: 'fax' },
      ],
      email: 'ayse.yilmaz-grossmann@musterland.example',
      url: 'https://musterland.example/fruehe-hilfen',
      hours: 'Mo bis Do 8:30–12 Uhr, Di auch 14–17 Uhr',
      public: true,
    },
    {
      id: 'hotline',
      department: 'Elterntelefon',
      phones: [{ number: '116 111', type: 'voice', note: 'kostenlos und anonym' }],
      hours: 'Mo bis Sa 14–20 Uhr',
      public: true,
    },
    { id: 'haus', organization: 'Familienhaus Musterdorf', address: town, public: true },
  ],
});

const notPublic = programOf({
  contacts: [
    {
      name: 'Name nicht freigegeben',
      role: 'Koordination',
      organization: 'Landkreis Musterland',
      department: 'Fachbereich Jugend, Präventionskette',
      address: town,
      phones: [{ number: '05371 / 820-999' }],
      email: 'nicht.freigegeben@musterland.example',
      hours: 'nach Vereinbarung',
    },
  ],
});

const states = statesOf(tag);
const texts = textsOf(tag);

export const Ready: Story = {
  parameters: about(
    'Peine: two people of one office beside each other, its address once below them; the public hotline apart.',
  ),
};

export const Gifhorn: Story = {
  args: { src: 'daten/gifhorn.json' },
  parameters: about('One contact.'),
};

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
  parameters: about('One contact.'),
};

export const Columns: Story = {
  args: { layout: 'columns' },
  parameters: about('Offices side by side where there is room. Lines begin at one height.'),
};

export const WithVCard: Story = {
  name: 'With vCard',
  args: { vcard: true },
  parameters: about('Each contact can be saved. A screen reader hears whose button it is.'),
};

export const OneContact: Story = {
  args: { contact: 'herzberg' },
  parameters: about('An editor names one contact by its id.'),
};

export const InOwnOrder: Story = {
  args: { contact: 'buergertelefon behrens' },
  parameters: about('Ids in an order of their own.'),
};

export const Limited: Story = {
  args: { limit: 1 },
  parameters: about('The first contact only.'),
};

export const UnknownContact: Story = {
  args: { contact: 'niemand' },
  parameters: about('An id that the file does not have: the element is empty, and says so.'),
};

export const FaxAndHotline: Story = {
  ...withProgram(tag, reachable),
  parameters: about(
    'Every way to reach somebody: kinds of numbers with notes, hours, a website, an office without people. The fax number is no link.',
  ),
};

export const NotPublic: Story = {
  ...withProgram(tag, notPublic),
  args: { src: '', vcard: true },
  parameters: about('Nobody said that this person may be named: the office stands alone.'),
};

export const InFlexRow: Story = {
  render: (args) =>
    html`<div style="display: flex; gap: 2em">
      <p>Der Text der Seite steht links neben dem Element, das die Seite in eine Reihe gesetzt hat.</p>
      <pk-contact-block ${attributes(args)}></pk-contact-block>
    </div>`,
  args: { limit: 1 },
  parameters: about(
    'The page sets its children in a row: the element is as wide as its content needs, never nothing.',
  ),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = states.empty;
export const Stale: Story = states.stale;
export const StaleUndated: Story = states.staleUndated;
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;

export const ErrorWithComment: Story = {
  args: { src: 'daten/missing.json' },
  render: (args) => html`<pk-contact-block ${attributes(args)}><!-- wp:html --></pk-contact-block>`,
  parameters: about("A CMS's comment is no content: as without a fallback, never an empty box."),
};

export const NoJson: Story = {
  name: 'Error: no JSON',
  args: { src: 'daten/no-json.json' },
  parameters: about('A page came where the file should be.'),
};

export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = { ...pages.english, args: { vcard: true } };
export const French: Story = { ...pages.french, args: { vcard: true } };
export const Arabic: Story = pages.arabic;
export const RightToLeft: Story = { ...pages.rightToLeft, args: { layout: 'columns', vcard: true } };
export const Sidebar: Story = { ...pages.sidebar, args: { vcard: true } };
export const Phone: Story = { ...pages.phone, args: { layout: 'columns' } };
export const Dark: Story = { ...pages.dark, args: { vcard: true } };
export const SystemColours: Story = { ...pages.systemColours, args: { vcard: true } };
export const SmallRoot: Story = { ...pages.smallRoot, args: { vcard: true } };

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
