import { pickText } from '../model/text.js';
import { copyOfJson } from '../schema/copy-of-json.js';
import { program as programShape } from '../schema/generated/program.js';
import type { Program, Service, Text } from '../schema/index.js';
import { readValue } from '../schema/reader.js';
import { qualityGaps, summarizeQuality, type QualityGap, type QualitySummary } from './quality.js';

/** A service with something to do. */
export interface WorklistEntry {
  /** Where it stands in the services of the file. */
  readonly index: number;
  readonly name: string;
  /** Empty where there is none. */
  readonly provider: string;
  readonly topics: readonly string[];
  readonly gaps: readonly QualityGap[];
  /** A date of the contract. */
  readonly lastVerified?: string;
  /** Whom to call or write to in order to ask; empty where nothing is known. */
  readonly contact: string;
}

/** Services of one provider or topic. */
export interface QualityGroup {
  /** Empty for services without one. */
  readonly name: string;
  readonly total: number;
  readonly reachable: number;
  /** Those with something to do. */
  readonly entries: readonly WorklistEntry[];
}

/** How good the services of a file are, and what there is to do. */
export interface QualityReport {
  readonly summary: QualitySummary;
  /** What families can't reach first, then what lacks most. */
  readonly entries: readonly WorklistEntry[];
  readonly byProvider: readonly QualityGroup[];
  readonly byTopic: readonly QualityGroup[];
}

/**
 * Makes the list of what to do about the services of a file.
 *
 * @param data The data of the file, which is left as it is.
 * @param language The language of the names.
 * @param now What was checked long before is old.
 */
export function qualityReport(data: unknown, language: string, now: Date): QualityReport {
  const { value, positionInFile } = readValue(programShape, copyOfJson(data));
  const program = value ?? emptyProgram;
  const summary = summarizeQuality(program, now);
  const pick = (text: Text | undefined) => (text ? pickText(text, language, program.language).text : '');
  const topicLabels = new Map(program.topics.map(({ id, label }) => [id, pick(label) || id]));
  const gapsByService = new Map<number, QualityGap[]>();
  for (const gap of qualityGaps) {
    for (const index of summary.gaps[gap])
      gapsByService.set(index, [...(gapsByService.get(index) ?? []), gap]);
  }
  const entries = new Map(
    [...gapsByService].map(([index, gaps]): [number, WorklistEntry] => {
      const service = program.services[index]!;
      const { name, organization, topics, lastVerified } = service;
      return [
        index,
        {
          index: positionInFile(program.services, index),
          name: pick(name),
          provider: pick(organization),
          topics: topics.map((id) => topicLabels.get(id) ?? id),
          gaps,
          ...(lastVerified && { lastVerified }),
          contact: contactOf(service),
        },
      ];
    }),
  );
  const toGroup = (name: string, { total, reachable, services }: (typeof summary.byTopic)[number]) => ({
    name,
    total,
    reachable,
    entries: sorted(services.flatMap((index) => entries.get(index) ?? [])),
  });
  return {
    summary,
    entries: sorted([...entries.values()]),
    byProvider: summary.byProvider.map((group) => toGroup(group.key, group)),
    byTopic: summary.byTopic.map((group) => toGroup(topicLabels.get(group.key) ?? group.key, group)),
  };
}

/** What families can't reach first, then what lacks most, in the order of the file. */
const sorted = (entries: readonly WorklistEntry[]): WorklistEntry[] =>
  [...entries].sort(
    (a, b) =>
      Number(b.gaps.includes('unreachable')) - Number(a.gaps.includes('unreachable')) ||
      b.gaps.length - a.gaps.length ||
      a.index - b.index,
  );

const contactOf = ({ phones, email }: Service): string =>
  [phones.find(({ type }) => type !== 'fax')?.number, email].filter(Boolean).join(', ');

/** Stands in for what is no file at all. */
const emptyProgram = { language: 'de', topics: [], services: [] } as unknown as Program;
