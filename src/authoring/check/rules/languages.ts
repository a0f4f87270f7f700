import type { Diagnosis } from '../finding-collector.js';

/** Languages that families in Germany speak. Their names are known in German, English and themselves, as far as Intl has them. */
const languages = (
  'de en uk ar tr ru pl ro fr es it pt nl el bg hr sr bs sq mk sl cs sk hu da sv no fi et lv lt fa ku kmr ckb ps ' +
  'prs ti am so ha sw yo ig wo ff ln hi ur pa bn ta te ne si th vi zh ja ko id ms tl mn ka hy az kk uz tg he yi rom sgn mul'
).split(' ');

/**
 * Names that Intl does not have, longer codes of common languages, and country codes that are taken for languages: none of
 * those is a language.
 */
const otherNames: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'prs',
  kurmandschi: 'kmr',
  kurmanci: 'kmr',
  kurmancî: 'kmr',
  sorani: 'ckb',
  romanes: 'rom',
  romani: 'rom',
  gebärdensprache: 'gsg',
  'deutsche gebärdensprache': 'gsg',
  dgs: 'gsg',
  'leichte sprache': 'de-simple',
  'einfache sprache': 'de-simple',
  'leichtes deutsch': 'de-simple',
  'einfaches deutsch': 'de-simple',
  leicht: 'de-simple',
  deu: 'de',
  ger: 'de',
  eng: 'en',
  ukr: 'uk',
  ara: 'ar',
  tur: 'tr',
  rus: 'ru',
  pol: 'pl',
  ron: 'ro',
  rum: 'ro',
  ua: 'uk',
  gb: 'en',
  cz: 'cs',
  dk: 'da',
  jp: 'ja',
  cn: 'zh',
  ir: 'fa',
  kr: 'ko',
};

let tags: Map<string, string> | undefined;

/** The tag of each name of a language, in lower case. */
function tagsByName(): Map<string, string> {
  if (tags) return tags;
  tags = new Map(Object.entries(otherNames));
  for (const tag of languages) {
    for (const locale of new Set(['de', 'en', tag])) {
      const name = languageName(tag, locale)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, tag);
    }
  }
  return tags;
}

/** The name of a language; `undefined` if there is none of that tag. */
export function languageName(tag: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

const knownNames = new Map<string, boolean>();

/**
 * A language that is written out (`deutsch`, `Ukrainisch`), that has a shorter code (`deu`), or a code that no language has
 * (`ua` is a country). A code of three letters that is not known is left alone: there are thousands.
 */
export function diagnoseLanguage(value: unknown): Diagnosis | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.trim().toLowerCase();
  const [language = ''] = name.split(/[-_]/);
  const corrected = tagsByName().get(name) ?? hyphenatedTag(value.trim());
  if (corrected && corrected.toLowerCase() !== name)
    return { kind: 'language-name', details: { found: value, corrected }, corrected };
  if (language.length === 3 || corrected === undefined) return undefined;
  if (!knownNames.has(language)) knownNames.set(language, languageName(language, 'en') !== undefined);
  if (knownNames.get(language)) return undefined;
  return { kind: 'unknown-language', details: { found: value } };
}

/**
 * A tag with hyphens; `undefined` for what is no tag. It is not made canonical: of some languages, the canonical tag is less
 * exact than what was written (`kmr` is Kurmanji, `ku` any Kurdish).
 */
function hyphenatedTag(tag: string): string | undefined {
  try {
    const hyphenated = tag.replaceAll('_', '-');
    Intl.getCanonicalLocales(hyphenated);
    return hyphenated;
  } catch {
    return undefined;
  }
}
