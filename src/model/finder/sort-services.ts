import type { Service, Text } from '../../schema/index.js';
import { phaseOrder, phasesOf, type LifePhase } from '../ages.js';

/** The groups of a list that is sorted by phase: the phases, what is for all of them, and what gives no age. */
export type PhaseGroup = LifePhase | 'all' | 'none';

const groupOrder: readonly PhaseGroup[] = [...phaseOrder, 'all', 'none'];

/** The one group of a service: its first phase, or the one that is filtered by where the service is for that. */
export function phaseGroupOf({ ages }: Pick<Service, 'ages'>, filtered?: LifePhase): PhaseGroup {
  const phases = phasesOf({ ages });
  if (phases.length === phaseOrder.length) return 'all';
  return filtered && phases.includes(filtered) ? filtered : (phases[0] ?? 'none');
}

/** Services by their phases, in the order of life; those of one phase keep their order. */
export const sortByPhase = <S extends Pick<Service, 'ages'>>(
  services: readonly S[],
  filtered?: LifePhase,
): S[] => sortByNumber(services, (service) => groupOrder.indexOf(phaseGroupOf(service, filtered)));

/** Services by their distance, the nearest first, those of unknown distance last. */
export const sortByDistance = <S>(
  services: readonly S[],
  distanceOf: (service: S) => number | undefined,
): S[] => sortByNumber(services, (service) => distanceOf(service) ?? Number.MAX_VALUE);

/**
 * Services by their names, in the alphabetical order of a language.
 *
 * @param nameIn A name as it is shown.
 */
export function sortByName<S extends { name: Text }>(
  services: readonly S[],
  locale: string,
  nameIn: (name: Text) => string,
): S[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const named = services.map((service) => [nameIn(service.name), service] as const);
  return named.sort(([a], [b]) => compare(a, b)).map(([, service]) => service);
}

/** Sorted by a number that is computed once for each; those with the same number keep their order. */
export const sortByNumber = <S>(services: readonly S[], numberOf: (service: S) => number): S[] =>
  services
    .map((service) => [numberOf(service), service] as const)
    .sort(([a], [b]) => a - b)
    .map(([, service]) => service);

/** Neighbours with the same key, as groups in the order of the list. */
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
