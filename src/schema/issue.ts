/**
 * What was expected where a value could not be read: a name that the console shows as it is, and that
 * `authoring/issue-messages.ts` explains.
 */
export type Expectation =
  | 'content'
  | 'json'
  | 'format'
  | 'document'
  | 'version'
  | 'object'
  | 'list'
  | 'text'
  | 'id'
  | 'unique-id'
  | 'language'
  | 'yes-no'
  | 'number'
  | 'count'
  | 'base'
  | 'share'
  | 'figure'
  | 'arithmetic'
  | 'date'
  | 'end'
  | 'url'
  | 'email'
  | 'phone'
  | 'phone-type'
  | 'postal-code'
  | 'ags'
  | 'agenda-type'
  | 'agenda-status'
  | 'service-status'
  | 'months'
  | 'ages'
  | 'latitude'
  | 'longitude'
  | 'time'
  | 'hours'
  | 'weekdays'
  | 'month-days'
  | 'days'
  | 'interval'
  | 'holiday-rule'
  | 'need'
  | 'currency'
  | 'whole'
  | 'event'
  | 'feed'
  | 'recurrence'
  | 'time-zone'
  | 'pages'
  | 'reference'
  | 'unplaced';

/** One thing in a document that could not be read, and what was left out because of it. */
export interface DataIssue {
  /** Where in the data: `contacts[2].email`, `VEVENT[3] (line 40).DTSTART`; empty for the file itself. */
  path: string;
  expected: Expectation;
  /** What stood there, shortened; empty where nothing did. */
  found: string;
  /** Path of what is not shown because of it: the value, its record, or (empty) the whole file; absent for nothing. */
  lost?: string;
}

/**
 * An issue as one English line: `services[3].ages[0]: expected ages, found {…}; left out`.
 *
 * @param expectation What was expected, as it follows "expected"; its bare name unless somebody explains it.
 */
export function issueLine(
  { path, expected, found, lost }: DataIssue,
  expectation: string = expected,
): string {
  const line = `${path || 'file'}: expected ${expectation}, found ${found || 'nothing'}`;
  if (lost === undefined) return line;
  if (!lost) return `${line}; nothing can be shown`;
  if (lost !== path) return `${line}; ${lost} left out`;
  return found ? `${line}; left out` : line;
}
