import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { serviceDetails as german } from '../localization/de/service-details.js';
import { serviceDetails as english } from '../localization/en/service-details.js';
import { formatFor } from '../localization/format.js';

/** Easy German, as the contract names it. */
export const EASY_GERMAN = 'de-simple';

/** The name of a language, as families read it; easy German is one of its own. */
export function languageLabel(tag: string, language: EditorLanguage): string {
  if (tag.toLowerCase() === EASY_GERMAN) return (language === 'de' ? german : english).easyLanguage;
  return formatFor(language).language(tag);
}
