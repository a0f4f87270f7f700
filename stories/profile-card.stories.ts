import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/profile-card/profile-card.js';
import { about } from './support/about.js';
import { show, type Attributes } from './support/element.js';
import { controlsFor } from './support/manifest.js';
import { programOf } from './support/programs.js';
import { pages, statesOf, textsOf, withProgram } from './support/states.js';

const tag = 'pk-profile-card';

const meta: Meta<Attributes> = {
  title: 'Elements/Profile card',
  component: tag,
  render: show(tag),
  argTypes: controlsFor(tag),
  args: { src: 'daten/peine.json' },
};

export default meta;

type Story = StoryObj<Attributes>;

const textsInProse = programOf({
  profile: {
    goals: [
      'Der Landkreis will:\n- Familien früh erreichen\n- Übergänge begleiten\n- niemanden verlieren\n\nMehr dazu unter www.musterland.example/ziele oder 05371 820-123 (Fax: 05371 820-124), praevention@musterland.example.',
    ],
    achievements: ['Ein kurzer Satz ist kein Grund, etwas aufzuklappen.'],
  },
});

const refusedPicture = programOf({
  municipality: {
    name: 'Landkreis Musterland',
    image: { src: 'https://bilder.example/wappen.png', alt: 'Wappen' },
  },
  profile: { goals: ['Familien früh erreichen'] },
});

const states = statesOf(tag);
const texts = textsOf(tag);

export const Ready: Story = {
  parameters: about(
    'Everything that Peine says: figures first, goals open, the long rest folded up, contacts and the agenda at the end.',
  ),
};

export const Gifhorn: Story = {
  args: { src: 'daten/gifhorn.json' },
  parameters: about('A municipality that says other things: what it does not say leaves no gap.'),
};

export const HamelnPyrmont: Story = {
  name: 'Hameln-Pyrmont',
  args: { src: 'daten/hameln-pyrmont.json' },
  parameters: about('Shares instead of counts, a rough figure, news without dates.'),
};

export const Compact: Story = {
  args: { variant: 'compact' },
  parameters: about('Name, three figures as rows, one contact, the website.'),
};

export const CompactGifhorn: Story = { args: { variant: 'compact', src: 'daten/gifhorn.json' } };

export const CompactHamelnPyrmont: Story = {
  name: 'Compact Hameln-Pyrmont',
  args: { variant: 'compact', src: 'daten/hameln-pyrmont.json' },
};

export const ChosenSections: Story = {
  args: { sections: 'goals facts contacts' },
  parameters: about('Three sections in an order of their own.'),
};

export const OneSection: Story = {
  args: { sections: 'achievements', src: 'daten/gifhorn.json' },
  parameters: about('One section under the name.'),
};

export const UnknownSection: Story = {
  args: { sections: 'ziele facts' },
  parameters: about('A word that names no section is left out; the console says so.'),
};

export const TextsInProse: Story = {
  ...withProgram(tag, textsInProse),
  parameters: about(
    'Plain text with a list, addresses and numbers in it. The fax number is no link. A short section is not folded.',
  ),
};

export const PictureOfAnotherOrigin: Story = {
  ...withProgram(tag, refusedPicture),
  parameters: about('A picture from an origin that the page does not name is left out, and so is its place.'),
};

export const HeadingLevel: Story = {
  args: { 'heading-level': 2, sections: 'goals contacts agenda' },
  parameters: about('Looks the same at every level; a screen reader hears 2, 3 and 4.'),
};

export const Pending: Story = states.pending;
export const PendingWithFallback: Story = states.pendingWithFallback;
export const Empty: Story = {
  args: { src: 'daten/nameless.json' },
  parameters: about('The file says nothing, not even a name.'),
};
export const NameOnly: Story = {
  args: { src: 'daten/empty.json' },
  parameters: about('The file has a name and nothing else.'),
};
export const Stale: Story = states.stale;
export const StaleUndated: Story = states.staleUndated;
export const ErrorState: Story = { name: 'Error', ...states.error };
export const ErrorWithoutFallback: Story = states.errorWithoutFallback;
export const WithoutSource: Story = states.withoutSource;
export const WithBadRecords: Story = states.withBadRecords;

export const English: Story = pages.english;
export const French: Story = { ...pages.french, args: { variant: 'compact' } };
export const Arabic: Story = { ...pages.arabic, args: { variant: 'compact' } };
export const RightToLeft: Story = pages.rightToLeft;
export const Sidebar: Story = pages.sidebar;
export const CompactInSidebar: Story = { ...pages.sidebar, args: { variant: 'compact' } };
export const Phone: Story = { ...pages.phone, args: { src: 'daten/hameln-pyrmont.json' } };
export const Dark: Story = pages.dark;
export const SystemColours: Story = pages.systemColours;
export const SmallRoot: Story = { ...pages.smallRoot, args: { variant: 'compact' } };

export const LongWords: Story = texts.longWords;
export const LongWordsCompact: Story = { ...texts.longWords, args: { src: '', variant: 'compact' } };
export const EndlessName: Story = texts.endlessName;
export const Emoji: Story = texts.emoji;
export const RightToLeftTexts: Story = texts.rightToLeftTexts;
