import { lineOf } from '../shared/html-text.js';
import { asList, asObject, type JsonObject } from '../shared/json-values.js';
import type { IssueCollector } from './issue-collector.js';

/** Languages that are also known by their German and English names. */
const namedLanguages =
  'de uk ru ar tr en fr es pl fa ps ku ckb kmr ti so sq bg ro sr hr bs hu it el pt nl vi zh hi ur bn ta th mk cs sk am ' +
  'da sv fi lt lv et ka hy az uz kk mn ja ko he sw ha yo ig rom sgn gsg';

let tagsByName: Map<string, string> | undefined;

/** The languages of a service or location as BCP 47 tags, from codes of two or three letters or from names. */
export function spokenLanguagesOf(owner: JsonObject, path: string, issues: IssueCollector): string[] {
  const tags = asList(owner.languages).map((value, index) => {
    const languagePath = `${path}.languages[${index}]`;
    const { code, name, language, note } = asObject(value);
    issues.reportUnplaced(`${languagePath}.note`, note);
    const candidates = [code, name, language, value].map(lineOf).filter((text) => text !== undefined);
    const tag = candidates.map(toLanguageTag).find((known) => known !== undefined);
    if (!tag) {
      const found = candidates[0] === undefined ? '{…}' : JSON.stringify(candidates[0]);
      issues.report({ path: languagePath, expected: 'language', found, lost: languagePath });
    }
    return tag;
  });
  return [...new Set(tags.filter((tag) => tag !== undefined))];
}

/** `Ukrainisch` is `uk`; `deu` and `ger` are `de`. */
function toLanguageTag(text: string): string | undefined {
  const known = languageNames().get(text.toLowerCase());
  if (known || !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text)) return known;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function languageNames(): Map<string, string> {
  if (tagsByName) return tagsByName;
  tagsByName = new Map();
  for (const locale of ['de', 'en']) {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const tag of namedLanguages.split(' ')) {
      const name = names.of(tag);
      if (name) tagsByName.set(name.toLowerCase(), tag);
    }
  }
  return tagsByName;
}
