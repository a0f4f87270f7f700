import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import type { DistanceOf } from '../../../model/distance.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import type { PhaseGroup } from '../../../model/finder/sort-services.js';
import type { ServiceKeys } from '../../../model/service-keys.js';
import type { Service } from '../../../schema/index.js';
import { loadServiceDialog } from '../details/lazy-modules.js';
import { FinderPart } from '../finder-part.js';
import type { Arrangement } from '../sorting/sort-controller.js';
import { progressiveRows, type RowRendering } from './progressive-rows.js';
import { FinderResult } from './result.js';

/** The list of services. */
export class ResultList extends FinderPart {
  static readonly tag = 'pk-finder-results';
  static readonly dependencies = [FinderResult];

  @property({ attribute: false }) results!: FinderResults;
  @property({ attribute: false }) serviceKeys!: ServiceKeys;

  /** How many of those that are found are shown. */
  @property({ attribute: false }) limit = 20;

  /** Whether those that say nothing about a filter are shown below. */
  @property({ attribute: false }) includesIndeterminate = false;

  @property({ attribute: false }) group: Arrangement['group'];

  /** Whether the list is about to be sorted otherwise. */
  @property({ attribute: false }) isPending = false;

  @property({ attribute: false }) distanceOf?: DistanceOf | undefined;

  #rowRendering: RowRendering = 'all';
  #isPrinting = false;

  /** Renders all rows, and their details as far as those are loaded, at once: printing does not wait. */
  prepareForPrint(): void {
    this.#isPrinting = true;
    this.requestUpdate();
    this.performUpdate();
    this.#isPrinting = false;
    for (const row of this.querySelectorAll('pk-finder-result')) row.prepareForPrint();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const hasOtherServices = changed.has('results') && changed.get('results') !== undefined;
    this.#rowRendering = this.#isPrinting ? 'all' : hasOtherServices ? 'in-sight-first' : 'continue';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { results, limit, includesIndeterminate } = this;
    const found = results.found.slice(0, limit);
    const indeterminate = includesIndeterminate ? results.indeterminate : [];
    if (!found.length && !indeterminate.length) return nothing;
    if (this.group) return this.#renderGroups(this.group(found), indeterminate);
    return this.#renderList([...found, ...indeterminate]);
  }

  /** A heading before the services of each phase. Those that say nothing about a filter are a group of their own. */
  #renderGroups(
    groups: readonly [PhaseGroup, readonly Service[]][],
    indeterminate: readonly Service[],
  ): TemplateResult {
    const { allPhases, noPhase, unsure } = this.context.localize.group('finderTools', finderTools);
    const titles = { ...this.context.words.phases, all: allPhases, none: noPhase };
    const titled = groups.map(([group, services]) => [titles[group], services] as const);
    if (indeterminate.length) titled.push([unsure, indeterminate]);
    let start = 0;
    return html`${titled.map(([title, services]) => {
      const list = this.#renderList(services, start, 1);
      start += services.length;
      return html`${this.context.heading(title)} ${list}`;
    })}`;
  }

  /**
   * @param start The position of the first service among all that are shown.
   * @param levelsBelow How many levels below the finder's own headings the services' names stand.
   */
  #renderList(services: readonly Service[], start = 0, levelsBelow = 0): TemplateResult {
    const renderRow = (service: Service, index: number) =>
      this.#renderRow(service, start + index, levelsBelow);
    return html`<ol
      class="results"
      role="list"
      data-pending=${this.isPending ? '' : nothing}
      @pointerover=${loadServiceDialog}
      @focusin=${loadServiceDialog}
    >
      ${progressiveRows(services, renderRow, this.#rowRendering)}
    </ol>`;
  }

  #renderRow(service: Service, index: number, levelsBelow: number): TemplateResult {
    return html`<li class="result" part="result" data-index=${index} tabindex="-1">
      <pk-finder-result
        .context=${this.context}
        .service=${service}
        .serviceKey=${this.serviceKeys.keyOf(service)}
        .levelsBelow=${levelsBelow}
        .distanceKm=${this.distanceOf?.(service)}
      ></pk-finder-result>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-results': ResultList;
  }
}
