import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Attribute
 * @property {string} name Its name in the tag.
 * @property {string} field Its name in the block.
 * @property {'boolean' | 'number' | 'choice' | 'text'} type
 * @property {string[]} options The values of a choice; empty for other types.
 * @property {string} default
 * @property {string} label
 * @property {string} description
 * @property {boolean} common Whether all elements have it.
 */

/**
 * Reads the elements from the manifest, with what forms need to know of their attributes.
 *
 * @param {string} manifestFile custom-elements.json, in the folder of the package's build.
 * @returns {{ name: string, title: string, description: string, attributes: Attribute[], path: string,
 *   className: string }[]}
 */
export function readElements(manifestFile) {
  const { modules } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const dist = dirname(manifestFile);
  const declared = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })),
  );
  const choicesOf = choiceReader(declared.map(({ path }) => typesOf(dist, path)));
  return declared
    .map(({ path, name: className, tagName, summary = '', attributes = [] }) => ({
      name: tagName.replace(/^pk-/, ''),
      title: words(tagName.replace(/^pk-/, '')),
      description: oneLine(summary),
      path: path.replace(/^dist\//, ''),
      className,
      attributes: attributes.map(
        ({ name, fieldName, type, default: initial = '', description = '', inheritedFrom }) => {
          const options = choicesOf(typesOf(dist, path), className, fieldName);
          const known = ['boolean', 'number'].includes(type?.text) ? type.text : 'text';
          return {
            name,
            field: fieldName,
            type: options.length ? 'choice' : known,
            options,
            default: initial.replace(/^'(.*)'$/, '$1'),
            label: name === 'src' ? 'Data file' : words(name),
            description: oneLine(description).replaceAll('`', ''),
            common: Boolean(inheritedFrom),
          };
        },
      ),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const typesOf = (dist, path) => join(dist, path.replace(/^dist\//, '').replace(/\.js$/, '.d.ts'));

/** Returns a function that looks up the string values of a property's type, of which the manifest has only the name. */
function choiceReader(files) {
  const program = ts.createProgram(files, { noEmit: true, skipLibCheck: true, types: [], strict: true });
  const checker = program.getTypeChecker();
  return (file, className, property) => {
    const source = program.getSourceFile(file);
    const declaration = source?.statements.find(
      (statement) => ts.isClassDeclaration(statement) && statement.name?.text === className,
    );
    const symbol = declaration && checker.getTypeAtLocation(declaration).getProperty(property);
    if (!symbol) return [];
    const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const members = type.isUnion() ? type.types : [];
    if (!members.length || !members.every((member) => member.isStringLiteral())) return [];
    return members.map(({ value }) => value).filter(Boolean);
  };
}

/** agenda-feed → Agenda feed */
const words = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
