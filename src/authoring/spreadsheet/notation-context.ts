import { isJsonObject } from '../merging/json-equality.js';
import type { NotationContext } from './notation/cell-notation.js';
import { TopicNames } from './notation/topic-names.js';

/**
 * What cells of a file are read and written with.
 *
 * @param today The day in Berlin.
 */
export function notationContext(data: unknown, today: string): NotationContext {
  const language = isJsonObject(data) && typeof data.language === 'string' ? data.language : 'de';
  return { language, today, topics: new TopicNames(data, language) };
}
