import type { DataChange } from '../check/finding.js';
import { isJsonObject } from '../merging/json-equality.js';
import type { AskedService } from './asked-service.js';
import type { AnswerComparison, ServiceComparison } from './compare-answer.js';
import { languageOf, providerOf, servicesOf } from './providers.js';

/** What can be taken of an answer, each by itself. */
export type AnswerItem =
  | { readonly kind: 'verified' | 'gone'; readonly service: number }
  | { readonly kind: 'field'; readonly service: number; readonly field: number }
  | { readonly kind: 'proposal'; readonly proposal: number };

/** A text by which an item is known among those of its answer. */
export const itemKey = (item: AnswerItem): string =>
  'proposal' in item
    ? `proposal ${item.proposal}`
    : 'field' in item
      ? `field ${item.service} ${item.field}`
      : `${item.kind} ${item.service}`;

/** What can be taken of an answer, in its order. What stands in the file already is not among it. */
export function answerItems({ services, proposals }: AnswerComparison): AnswerItem[] {
  return [
    ...services.flatMap((service, position) => itemsOf(service, position)),
    ...proposals.map((_, proposal): AnswerItem => ({ kind: 'proposal', proposal })),
  ];
}

function itemsOf({ index, verdict, fields }: ServiceComparison, service: number): AnswerItem[] {
  if (index === undefined) return [];
  if (verdict === 'gone') return [{ kind: 'gone', service }];
  const changes = fields.flatMap((comparison, field): AnswerItem[] =>
    comparison.state === 'done' ? [] : [{ kind: 'field', service, field }],
  );
  // With fields to take, the check is a consequence of taking one of them.
  return changes.length ? changes : [{ kind: 'verified', service }];
}

/**
 * Whether an item can be chosen together with many others: nothing contradicts it, and it belongs to who answers. All others
 * want a look of their own.
 */
export function isUndisputed(comparison: AnswerComparison, item: AnswerItem): boolean {
  if (item.kind === 'proposal') return !comparison.proposals[item.proposal]!.isKnown;
  const { isForeign, isOutdated, fields, comment } = comparison.services[item.service]!;
  if (isForeign || comment) return false;
  if (item.kind !== 'field') return item.kind === 'verified' && !isOutdated;
  const { state, losesPosition } = fields[item.field]!;
  return state === 'change' && !losesPosition;
}

/**
 * The changes of the file that take items of an answer. A service of which anything is taken counts as checked today.
 *
 * @param data The file that the answer was compared with.
 * @param today The day in Berlin, `2026-05-12`.
 */
export function changesOfAnswer(
  data: unknown,
  comparison: AnswerComparison,
  taken: readonly AnswerItem[],
  today: string,
): DataChange[] {
  const changes: DataChange[] = [];
  const verified = new Set<number>();
  let nextIndex = servicesOf(data).length;
  for (const item of taken) {
    if (item.kind === 'proposal') {
      const { service } = comparison.proposals[item.proposal]!;
      changes.push({ path: ['services', nextIndex++], value: newService(data, comparison, service, today) });
      continue;
    }
    const { index, fields } = comparison.services[item.service]!;
    if (index === undefined) continue;
    verified.add(index);
    if (item.kind === 'gone') changes.push({ path: ['services', index, 'status'], value: 'defunct' });
    if (item.kind === 'field') {
      const { field, value } = fields[item.field]!;
      changes.push({ path: ['services', index, field], value });
    }
  }
  return [
    ...changes,
    ...[...verified].map((index) => ({ path: ['services', index, 'lastVerified'], value: today })),
  ];
}

/** A service for the file, under its provider's name as it is written there. */
function newService(
  data: unknown,
  { answer }: AnswerComparison,
  { name, ...fields }: AskedService,
  today: string,
): unknown {
  const language = languageOf(data);
  const sibling = servicesOf(data).find((service) => providerOf(service, language) === answer.provider);
  const organization = isJsonObject(sibling) ? sibling.organization : answer.provider;
  return { name, ...(organization !== '' && { organization }), ...fields, lastVerified: today };
}
