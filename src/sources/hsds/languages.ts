import { fieldsOf, listOf, type Fields } from '../fields.js';
import type { Findings } from './findings.js';
import { lineOf } from './words.js';

/** Languages that may be given by their names alone. */
const spoken =
  'de uk ru ar tr en fr es pl fa ps ku ckb kmr ti so sq bg ro sr hr bs hu it el pt nl vi zh hi ur bn ta th mk cs sk am ' +
  'da sv fi lt lv et ka hy az uz kk mn ja ko he sw ha yo ig rom sgn gsg';

let byName: Map<string, string> | undefined;

/** The languages that are spoken, as BCP 47 tags: by their codes of two or three letters, or their names. */
export function languagesOf(owner: Fields, from: string, findings: Findings): string[] {
  const tags = listOf(owner.languages).map((value, index) => {
    const at = `${from}.languages[${index}]`;
    const { code, name, language, note } = fieldsOf(value);
    findings.unplaced(`${at}.note`, note);
    const words = [code, name, language, value].map(lineOf).filter((word) => word !== undefined);
    const tag = words.map(tagOf).find((known) => known !== undefined);
    if (!tag) {
      const found = words[0] === undefined ? '{…}' : JSON.stringify(words[0]);
      findings.complain({ path: at, expected: 'language', found, lost: at });
    }
    return tag;
  });
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

/** `deu` and `ger` are `de`. */
function tagOf(word: string): string | undefined {
  const known = languagesByName().get(word.toLowerCase());
  if (known || !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(word)) return known;
  try {
    return Intl.getCanonicalLocales(word.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function languagesByName(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (const reader of ['de', 'en']) {
    const names = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' });
    for (const tag of spoken.split(' ')) {
      const name = names.of(tag);
      if (name) byName.set(name.toLowerCase(), tag);
    }
  }
  return byName;
}
