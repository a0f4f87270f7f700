import { readLine } from './content-line.js';

/** A content line, unfolded, with its number in the file (from 1). */
export interface Line {
  /** Its name in capitals: `DTSTART`. */
  name: string;
  text: string;
  number: number;
}

/** What stands between `BEGIN` and `END`, one component of a calendar. */
export interface Component {
  /** `VEVENT`, `VTIMEZONE`, `VCALENDAR` … */
  name: string;
  line: number;
  lines: Line[];
  parts: Component[];
  /** Whether its `END` came, and nothing before that shows that it should have. */
  isClosed: boolean;
}

/** A calendar as it is found, component by component. */
export interface Found {
  /** The component that has just ended, its own parts in it; none where there is only much to read. */
  component?: Component;
  /** The calendar it belongs to: its properties are all known only when the file has been read. */
  calendar: Component;
}

/** How many lines are read without letting anybody else do anything. */
const LINES_AT_A_TIME = 500;

/** Nobody reads on; and a text of 20 MB would hold the page. In characters. */
const LONGEST_LINE = 200_000;

/** Texts that bad writers break without folding; what comes next and is no line of its own belongs to them. */
const longText = /^(?:DESCRIPTION|SUMMARY|LOCATION)$/;

/**
 * Goes through a calendar file and hands out each component directly below a calendar, then the calendar itself. Reads
 * on where something is broken: what has no end stops where the next begins, and is marked so.
 */
export function* componentsOf(text: string): Generator<Found> {
  let calendar = begun('VCALENDAR', 1);
  /** From the component below the calendar to the one that is being read. */
  let open: Component[] = [];
  let isFirst = true;

  for (const line of linesOf(text)) {
    if (!line) {
      yield { calendar };
      continue;
    }
    const name = line.name === 'BEGIN' || line.name === 'END' ? valueOf(line).toUpperCase() : '';
    if (name === 'VCALENDAR' || (line.name === 'BEGIN' && isBelowCalendar(name))) {
      if (open[0]) yield { component: open[0], calendar };
      open = [];
    }
    if (line.name === 'BEGIN' && name === 'VCALENDAR') {
      if (!isFirst && !calendar.isClosed) yield { component: calendar, calendar };
      isFirst = false;
      calendar = begun(name, line.number);
    } else if (line.name === 'BEGIN') {
      const component = begun(name, line.number);
      open.at(-1)?.parts.push(component);
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
      (open.at(-1) ?? calendar).lines.push(line);
    }
  }
  if (open[0]) yield { component: open[0], calendar };
  if (!calendar.isClosed) yield { component: calendar, calendar };
}

/** What a line says, as it is written; nothing where that can't be told. */
export function valueOf({ text }: Line): string {
  return readLine(text)?.value ?? '';
}

function begun(name: string, line: number): Component {
  return { name, line, lines: [], parts: [], isClosed: false };
}

/** Where one of these begins, nothing of another is still to come. */
function isBelowCalendar(name: string): boolean {
  return /^(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)$/.test(name);
}

/**
 * The lines of a file, those that go on in the next put together, each with the number of its first; now and then
 * nothing, so that others can work.
 */
function* linesOf(text: string): Generator<Line | undefined> {
  const ends = /\r\n|\n|\r/g;
  let line: (Line & { pieces: string[]; length: number }) | undefined;
  const goOn = (piece: string) => {
    if (line && (line.length += piece.length) < LONGEST_LINE) line.pieces.push(piece);
  };
  for (let from = 0, number = 1; from < text.length; number++) {
    const end = ends.exec(text);
    const piece = text.slice(from, end?.index);
    from = end ? ends.lastIndex : text.length;
    if (number % LINES_AT_A_TIME === 0) yield undefined;
    const name = /^([A-Za-z][\w-]*)[;:]/.exec(piece)?.[1]?.toUpperCase();
    if (name) {
      if (line) yield { name: line.name, text: line.pieces.join(''), number: line.number };
      line = { name, text: '', number, pieces: [], length: 0 };
      goOn(piece.slice(0, LONGEST_LINE - 1));
    } else if (/^[ \t]/.test(piece)) {
      goOn(piece.slice(1));
    } else if (line && longText.test(line.name) && piece.trim()) {
      goOn(`\\n${piece}`);
    }
  }
  if (line) yield { name: line.name, text: line.pieces.join(''), number: line.number };
}
