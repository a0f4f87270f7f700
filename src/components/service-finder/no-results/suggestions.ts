import { html, nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { publicContacts } from '../../../model/contacts.js';
import type { Relaxation } from '../../../model/finder/apply-filters.js';
import type { Filters } from '../../../model/finder/filter-state.js';
import { filterLabel } from '../filters/filter-labels.js';
import type { FinderContext } from '../finder-context.js';
import { changing } from '../state/filter-change-event.js';

/** Ways on where nothing was found: filters to take back, and whom to ask. Loaded when nothing was found. */
export function renderSuggestions(
  relaxations: readonly Relaxation[],
  filters: Filters,
  context: FinderContext,
): TemplateResult {
  const words = context.localize.group('finderTools', finderTools);
  return html`${renderActions(
    relaxations.map(({ name, count }) => ({
      label: words.without(filterLabel(name, filters, context), count),
      // A radius means nothing without the place that it is around.
      onClick: changing(
        { filters: name === 'place' ? { place: undefined, radiusKm: undefined } : { [name]: undefined } },
        '.result',
      ),
    })),
  )}
  ${renderContact(context)}`;
}

/** Buttons in a row. */
export const renderActions = (
  actions: readonly { label: string; onClick: (event: Event) => void }[],
): TemplateResult | typeof nothing =>
  actions.length
    ? html`<div class="chips">
        ${actions.map(
          ({ label, onClick }) =>
            html`<button part="button" type="button" @click=${onClick}>${label}</button>`,
        )}
      </div>`
    : nothing;

/** The municipality's first contact; without any, its website. */
function renderContact({ program, headingLevel, localize, common, text }: FinderContext) {
  if (!program) return nothing;
  const { website, name } = program.municipality;
  if (publicContacts(program.contacts).length)
    return html`<p>${localize.group('finderTools', finderTools).whoHelps}</p>
      <pk-contact-block limit="1" heading-level=${headingLevel} .program=${program}></pk-contact-block>`;
  if (!website) return nothing;
  return html`<p>${common.visit} <a part="link" href=${website}>${name ? text(name) : website}</a></p>`;
}
