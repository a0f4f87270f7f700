import type { Service } from '../schema/index.js';
import { phaseOrder, type LifePhase } from './ages.js';
import { placeKey, textKey, type ChainEntry } from './chain-entry.js';
import type { Overlap } from './chain-types.js';
import { compareKeys } from './compare-keys.js';

/** Finds where several organizations offer something on one topic, in one phase, at one place. */
export function findOverlaps(
  entries: readonly ChainEntry[],
  topics: readonly string[],
  places: readonly string[],
): Overlap[] {
  /** By topic and place, then by phase. */
  const shared = new Map<string, { topic: string; place: string; inPhases: Service[][] }>();
  const isWanted = (wanted: readonly string[], key: string) => !wanted.length || wanted.includes(key);
  for (const { service, inPhases } of entries) {
    if (!textKey(service.organization)) continue;
    const keys = distinct(service.places.map(placeKey)).filter((key) => key && isWanted(places, key));
    for (const topic of keys.length ? distinct(service.topics) : []) {
      if (!isWanted(topics, topic)) continue;
      for (const place of keys) {
        const key = `${topic}\n${place}`;
        let same = shared.get(key);
        if (!same) shared.set(key, (same = { topic, place, inPhases: phaseOrder.map(() => []) }));
        for (const [position, months] of inPhases.entries()) {
          if (months.length) same.inPhases[position]!.push(service);
        }
      }
    }
  }
  return [...shared.values()]
    .flatMap(({ topic, place, inPhases }) =>
      inPhases.map((services, position) => {
        const names = services.map(({ organization }) => textKey(organization));
        const organizations = [...distinct(names)].sort();
        return { topic, place, phase: phaseOrder[position]!, organizations, services };
      }),
    )
    .filter(({ organizations }) => organizations.length > 1)
    .sort(
      (a, b) =>
        compareKeys(a.topic, b.topic) || phaseIndex(a) - phaseIndex(b) || compareKeys(a.place, b.place),
    );
}

function distinct(keys: readonly string[]): readonly string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function phaseIndex({ phase }: { phase: LifePhase }): number {
  return phaseOrder.indexOf(phase);
}
