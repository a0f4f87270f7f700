import { fold } from '../../../model/folding.js';
import type { JsonPath } from '../../json/json-path.js';
import { isRecord, itemsOf, type JsonRecord } from '../contract-walker.js';
import type { FindingCollector } from '../finding-collector.js';
import { nearestWord } from './edit-distance.js';

/** The lists whose records are known by a key that no two of them share. */
const identified = {
  services: 'id',
  agenda: 'id',
  contacts: 'id',
  topics: 'id',
  indicators: 'id',
  papers: 'reference',
};

/** Finds records that have the id of another one in their list. Links and remembered services lead to the first of them. */
export function checkIds(file: JsonRecord, collector: FindingCollector): void {
  for (const [list, key] of Object.entries(identified)) {
    const known = new Map<string, number>();
    itemsOf(file[list]).forEach((record, index) => {
      const id = isRecord(record) ? record[key] : undefined;
      const text = typeof id === 'string' ? id.trim() : '';
      if (!text) return;
      const first = known.get(text);
      if (first === undefined) known.set(text, index);
      else collector.add([list, index, key], 'duplicate-id', { found: text, other: `${list}[${first}]` });
    });
  }
}

/**
 * Finds topics that the file's list of topics does not have, each where it is used first; with a guess at a topic that was
 * meant, wherever it is used. Also finds topics in the list that have no name.
 */
export function checkTopics(file: JsonRecord, collector: FindingCollector): void {
  const ids = new Map<string, string>();
  itemsOf(file.topics).forEach((topic, index) => {
    if (!isRecord(topic) || typeof topic.id !== 'string' || !topic.id.trim()) return;
    const id = topic.id.trim();
    ids.set(fold(id), id);
    for (const label of textsOf(topic.label)) ids.set(fold(label), ids.get(fold(label)) ?? id);
    if (!topic.label) collector.add(['topics', index], 'topic-unnamed', { found: id });
  });
  const known = new Set(ids.values());
  const reported = new Set<string>();
  const check = (topic: unknown, path: JsonPath) => {
    if (typeof topic !== 'string' || !topic.trim() || known.has(topic.trim())) return;
    const found = topic.trim();
    const guess = ids.get(fold(found)) ?? nearestWord(found, known);
    if (guess) collector.add(path, 'undefined-topic', { found, guess }, [{ path, value: guess }]);
    else if (!reported.has(found)) collector.add(path, 'undefined-topic', { found });
    reported.add(found);
  };
  for (const list of ['services', 'agenda'] as const)
    itemsOf(file[list]).forEach((record, index) => {
      if (!isRecord(record)) return;
      itemsOf(record.topics).forEach((topic, position) => check(topic, [list, index, 'topics', position]));
    });
}

const textsOf = (text: unknown): string[] =>
  typeof text === 'string'
    ? [text]
    : isRecord(text)
      ? Object.values(text).filter((line) => typeof line === 'string')
      : [];
