import { foldWords } from '../../model/folding.js';

/** The longest id that is made of a name. */
const MAX_ID_LENGTH = 60;

/**
 * An id for a new record, made of its name, with a number where another has it: `stillcafe`, `stillcafe-2`.
 *
 * @param taken The ids of all other records.
 */
export function newRecordId(name: string, taken: ReadonlySet<string>): string {
  const id = foldWords(name).replaceAll(' ', '-').slice(0, MAX_ID_LENGTH).replace(/-$/, '') || 'neu';
  let candidate = id;
  for (let number = 2; taken.has(candidate); number++) candidate = `${id}-${number}`;
  return candidate;
}
