import { parseContentLine } from './content-line.js';

/** A content line (RFC 5545, 3.1) after unfolding. */
export interface ContentLine {
  /** Property name in capitals: `DTSTART`. */
  name: string;
  text: string;
  /** Line number in the file, from 1; of a folded line the number of its first part. */
  number: number;
}

/** A calendar component (RFC 5545, 3.6): everything between a `BEGIN` and its `END`. */
export interface Component {
  /** `VEVENT`, `VTIMEZONE`, `VCALENDAR` … */
  name: string;
  /** Line number of its `BEGIN`. */
  line: number;
  contentLines: ContentLine[];
  subcomponents: Component[];
  /** Whether its `END` was found before anything that shows it to be missing. */
  isClosed: boolean;
}

/** One step of a scan. */
export interface ScanStep {
  /** The component that has just ended, with its subcomponents; absent where the step is only a chance to yield. */
  component?: Component;
  /** The calendar around it. Its own properties are complete only once the whole file has been scanned. */
  calendar: Component;
}

/** Physical lines between two steps, so that the caller can yield to the page. */
const LINES_PER_STEP = 500;

/** Longer content lines are cut, in characters: nobody reads on, and 20 MB of text would block the page. */
const MAX_LINE_LENGTH = 200_000;

/** Properties whose text faulty writers break without folding; lines that are no property continue them. */
const longTextProperty = /^(?:DESCRIPTION|SUMMARY|LOCATION)$/;

/**
 * Scans a calendar file: yields each component directly below a calendar, then the calendar itself. Continues after
 * errors: a component without an `END` stops where the next one begins, and is not marked as closed.
 */
export function* scanComponents(text: string): Generator<ScanStep> {
  let calendar = createComponent('VCALENDAR', 1);
  /** The open components, from the one directly below the calendar inwards. */
  let open: Component[] = [];
  let isFirst = true;

  for (const line of contentLinesOf(text)) {
    if (!line) {
      yield { calendar };
      continue;
    }
    const name = line.name === 'BEGIN' || line.name === 'END' ? valueOfLine(line).toUpperCase() : '';
    if (name === 'VCALENDAR' || (line.name === 'BEGIN' && isTopLevel(name))) {
      if (open[0]) yield { component: open[0], calendar };
      open = [];
    }
    if (line.name === 'BEGIN' && name === 'VCALENDAR') {
      if (!isFirst && !calendar.isClosed) yield { component: calendar, calendar };
      isFirst = false;
      calendar = createComponent(name, line.number);
    } else if (line.name === 'BEGIN') {
      const component = createComponent(name, line.number);
      open.at(-1)?.subcomponents.push(component);
      open.push(component);
    } else if (line.name === 'END' && name === 'VCALENDAR') {
      calendar.isClosed = true;
      yield { component: calendar, calendar };
    } else if (line.name === 'END') {
      const closed = open.findLastIndex((component) => component.name === name);
      if (closed < 0) continue;
      open[closed]!.isClosed = true;
      if (closed === 0) yield { component: open[0]!, calendar };
      open.length = closed;
    } else {
      (open.at(-1) ?? calendar).contentLines.push(line);
    }
  }
  if (open[0]) yield { component: open[0], calendar };
  if (!calendar.isClosed) yield { component: calendar, calendar };
}

/** The raw value of a content line; empty where the line cannot be parsed. */
export function valueOfLine({ text }: ContentLine): string {
  return parseContentLine(text)?.value ?? '';
}

/** The raw value of a component's first property of a name; empty where it has none. */
export function propertyValueOf({ contentLines }: Component, name: string): string {
  const line = contentLines.find((line) => line.name === name);
  return line ? valueOfLine(line) : '';
}

function createComponent(name: string, line: number): Component {
  return { name, line, contentLines: [], subcomponents: [], isClosed: false };
}

/** Components that are never nested: where one begins, whatever is still open has lost its `END`. */
function isTopLevel(name: string): boolean {
  return /^(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)$/.test(name);
}

/** The content lines of a file, unfolded; `undefined` every few hundred physical lines, as a chance to yield. */
function* contentLinesOf(text: string): Generator<ContentLine | undefined> {
  let line: ContentLine | undefined;
  for (const unfolded of unfold(text)) {
    if (!unfolded) {
      yield undefined;
      continue;
    }
    const name = propertyNameOf(unfolded);
    if (name) {
      if (line) yield line;
      line = { name, text: unfolded.text, number: unfolded.number };
    } else if (line && longTextProperty.test(line.name) && unfolded.text.trim()) {
      if (line.text.length + unfolded.text.length < MAX_LINE_LENGTH) line.text += `\\n${unfolded.text}`;
    }
  }
  if (line) yield line;
}

/** A line with its continuation lines joined. */
interface UnfoldedLine {
  text: string;
  /** How long the first of the joined lines is, in characters. */
  firstLength: number;
  number: number;
}

/** Joins folded lines (RFC 5545, 3.1): one that begins with white space continues the one before. */
function* unfold(text: string): Generator<UnfoldedLine | undefined> {
  const lineBreak = /\r\n|\n|\r/g;
  let parts: string[] = [];
  let length = 0;
  let start = 1;
  const unfolded = () => ({ text: parts.join(''), firstLength: parts[0]!.length, number: start });
  for (let from = 0, number = 1; from < text.length; number++) {
    const end = lineBreak.exec(text);
    const line = text.slice(from, end?.index);
    from = end ? lineBreak.lastIndex : text.length;
    if (number % LINES_PER_STEP === 0) yield undefined;
    // Some servers end lines with CR CR LF.
    if (!line) continue;
    const isContinuation = parts.length > 0 && /^[ \t]/.test(line);
    if (!isContinuation) {
      if (parts.length) yield unfolded();
      [parts, length, start] = [[], 0, number];
    }
    const part = line.slice(Number(isContinuation), MAX_LINE_LENGTH - length);
    if (part || !isContinuation) parts.push(part);
    length += part.length;
  }
  if (parts.length) yield unfolded();
}

/**
 * The name that a line begins with, in capitals; undefined where it is no property. A fold may even split the name
 * itself. Such a name counts only in capitals, as all programs write it: in a text that was broken without folding, a
 * word and a colon may follow each other by chance.
 */
function propertyNameOf({ text, firstLength }: UnfoldedLine): string | undefined {
  const name = /^([A-Za-z][\w-]*)[;:]/.exec(text)?.[1];
  const isFolded = name && name.length >= firstLength;
  return isFolded && name !== name.toUpperCase() ? undefined : name?.toUpperCase();
}
