import { idFrom } from '../form/new-record.js';

/**
 * An id for a new record, made of its name, with a number where another has it: `stillcafe`, `stillcafe-2`.
 *
 * @param taken The ids of all other records.
 */
export function newRecordId(name: string, taken: ReadonlySet<string>): string {
  const id = idFrom(name) || 'neu';
  let candidate = id;
  for (let number = 2; taken.has(candidate); number++) candidate = `${id}-${number}`;
  return candidate;
}
