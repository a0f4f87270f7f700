import type { RecordType } from '../../../authoring/spreadsheet/record-field.js';
import type { table as german } from '../de/table.js';

const kinds: Record<RecordType, (n: number) => string> = {
  services: (n) => (n === 1 ? '1 service' : `${n} services`),
  agenda: (n) => (n === 1 ? '1 date' : `${n} dates`),
};

/** Services and dates as a table. */
export const table: typeof german = {
  label: { services: 'Services', agenda: 'Dates' },
  search: (n, type) => `Search ${kinds[type](n)}`,
  topic: 'Topic',
  provider: 'Provider',
  status: { services: 'For families', agenda: 'Status' },
  all: 'all',
  shown: (n, type) => (n ? `${kinds[type](n)} shown` : 'Nothing found'),
  none: 'Nothing found.',
  resetFilter: 'Show all',
  statuses: {
    reachable: 'reachable',
    old: 'out of date',
    unreachable: 'no contact',
    check: 'to check',
    archived: 'archived',
    ahead: 'ahead',
    past: 'over',
    undated: 'no date',
    cancelled: 'cancelled',
  },
  today: 'today',
  missing: { phones: 'missing', name: 'no name', title: 'no title' },
  unstated: 'nothing stated',
  lastVerified: 'checked on',
  phones: 'Phone',
  selectAll: 'Select all',
  select: (name) => `Select ${name}`,
  selected: (n) => `${n} selected`,
  verifiedToday: 'checked today',
  setTopic: 'Set topic',
  setProvider: 'Set provider',
  chooseTopic: 'Which topic?',
  chooseProvider: 'Which provider?',
  set: 'Set',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  archive: { services: 'Archive', agenda: 'Cancel dates' },
  clearSelection: 'Clear selection',
  keys: 'Arrow keys: move · Enter or F2: edit · Space: select · Ctrl + Enter: form · Ctrl + V: paste from Excel',
  edit: (name, field) => `${name}: ${field}`,
  verified: (n) => `${n} checked today`,
  topicSet: (n, topic) => `Topic “${topic}” for ${n}`,
  providerSet: (n, provider) => `Provider “${provider}” for ${n}`,
  duplicated: (n, type) => `${kinds[type](n)} duplicated`,
  archived: (n, type) => `${kinds[type](n)} ${type === 'services' ? 'archived' : 'cancelled'}`,
  pasted: (cells, added, type) =>
    [
      `${cells === 1 ? '1 cell' : `${cells} cells`} pasted`,
      ...(added ? [`${kinds[type](added)} of them new`] : []),
    ].join(', '),
  nameNeeded: 'A name has to stay.',
  nothingPasted: 'Nothing was pasted.',
  pasteProblem: (problem, field, reason) => {
    switch (problem.kind) {
      case 'empty':
        return 'There is no table in the clipboard.';
      case 'titles':
        return 'This is a table with titles. Use “Take from Excel” for it: there you see first what changes.';
      case 'too-wide':
        return `The copied table has ${problem.width} columns, and from “${field}” on there are only ${problem.available} here. Copy fewer columns, or begin further to the left.`;
      case 'no-name':
        return `Row ${problem.row} of the copied table stands below the last row and has no name. Begin in the column with the names.`;
      case 'unreadable':
        return `Row ${problem.row}, ${field}: ${reason}`;
    }
  },
};
