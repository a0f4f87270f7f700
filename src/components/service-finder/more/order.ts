import { html, type TemplateResult } from 'lit';
import { finderMore } from '../../../localization/de/finder-more.js';
import { serviceFinder } from '../../../localization/de/service-finder.js';
import type { Choice } from '../../../model/choice.js';
import type { DistanceOf } from '../../../model/distance.js';
import { byDistance, byName, byPhase, phaseGroupOf, runsOf } from '../../../model/order.js';
import type { LocalText } from '../../../model/text.js';
import type { Service, Text } from '../../../schema/index.js';
import type { FinderWays } from './finder-more.js';

/**
 * Renders services as a list.
 *
 * @param start The position of the first of them among all that are shown.
 * @param below How many levels below the element's own headings their names stand.
 */
export type RenderList = (services: readonly Service[], start: number, below: number) => TemplateResult;

const sorts = ['distance', 'name', 'phase'] as const;

/** Services in the order that was chosen; as they come, best first, where none was. */
export function arranged(
  services: readonly Service[],
  { sort, phase }: Choice,
  { locale, pick }: { locale: string; pick: (text: Text) => LocalText },
  distanceOf: DistanceOf | undefined,
): readonly Service[] {
  if (sort === 'name') return byName(services, locale, (name) => pick(name).text);
  if (sort === 'distance' && distanceOf) return byDistance(services, distanceOf);
  return sort === 'phase' ? byPhase(services, phase) : services;
}

/**
 * What the list is in the order of.
 *
 * @param isNear Whether there is a point to measure distances from.
 */
export function renderOrder({ localize, choice, choose }: FinderWays, isNear: boolean): TemplateResult {
  const words = localize.group('finderMore', finderMore);
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
export function renderGroups(
  services: readonly Service[],
  found: number,
  list: RenderList,
  { localize, choice, heading }: FinderWays,
): TemplateResult[] | undefined {
  const { sort, phase } = choice();
  if (sort !== 'phase') return undefined;
  const words = localize.group('finderMore', finderMore);
  const { phases } = localize.group('serviceFinder', serviceFinder);
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
