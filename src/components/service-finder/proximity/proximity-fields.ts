import { html, nothing, type TemplateResult } from 'lit';
import { filterPanel } from '../../../localization/de/filter-panel.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { positionsOf, type DistanceOf } from '../../../model/distance.js';
import { createFilterPredicate } from '../../../model/finder/filter-predicate.js';
import { radiiKm, type Filters } from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import { renderSelect } from '../filters/controls.js';
import type { FinderContext } from '../finder-context.js';
import { FilterChangeEvent } from '../state/filter-change-event.js';
import { PositionToggleEvent } from './position-toggle-event.js';
import type { Proximity } from './proximity-controller.js';

/** The radius, and the button for the reader's position; nothing where no service says where it is. */
export function renderProximity(
  filters: Filters,
  results: FinderResults,
  { distanceOf, isLocated, status }: Proximity,
  context: FinderContext,
): TemplateResult | typeof nothing {
  if (!results.services.some(({ places }) => positionsOf(places).length)) return nothing;
  const words = context.localize.group('filterPanel', filterPanel);
  return html`${distanceOf ? renderRadius(filters, results, distanceOf, context) : nothing}
    <div class="field">
      <button
        class="chip"
        part="button"
        type="button"
        aria-pressed=${isLocated ? 'true' : 'false'}
        aria-describedby="locate-note"
        @click=${({ target }: Event) => target!.dispatchEvent(new PositionToggleEvent())}
      >
        ${words.locate}
      </button>
      <p class="quiet" id="locate-note" aria-live="polite">${words.located[status]}</p>
    </div>`;
}

function renderRadius(
  filters: Filters,
  { excluding }: FinderResults,
  distanceOf: DistanceOf,
  { localize, format }: FinderContext,
): TemplateResult {
  const words = localize.group('filterPanel', filterPanel);
  const { within } = localize.group('finderTools', finderTools);
  const name = filters.place ? 'place' : 'radiusKm';
  const others = excluding(name);
  const predicate = createFilterPredicate(undefined, distanceOf);
  const count = (radiusKm: number) =>
    others.filter((service) => predicate(service, name, { ...filters, radiusKm })).length;
  const options = radiiKm.map((radiusKm) => ({
    value: String(radiusKm),
    label: `${within(radiusKm)} (${format.number(count(radiusKm))})`,
  }));
  const all = filters.place ? words.onlyThere : words.anyDistance;
  const selected = filters.radiusKm && String(filters.radiusKm);
  return renderSelect(
    { id: 'within', label: words.radius, all, selected: selected || undefined, options },
    (value, select) =>
      select.dispatchEvent(new FilterChangeEvent({ filters: { radiusKm: Number(value) || undefined } })),
  );
}
