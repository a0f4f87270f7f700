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

/** The manifest's declarations of custom elements. */
export const elements = declarationsOf(manifest).filter(({ tagName }) => tagName);

/**
 * Adapts the manifest to Storybook, which shows neither summaries nor unnamed slots, and confuses a part with the
 * attribute of the same name.
 */
export function manifestForStorybook(manifest: object): object {
  for (const declaration of declarationsOf(manifest)) {
    declaration.description ||= declaration.summary;
    for (const slot of declaration.slots ?? []) slot.name ||= '(default)';
    for (const part of declaration.cssParts ?? []) part.name = `::part(${part.name})`;
  }
  return manifest;
}

/**
 * A control for each attribute of an element, of a kind that fits the attribute's type. Members, slots and so on get
 * none, since an editor can't type them into the tag.
 *
 * @param optionsByAttribute The values of attributes whose type is an alias, which the manifest does not resolve.
 */
export function controlsFor(
  tag: string,
  optionsByAttribute: Record<string, string[]> = {},
): Record<string, InputType> {
  const element = elements.find(({ tagName }) => tagName === tag) ?? {};
  const {
    attributes = [],
    members = [],
    slots = [],
    events = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const withoutControl = [...members, ...slots, ...events, ...cssParts, ...cssProperties];
  return Object.fromEntries([
    ...withoutControl.map(({ name }): [string, InputType] => [name, { control: false }]),
    ...attributes.map(({ name, type }): [string, InputType] => [
      name,
      controlFor(type?.text ?? 'string', optionsByAttribute[name]),
    ]),
  ]);
}

/** @param options The values to choose from; where left out, the string literals in the type. */
function controlFor(
  type: string,
  options = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value!),
): InputType {
  if (options.length) return { options, control: { type: options.length > 3 ? 'select' : 'inline-radio' } };
  if (type === 'boolean' || type === 'number') return { control: { type } };
  return { control: { type: 'text' } };
}
