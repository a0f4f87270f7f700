import type { BlockWords, PageWords } from './words.js';

const blocks: BlockWords = {
  'profile-card': {
    title: 'Profile card',
    shows: 'The municipality and its prevention chain: figures, reasons, goals, who takes part',
    fallback: 'Our prevention chain',
    options: {
      variant: { label: 'Extent', words: { full: 'Everything', compact: 'Short, as a tile' } },
      sections: {
        label: 'Sections',
        help: 'All where none is chosen; otherwise in the order in which you choose.',
        words: {
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
    shows: 'Whom to ask, with phone, mail and address',
    fallback: 'Our contacts',
    options: {
      contact: { label: 'Which contacts', help: 'All where none is chosen.' },
      limit: { label: 'So many at most', help: '0 means all.' },
      layout: {
        label: 'Arrangement',
        words: { stack: 'One below the other', columns: 'Side by side where there is room' },
      },
      vcard: { label: 'Offer saving to the address book' },
    },
  },
  'council-paper': {
    title: 'Council paper',
    shows: 'A paper of the council: content, consultations, costs',
    fallback: 'Our paper',
    options: {
      paper: { label: 'Which papers', help: 'All where none is chosen, the newest first.' },
    },
  },
  'indicator-badge': {
    title: 'Indicator',
    shows: 'One figure with date and source',
    fallback: 'Figures on children and families',
    options: {
      indicator: { label: 'Which indicator' },
      variant: {
        label: 'Look',
        words: {
          badge: 'Badge that opens',
          tile: 'Tile with a large figure',
          row: 'Row of a list',
          pictogram: 'Tile with people (“1 of 7”)',
        },
      },
      label: { label: 'Label of your own', help: 'Replaces the one in the file.' },
      value: { label: 'Figure of your own', help: 'No file is needed then.' },
      unit: {
        label: 'Unit of your own figure',
        help: 'In tiles with people also whom they count: “1 of 7 …”.',
      },
      asOf: { label: 'Date of your own figure', help: 'YYYY, YYYY-MM or YYYY-MM-DD' },
      source: { label: 'Source of your own figure' },
    },
  },
  'indicator-compare': {
    title: 'Comparison',
    shows: 'One indicator of several municipalities side by side, with date and source',
    fallback: 'Figures of the municipalities',
    options: {
      indicator: { label: 'Which indicator' },
      view: { label: 'View', words: { chart: 'Dots on a line', table: 'Table' } },
    },
  },
  'agenda-feed': {
    title: 'Agenda',
    shows: 'What is ahead, what was, what is new',
    fallback: 'Our agenda',
    options: {
      view: { label: 'Period', words: { upcoming: 'What is ahead', past: 'What was', all: 'Both' } },
      type: {
        label: 'Which entries',
        help: 'All where none is chosen.',
        words: { event: 'Events', review: 'Look-backs', news: 'News' },
      },
      topics: { label: 'Only these topics', help: 'All where none is chosen.' },
      place: { label: 'Only these places', help: 'Separated by commas, such as Peine, Bad-Muender.' },
      limit: { label: 'So many at once', help: 'A button shows more.' },
      layout: { label: 'Layout', words: { list: 'List', cards: 'Cards', compact: 'Short, a line each' } },
      subscribe: { label: 'Offer the calendar to subscribe to' },
      structuredData: { label: 'Tell search engines of the events', help: 'Once a page will do.' },
    },
  },
  'service-finder': {
    title: 'Service finder',
    shows: 'Services for families, with search, phases of life and topics',
    fallback: 'Services for families',
    options: {
      topics: { label: 'Only these topics', help: 'All where none is chosen.' },
      phase: {
        label: 'Phase of life at first',
        words: {
          '': 'None',
          pregnancy: 'Pregnancy',
          '0-3': '0 to 3 years',
          '3-6': '3 to 6 years',
          '6-10': '6 to 10 years',
        },
      },
      place: { label: 'Only these places', help: 'Separated by commas, such as Peine, Bad-Muender.' },
      free: { label: 'At first only what is free of charge' },
      layout: {
        label: 'Layout',
        words: {
          full: 'With all filters',
          compact: 'Search, the rest behind a button',
          list: 'The list alone',
        },
      },
      limit: { label: 'So many at once', help: 'A button shows more.' },
    },
  },
  'prevention-chain': {
    title: 'The chain at a glance',
    shows: 'All services along the phases of life, with gaps and transitions',
    fallback: 'Our prevention chain',
    options: {
      topics: { label: 'Only these topics', help: 'All where none is chosen.' },
      place: { label: 'Only this place', help: 'As the file writes it; dashes for spaces.' },
      view: { label: 'Shown as', words: { chart: 'Chart', table: 'Table' } },
      rows: { label: 'Rows', words: { topic: 'Topics', place: 'Places', organization: 'Organisations' } },
      overlaps: { label: 'Mark overlaps', words: { several: 'of three organisations or more', all: 'all' } },
    },
  },
};

/** What the assistant says in English. */
export const en: PageWords = {
  locale: 'en-GB',
  blocks,
  page: {
    title: 'Embed',
    documentTitle: 'Embed elements – Präventionskette',
    intro: 'Choose an element and a file, see how it looks, and copy what belongs into your CMS.',
    views: 'Tools',
    build: 'Embed an element',
    check: 'Check a file',
    language: 'Language',
    local: 'This page sends nothing away: everything happens in your browser.',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: press Ctrl+C',
    said: (what) => `${what}: copied.`,
    saidSelected: (what) => `${what}: the text is selected. Press Ctrl+C to copy it.`,
  },
  steps: {
    block: 'Element',
    data: 'Data',
    options: 'Options',
    preview: 'Preview',
    insert: 'To paste',
    team: 'For the web team',
  },
  data: {
    legend: 'Which file',
    example: (name) => `Example: ${name}`,
    own: 'Address of your own',
    ownLabel: 'Address of the file',
    ownHelp: 'For instance /daten/kommune.json. It is loaded once you leave the field.',
    file: 'File from this device',
    fileLabel: 'Choose a file',
    fileHelp: 'It stays in your browser. On your website it has to have an address.',
    fileUnreadable: 'This file can’t be shown. “Check a file” says why.',
    isDefault: 'The site’s template names this file already',
    isDefaultHelp: 'As usual: the web team names it once (step 6), and elements don’t.',
    state: {
      pending: 'The file is being loaded …',
      ready: 'The file is loaded.',
      empty: 'The file is loaded, and has nothing for this element.',
      stale: 'An older version of the file is shown.',
      error:
        'The file can’t be loaded. Is the address right? Does its server let other sites read it (CORS)?',
    },
  },
  options: {
    headingLevel: { label: 'Level of headings', help: 'From 2 to 6, as fits the page.' },
    standard: (value) => `Default: ${value}`,
    wrongNumber: 'The element does not take this number: the default stays.',
    noIds: 'The file has nothing to choose from here: its entries have no short names ("id").',
    reset: 'Everything to its default',
  },
  preview: {
    width: 'Width of the preview',
    phone: 'Phone (360 px)',
    wide: 'Wide',
    region: 'Preview of the element',
    hint: 'The element takes font and colours from the page it stands on.',
  },
  insert: {
    text: 'Text until the element is there',
    target: 'Where the link leads',
    targetHelp: 'The page that opens without JavaScript.',
    link: {
      title: 'Link',
      when: 'Works in every CMS without any setting. Put it alone in a paragraph: paste the address into the editor’s link dialog.',
      address: 'Address of the link',
      html: 'Link as HTML',
    },
    placeholder: {
      title: 'Placeholder',
      when: 'For the source view, where an option can’t be said in a link or more than a link should stand there.',
      html: 'Placeholder as HTML',
    },
    tag: {
      title: 'Tag',
      when: 'For templates and raw HTML; in editors only where the web team has allowed it (step 6).',
      html: 'Tag as HTML',
    },
    refused: {
      value: (option) =>
        `This can’t be a link: “${option}” has characters that a link can’t hold. Only A–Z, a–z, 0–9, comma, point, _ and - can stand there. Take the placeholder.`,
      source:
        'This can’t be a link: a link names its file only where the address ends in .json, .ics, .xml, .rss or .atom. Take the placeholder.',
      target:
        'This can’t be a link: it must lead to a page, without # in it, and not to a file (.json, .xml …).',
      length: 'This can’t be a link: it would be longer than 2000 characters. Take the placeholder.',
    },
  },
  team: {
    intro: 'Once for the whole website. The files of the elements lie on your own server.',
    folder: 'Folder of the elements',
    site: 'File of the website',
    loader: { title: 'The loader', when: 'Into the head of the template. It loads only what a page needs.' },
    head: {
      title: 'Recommended: visible sooner',
      when: 'Into the head of templates that have this element: the browser loads data and code along with the page, not after the loader. Keep the folder of a version when the next one is put beside it. The lines for all elements are in head.html.',
    },
    pinned: {
      title: 'Pinned, with a checksum (SRI)',
      when: (version) =>
        `Version ${version}, everything in one file: the browser runs it only if it is unchanged. How to pin the loader with all its parts stands in head.html in the same folder.`,
      missing:
        'The checksums are in the built site only (npm run build:site); they are in dist/embed/integrity.json and head.html, too.',
    },
    policy: {
      title: 'Content Security Policy',
      when: 'Needed only where your site has one. The elements need no more than this, and no unsafe-inline.',
      trusted: 'If it asks for Trusted Types, also:',
    },
    origins: {
      title: 'Other servers',
      none: 'None: data and pictures come from the site itself. If the file lay elsewhere, this would say so.',
      some: (origin) =>
        `The file lies on ${origin}. The loader says so (data-origins), and so does the policy. That server must let your site read it:`,
    },
    cms: { title: 'What the CMS lets through', label: 'CMS' },
    always: 'The link never needs a setting.',
  },
  check: {
    intro:
      'Drop your municipality’s file here, or paste its text. You learn what is wrong, where, and how to mend it – and what is still missing.',
    drop: 'Drop a file here or',
    choose: 'Choose a file',
    text: 'Text of the file',
    check: 'Check',
    clear: 'Clear',
    busy: 'Checking …',
    nothing: 'Nothing checked yet.',
    large: (name, size) => `${name} (${size}) is checked, but too large for the text field.`,
    notText: 'This file can’t be read.',
    empty: 'The file is empty.',
    broken: (line) => `The file can’t be read: something is wrong in line ${line}.`,
    refused: 'The file is JSON, but none that the elements can show.',
    fine: (name) => `${name}: all in order, nothing missing.`,
    read: (name, parts) => `${name}: readable. ${parts.join(', ')}.`,
    unnamed: 'Municipality without a name',
    issueCount: (n) => (n === 1 ? '1 mistake' : `${n} mistakes`),
    personCount: (n) => (n === 1 ? '1 person in it is not public' : `${n} people in it are not public`),
    gapCount: (n) => (n === 1 ? '1 hint' : `${n} hints`),
    noIssues: 'no mistakes',
    syntax: 'Here the file can’t be read',
    issues: 'Mistakes: this is not shown',
    doubts: 'Contradictions: this is shown, but have a look',
    persons: 'Careful: the file is public',
    gaps: 'What is still missing',
    line: (line) => `Line ${line}`,
    column: (column) => `column ${column}`,
    goTo: (line) => `Show line ${line} in the text`,
    more: (n) => `… and ${n} more`,
    preview: 'See it in the preview',
  },
};
