import { html, nothing, type TemplateResult } from 'lit';
import { federatedSearch } from '../../../localization/de/federated-search.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import type { NamedMunicipality } from '../../../model/municipalities-in-query.js';
import type { FinderContext } from '../finder-context.js';
import { renderActions } from '../no-results/suggestions.js';
import { changing } from '../state/filter-change-event.js';
import { facetLabel } from './facet-labels.js';
import type { FederatedSearchController } from './federated-search-controller.js';

/** What there is to say beside the results: no connection, a search that runs or has failed, missing municipalities. */
export function renderNotices(
  { isSearching, answer, failure, missing }: FederatedSearchController,
  context: FinderContext,
  onRetry: () => void,
): unknown {
  const { localize, common, isOnline, format } = context;
  const words = localize.group('federatedSearch', federatedSearch);
  const missingNames = missing.map(({ ags }) => facetLabel('place', ags, missing, context));
  return [
    isOnline ? nothing : html`<p class="stale">${localize.group('finderTools', finderTools).offline}</p>`,
    isSearching && !answer ? html`<p class="quiet">${common.loading}</p>` : nothing,
    failure
      ? html`<div class="notice">
          <p>${words.failed}</p>
          <p><button part="button" type="button" @click=${onRetry}>${common.retry}</button></p>
        </div>`
      : nothing,
    missingNames.length ? html`<p class="quiet">${words.missing(format.list(missingNames))}</p>` : nothing,
  ];
}

/** Words of a query do not filter by municipality; for one that they name, that filter is offered. */
export function renderNamedMunicipalities(
  named: readonly NamedMunicipality[],
  context: FinderContext,
): TemplateResult | typeof nothing {
  const { only } = context.localize.group('federatedSearch', federatedSearch);
  return renderActions(
    named.map(({ municipality, remainingQuery }) => ({
      label: only(facetLabel('place', municipality.ags, [municipality], context)),
      onClick: changing({ query: remainingQuery, filters: { place: municipality.ags } }, '#search'),
    })),
  );
}
