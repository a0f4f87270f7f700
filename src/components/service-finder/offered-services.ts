import { placeKeyOf, placeKeys } from '../../model/place-keys.js';
import { countByTopic, offered } from '../../model/services.js';
import type { Program, Service } from '../../schema/index.js';
import { knownWords } from '../shared/known-words.js';

/**
 * The services of a program that a page's author offers.
 *
 * @param topicIds Of these topics, separated by spaces; of all where empty.
 * @param places At these places, separated by commas; at all where empty.
 */
export function offeredServices(
  { services, topics }: Pick<Program, 'services' | 'topics'>,
  topicIds: string,
  places: string,
): Service[] {
  const active = offered(services);
  const knownIds = topicIds && [...topics.map(({ id }) => id), ...countByTopic(services).keys()];
  const ids = knownIds && knownWords(topicIds, knownIds, '<pk-service-finder topics>');
  const typedKeys = places.split(',').map(placeKeyOf).join(' ');
  const keys = typedKeys && knownWords(typedKeys, active.flatMap(placeKeys), '<pk-service-finder place>');
  return active.filter(
    (service) =>
      (!ids.length || service.topics.some((topic) => ids.includes(topic))) &&
      (!keys.length || placeKeys(service).some((key) => keys.includes(key))),
  );
}
