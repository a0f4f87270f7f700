import type { Service, Text } from '../../schema/index.js';
import { phaseOrder, phasesOf, type LifePhase } from '../ages.js';

/** The groups of a list that is sorted by phase: the phases, services for all phases, and services without ages. */
export type PhaseGroup = LifePhase | 'all' | 'none';

const groupOrder: readonly PhaseGroup[] = [...phaseOrder, 'all', 'none'];

/** The group of a service: the phase that is filtered by if the service is for that, otherwise its first phase. */
export function phaseGroupOf({ ages }: Pick<Service, 'ages'>, filtered?: LifePhase): PhaseGroup {
  const phases = phasesOf({ ages });
  if (phases.length === phaseOrder.length) return 'all';
  return filtered && phases.includes(filtered) ? filtered : (phases[0] ?? 'none');
}

/** Sorts services by phase, in the order of life. The sort is stable. */
export const sortByPhase = <S extends Pick<Service, 'ages'>>(
  services: readonly S[],
  filtered?: LifePhase,
): S[] => sortByNumber(services, (service) => groupOrder.indexOf(phaseGroupOf(service, filtered)));

/** Sorts services by distance, the nearest first, those of unknown distance last. */
export const sortByDistance = <S>(
  services: readonly S[],
  distanceOf: (service: S) => number | undefined,
): S[] => sortByNumber(services, (service) => distanceOf(service) ?? Number.MAX_VALUE);

/**
 * Sorts services by name, in the alphabetical order of a language.
 *
 * @param localNameOf Gives a name in the language in which it is shown.
 */
export function sortByName<S extends { name: Text }>(
  services: readonly S[],
  locale: string,
  localNameOf: (name: Text) => string,
): S[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const named = services.map((service) => [localNameOf(service.name), service] as const);
  return named.sort(([a], [b]) => compare(a, b)).map(([, service]) => service);
}

/** Sorts stably by a number that is computed once for each service. */
export const sortByNumber = <S>(services: readonly S[], numberOf: (service: S) => number): S[] =>
  services
    .map((service) => [numberOf(service), service] as const)
    .sort(([a], [b]) => a - b)
    .map(([, service]) => service);

/** Groups adjacent services with the same key. */
export function groupNeighbours<S, Key>(services: readonly S[], keyOf: (service: S) => Key): [Key, S[]][] {
  const groups: [Key, S[]][] = [];
  for (const service of services) {
    const key = keyOf(service);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(service);
    else groups.push([key, [service]]);
  }
  return groups;
}
