import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Program } from '../../src/schema/index.js';
import { describeStory } from './descriptions.js';
import { renderElement, type Attributes } from './element.js';
import { emoji, endlessName, longWords, rightToLeftTexts } from './programs.js';

type Story = StoryObj<Attributes>;

/** What the author of a page writes into an element, shown while the element has nothing to show. */
export const fallback = html`<p>
  Auskunft gibt der <a href="https://www.landkreis-peine.de">Landkreis Peine</a>.
</p>`;

/** A story with a program of its own instead of a file. */
export const withProgram = (tag: string, program: Program): Story => ({
  render: renderElement(tag, { program }),
  args: { src: '' },
});

/** The states that every element has, from loading to failure. */
export const statesOf = (tag: string) =>
  ({
    pending: {
      args: { src: 'daten/never.json' },
      parameters: describeStory(
        'The file is being loaded, and the author gave no fallback: one quiet line, in the language of the page.',
      ),
    },
    pendingWithFallback: {
      args: { src: 'daten/never.json' },
      render: renderElement(tag, { fallback }),
      parameters: describeStory("The file is being loaded; the author's fallback stays visible until then."),
    },
    empty: {
      args: { src: 'daten/empty.json' },
      parameters: describeStory(
        'The file is loaded, but has nothing for this element. The element says so; the fallback is hidden.',
      ),
    },
    stale: {
      args: { src: 'daten/stale.json' },
      parameters: describeStory(
        "The file can't be loaded, but the browser's cache has an earlier version: it is shown below a line with its date.",
      ),
    },
    staleUndated: {
      args: { src: 'daten/stale-undated.json' },
      parameters: describeStory('The same with a file without a date.'),
    },
    error: {
      args: { src: 'daten/missing.json' },
      render: renderElement(tag, { fallback }),
      parameters: describeStory(
        "The file can't be loaded. The author's fallback stays, and nothing else is shown.",
      ),
    },
    errorWithoutFallback: {
      args: { src: 'daten/unreachable.json' },
      parameters: describeStory(
        "The file can't be loaded, and the author gave no fallback. Never an empty box: a sentence, a link, and a button to try again.",
      ),
    },
    withoutSource: {
      args: { src: '' },
      parameters: describeStory('Neither the element nor the page names a file.'),
    },
    withBadRecords: {
      args: { src: 'daten/bad-records.json' },
      parameters: describeStory(
        'Some records of the file are invalid: they are left out, and the rest is shown. The console and the event `pk-data-issue` list them with their paths.',
      ),
    },
  }) satisfies Record<string, Story>;

/** Texts that strain a layout. */
export const extremeTextsOf = (tag: string) => ({
  longWords: {
    ...withProgram(tag, longWords),
    globals: { width: '320' },
    parameters: describeStory('Long compounds break instead of overflowing the column.'),
  },
  endlessName: {
    ...withProgram(tag, endlessName),
    parameters: describeStory('A name of 5,000 characters is cut at a word and ends with an ellipsis.'),
  },
  emoji: {
    ...withProgram(tag, emoji),
    parameters: describeStory('Emoji, soft hyphens, several scripts.'),
  },
  rightToLeftTexts: {
    ...withProgram(tag, rightToLeftTexts),
    parameters: describeStory(
      'Arabic texts on a German page: each runs from right to left, the element itself from left to right.',
    ),
  },
});

/** Host pages that an element has to adapt to. The toolbar has the same settings. */
export const hostPages = {
  english: {
    globals: { language: 'en' },
    parameters: describeStory(
      'An English page: English words around German texts, numbers and dates as in English.',
    ),
  },
  french: {
    globals: { language: 'fr' },
    parameters: describeStory('There is no French translation: German words, marked with `lang="de"`.'),
  },
  arabic: {
    globals: { language: 'ar', direction: 'rtl' },
    parameters: describeStory(
      'An Arabic page. There is no Arabic translation: German words, from left to right.',
    ),
  },
  rightToLeft: {
    globals: { direction: 'rtl' },
    parameters: describeStory(
      'German words in a mirrored layout: lines, indents and bars change sides; phone numbers and addresses do not.',
    ),
  },
  sidebar: {
    globals: { width: '280' },
    parameters: describeStory('A sidebar of 280 pixels. Nothing overflows the dashed line.'),
  },
  phone: {
    globals: { width: '320' },
    parameters: describeStory('A phone of 320 pixels, or a page at 400 % zoom.'),
  },
  dark: {
    globals: { scheme: 'dark' },
    parameters: describeStory('A dark page: all colours are derived from its text colour.'),
  },
  systemColours: {
    globals: { colours: 'system' },
    parameters: describeStory(
      "Approximates forced colours: every colour token is a system colour. For real forced colours, use the browser's emulation (DevTools, Rendering, forced-colors).",
    ),
  },
  smallRoot: {
    parameters: {
      rootFontSize: '62.5%',
      docs: {
        ...describeStory('A page with `html { font-size: 62.5% }`: text is as large as the text of the page.')
          .docs,
        // An iframe of its own, since the root's font size would affect the other stories on a docs page.
        story: { inline: false, height: '560px' },
      },
    },
  },
} satisfies Record<string, Story>;
