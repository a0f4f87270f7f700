import type { InputType } from 'storybook/internal/csf';
import manifest from '../../dist/custom-elements.json';

interface Attribute {
  name: string;
  fieldName: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: Attribute[];
  members?: { name: string }[];
  slots?: { name: string }[];
  events?: { name: string }[];
  cssParts?: { name: string }[];
  cssProperties?: { name: string; description?: string; default?: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const declarationsOf = (manifest: object) =>
  (manifest as Manifest).modules.flatMap(({ declarations }) => declarations);

/** The elements of the manifest. */
export const elements = declarationsOf(manifest).filter(({ tagName }) => tagName);

/**
 * The manifest as Storybook shows all of it: it shows no summaries and no nameless slot, and takes a part for the
 * attribute of the same name.
 */
export function readableManifest(manifest: object): object {
  for (const declaration of declarationsOf(manifest)) {
    declaration.description ||= declaration.summary;
    for (const slot of declaration.slots ?? []) slot.name ||= '(default)';
    for (const part of declaration.cssParts ?? []) part.name = `::part(${part.name})`;
  }
  return manifest;
}

/**
 * A control for each attribute of an element, fit for the attribute's type; none for what no editor can type into the
 * tag.
 *
 * @param choices The words of attributes whose type has a name of its own, which the manifest does not spell out.
 */
export function controlsFor(tag: string, choices: Record<string, string[]> = {}): Record<string, InputType> {
  const element = elements.find(({ tagName }) => tagName === tag) ?? {};
  const {
    attributes = [],
    members = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const others = [...members, ...slots, ...events, ...cssParts, ...cssProperties];
  return Object.fromEntries([
    ...others.map(({ name }): [string, InputType] => [name, { control: false }]),
    ...attributes.map(({ name, type }): [string, InputType] => [
      name,
      controlFor(type?.text ?? 'string', choices[name]),
    ]),
  ]);
}

function controlFor(type: string, choices: string[] | undefined): InputType {
  const words = choices ?? [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  if (words.length)
    return { options: words, control: { type: words.length > 3 ? 'select' : 'inline-radio' } };
  if (type === 'boolean' || type === 'number') return { control: { type } };
  return { control: { type: 'text' } };
}
