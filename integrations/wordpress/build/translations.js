import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Matches a call of a WordPress translation function with a string in single quotes. */
const call = /\b(?:esc_html_|esc_attr_|_)(?:_|e)\(\s*'((?:[^'\\]|\\.)*)',\s*'praeventionskette'/g;

/**
 * All translatable strings with their origins: those in the PHP, and those of the elements in the manifest.
 *
 * @returns {Map<string, string>}
 */
export function stringsOf(folder, elements) {
  const strings = new Map();
  const add = (string, origin) => string && !strings.has(string) && strings.set(string, origin);
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!file.endsWith('.php')) continue;
    for (const [, string] of readFileSync(join(folder, file), 'utf8').matchAll(call)) {
      add(string.replace(/\\(.)/g, '$1'), file);
    }
  }
  for (const { name, title, description, attributes } of elements) {
    add(title, `pk-${name}`);
    add(description, `pk-${name}`);
    for (const attribute of attributes) {
      const origin = `pk-${name} ${attribute.name}`;
      add(attribute.label, origin);
      add(attribute.description, origin);
      for (const option of attribute.options) if (/[a-z]{2}/.test(option)) add(option, origin);
    }
  }
  return strings;
}

/** The strings that a catalog does not translate. */
export function missingIn(catalog, strings) {
  const known = new Map(entriesOf(catalog));
  return [...strings.keys()].filter((string) => !known.get(string));
}

/** A catalog template (POT) for translators. */
export function catalogTemplate(strings, version) {
  const header = [
    'msgid ""',
    'msgstr ""',
    quote(`Project-Id-Version: Präventionskette ${version}\n`),
    quote('Content-Type: text/plain; charset=UTF-8\n'),
    quote('X-Domain: praeventionskette\n'),
  ];
  const entries = [...strings].map(([string, origin]) => `#: ${origin}\nmsgid ${quote(string)}\nmsgstr ""\n`);
  return `${header.join('\n')}\n\n${entries.join('\n')}`;
}

/** Compiles a catalog to GNU MO, which WordPress reads: two sorted tables of lengths and offsets, then the strings. */
export function compileCatalog(catalog) {
  const entries = entriesOf(catalog)
    .filter(([, translation]) => translation)
    .map((entry) => entry.map((text) => Buffer.from(text)))
    .sort(([a], [b]) => Buffer.compare(a, b));
  const count = entries.length;
  const head = Buffer.alloc(28 + 16 * count);
  [0x950412de, 0, count, 28, 28 + 8 * count, 0, 28 + 16 * count].forEach((value, index) =>
    head.writeUInt32LE(value, 4 * index),
  );
  const body = [];
  let offset = head.length;
  for (const column of [0, 1]) {
    entries.forEach((entry, row) => {
      const at = 28 + 8 * (column * count + row);
      head.writeUInt32LE(entry[column].length, at);
      head.writeUInt32LE(offset, at + 4);
      body.push(entry[column], Buffer.alloc(1));
      offset += entry[column].length + 1;
    });
  }
  return Buffer.concat([head, ...body]);
}

/** The pairs of a catalog: the string, and its translation. */
function entriesOf(catalog) {
  const string = '((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)';
  return [...catalog.matchAll(new RegExp(`^msgid ${string}^msgstr ${string}`, 'gm'))].map(([, ...texts]) =>
    texts.map((text) =>
      [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => JSON.parse(`"${part}"`)).join(''),
    ),
  );
}

const quote = (text) => JSON.stringify(text);
