import { html, nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { relaxations } from '../../../model/finder/apply-filters.js';
import type { FilterState } from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { FinderContext } from '../finder-context.js';
import { renderHelpNumbers } from '../help/help-numbers.js';
import { queryCode } from '../query/query-words-controller.js';

/** What `renderNoResults` renders more of, once it is loaded. */
export const suggestions = new LazyModule(
  'suggestions where nothing is found',
  (retry) => import('./suggestions.js'),
);

/** What stands in place of results: finding nothing is never the end. Where words sound of need, help stands first already. */
export function renderNoResults(
  { query, filters }: FilterState,
  results: FinderResults,
  context: FinderContext,
): TemplateResult {
  const { tryWithout, noneFound } = context.localize.group('finderTools', finderTools);
  const found = relaxations(filters, results);
  const module = suggestions.loaded;
  return html`<div class="nothing" aria-busy=${module ? nothing : 'true'}>
    <p tabindex="-1">${found.length ? tryWithout : noneFound}</p>
    ${module?.renderSuggestions(found, filters, context)}
    ${query && queryCode.loaded?.needsIn(query).topics.length ? nothing : renderHelpNumbers(context)}
  </div>`;
}
