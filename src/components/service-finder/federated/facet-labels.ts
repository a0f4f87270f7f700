import { filterOfFacet } from '../../../model/finder/federated-query.js';
import type { IndexFacet } from '../../../model/index-format.js';
import { shorten } from '../../../model/text.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import { filterLabel } from '../filters/filter-labels.js';
import type { FinderContext } from '../finder-context.js';

/** The label of a filter by a facet's value: "0–3 Jahre", "Landkreis Peine", "kostenlos". */
export function facetLabel(
  facet: IndexFacet,
  value: string,
  municipalities: readonly ListedMunicipality[],
  context: FinderContext,
): string {
  if (facet !== 'place') return filterLabel(filterOfFacet[facet], { [facet]: value }, context);
  const municipality = municipalities.find(({ ags }) => ags === value);
  return municipality ? shorten(context.pick(municipality.name).text) : value;
}
