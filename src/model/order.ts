import type { Service, Text } from '../schema/index.js';
import { phaseOrder, phasesOf, type LifePhase } from './ages.js';

/** What a list by phases is parted into: the phases, what is for all of them, and what names no age. */
export type PhaseGroup = LifePhase | 'all' | 'none';

const groupOrder: readonly PhaseGroup[] = [...phaseOrder, 'all', 'none'];

/** The one group of a service: its first phase, or the one that was chosen where it is for that. */
export function phaseGroupOf(service: Pick<Service, 'ages'>, phase?: LifePhase): PhaseGroup {
  const phases = phasesOf(service);
  if (phases.length === phaseOrder.length) return 'all';
  return phase && phases.includes(phase) ? phase : (phases[0] ?? 'none');
}

/** Services by their phases, in the order of life; those of one phase stay in theirs. */
export const byPhase = <S extends Pick<Service, 'ages'>>(services: readonly S[], phase?: LifePhase): S[] =>
  sortedBy(services, (service) => groupOrder.indexOf(phaseGroupOf(service, phase)));

/** Services by how far they are away, the nearest first; last those of which nobody knows. */
export const byDistance = <S>(services: readonly S[], distanceOf: (service: S) => number | undefined): S[] =>
  sortedBy(services, (service) => distanceOf(service) ?? Number.MAX_VALUE);

/**
 * Services by their names, as a language orders them.
 *
 * @param nameIn A name as it is shown.
 */
export function byName<S extends { name: Text }>(
  services: readonly S[],
  locale: string,
  nameIn: (name: Text) => string,
): S[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranked = services.map((service) => [nameIn(service.name), service] as const);
  return ranked.sort(([a], [b]) => compare(a, b)).map(([, service]) => service);
}

/** Runs of services that belong together, as they come. */
export function runsOf<S, Key>(services: readonly S[], keyOf: (service: S) => Key): [Key, S[]][] {
  const runs: [Key, S[]][] = [];
  for (const service of services) {
    const key = keyOf(service);
    const last = runs.at(-1);
    if (last && last[0] === key) last[1].push(service);
    else runs.push([key, [service]]);
  }
  return runs;
}

/** Sorted by a figure that is asked for once of each; those with the same stay in their order. */
export const sortedBy = <S>(services: readonly S[], figureOf: (service: S) => number): S[] =>
  services
    .map((service) => [figureOf(service), service] as const)
    .sort(([a], [b]) => a - b)
    .map(([, service]) => service);
