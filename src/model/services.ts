import type { Service } from '../schema/index.js';
import { phasesOf, type LifePhase } from './ages.js';

/** What a list of services is narrowed by; what is left out does not narrow. */
export interface ServiceFilter {
  phase?: LifePhase;
  topic?: string;
}

/** Services that are offered: not those that have ended or pause. */
export function offered(services: readonly Service[]): Service[] {
  return services.filter(({ status = 'active' }) => status === 'active');
}

/** The services that pass a filter. One without ages passes no phase. */
export function filterServices(services: readonly Service[], { phase, topic }: ServiceFilter): Service[] {
  return services.filter(
    (service) => (!phase || phasesOf(service).includes(phase)) && (!topic || service.topics.includes(topic)),
  );
}

/** How many services each phase has. */
export function countByPhase(services: readonly Service[]): Record<LifePhase, number> {
  const counts = { pregnancy: 0, '0-3': 0, '3-6': 0, '6-10': 0 };
  for (const service of services) for (const phase of phasesOf(service)) counts[phase] += 1;
  return counts;
}

/** How many services each topic has, by its id. */
export function countByTopic(services: readonly Service[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of services) {
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}
