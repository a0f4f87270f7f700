import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/profile-card/profile-card.js';
import { describeStory } from './support/descriptions.js';
import { renderElement, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { hostPages, statesOf, extremeTextsOf, withProgram } from './support/states.js';

const tag = 'pk-profile-card';

const meta: Meta<Attributes> = {
  title: 'Elements/Profile card',
  component: tag,
  render: renderElement(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const textWithStructure = programOf({
  profile: {
    goals: [
      'Der Landkreis will:\n- Familien früh erreichen\n- Übergänge begleiten\n- niemanden verlieren\n\nMehr dazu unter www.musterland.example/ziele oder 05371 820-123 (Fax: 05371 820-124), praevention@musterland.example.',
    ],
    achievements: ['Ein kurzer Satz ist kein Grund, etwas aufzuklappen.'],
  },
});

const foreignImage = programOf({
  municipality: {
    name: 'Landkreis Musterland',
    image: { src: 'https://bilder.example/wappen.png', alt: 'Wappen' },
  },
  profile: { goals: ['Familien früh erreichen'] },
});

const states = statesOf(tag);
const texts = extremeTextsOf(tag);

export const Ready: Story = {
  parameters: describeStory(
    'Everything in Peine’s file: figures first, goals unfolded, long sections folded, contacts and agenda at the end.',
  ),
};

export const Gifhorn: Story = {
  args: { src: 'daten/gifhorn.json' },
  parameters: describeStory('A file with other sections: missing ones leave no gap.'),
};

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
  parameters: describeStory('Shares instead of counts, an approximate figure, news without dates.'),
};

export const Compact: Story = {
  args: { variant: 'compact' },
  parameters: describeStory('Name, three figures as rows, one contact, the website.'),
};

export const CompactGifhorn: Story = { args: { variant: 'compact', src: 'daten/gifhorn.json' } };

export const CompactHamelnPyrmont: Story = {
  name: 'Compact Hameln-Pyrmont',
  args: { variant: 'compact', src: 'daten/hameln-pyrmont.json' },
};

export const CustomSections: Story = {
  args: { sections: 'goals facts contacts' },
  parameters: describeStory('Three sections, in the order in which the attribute names them.'),
};

export const OneSection: Story = {
  args: { sections: 'achievements', src: 'daten/gifhorn.json' },
  parameters: describeStory('One section below the name.'),
};

export const UnknownSection: Story = {
  args: { sections: 'ziele facts' },
  parameters: describeStory('An unknown section is ignored, with a warning in the console.'),
};

export const TextWithStructure: Story = {
  ...withProgram(tag, textWithStructure),
  parameters: describeStory(
    'Plain text that contains a list, addresses and phone numbers. The fax number is not a link. A short section is not folded.',
  ),
};

export const ImageFromAnotherOrigin: Story = {
  ...withProgram(tag, foreignImage),
  parameters: describeStory('An image from an origin that is not allowed is left out, without a gap.'),
};

export const HeadingLevel: Story = {
  args: { 'heading-level': 2, sections: 'goals contacts agenda' },
  parameters: describeStory(
    'Headings look the same at every level; in the accessibility tree they are at levels 2, 3 and 4.',
  ),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = {
  args: { src: 'daten/nameless.json' },
  parameters: describeStory('The file is empty: it has not even a name.'),
};
export const NameOnly: Story = {
  args: { src: 'daten/empty.json' },
  parameters: describeStory('The file has a name and nothing else.'),
};
export const Stale: Story = states.stale;
export const StaleUndated: Story = states.staleUndated;
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;
export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = hostPages.english;
export const French: Story = { ...hostPages.french, args: { variant: 'compact' } };
export const Arabic: Story = { ...hostPages.arabic, args: { variant: 'compact' } };
export const RightToLeft: Story = hostPages.rightToLeft;
export const Sidebar: Story = hostPages.sidebar;
export const CompactInSidebar: Story = { ...hostPages.sidebar, args: { variant: 'compact' } };
export const Phone: Story = { ...hostPages.phone, args: { src: 'daten/hameln-pyrmont.json' } };
export const Dark: Story = hostPages.dark;
export const SystemColours: Story = hostPages.systemColours;
export const SmallRoot: Story = { ...hostPages.smallRoot, args: { variant: 'compact' } };

export const LongWords: Story = texts.longWords;
export const LongWordsCompact: Story = { ...texts.longWords, args: { src: '', variant: 'compact' } };
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
