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
  cssProperties?: { name: string; description?: string; default?: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const declarationsOf = (manifest: object) =>
  (manifest as Manifest).modules.flatMap(({ declarations }) => declarations);

/** The elements of the manifest. */
export const elements = declarationsOf(manifest).filter(({ tagName }) => tagName);

/** The manifest with a description where an element has only a summary: Storybook shows no summaries. */
export function describedManifest(manifest: object): object {
  for (const declaration of declarationsOf(manifest)) declaration.description ||= declaration.summary;
  return manifest;
}

/**
 * A control for each attribute of an element, fit for the attribute's type; none for properties, which no editor can
 * set.
 *
 * @param choices The words of attributes whose type has a name of its own, which the manifest does not spell out.
 */
export function controlsFor(tag: string, choices: Record<string, string[]> = {}): Record<string, InputType> {
  const { attributes = [], members = [] } = elements.find(({ tagName }) => tagName === tag) ?? {};
  const properties = members.map(({ name }): [string, InputType] => [name, { control: false }]);
  const controls = attributes.map(({ name, type }): [string, InputType] => [
    name,
    controlFor(type?.text ?? 'string', choices[name]),
  ]);
  return Object.fromEntries([...properties, ...controls]);
}

function controlFor(type: string, choices: string[] | undefined): InputType {
  const words = choices ?? [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  if (words.length) return { options: words, control: { type: words.length > 3 ? 'select' : 'inline-radio' } };
  if (type === 'boolean' || type === 'number') return { control: { type } };
  return { control: { type: 'text' } };
}
