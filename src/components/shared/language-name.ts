import { serviceDetails } from '../../localization/de/service-details.js';
import type { RenderContext } from './render-context.js';

/** The name of a language; easy German is one of its own. */
export function languageName(tag: string, { localize, format }: RenderContext): string {
  return tag.toLowerCase() === 'de-simple'
    ? localize.group('serviceDetails', serviceDetails).easyLanguage
    : format.language(tag);
}
