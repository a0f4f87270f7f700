import type { PropertyDeclaration } from 'lit';
import { elements } from '../../src/embed/elements.js';
import { define, ProgramElement, type ElementClass } from '../../src/program/index.js';
import type { Program, Text } from '../../src/schema/index.js';
import { pageWords, type BlockName } from './words.js';

/** The part of an element's class that the assistant uses. */
export type BlockClass = (new () => ProgramElement) &
  ElementClass & {
    readonly observedAttributes: readonly string[];
    readonly elementProperties: ReadonlyMap<string, PropertyDeclaration>;
  };

type Value = string | number | boolean;

/** A property of an element that its attribute sets. */
export interface Option {
  /** The property's name. */
  name: string;
  attribute: string;
  defaultValue: Value;
}

/** A record in a file that an option can name. */
export interface Choice {
  id: string;
  label: Text;
}

/** All elements that show something, in the order in which the assistant lists them. */
export const blockNames = Object.keys(pageWords.de.blocks) as BlockName[];

/** Loads and registers an element's class. */
export async function loadBlockClass(name: BlockName): Promise<BlockClass> {
  const module = (await elements[name]()) as Record<string, unknown>;
  const block = Object.values(module).find(
    (value) => (value as Partial<ElementClass>).tag === `pk-${name}`,
  ) as BlockClass;
  define(block);
  return block;
}

/** The options of an element, as its class declares them: its own before those that all elements have. `src` is none. */
export function optionsOf(block: BlockClass): Option[] {
  const probe = new block() as unknown as Record<string, Value>;
  const common = (ProgramElement as unknown as BlockClass).elementProperties;
  return [...block.elementProperties]
    .filter(([name, { attribute, state }]) => attribute !== false && !state && name !== 'src')
    .sort(([a], [b]) => Number(common.has(a)) - Number(common.has(b)))
    .map(([name, { attribute }]) => ({
      name,
      attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(),
      defaultValue: probe[name]!,
    }));
}

/** The value that an element reads from an attribute; its default for an invalid one. */
export function parseOption(block: BlockClass, option: Option, value: string): Value {
  const probe = new block();
  probe.setAttribute(option.attribute, value);
  return (probe as unknown as Record<string, Value>)[option.name]!;
}

/** By property: the options that name records of a file, and the records that a program has. */
export const choicesInFile: Record<string, { isMany: boolean; of: (program: Program) => Choice[] }> = {
  contact: {
    isMany: true,
    of: ({ contacts }) =>
      contacts.flatMap(({ id, name, department, organization, public: isPublic }) =>
        id ? [{ id, label: (isPublic && name) || department || organization || id }] : [],
      ),
  },
  paper: {
    isMany: true,
    // Only with characters that a link can hold.
    of: ({ papers }) =>
      papers.map(({ reference }) => ({
        id: reference.trim().replace(/[^A-Za-z0-9._-]+/g, '-'),
        label: reference,
      })),
  },
  topics: {
    isMany: true,
    of: ({ topics }) => topics.map(({ id, label = id }) => ({ id, label })),
  },
  indicator: {
    isMany: false,
    of: ({ indicators }) => indicators.map(({ id, label = id }) => ({ id, label })),
  },
};
