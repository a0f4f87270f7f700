import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { filterOfFacet } from '../../../model/finder/federated-query.js';
import { createServiceKeys, type ServiceKeys } from '../../../model/service-keys.js';
import type { IndexFacet, ServiceDocument } from '../../../model/index-format.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import type { Service } from '../../../schema/index.js';
import { loadServiceDialog, serviceDialog } from '../details/lazy-modules.js';
import { renderOpenService } from '../details/render-open-service.js';
import type { FinderContext } from '../finder-context.js';
import { FinderPart } from '../finder-part.js';
import { renderHelpNumbers } from '../help/help-numbers.js';
import { renderActions } from '../no-results/suggestions.js';
import { queryCode } from '../query/query-words-controller.js';
import { FinderResult } from '../results/result.js';
import { changing } from '../state/filter-change-event.js';
import { facetLabel } from './facet-labels.js';
import { ResultsMoreEvent } from './federated-events.js';
import type { FederatedAnswer } from './federated-search-controller.js';

/** A service that was found, with the context to render it: the topics are those of its municipality's file. */
interface Result {
  readonly service: Service;
  readonly context: FinderContext;
}

/** The services that a search over many municipalities has found, each with the municipality that it is in. */
export class FederatedResults extends FinderPart {
  static readonly tag = 'pk-finder-federated-results';
  static readonly dependencies = [FinderResult];

  @property({ attribute: false }) answer!: FederatedAnswer;

  @property({ attribute: false }) openServiceKey?: string | undefined;

  /** The municipalities that were searched. */
  @property({ attribute: false }) municipalities: readonly ListedMunicipality[] = [];

  /** How many results are added at a time. */
  @property({ attribute: false }) pageSize = 0;

  #results: readonly Result[] = [];
  #serviceKeys!: ServiceKeys;

  protected override willUpdate(changed: PropertyValues): void {
    if (this.openServiceKey) serviceDialog.loadFor(this);
    if (!changed.has('answer') && !changed.has('context')) return;
    const { results, indeterminateResults } = this.answer;
    this.#results = [...results, ...indeterminateResults].flatMap((document) => {
      const context = contextFor(document, this.context);
      return document.services.map((service) => ({ service, context }));
    });
    this.#serviceKeys = createServiceKeys(this.#results.map(({ service }) => service));
  }

  readonly #onShowMore = (): void => {
    this.dispatchEvent(new ResultsMoreEvent());
  };

  protected override render(): unknown {
    if (!this.#results.length) return this.#renderNothing();
    const remaining = this.#remainingCount;
    return html`${this.answer.isNear ? html`<p>${this.#words.near}</p>` : nothing}
      <ol class="results" role="list" @pointerover=${loadServiceDialog} @focusin=${loadServiceDialog}>
        ${repeat(
          this.#results,
          ({ service }) => this.#serviceKeys.keyOf(service),
          (result, index) => this.#renderRow(result, index),
        )}
      </ol>
      ${
        remaining > 0
          ? html`<p>
              <button part="button" type="button" @click=${this.#onShowMore}>
                ${this.context.common.showMore(Math.min(this.pageSize, remaining), remaining)}
              </button>
            </p>`
          : nothing
      }
      ${this.#renderOpenService()}`;
  }

  #renderRow({ service, context }: Result, index: number): TemplateResult {
    return html`<li class="result" part="result" data-index=${index} tabindex="-1">
      <p class="municipality quiet">${context.text(context.program?.municipality.name)}</p>
      <pk-finder-result
        .context=${context}
        .service=${service}
        .serviceKey=${this.#serviceKeys.keyOf(service)}
      ></pk-finder-result>
    </li>`;
  }

  #renderOpenService(): TemplateResult | typeof nothing {
    const { openServiceKey: key } = this;
    const found = this.#results.find(({ service }) => this.#serviceKeys.keyOf(service) === key);
    const open = key && found ? { key, service: found.service } : undefined;
    return renderOpenService(open, this.answer.count, found?.context ?? this.context);
  }

  get #words() {
    return this.context.localize.group('finderTools', finderTools);
  }

  /** Of the matches; once all of them are shown, of the services that leave a filter unanswered, if those were asked for. */
  get #remainingCount(): number {
    const { results, indeterminateResults, count, details } = this.answer;
    const remainingMatches = count - results.length;
    if (remainingMatches || !indeterminateResults.length) return remainingMatches;
    return (details?.indeterminateCount ?? 0) - indeterminateResults.length;
  }

  /** No result is never the end: filters that can be removed, and numbers that help, unless those stand first already. */
  #renderNothing(): TemplateResult | typeof nothing {
    const { details, request } = this.answer;
    if (!details) return nothing;
    const words = this.#words;
    const removable = (Object.entries(details.countExcluding) as [IndexFacet, number][])
      .filter(([, count]) => count)
      .sort(([, a], [, b]) => b - a);
    const actions = removable.map(([facet, count]) => {
      const label = facetLabel(facet, request.filters[facet]!, this.municipalities, this.context);
      const onClick = changing({ filters: { [filterOfFacet[facet]]: undefined } });
      return { label: words.without(label, count), onClick };
    });
    return html`<div class="nothing">
      <p tabindex="-1">${actions.length ? words.tryWithout : words.noneFound}</p>
      ${renderActions(actions)}
      ${request.query && queryCode.loaded?.needsIn(request.query).topics.length ? nothing : renderHelpNumbers(this.context)}
    </div>`;
  }
}

/** A document takes the place of the municipality's own file, which is not loaded. */
const contextFor = (document: ServiceDocument, context: FinderContext): FinderContext => ({
  ...context,
  program: document,
  topicLabel: (id) => document.topics.find((topic) => topic.id === id)?.label ?? id,
});

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-federated-results': FederatedResults;
  }
}
