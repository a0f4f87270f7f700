import type { BlockWords, PageWords } from './words.js';

const blocks: BlockWords = {
  'profile-card': {
    title: 'Profile card',
    description: 'The municipality and its prevention chain: figures, reasons, goals, who takes part',
    fallback: 'Our prevention chain',
    options: {
      variant: { label: 'Extent', values: { full: 'Everything', compact: 'Short, as a tile' } },
      sections: {
        label: 'Sections',
        help: 'All if none is selected; otherwise in the order of your selection.',
        values: {
          facts: 'Figures',
          reasons: 'Reasons',
          goals: 'Goals',
          participants: 'Who takes part',
          features: 'Special features',
          achievements: 'Achievements',
          program: 'Program',
          contacts: 'Contacts',
          agenda: 'Agenda',
        },
      },
    },
  },
  'contact-block': {
    title: 'Contacts',
    description: 'Whom to ask, with phone, mail and address',
    fallback: 'Our contacts',
    options: {
      contact: { label: 'Which contacts', help: 'All if none is selected.' },
      limit: { label: 'Maximum number', help: '0 means all.' },
      layout: {
        label: 'Arrangement',
        values: { stack: 'One below the other', columns: 'Side by side if there is room' },
      },
      vcard: { label: 'Offer saving to an address book' },
    },
  },
  'council-paper': {
    title: 'Council paper',
    description: 'A paper of the council: content, consultations, costs',
    fallback: 'Our paper',
    options: {
      paper: { label: 'Which papers', help: 'All if none is selected, the newest first.' },
    },
  },
  'indicator-badge': {
    title: 'Indicator',
    description: 'One figure with date and source',
    fallback: 'Figures on children and families',
    options: {
      indicator: { label: 'Which indicator' },
      variant: {
        label: 'Look',
        values: {
          badge: 'Badge in a text, to unfold',
          tile: 'Tile with a large figure',
          row: 'Row of a list',
          pictogram: 'Tile with people (“1 of 7”)',
        },
      },
      label: { label: 'Your own label', help: 'Replaces the label in the file.' },
      value: { label: 'Your own figure', help: 'Then no file is needed.' },
      unit: {
        label: 'Unit of your own figure',
        help: 'In tiles with people: who is counted (“1 of 7 children”).',
      },
      asOf: { label: 'Date of your own figure', help: 'YYYY, YYYY-MM or YYYY-MM-DD' },
      source: { label: 'Source of your own figure' },
    },
  },
  'indicator-compare': {
    title: 'Comparison',
    description: 'One indicator of several municipalities side by side, with date and source',
    fallback: 'Figures of the municipalities',
    options: {
      indicator: { label: 'Which indicator' },
      view: { label: 'View', values: { chart: 'Dots on a line', table: 'Table' } },
    },
  },
  'agenda-feed': {
    title: 'Agenda',
    description: 'Upcoming events, reviews and news',
    fallback: 'Our agenda',
    options: {
      view: { label: 'Period', values: { upcoming: 'Upcoming', past: 'Past', all: 'Both' } },
      type: {
        label: 'Which entries',
        help: 'All if none is selected.',
        values: { event: 'Events', review: 'Reviews', news: 'News' },
      },
      topics: { label: 'Only these topics', help: 'All if none is selected.' },
      place: { label: 'Only these places', help: 'Separated by commas, such as Peine, Bad-Muender.' },
      limit: { label: 'Number at a time', help: 'A button shows more.' },
      layout: {
        label: 'Layout',
        values: { list: 'List', cards: 'Cards', compact: 'Short, one line per entry' },
      },
      subscribe: { label: 'Offer the calendar to subscribe to' },
      structuredData: { label: 'Mark up events for search engines', help: 'Once per page is enough.' },
    },
  },
  'service-finder': {
    title: 'Service finder',
    description: 'Services for families, with search, phases of life and topics',
    fallback: 'Services for families',
    options: {
      topics: { label: 'Only these topics', help: 'All if none is selected.' },
      phase: {
        label: 'Initial phase of life',
        values: {
          '': 'None',
          pregnancy: 'Pregnancy',
          '0-3': '0 to 3 years',
          '3-6': '3 to 6 years',
          '6-10': '6 to 10 years',
        },
      },
      place: { label: 'Only these places', help: 'Separated by commas, such as Peine, Bad-Muender.' },
      free: { label: 'Initially only services free of charge' },
      layout: {
        label: 'Layout',
        values: {
          full: 'With all filters',
          compact: 'Search; everything else behind a button',
          list: 'Only the list',
        },
      },
      limit: { label: 'Number at a time', help: 'A button shows more.' },
    },
  },
  'prevention-chain': {
    title: 'The chain at a glance',
    description: 'All services along the phases of life, with gaps and transitions',
    fallback: 'Our prevention chain',
    options: {
      topics: { label: 'Only these topics', help: 'All if none is selected.' },
      place: { label: 'Only these places', help: 'Separated by commas, such as Peine, Bad-Muender.' },
      view: { label: 'View', values: { chart: 'Chart', table: 'Table' } },
      rows: { label: 'Rows', values: { topic: 'Topics', place: 'Places', organization: 'Organisations' } },
      overlaps: {
        label: 'Mark overlaps',
        values: { several: 'of three organisations or more', all: 'all' },
      },
    },
  },
};

/** The assistant's texts in English. */
export const en: PageWords = {
  locale: 'en-GB',
  blocks,
  page: {
    title: 'Embed',
    documentTitle: 'Embed elements – Präventionskette',
    intro: 'Select an element and a file, check the preview, and copy the code into your CMS.',
    views: 'Tools',
    build: 'Embed an element',
    check: 'Check a file',
    language: 'Language',
    local: 'This page sends no data: everything happens in your browser.',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C',
    announceCopied: (what) => `${what}: copied.`,
    announceSelected: (what) => `${what}: the text is selected. Press Ctrl+C to copy it.`,
  },
  steps: {
    block: 'Element',
    data: 'Data',
    options: 'Options',
    preview: 'Preview',
    insert: 'Insert',
    team: 'For the web team',
  },
  data: {
    legend: 'Which file',
    example: (name) => `Example: ${name}`,
    ownAddress: 'Your own address',
    ownAddressLabel: 'Address of the file',
    ownAddressHelp: 'For example /daten/kommune.json. The file is loaded when you leave the field.',
    localFile: 'File from this device',
    localFileLabel: 'Choose a file',
    localFileHelp: 'It stays in your browser. For your website it has to be on a server.',
    localFileUnreadable: 'This file can’t be shown. “Check a file” tells you why.',
    isSiteDefault: 'The page template names this file',
    isSiteDefaultHelp: 'This is usual: the web team names the file once (step 6), and all elements use it.',
    state: {
      pending: 'The file is being loaded …',
      ready: 'The file is loaded.',
      empty: 'The file is loaded, but has nothing for this element.',
      stale: 'An older version of the file is shown.',
      error:
        'The file can’t be loaded. Is the address correct? Does the server allow other sites to read it (CORS)?',
    },
  },
  options: {
    headingLevel: { label: 'Level of headings', help: 'From 2 to 6, to fit the page.' },
    wrongNumber: 'This number is not possible. The default applies.',
    noChoices: 'There is nothing to select: the entries in the file have no short names ("id").',
    reset: 'Reset all options',
  },
  preview: {
    width: 'Width of the preview',
    phone: 'Phone (360 px)',
    wide: 'Wide',
    region: 'Preview of the element',
    hint: 'The element takes its font and colours from the page around it.',
  },
  insert: {
    text: 'Text until the element is loaded',
    target: 'Target of the link',
    targetHelp: 'The page that opens without JavaScript.',
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
      when: 'For templates and raw HTML; in editors only if the web team has allowed it (step 6).',
      html: 'Tag as HTML',
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
  team: {
    intro: 'Once for the whole website. The files of the elements are on your own server.',
    folder: 'Folder of the elements',
    loader: {
      title: 'The loader',
      when: 'Goes into the head of the page template. It loads only what a page needs.',
    },
    head: {
      title: 'Recommended: visible sooner',
      when: 'Goes into the head of page templates with this element: the browser loads data and code along with the page, not after the loader. Keep the folder of a version when you put the next one beside it. The lines for all elements are in head.html.',
    },
    pinned: {
      title: 'Pinned, with a checksum (SRI)',
      when: (version) =>
        `Version ${version}, everything in one file: the browser runs it only if it is unchanged. head.html in the same folder has the lines that pin the loader with all its parts.`,
      missing:
        'Only the built site shows the checksums (npm run build:site). They are also in dist/embed/integrity.json and head.html.',
    },
    policy: {
      title: 'Content Security Policy',
      when: 'Needed only if your site has such a policy. The elements need no more than this, and no unsafe-inline.',
      trusted: 'In addition, if the policy requires Trusted Types:',
    },
    origins: {
      title: 'Other servers',
      none: 'None: data and images come from your own site. If the file is on another server, this section says what is needed.',
      some: (origin) =>
        `The file is on ${origin}. So the loader (data-origins) and the policy name this server. It must allow your site to read the file:`,
    },
    cms: {
      title: 'What the CMS lets through',
      label: 'CMS',
      other: 'Another',
      linkNote: 'The link never needs a setting.',
    },
  },
  check: {
    intro:
      'Drop your municipality’s file here, or paste its text. You see what is wrong, where, how to fix it, and what is still missing.',
    drop: 'Drop a file here or',
    choose: 'Choose a file',
    text: 'Text of the file',
    check: 'Check',
    clear: 'Clear',
    save: 'Save as a file',
    busy: 'Checking …',
    nothing: 'Nothing checked yet.',
    large: (name, size) => `${name} (${size}) was checked, but is too large for the text field.`,
    notText: 'This file can’t be read.',
    empty: 'The file is empty.',
    broken: (line, n) =>
      n === 1
        ? `The file can’t be read: something is wrong in line ${line}.`
        : `The file can’t be read: something is wrong in ${n} places, first in line ${line}.`,
    fine: (name) => `${name}: all in order, nothing missing.`,
    read: (name, parts) => `${name}: readable. ${parts.join(', ')}.`,
    unnamed: 'Municipality without a name',
    errorCount: (n) => (n === 1 ? '1 error' : `${n} errors`),
    warningCount: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
    hintCount: (n) => (n === 1 ? '1 hint' : `${n} hints`),
    noErrors: 'no errors',
    groups: {
      error: 'Errors: this is not shown',
      warning: 'Warnings: this is shown, but probably wrong',
      hint: 'What is still missing',
    },
    repairAll: 'Repair all these places',
    reachable: (reachable, total, samples) => {
      const counted = samples ? ` (${samples} made-up samples not counted)` : '';
      return total
        ? `Families can reach ${reachable} of ${total} services today${counted}.`
        : `The file has no real services${counted}.`;
    },
    line: (line) => `Line ${line}`,
    column: (column) => `column ${column}`,
    goTo: (line) => `Show line ${line} in the text`,
    more: (n) => `… and ${n} more`,
    preview: 'Show in the preview',
  },
};
