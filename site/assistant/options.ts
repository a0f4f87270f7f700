import type { PropertyDeclaration } from 'lit';
import { elements } from '../../src/embed/elements.js';
import { define, ProgramElement, type ElementClass } from '../../src/program/index.js';
import type { Program, Text } from '../../src/schema/index.js';
import { pageWords, type BlockName } from './words.js';

/** The class of an element, as far as the assistant uses it. */
export type BlockClass = (new () => ProgramElement) &
  ElementClass & {
    readonly observedAttributes: readonly string[];
    readonly elementProperties: ReadonlyMap<string, PropertyDeclaration>;
  };

type Value = string | number | boolean;

/** Something that an element's attribute sets. */
export interface Option {
  /** The property's name. */
  name: string;
  attribute: string;
  standard: Value;
}

/** Something in a file that an option may name. */
export interface Named {
  id: string;
  label: Text;
}

/** All elements that a page may show, in the order in which they are offered. */
export const blockNames = Object.keys(pageWords.de.blocks) as BlockName[];

/** The class of an element, registered. */
export async function blockClass(name: BlockName): Promise<BlockClass> {
  const module = (await elements[name]()) as Record<string, unknown>;
  const found = Object.values(module).find(
    (value) => (value as Partial<ElementClass>).tag === `pk-${name}`,
  ) as BlockClass;
  define(found);
  return found;
}

/** What attributes an element takes, as its class declares them: its own first, then what all have; not the data's address. */
export function optionsOf(block: BlockClass): Option[] {
  const probe = new block() as unknown as Record<string, Value>;
  const common = (ProgramElement as unknown as BlockClass).elementProperties;
  return [...block.elementProperties]
    .filter(([name, { attribute, state }]) => attribute !== false && !state && name !== 'src')
    .sort(([a], [b]) => Number(common.has(a)) - Number(common.has(b)))
    .map(([name, { attribute }]) => ({
      name,
      attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(),
      standard: probe[name]!,
    }));
}

/** What an element makes of an attribute: what it can't take is its default. */
export function taken(block: BlockClass, option: Option, value: string): Value {
  const probe = new block();
  probe.setAttribute(option.attribute, value);
  return (probe as unknown as Record<string, Value>)[option.name]!;
}

/** The options that name something in a file, and what there is to name. */
export const namedInFile: Record<string, { isMany: boolean; of: (program: Program) => Named[] }> = {
  contact: {
    isMany: true,
    of: ({ contacts }) =>
      contacts.flatMap(({ id, name, department, organization, public: isPublic }) =>
        id ? [{ id, label: (isPublic && name) || department || organization || id }] : [],
      ),
  },
  paper: {
    isMany: true,
    // As a link can hold it.
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
