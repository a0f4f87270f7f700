import { fileShape, type Shape } from '../contract-shape.js';
import { isJsonObject, isSameJson } from '../merging/json-equality.js';
import { matchItems } from '../merging/match-items.js';
import { ValidJsonCursor } from './valid-json-cursor.js';
import { JsonFormatter, type JsonPosition } from './json-formatter.js';
import { layoutOf } from './json-layout.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import { contractOrder } from './key-order.js';

const BYTE_ORDER_MARK = '\ufeff';

/** The length of what stands around a key: quotes, colon and space. */
const MEMBER_PUNCTUATION = 4;

/**
 * Writes a new value into the text of a file. What did not change keeps its characters: order of keys, white space, line
 * ends, notation of numbers, escapes. What is new looks like the rest of the file, and stands where the contract has it.
 * Records of a list are recognized as `matchItems` does, so that an added one changes no other line.
 *
 * A general editor of JSON texts (such as jsonc-parser) was no choice: it parses the text once for every change, and
 * formats what it inserts by fixed options.
 *
 * @param text A valid JSON text, with or without a byte order mark.
 * @param shape What the contract says of the value; that of a municipality's file by default.
 * @throws {SyntaxError} if the text is not JSON.
 * @throws {RangeError} if a value is nested too deeply.
 */
export function rewriteJson(text: string, value: unknown, shape: Shape | undefined = fileShape): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const json = text.slice(mark.length);
  const before = JSON.parse(json) as unknown;
  if (isSameJson(before, value)) return text;
  return mark + new JsonRewriter(json).rewrite(before, value, shape);
}

/** A member of an object or an item of a list in the text. Offsets are in UTF-16 code units. */
interface Member {
  /** Empty for an item. */
  key: string;
  /** White space behind the bracket or comma before it. */
  lead: string;
  start: number;
  valueStart: number;
  end: number;
  /** The new text of its value; `undefined` if that did not change. */
  value: string | undefined;
  /** White space before the comma behind it. */
  trail: string;
}

/** The members of a container in the text, already rewritten. */
interface Container {
  start: number;
  end: number;
  members: Member[];
  /** White space before the closing bracket. */
  closing: string;
}

class JsonRewriter {
  readonly #cursor: ValidJsonCursor;
  #formatter?: JsonFormatter;

  constructor(text: string) {
    this.#cursor = new ValidJsonCursor(text);
  }

  rewrite(before: unknown, value: unknown, shape: Shape | undefined): string {
    const cursor = this.#cursor;
    const start = cursor.whitespace();
    const text = this.#rewriteValue(before, value, { key: '', shape, lineIndent: '' });
    return start + (text ?? '') + cursor.text.slice(cursor.offset);
  }

  /**
   * Rewrites the value at the cursor, and moves behind it.
   *
   * @param before That value.
   * @returns `undefined` if it did not change.
   */
  #rewriteValue(before: unknown, value: unknown, position: JsonPosition): string | undefined {
    if (isSameJson(before, value)) {
      this.#cursor.skip();
      return undefined;
    }
    const { char } = this.#cursor;
    if (char === '{' && isFilledObject(before) && isFilledObject(value))
      return this.#rewriteObject(before, value, position);
    if (char === '[' && isFilledList(before) && isFilledList(value))
      return this.#rewriteList(before, value, position);
    this.#cursor.skip();
    const column = position.lineIndent.length + position.key.length + MEMBER_PUNCTUATION;
    return this.#newText(value, position, column);
  }

  #rewriteObject(before: JsonObject, value: JsonObject, { shape, lineIndent }: JsonPosition): string {
    const positionOf = (key: string, lineIndent: string) => ({
      key,
      shape: shape?.fields?.get(key),
      lineIndent,
    });
    const container = this.#readMembers(lineIndent, (key, _index, indent) =>
      this.#rewriteValue(before[key], value[key], positionOf(key, indent)),
    );
    const wanted = Object.keys(value).filter((key) => value[key] !== undefined);
    const isWanted = new Set(wanted);
    const kept = this.#membersByKey(container.members.filter(({ key }) => isWanted.has(key)));
    const members = contractOrder([...kept.keys()], wanted, shape).map((key) => kept.get(key) ?? key);
    return this.#assemble('{}', container, members, lineIndent, (key, indent) =>
      this.#format.member(key, value[key], positionOf(key, indent), indent.length),
    );
  }

  #rewriteList(
    before: readonly unknown[],
    value: readonly unknown[],
    { key, shape, lineIndent }: JsonPosition,
  ): string {
    const positions = matchItems(before, value, { areTexts: shape?.item?.kind === 'text' });
    const counterparts = new Map(positions.map((position, index) => [position, index]));
    const positionAt = (lineIndent: string) => ({ key: `${key}[]`, shape: shape?.item, lineIndent });
    const container = this.#readMembers(lineIndent, (_key, index, indent) => {
      const counterpart = counterparts.get(index);
      if (counterpart !== undefined)
        return this.#rewriteValue(before[index], value[counterpart], positionAt(indent));
      this.#cursor.skip();
      return undefined;
    });
    const members = positions.map((position, index) => container.members[position] ?? index);
    return this.#assemble('[]', container, members, lineIndent, (index, indent) =>
      this.#newText(value[index], positionAt(indent), indent.length),
    );
  }

  /**
   * Reads the container at the cursor.
   *
   * @param rewrite Rewrites the member at the cursor, and moves behind it.
   */
  #readMembers(
    lineIndent: string,
    rewrite: (key: string, index: number, lineIndent: string) => string | undefined,
  ): Container {
    const cursor = this.#cursor;
    const start = cursor.offset;
    const isList = cursor.char === '[';
    const members: Member[] = [];
    let space: string;
    do {
      cursor.offset++;
      const lead = cursor.whitespace();
      if (cursor.char === '}' || cursor.char === ']') {
        space = lead;
        break;
      }
      const start = cursor.offset;
      const key = isList ? '' : cursor.key();
      const valueStart = cursor.offset;
      const value = rewrite(key, members.length, hasLineBreak(lead) ? lastLineOf(lead) : lineIndent);
      const end = cursor.offset;
      space = cursor.whitespace();
      members.push({ key, lead, start, valueStart, end, value, trail: cursor.char === ',' ? space : '' });
    } while (cursor.char === ',');
    cursor.offset++;
    return { start, end: cursor.offset, members, closing: space };
  }

  /**
   * Members by their keys. Of a key that is there several times, only the last one counts for readers of JSON; the others
   * stay as they are, under keys of no other member.
   */
  #membersByKey(members: readonly Member[]): Map<string, Member> {
    const byKey = new Map(members.map((member) => [member.key, member]));
    if (byKey.size === members.length) return byKey;
    return new Map(
      members.map((member, index) => {
        if (byKey.get(member.key) === member) return [member.key, member];
        member.value = undefined;
        return [`${member.key}\0${index}`, member];
      }),
    );
  }

  /**
   * Writes a container of members that it had, and new ones.
   *
   * @param members What it has now, in order: new members by their key or index.
   */
  #assemble<New extends string | number>(
    [open, close]: string,
    container: Container,
    members: readonly (Member | New)[],
    lineIndent: string,
    write: (member: New, lineIndent: string) => string,
  ): string {
    const { members: before, closing } = container;
    if (members.length === before.length && members.every((member, index) => member === before[index]))
      return this.#replaceValues(container);
    const first = before[0]?.lead ?? '';
    const between = before[1]?.lead ?? (hasLineBreak(first) ? first : this.#format.layout.commaSpace);
    let previousLead: string | undefined;
    let text = open!;
    members.forEach((member, index) => {
      const isNew = typeof member !== 'object';
      let lead = isNew ? undefined : member.lead;
      if (!index) lead = first;
      else if (lead === undefined) lead = previousLead ?? between;
      else if (member === before[0] && !hasLineBreak(lead)) lead = between;
      if (isNew && open === '{') lead = withoutBlankLines(lead);
      text +=
        lead +
        (isNew ? write(member, hasLineBreak(lead) ? lastLineOf(lead) : lineIndent) : this.#textOf(member));
      if (index < members.length - 1) text += (isNew ? '' : member.trail) + ',';
      previousLead = isNew || member === before[0] ? previousLead : lead;
    });
    return text + closing + close;
  }

  /** Writes a container whose members are the same: what stands between its changed values stays. */
  #replaceValues({ start, end, members }: Container): string {
    const source = this.#cursor.text;
    let [text, offset] = ['', start];
    for (const { valueStart, end, value } of members) {
      if (value === undefined) continue;
      text += source.slice(offset, valueStart) + value;
      offset = end;
    }
    return text + source.slice(offset, end);
  }

  #textOf({ start, valueStart, end, value }: Member): string {
    const { text } = this.#cursor;
    return value === undefined ? text.slice(start, end) : text.slice(start, valueStart) + value;
  }

  #newText(value: unknown, position: JsonPosition, column: number): string {
    return this.#format.format(value, position, column);
  }

  /** How new values are written; looks at the whole text, so only made where there are some. */
  get #format(): JsonFormatter {
    this.#formatter ??= new JsonFormatter(layoutOf(this.#cursor.text));
    return this.#formatter;
  }
}

const isFilledObject = (value: unknown): value is JsonObject =>
  isJsonObject(value) && Object.values(value).some((part) => part !== undefined);

const isFilledList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0;

const hasLineBreak = (space: string) => space.includes('\n');

const lastLineOf = (space: string) => space.slice(space.lastIndexOf('\n') + 1);

/** The last line break of white space, and what follows it. */
const withoutBlankLines = (space: string) => space.replace(/^[^]*?(?=\r?\n[^\n]*$)/, '');
