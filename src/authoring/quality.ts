import { isReachable } from '../model/finder/reachability.js';
import { activeServices } from '../model/services.js';
import { pickText } from '../model/text.js';
import type { Program, Service } from '../schema/index.js';
import { OUTDATED_AFTER_DAYS, outdatedBefore } from './check/completeness.js';

/** What a service may lack. */
export const qualityGaps = ['old', 'unreachable', 'ageless', 'hourless', 'languageless'] as const;

/**
 * What a service may lack: a check within the last months, a way to reach it, ages, hours, languages. A service that nobody
 * has ever checked is old.
 */
export type QualityGap = (typeof qualityGaps)[number];

/** How many services a family can reach, of how many. */
export interface Reachability {
  total: number;
  reachable: number;
}

/** The same for the services of one provider or topic. */
export interface ReachabilityGroup extends Reachability {
  /** The provider's name in the language of the file, or the id of the topic; empty for services without. */
  key: string;
  /** Its services, as indexes in the program. */
  services: number[];
}

/** How good the services of a program are for families, with lists to work off. */
export interface QualitySummary extends Reachability {
  /** Services that were made up to show the widgets. They are counted nowhere else. */
  samples: number;
  /** For each gap the services that have it, as indexes in the program. */
  gaps: Record<QualityGap, number[]>;
  /** Groups in the order of the program; those without a provider or topic last. */
  byProvider: ReachabilityGroup[];
  byTopic: ReachabilityGroup[];
}

/**
 * Counts how many services a family can reach today: by phone, mail or a link, or at a known time (`isReachable`). Services
 * that are not offered at present, and samples, are none of them.
 *
 * @param maxAgeDays What was last checked more days before `now` is old.
 */
export function summarizeQuality(
  program: Program,
  now: Date,
  maxAgeDays = OUTDATED_AFTER_DAYS,
): QualitySummary {
  const active = new Set(activeServices(program.services));
  const samples = [...active].filter(({ sample }) => sample).length;
  const counted = [...program.services.entries()].filter(
    ([, service]) => active.has(service) && !service.sample,
  );
  const isOutdated = outdatedBefore(now, maxAgeDays);
  const hasGap: Record<QualityGap, (service: Service) => boolean> = {
    old: ({ lastVerified }) => !lastVerified || isOutdated(lastVerified),
    unreachable: (service) => !isReachable(service),
    ageless: ({ ages }) => !ages.length,
    hourless: ({ schedules, places }) =>
      !schedules.length && !places.some(({ hours, schedules }) => hours || schedules.length),
    languageless: ({ languages }) => !languages.length,
  };
  const gaps = Object.fromEntries(
    qualityGaps.map((gap) => [
      gap,
      counted.filter(([, service]) => hasGap[gap](service)).map(([index]) => index),
    ]),
  ) as QualitySummary['gaps'];
  const providerOf = ({ organization }: Service) =>
    organization ? [pickText(organization, program.language, program.language).text] : [];
  return {
    ...reachabilityOf(counted),
    samples,
    gaps,
    byProvider: groupBy(counted, providerOf),
    byTopic: groupBy(counted, ({ topics }) => topics),
  };
}

type Entry = readonly [index: number, service: Service];

const reachabilityOf = (entries: readonly Entry[]): Reachability => ({
  total: entries.length,
  reachable: entries.filter(([, service]) => isReachable(service)).length,
});

/** Groups services; one of several keys is in several groups. */
function groupBy(
  entries: readonly Entry[],
  keysOf: (service: Service) => readonly string[],
): ReachabilityGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const keys = keysOf(entry[1]);
    for (const key of keys.length ? new Set(keys) : ['']) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const none = groups.get('');
  groups.delete('');
  if (none) groups.set('', none);
  return [...groups].map(([key, group]) => ({
    key,
    ...reachabilityOf(group),
    services: group.map(([index]) => index),
  }));
}
