import type { JsonLayout } from './json-layout.js';
import type { Shape } from '../../schema/table.js';
import { contractOrder } from './key-order.js';

/** Where a value is written. */
export interface JsonPosition {
  /** The key of the value as `JsonLayout.isInline` takes it. */
  key: string;
  /** What the contract says of the value, for the order of keys. */
  shape: Shape | undefined;
  /** The indentation of the line in which the value begins. */
  lineIndent: string;
}

/** Writes values that are new in a file as the file writes others. */
export class JsonFormatter {
  constructor(readonly layout: JsonLayout) {}

  /**
   * Writes a value.
   *
   * @param column How many characters stand before the value in its line.
   */
  format(value: unknown, position: JsonPosition, column: number): string {
    if (typeof value !== 'object' || value === null) return this.scalar(value);
    const inline = this.#mayBeInline(value, position.key) ? this.#formatInline(value, position) : undefined;
    if (inline !== undefined && column + inline.length <= this.layout.maxLineLength) return inline;
    return this.#formatBlock(value, position);
  }

  /** Writes a key and a value. */
  member(key: string, value: unknown, position: JsonPosition, column: number): string {
    const start = this.key(key) + this.layout.colon;
    return start + this.format(value, position, column + start.length);
  }

  key(key: string): string {
    return this.scalar(key);
  }

  /** Writes a text, a number, true, false or null. */
  scalar(value: unknown): string {
    const { isAscii, escapesSlashes } = this.layout;
    let text = JSON.stringify(value) ?? 'null';
    if (escapesSlashes) text = text.replaceAll('/', '\\/');
    if (isAscii)
      text = text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return text;
  }

  #mayBeInline(value: object, key: string): boolean {
    if (!this.layout.lineBreak) return true;
    const children = Object.entries(value).filter(([, child]) => typeof child === 'object' && child !== null);
    const kind = !Array.isArray(value) ? 'object' : `list of ${children.length ? 'containers' : 'scalars'}`;
    return (
      (this.layout.isInline(key) ?? this.layout.isInline(kind) ?? !Object.keys(value).length) &&
      children.every(([name, child]) =>
        this.#mayBeInline(child as object, Array.isArray(value) ? `${key}[]` : name),
      )
    );
  }

  #formatInline(value: object, position: JsonPosition): string {
    const { objectPadding, listPadding, commaSpace } = this.layout;
    const isList = Array.isArray(value);
    const parts = partsOf(value, position).map(({ name, part, position }) => {
      const text = typeof part === 'object' && part ? this.#formatInline(part, position) : this.scalar(part);
      return isList ? text : this.key(name) + this.layout.colon + text;
    });
    const padding = !parts.length ? '' : isList ? listPadding : objectPadding;
    const [open, close] = isList ? '[]' : '{}';
    return open + padding + parts.join(`,${commaSpace}`) + padding + close;
  }

  #formatBlock(value: object, position: JsonPosition): string {
    const { lineBreak, indent } = this.layout;
    const isList = Array.isArray(value);
    const [open, close] = isList ? '[]' : '{}';
    const lineIndent = position.lineIndent + indent;
    const parts = partsOf(value, { ...position, lineIndent }).map(({ name, part, position }) =>
      isList
        ? this.format(part, position, lineIndent.length)
        : this.member(name, part, position, lineIndent.length),
    );
    if (!parts.length) return open! + close!;
    const start = lineBreak + lineIndent;
    return open + start + parts.join(`,${start}`) + lineBreak + position.lineIndent + close;
  }
}

/** The items or members of a container in the order in which they are written, without keys that have no value. */
function partsOf(
  value: object,
  { key, shape, lineIndent }: JsonPosition,
): { name: string; part: unknown; position: JsonPosition }[] {
  if (Array.isArray(value)) {
    const position = { key: `${key}[]`, shape: shape?.item, lineIndent };
    return value.map((part: unknown) => ({ name: '', part, position }));
  }
  const members = value as Record<string, unknown>;
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  return contractOrder([], names, shape).map((name) => ({
    name,
    part: members[name],
    position: { key: name, shape: shape?.fields?.get(name), lineIndent },
  }));
}
