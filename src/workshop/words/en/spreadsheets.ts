import type { TypingDoubt } from '../../../authoring/values/typed-value.js';
import type { RecordType } from '../../../authoring/spreadsheet/record-field.js';
import type { TableNotice, TableProblem } from '../../../authoring/spreadsheet/table-file.js';
import type { spreadsheets as german } from '../de/spreadsheets.js';
import { forms } from './forms.js';

const doubts: Record<TypingDoubt, (written: string) => string> = {
  'age-in-years': (written) => `Are months meant? The table says “${written}”.`,
  'age-in-months': (written) => `Are years meant? The table says “${written}”.`,
  'age-was-date': () => 'Excel has made a date of this age. Is this right?',
  'lost-zero': (written) => `The zero in front was added. The table says “${written}”.`,
  'unusual-phone': () => 'This number looks unusual.',
  'short-year': (written) => `The year was completed. The table says “${written}”.`,
  'first-of-several': (written) => `Only the first one fits here. The table says “${written}”.`,
  'unknown-topic': () => 'There is no such topic yet. It will be added.',
};

const formats: Partial<Record<string, string>> = {
  word: 'a Word document',
  pdf: 'a PDF',
  html: 'a web page',
  image: 'a picture',
  calendar: 'a calendar',
  json: 'a file of the workshop. Open it with “Open a file”',
  archive: 'a packed archive',
};

const problem = (found: TableProblem): string => {
  switch (found.kind) {
    case 'empty':
      return 'There is nothing in it. Choose a file or an area with rows and columns.';
    case 'foreign':
      return `This is ${formats[found.format] ?? 'no table'}. A table is needed: Excel (.xlsx) or CSV.`;
    case 'old-excel':
      return 'This is a table in the old Excel format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.';
    case 'open-document':
      return 'This is a table of LibreOffice (.ods). Save it there as “Excel 2007–365 (.xlsx)”.';
    case 'password':
      return 'This table is protected with a password. Open it in Excel and save it without: File › Info › Protect Workbook.';
    case 'damaged':
      return 'This file is damaged or incomplete. Open it in Excel and save it there once more.';
    case 'no-sheet':
      return 'There is no sheet in this file.';
    case 'no-titles':
      return 'There is no table on this sheet: a row of titles such as “Name”, “Anbieter”, “Telefon”, and data below.';
    case 'too-large':
      return `With ${found.megabytes} MB, this file is too large. Delete pictures and sheets that are not needed.`;
    case 'too-many-rows':
      return `This sheet has ${found.rows.toLocaleString('en-GB')} filled rows. No municipality has more than 20,000 entries: is it the right sheet?`;
  }
};

const notice = (found: TableNotice): string => {
  switch (found.kind) {
    case 'unbalanced-quote':
      return `In line ${found.line} there is a quotation mark too many or too few. Everything was read all the same; please look there.`;
    case 'encoding':
      return `The file is written in ${found.encoding}. Umlauts should be right all the same.`;
    case 'hidden-sheets':
      return `Hidden sheets stay out: ${found.names.map((name) => `“${name}”`).join(', ')}.`;
    case 'merged-cells':
      return `Merged cells count for each of their rows (${found.count} times).`;
  }
};

const kinds: Record<RecordType, (n: number) => string> = {
  services: (n) => (n === 1 ? '1 service' : `${n} services`),
  agenda: (n) => (n === 1 ? '1 date' : `${n} dates`),
};
const newKinds: Record<RecordType, (n: number) => string> = {
  services: (n) => (n === 1 ? '1 new service' : `${n} new services`),
  agenda: (n) => (n === 1 ? '1 new date' : `${n} new dates`),
};

/** Taking data from spreadsheets, and writing it into them. */
export const spreadsheets: typeof german = {
  title: 'Take from Excel',
  source: (name, rows) => `“${name}” · ${rows === 1 ? '1 row' : `${rows.toLocaleString('en-GB')} rows`}`,
  clipboardName: 'Clipboard',
  steps: 'Steps',
  step: { choose: 'Choose a table', columns: 'Match columns', compare: 'Compare' },
  done: { choose: 'Table chosen', columns: 'Columns matched', compare: 'Compared' },
  cancel: 'Cancel',
  back: 'Back',
  chooseIntro:
    'An Excel file (.xlsx) or CSV to take services from. Titles, their order and columns of your own don’t matter: you will see what was understood. Nothing is changed yet.',
  chooseFile: 'Choose a file …',
  drop: 'or drop it here',
  paste: 'Or copy from Excel and paste here',
  pasteHint: 'In Excel, select the area with its titles, Ctrl + C, then Ctrl + V here.',
  reading: 'Reading the table …',
  comparing: 'Comparing the table …',
  sheet: 'Sheet',
  hiddenSheet: (name) => `${name} (hidden)`,
  columnsIntro: 'What the columns mean. You can change what is wrong.',
  columnTitle: 'Column of the table',
  untitledColumn: (n) => `Column ${n} without a title`,
  examples: 'For example',
  field: 'Field',
  fieldFor: (title) => `Field for the column “${title}”`,
  outside: 'stays out',
  certainty: 'Recognized by',
  confidence: {
    exact: 'its name',
    known: 'its name',
    likely: 'a word in its name – please look',
    content: 'its content – please look',
  },
  noName: 'Which column has the names? Without names, nothing can be matched.',
  compare: 'Compare',
  changeColumns: 'Change the columns',
  found: 'Found',
  columns: 'Columns',
  howCompared: 'How it is compared',
  howComparedText:
    'By ID, else by name and provider. What you don’t take stays as it is. Empty cells of the table delete nothing.',
  counts: {
    changed: (places) => `changed, ${places === 1 ? '1 field' : `${places} fields`}`,
    added: 'new',
    missing: 'missing in the table',
    same: 'are the same',
  },
  doubtsTitle: 'Questions that come up several times',
  doubtsHint: 'decide them here for all at once',
  timesField: (n, field) => `${n} times ${field}`,
  firstOfGroup: (after) => `For example: ${after}`,
  changedTitle: (n) => `Changed: ${n}`,
  changedHint: 'old beside new',
  addedTitle: (n) => `New: ${n}`,
  addedHint: 'not in your file yet',
  missingTitle: (n) => `Missing in the table: ${n}`,
  missingHint: 'only in your file',
  before: 'so far in your file',
  after: 'new in the table',
  yourChoice: 'Your choice',
  nothing: 'nothing stated',
  written: 'The table says:',
  keepOld: 'old',
  takeNew: 'new',
  leaveOut: 'leave out',
  add: 'add',
  keep: 'keep',
  archive: 'archive',
  allNew: 'Take all new ones',
  allOld: 'Keep all old ones',
  addAll: 'Add all',
  addNone: 'Leave all out',
  keepAll: 'Keep all',
  archiveAll: 'Archive all',
  choiceFor: (name, field) => (field ? `${name}, ${field}` : name),
  lookalike: (name) => `Looks like “${name}”.`,
  merge: 'Merge',
  mergeWith: (row, name) => `Merge “${row}” with “${name}”`,
  duplicate: (row) => `Is in row ${row} of the table already.`,
  onlyName: 'Has nothing but a name. Is it a heading?',
  lastVerified: (date) => (date ? `last checked ${date}` : 'never checked'),
  nameless: (rows) =>
    rows.length === 1
      ? `Row ${rows[0]} has no name and stays out.`
      : `${rows.length} rows have no name and stay out: ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? ' …' : ''}.`,
  unreadable: (n) =>
    n === 1 ? '1 cell can’t be understood and stays out.' : `${n} cells can’t be understood and stay out.`,
  showMore: (n) => `Show ${n} more`,
  nothingNew: 'The table says the same as your file. There is nothing to take.',
  taken: 'Will be taken:',
  takenText: (fields, allFields, added, archived, type) =>
    [
      `${fields} of ${allFields} ${allFields === 1 ? 'change' : 'changes'}`,
      newKinds[type](added),
      `${archived} archived`,
    ].join(', '),
  undoHint: 'Afterwards, all of it can be undone in one step.',
  apply: 'Take into the file',
  applied: (name) => `Taken from “${name}”`,
  doubt: (kind, written) => doubts[kind](written),
  cellProblem: (kind, written) => `“${written}”: ${forms.problems[kind]}`,
  problem,
  notice,
  exportTitle: 'Save as a table',
  exportIntro: (n, type) =>
    `${kinds[type](n)} to edit in Excel. A second sheet explains how to fill in the fields, in German. What you change there, take back with “Take from Excel”.`,
  exportXlsx: 'Excel (.xlsx)',
  exportCsv: 'CSV',
  exporting: 'Writing the table …',
  fileNames: { services: 'Angebote', agenda: 'Termine' },
};
