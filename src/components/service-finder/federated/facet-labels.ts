import { finderMore } from '../../../localization/de/finder-more.js';
import { serviceDetails } from '../../../localization/de/service-details.js';
import type { LifePhase } from '../../../model/ages.js';
import type { IndexFacet } from '../../../model/index-format.js';
import { shorten } from '../../../model/text.js';
import type { ListedProgram } from '../../../schema/directory.js';
import type { FinderContext } from '../finder-context.js';

/** The label of a facet's value: `0-3` of `phase` is "0–3 Jahre". Of a facet that is a yes or a no, that of the facet. */
export function facetLabel(
  facet: IndexFacet,
  value: string,
  municipalities: readonly ListedProgram[],
  { localize, words, format, pick }: FinderContext,
): string {
  const more = localize.group('finderMore', finderMore);
  switch (facet) {
    case 'phase':
      return words.phases[value as LifePhase];
    case 'topic':
      return shorten(value);
    case 'place': {
      const municipality = municipalities.find(({ ags }) => ags === value);
      return municipality ? shorten(pick(municipality.name).text) : value;
    }
    case 'language':
      return value === 'de-simple'
        ? localize.group('serviceDetails', serviceDetails).easyLanguage
        : format.language(value);
    case 'free':
      return words.free;
    case 'walkIn':
      return more.walkIn;
    case 'online':
      return words.online;
    case 'access':
      return more.access;
  }
}
