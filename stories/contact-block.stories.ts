import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/contact-block/contact-block.js';
import { describeStory } from './support/descriptions.js';
import { attributes, renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-contact-block';

const meta: Meta<Attributes> = {
  title: 'Elements/Contact block',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const address = { street: 'Schlossplatz 1', postalCode: '38518', city: 'Gifhorn' };

const allContactDetails = programOf({
  contacts: [
    {
      id: 'lotsin',
      name: 'Ayşe Yılmaz-Großmann',
      role: 'Familienlotsin',
      organization: 'Landkreis Musterland',
      department: 'Frühe Hilfen',
      address,
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
    { id: 'haus', organization: 'Familienhaus Musterdorf', address, public: true },
  ],
});

const notPublic = programOf({
  contacts: [
    {
      name: 'Name nicht freigegeben',
      role: 'Koordination',
      organization: 'Landkreis Musterland',
      department: 'Fachbereich Jugend, Präventionskette',
      address,
      phones: [{ number: '05371 / 820-999' }],
      email: 'nicht.freigegeben@musterland.example',
      hours: 'nach Vereinbarung',
    },
  ],
});

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'Peine: two people of one office side by side, with its address once below them; the hotline as a contact of its own.',
  ),
};

export const Gifhorn: Story = {
  args: { src: 'daten/gifhorn.json' },
  parameters: describeStory('One contact.'),
};

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
  parameters: describeStory('One contact.'),
};

export const Columns: Story = {
  args: { layout: 'columns' },
  parameters: describeStory('Offices side by side where there is room, aligned at the top.'),
};

export const WithVCard: Story = {
  name: 'With vCard',
  args: { vcard: true },
  parameters: describeStory(
    'Each contact can be saved to an address book. The accessible name of each button contains the contact’s name.',
  ),
};

export const OneContact: Story = {
  args: { contact: 'herzberg' },
  parameters: describeStory('One contact, named by its id.'),
};

export const CustomOrder: Story = {
  args: { contact: 'buergertelefon behrens' },
  parameters: describeStory('Contacts in the order in which the attribute names them.'),
};

export const Limited: Story = {
  args: { limit: 1 },
  parameters: describeStory('The first contact only.'),
};

export const UnknownContact: Story = {
  args: { contact: 'niemand' },
  parameters: describeStory('The file has no contact with this id: the element is empty, and says so.'),
};

export const FaxAndHotline: Story = {
  ...withProgram(tag, allContactDetails),
  parameters: describeStory(
    'All contact details: phone, mobile and fax numbers with notes, hours, a website, an office without people. The fax number is not a link.',
  ),
};

export const NotPublic: Story = {
  ...withProgram(tag, notPublic),
  args: { src: '', vcard: true },
  parameters: describeStory('The file does not mark this person as public: only the office is shown.'),
};

export const InFlexRow: Story = {
  render: (args) =>
    html`<div style="display: flex; gap: 2em">
      <p>Der Text der Seite steht links neben dem Element, das die Seite in eine Reihe gesetzt hat.</p>
      <pk-contact-block ${attributes(args)}></pk-contact-block>
    </div>`,
  args: { limit: 1 },
  parameters: describeStory(
    'The page is a flex row: the element keeps a minimum width instead of collapsing.',
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
  parameters: describeStory(
    'A comment that a CMS leaves in the element does not count as a fallback: never an empty box.',
  ),
};

export const NoJson: Story = {
  name: 'Error: no JSON',
  args: { src: 'daten/no-json.json' },
  parameters: describeStory('The server sends an HTML page instead of the file.'),
};

export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = { ...hostPages.english, args: { vcard: true } };
export const French: Story = { ...hostPages.french, args: { vcard: true } };
export const Arabic: Story = hostPages.arabic;
export const RightToLeft: Story = { ...hostPages.rightToLeft, args: { layout: 'columns', vcard: true } };
export const Sidebar: Story = { ...hostPages.sidebar, args: { vcard: true } };
export const Phone: Story = { ...hostPages.phone, args: { layout: 'columns' } };
export const Dark: Story = { ...hostPages.dark, args: { vcard: true } };
export const SystemColours: Story = { ...hostPages.systemColours, args: { vcard: true } };
export const SmallRoot: Story = { ...hostPages.smallRoot, args: { vcard: true } };

export const LongWords: Story = texts.longWords;
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
