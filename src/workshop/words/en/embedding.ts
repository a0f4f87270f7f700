import type { embedding as german } from '../de/embedding.js';

/** Choosing an element for a website. */
export const embedding: typeof german = {
  title: 'Put on the website',
  intro:
    'Choose an element, look at it, and copy it into your website. All you need is your content management system.',
  forTeam: 'What is needed once for the whole website is in',
  forTeamLink: 'For the web team',
  steps: {
    element: 'Element',
    data: 'Data',
    options: 'Options',
    preview: 'Preview',
    insert: 'Insert',
  },
  data: {
    legend: 'Which data',
    openFile: (name) => `You see the open file “${name}”, with what you have not saved yet.`,
    unreadable: 'The open file has nothing to show yet.',
    example: (name) => `Example: ${name}`,
    ownAddress: 'Published file',
    address: 'Address of the published file',
    addressHelp: 'Where the file is on your website, for example /daten/kommune.json. Your web team knows.',
    addressLoads: 'It is loaded when you leave the field.',
    suggest: (address) => `Use ${address}`,
    suggestHint: 'The file was opened from there.',
    missing:
      'This address is still missing. Elements read the file from your website; it has to be there before anybody sees anything.',
    foreign: (origin) =>
      `The file is on ${origin}. The workshop asks no other servers, so there is no preview here. Open the file in the workshop to see it. Everything to copy is there.`,
    isSiteDefault: 'The website names this address already',
    isSiteDefaultHelp:
      'This is usual: the web team names it once, and all elements use it. Otherwise each element names it.',
    keep: 'Remember addresses on this device',
    keepHint: 'Otherwise they are forgotten when you close the window.',
    notKept: 'Nothing can be remembered on this device.',
    state: {
      pending: 'The file is being loaded …',
      ready: 'The file is loaded.',
      empty: 'The file has nothing for this element.',
      stale: 'An older version of the file is shown.',
      error: 'The file can’t be loaded. Is the address correct?',
    },
  },
  options: {
    headingLevel: { label: 'Level of headings', help: 'From 2 to 6, to fit the page.' },
    none: 'Nothing selected',
    wrongNumber: 'This number is not possible. The default applies.',
    noChoices: {
      contact: 'There is nothing to select: the file has no contact with an identifier.',
      paper: 'There is nothing to select: the file has no council papers.',
      topics: 'There is nothing to select: the file has no topics.',
      place: 'There is nothing to select: the file has no places for this.',
      indicator: 'There is nothing to select: the file has no figures.',
    },
    typed: 'Once a file is loaded, you select from what is in it.',
    reset: 'Reset all options',
  },
  preview: {
    width: 'Width of the preview',
    phone: 'Phone',
    wide: 'Wide',
    region: 'Preview of the element',
    hint: 'The element takes its font and colours from the page around it.',
    nothing: 'The element is shown here as soon as there is data for it.',
  },
  insert: {
    text: 'Text until the element is loaded',
    target: 'Target of the link',
    targetHelp: 'The page that opens without JavaScript.',
    noAddress:
      'The address of the published file is missing. Enter it under “Data”, or tick there that the website names it already.',
    link: {
      title: 'Link',
      when: 'Works in every CMS without any setting. Put the link alone in a paragraph: paste the address into the editor’s link dialog.',
      address: 'Address of the link',
      html: 'Link as HTML',
    },
    placeholder: {
      title: 'Placeholder',
      when: 'For the source view: if an option is not possible in a link, or if visitors should see more than a link before the element is loaded.',
      html: 'Placeholder as HTML',
    },
    tag: {
      title: 'Tag',
      when: 'For templates and raw HTML; in editors only if the web team has allowed it.',
      html: 'Tag as HTML',
    },
    shortcode: {
      title: 'WordPress',
      when: 'The block editor has each element under “Präventionskette”. Anywhere else, insert this shortcode. No settings are needed.',
      html: 'Shortcode',
      refused:
        'This is not possible as a shortcode: a text has square brackets or quotation marks. Use the block or the placeholder.',
    },
    refused: {
      value: (option) =>
        `This is not possible as a link: “${option}” has characters that are not allowed in a link. Allowed are A–Z, a–z, 0–9, comma, full stop, _ and -. Use the placeholder.`,
      source:
        'This is not possible as a link: the address of the file must end in .json, .ics, .xml, .rss or .atom. Use the placeholder.',
      target:
        'This is not possible as a link: the target must be a page, not a file (.json, .xml …), and must not contain #.',
      length: 'This is not possible as a link: it would have more than 2000 characters. Use the placeholder.',
    },
  },
  cms: {
    title: 'What your CMS lets through',
    label: 'CMS',
    other: 'Another',
    linkNote: 'The link never needs a setting.',
    lines: (cms) => `Lines for ${cms}`,
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C',
    announceCopied: (what) => `${what}: copied.`,
    announceSelected: (what) => `${what}: the text is selected. Press Ctrl+C to copy it.`,
  },
};
