import { reachableFirst } from '../../model/finder/reachability.js';
import { placeKeyOf, placeKeys } from '../../model/place-keys.js';
import { countByTopic, activeServices } from '../../model/services.js';
import type { Program, Service } from '../../schema/index.js';
import { splitIds, splitNames } from '../../program/attributes.js';
import { knownItems } from '../shared/known-items.js';

/**
 * The services of a program that a page's author offers: those that can be reached first, otherwise in the order of the
 * file. That is the order of equally good results, with words and without.
 *
 * @param topicIds Of these topics, separated by spaces; of all where empty.
 * @param places At these places, separated by commas; at all where empty.
 */
export function offeredServices(
  { services, topics }: Pick<Program, 'services' | 'topics'>,
  topicIds: string,
  places: string,
): Service[] {
  const active = activeServices(services);
  const knownIds = topicIds && [...topics.map(({ id }) => id), ...countByTopic(services).keys()];
  const ids = knownIds && knownItems(splitIds(topicIds), knownIds, '<pk-service-finder topics>');
  const typedKeys = splitNames(places).map(placeKeyOf);
  const keys = typedKeys.length
    ? knownItems(typedKeys, active.flatMap(placeKeys), '<pk-service-finder place>')
    : [];
  return reachableFirst(
    active.filter(
      (service) =>
        (!ids.length || service.topics.some((topic) => ids.includes(topic))) &&
        (!keys.length || placeKeys(service).some((key) => keys.includes(key))),
    ),
  );
}
