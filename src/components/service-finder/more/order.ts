import { html, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { serviceList } from '../../../localization/de/service-list.js';
import type { DistanceOf } from '../../../model/distance.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { byDistance, byName, byPhase, phaseGroupOf, runsOf, sortedBy } from '../../../model/order.js';
import type { Service } from '../../../schema/index.js';
import type { FinderWays } from './finder-more.js';

/**
 * Renders services as a list.
 *
 * @param start The position of the first of them among all that are shown.
 * @param below How many levels below the element's own headings their names stand.
 */
export type RenderList = (services: readonly Service[], start: number, below: number) => TemplateResult;

const sorts = ['distance', 'name', 'phase'] as const;

/** The order of the list: what it is, and the headings that it brings. */
export class Order {
  readonly #ways: FinderWays;
  /** Each service's place in the order of the names. */
  readonly #ranks = memoizeLast<ReadonlyMap<Service, number>>();

  constructor(ways: FinderWays) {
    this.#ways = ways;
  }

  /** Services in the order that was chosen; as they come, best first, where none was. */
  arrange(services: readonly Service[], distanceOf: DistanceOf | undefined): readonly Service[] {
    const { sort, phase } = this.#ways.choice();
    if (sort === 'name') {
      const ranks = this.#rankByName();
      return sortedBy(services, (service) => ranks.get(service) ?? ranks.size);
    }
    if (sort === 'distance' && distanceOf) return byDistance(services, distanceOf);
    return sort === 'phase' ? byPhase(services, phase) : services;
  }

  /** @param isNear Whether there is a point to measure distances from. */
  render(isNear: boolean): TemplateResult {
    const { choice, choose } = this.#ways;
    const words = this.#words;
    const { sort } = choice();
    const onChange = ({ target }: Event) =>
      choose({ sort: sorts.find((name) => name === (target as HTMLSelectElement).value) });
    return html`<div class="field">
      <label for="sort">${words.order}</label>
      <select id="sort" @change=${onChange}>
        <option value="" .selected=${!sort}>${words.orders.best}</option>
        ${(isNear ? sorts : sorts.slice(1)).map(
          (name) => html`<option value=${name} .selected=${sort === name}>${words.orders[name]}</option>`,
        )}
      </select>
    </div>`;
  }

  /**
   * A list by phases, with a heading before each of its groups.
   *
   * @param found How many of the services do say what was asked for; the rest, which come last, are a group of their own.
   * @returns Nothing for a list without groups.
   */
  renderGroups(services: readonly Service[], found: number, list: RenderList): TemplateResult[] | undefined {
    const { localize, choice, heading } = this.#ways;
    const { sort, phase } = choice();
    if (sort !== 'phase') return undefined;
    const words = this.#words;
    const { phases } = localize.group('serviceList', serviceList);
    const titles = { ...phases, all: words.allPhases, none: words.noPhase, unsure: words.unsure };
    const runs = [
      ...runsOf<Service, keyof typeof titles>(services.slice(0, found), (service) =>
        phaseGroupOf(service, phase),
      ),
      ...runsOf(services.slice(found), () => 'unsure' as const),
    ];
    let start = 0;
    return runs.map(([group, members]) => {
      const from = start;
      start += members.length;
      return html`${heading(titles[group])} ${list(members, from, 1)}`;
    });
  }

  /** Comparing names takes long: it is done once for all services, however often they are narrowed. */
  #rankByName(): ReadonlyMap<Service, number> {
    const { program, localize, pick } = this.#ways;
    const of = program();
    const { locale } = localize.words;
    return this.#ranks([of, localize.requestedLanguage, locale], () => {
      const sorted = byName(of.services, locale, (name) => pick(name).text);
      return new Map(sorted.map((service, rank) => [service, rank]));
    });
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }
}
