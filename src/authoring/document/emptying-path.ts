import { isRecord } from '../check/contract-walker.js';
import { valueAt, type JsonPath } from '../json/json-path.js';

/**
 * What has to be removed so that a value is: its place, or the group or list that would say nothing without it. An address
 * whose only line is emptied goes altogether. A record of a list stays, even an empty one: somebody may be about to fill it.
 *
 * @param data The data of the file.
 * @param path Where the value is.
 */
export function emptyingPath(data: unknown, path: JsonPath): JsonPath {
  const group = path.slice(0, -1);
  const step = path.at(-1);
  const isItem = typeof group.at(-1) === 'number';
  if (step === undefined || !group.length || isItem) return path;
  const container = valueAt(data, group);
  const isOnly =
    (isRecord(container) || Array.isArray(container)) &&
    Object.keys(container).length === 1 &&
    Object.hasOwn(container, step);
  return isOnly ? emptyingPath(data, group) : path;
}
