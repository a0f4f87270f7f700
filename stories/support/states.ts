import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Program } from '../../src/schema/index.js';
import { about } from './about.js';
import { show, type Attributes } from './element.js';
import { emoji, endlessName, longWords, rightToLeftTexts } from './programs.js';

type Story = StoryObj<Attributes>;

/** What the author of a page writes into an element for when it can't show anything. */
export const fallback = html`<p>
  Auskunft gibt der <a href="https://www.landkreis-peine.de">Landkreis Peine</a>.
</p>`;

/** A story with a program made for it, in place of a file. */
export const withProgram = (tag: string, program: Program): Story => ({
  render: show(tag, { program }),
  args: { src: '' },
});

/** The states that every element has, in the order in which a reader meets them. */
export const statesOf = (tag: string) =>
  ({
    pending: {
      args: { src: 'daten/never.json' },
      parameters: about(
        'The file is on its way and the author wrote nothing. One quiet line, in the language of the page.',
      ),
    },
    pendingWithFallback: {
      args: { src: 'daten/never.json' },
      render: show(tag, { fallback }),
      parameters: about("The file is on its way. The author's own content stands there until it has come."),
    },
    empty: {
      args: { src: 'daten/empty.json' },
      parameters: about('The file is there and has nothing for this element. It says so; no fallback.'),
    },
    stale: {
      args: { src: 'daten/stale.json' },
      parameters: about(
        "The file can't be had, an earlier one is still in the browser's cache: it is shown, and its date said first.",
      ),
    },
    staleUndated: {
      args: { src: 'daten/stale-undated.json' },
      parameters: about('The same with a file that does not say when it was written.'),
    },
    error: {
      args: { src: 'daten/missing.json' },
      render: show(tag, { fallback }),
      parameters: about("The file can't be had. The author's own content stays, and nothing else is shown."),
    },
    errorWithoutFallback: {
      args: { src: 'daten/unreachable.json' },
      parameters: about(
        "The file can't be had and the author wrote nothing. Never an empty box: a sentence, a link, a button that tries again.",
      ),
    },
    withoutSource: {
      args: { src: '' },
      parameters: about('No file is named, neither by the element nor by the page.'),
    },
    withBadRecords: {
      args: { src: 'daten/bad-records.json' },
      parameters: about(
        "Some records of the file can't be taken: they are left out, the rest is shown. The console lists them with their paths, the event `pk-data-issue` has them.",
      ),
    },
  }) satisfies Record<string, Story>;

/** Texts that no layout expects. */
export const textsOf = (tag: string) => ({
  longWords: {
    ...withProgram(tag, longWords),
    globals: { width: '320' },
    parameters: about('Compounds break late rather than stick out of the column.'),
  },
  endlessName: {
    ...withProgram(tag, endlessName),
    parameters: about('A name of 5,000 characters is cut at a word and ends with an ellipsis.'),
  },
  emoji: {
    ...withProgram(tag, emoji),
    parameters: about('Emoji, soft hyphens, several scripts.'),
  },
  rightToLeftTexts: {
    ...withProgram(tag, rightToLeftTexts),
    parameters: about(
      'Arabic texts on a German page: each runs from right to left, the element itself from left to right.',
    ),
  },
});

/** The pages that an element may stand in; what they do is in the toolbar, too. */
export const pages = {
  english: {
    globals: { language: 'en' },
    parameters: about('An English page: English words around German texts, numbers and dates as in English.'),
  },
  french: {
    globals: { language: 'fr' },
    parameters: about('There are no French words: German ones, and marked as such (`lang="de"`).'),
  },
  arabic: {
    globals: { language: 'ar', direction: 'rtl' },
    parameters: about(
      'An Arabic page. Until there are Arabic words the element speaks German, from left to right.',
    ),
  },
  rightToLeft: {
    globals: { direction: 'rtl' },
    parameters: about(
      'The same words, mirrored: lines, indents and bars change sides; phone numbers and addresses do not.',
    ),
  },
  sidebar: {
    globals: { width: '280' },
    parameters: about('A sidebar of 280 pixels. Nothing sticks out of the dashed line.'),
  },
  phone: {
    globals: { width: '320' },
    parameters: about('A phone of 320 pixels, or a page at 400 % zoom.'),
  },
  dark: {
    globals: { scheme: 'dark' },
    parameters: about('A dark page: all colours follow from its text colour.'),
  },
  systemColours: {
    globals: { colours: 'system' },
    parameters: about(
      "Near to forced colours: every colour token is a colour of the system. Real forced colours need the browser's own emulation (DevTools, Rendering, forced-colors).",
    ),
  },
  smallRoot: {
    parameters: {
      rootFontSize: '62.5%',
      docs: {
        ...about('A page with `html { font-size: 62.5% }`: text is as large as the page’s own.').docs,
        // What it does to the root must not reach the other stories of a page.
        story: { inline: false, height: '560px' },
      },
    },
  },
} satisfies Record<string, Story>;
