import type { Service } from '../schema/index.js';
import { phasesOf, type LifePhase } from './ages.js';

/** The services that are offered at present, without those that have ended or pause. */
export function activeServices(services: readonly Service[]): Service[] {
  return services.filter(({ status = 'active' }) => status === 'active');
}

/** Counts services by phase. */
export function countByPhase(services: readonly Service[]): Record<LifePhase, number> {
  const counts = { pregnancy: 0, '0-3': 0, '3-6': 0, '6-10': 0 };
  for (const service of services) for (const phase of phasesOf(service)) counts[phase] += 1;
  return counts;
}

/** Counts services by topic id. */
export function countByTopic(services: readonly Service[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of services) {
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}
