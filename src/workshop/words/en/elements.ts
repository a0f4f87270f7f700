import type { ElementTexts } from '../element-texts.js';

/** What each element is, and what each of its options does, in English. */
export const elements: ElementTexts = {
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
      place: { label: 'Only these places', help: 'All if none is selected.' },
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
      place: { label: 'Only these places', help: 'All if none is selected.' },
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
      place: { label: 'Only these places', help: 'All if none is selected.' },
      view: { label: 'View', values: { chart: 'Chart', table: 'Table' } },
      rows: { label: 'Rows', values: { topic: 'Topics', place: 'Places', organization: 'Organisations' } },
      overlaps: {
        label: 'Mark overlaps',
        values: { several: 'of three organisations or more', all: 'all' },
      },
    },
  },
};
