import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { everywhere } from '../../../localization/de/everywhere.js';
import { finderMore } from '../../../localization/de/finder-more.js';
import {
  countedFacets,
  federatedQuery,
  filterOfFacet,
  isNarrowEnough,
  type FederatedQuery,
} from '../../../model/finder/federated-query.js';
import { clearEverything, emptyFilterState, type FilterState } from '../../../model/finder/filter-state.js';
import type { IndexFacet } from '../../../model/index-format.js';
import { findMunicipalitiesInQuery } from '../../../model/municipalities-in-query.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { ListedProgram } from '../../../schema/directory.js';
import { MunicipalityChangeEvent } from '../directory/municipality-events.js';
import { FinderPart } from '../finder-part.js';
import { renderWaysOut } from '../more/controls.js';
import { FocusController } from '../state/focus-controller.js';
import { facetLabel } from './facet-labels.js';
import { FederatedSearchController, type FederatedAnswer } from './federated-search-controller.js';
import { federatedSearchStyles } from './federated-search.styles.js';
import type { FiltersToggleEvent } from './federated-filters.element.js';

/** How long nothing is typed before a search starts: each one asks all indexes. */
const SEARCH_DEBOUNCE_MS = 300;

/** How many results are added at a time. */
const PAGE_SIZE = 20;

/**
 * The search over all municipalities that have an index. Nothing is loaded before somebody is about to search. What
 * indexes do not know is not offered: ages in months, weekdays, opening hours, distances.
 */
export class FederatedSearchElement extends FinderPart {
  static readonly tag = 'pk-finder-federated-search';

  /** The state of the finder. */
  @property({ attribute: false }) filterState: FilterState = emptyFilterState;

  /** The municipalities with an index; a single one may be all that there is. */
  @property({ attribute: false }) municipalities: readonly ListedProgram[] = [];

  /** Whether there is a choice of a municipality to go back to. */
  @property({ attribute: false }) hasPicker = false;

  @state() private isUnfolded = false;
  @state() private limit = PAGE_SIZE;
  @state() private indeterminateLimit = 0;

  readonly #search = new FederatedSearchController(this);
  readonly #focus = new FocusController(this);
  #query: FederatedQuery = { query: '', filters: {} };
  #debounce?: ReturnType<typeof setTimeout>;
  /** Position of the result that gets the focus once it is loaded. */
  #positionToFocus?: number;
}
