import { isJsonObject, isSameJson } from '../merging/json-equality.js';
import {
  askedFields,
  readAskedService,
  readField,
  type AskedField,
  type AskedService,
} from './asked-service.js';
import { fingerprintOfJson } from './fingerprint.js';
import {
  isDay,
  MAX_SERVICES,
  readMunicipality,
  readPart,
  type AskingMunicipality,
  type Inquiry,
} from './inquiry.js';

/** What a provider says about a service: all correct, something changed, or it no longer exists. */
export type Verdict = 'correct' | 'changed' | 'gone';

/** A field that a provider changed; `undefined` stands for nothing. */
export interface AnsweredField {
  readonly field: AskedField;
  /** What the provider saw. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What a provider answered about a service. */
export interface AnsweredService {
  readonly id?: string;
  /** Its name as the provider saw it. */
  readonly name: string;
  /** The fingerprint of what the provider saw: another one in the file means that it was changed meanwhile. */
  readonly seen: string;
  readonly verdict: Verdict;
  /** What the provider says about it in words, such as of hours that the form can't change. */
  readonly comment?: string;
  readonly fields: readonly AnsweredField[];
  /** Fields of the answer that can't be read. */
  readonly unreadable: readonly string[];
}

/** A provider's answer. */
export interface Answer {
  readonly municipality: AskingMunicipality;
  readonly provider: string;
  readonly part?: Inquiry['part'];
  /** The day of the answer: `2026-05-12`. */
  readonly date?: string;
  readonly services: readonly AnsweredService[];
  /** Services that the provider has beyond those that were asked about. */
  readonly proposals: readonly AskedService[];
  /** What else the provider wants to say. */
  readonly note?: string;
}

/** What a provider has answered so far about one service. */
export interface ServiceDraft {
  readonly verdict: Verdict;
  /** The service as the provider wants it, where it changed. */
  readonly service?: CommentedService;
}

/** A service as it was entered, with what the provider says about it in words. */
export interface CommentedService extends AskedService {
  readonly comment?: string;
}

/** What a provider has answered so far. */
export interface AnswerDraft {
  /** By the position of the service in the inquiry. */
  readonly services: Readonly<Record<number, ServiceDraft>>;
  readonly proposals: readonly AskedService[];
  readonly note: string;
}

/** An answer in which nothing has been said yet. */
export const emptyDraft: AnswerDraft = { services: {}, proposals: [], note: '' };

/** How long a note may be, in characters. */
export const MAX_NOTE_LENGTH = 2000;

/** Whether there is anything to return. */
export const hasAnswer = ({ services, proposals, note }: AnswerDraft): boolean =>
  Object.keys(services).length > 0 || proposals.length > 0 || note.trim() !== '';

/** Makes the answer to an inquiry. Services about which nothing was said are left out, and so are fields that stayed the same. */
export function createAnswer(inquiry: Inquiry, draft: AnswerDraft, today: string): Answer {
  const { municipality, provider, part } = inquiry;
  const note = draft.note.trim().slice(0, MAX_NOTE_LENGTH);
  const services = inquiry.services.flatMap(({ id, service }, position): AnsweredService[] => {
    const answered = draft.services[position];
    if (!answered) return [];
    const fields = answered.verdict === 'changed' ? changedFields(service, answered.service ?? service) : [];
    const comment = answered.verdict === 'changed' ? commentIn(answered.service?.comment) : undefined;
    const isUnchanged = answered.verdict === 'changed' && !fields.length && !comment;
    const verdict = isUnchanged ? 'correct' : answered.verdict;
    const { name } = service;
    const seen = fingerprintOfJson(service);
    return [{ ...(id && { id }), name, seen, verdict, ...(comment && { comment }), fields, unreadable: [] }];
  });
  return {
    municipality,
    provider,
    ...(part && { part }),
    date: today,
    services,
    proposals: draft.proposals,
    ...(note && { note }),
  };
}

const commentIn = (comment: unknown): string | undefined =>
  typeof comment === 'string' ? comment.trim().slice(0, MAX_NOTE_LENGTH) || undefined : undefined;

/** The fields in which two states of a service differ. */
export function changedFields(before: AskedService, after: AskedService): AnsweredField[] {
  return askedFields
    .filter((field) => !isSameJson(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Reads what somebody sent as an answer; `undefined` where it is none. */
export function readAnswer(value: unknown): Answer | undefined {
  if (!isJsonObject(value) || value.kind !== 'answer') return undefined;
  const municipality = readMunicipality(value.municipality);
  const { provider, services, proposals = [], note, date } = value;
  if (!municipality || typeof provider !== 'string') return undefined;
  if (!Array.isArray(services) || !Array.isArray(proposals)) return undefined;
  const read = services.slice(0, MAX_SERVICES).map(readAnsweredService);
  if (!read.every((service) => service !== undefined)) return undefined;
  const part = readPart(value.part);
  return {
    municipality,
    provider,
    ...(part && { part }),
    ...(isDay(date) && { date }),
    services: read,
    proposals: proposals.slice(0, MAX_SERVICES).flatMap((proposal) => readAskedService(proposal) ?? []),
    ...(typeof note === 'string' && note.trim() && { note: note.trim().slice(0, MAX_NOTE_LENGTH) }),
  };
}

const verdicts: readonly unknown[] = ['correct', 'changed', 'gone'] satisfies Verdict[];

function readAnsweredService(value: unknown): AnsweredService | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, name, seen, verdict, fields = [] } = value;
  const comment = commentIn(value.comment);
  if (typeof name !== 'string' || typeof seen !== 'string' || !verdicts.includes(verdict)) return undefined;
  if (!Array.isArray(fields)) return undefined;
  const unreadable: string[] = [];
  const read = fields.flatMap((field): AnsweredField[] => {
    const found = readAnsweredField(field);
    if (typeof found !== 'string') return [found];
    unreadable.push(found);
    return [];
  });
  return {
    ...(typeof id === 'string' && { id }),
    name,
    seen,
    verdict: verdict as Verdict,
    ...(comment && { comment }),
    fields: read,
    unreadable,
  };
}

/** Reads a field of an answer; the name of one that can't be read. */
function readAnsweredField(value: unknown): AnsweredField | string {
  const { field, before, after } = isJsonObject(value) ? value : {};
  const name = askedFields.find((known) => known === field);
  if (!name) return typeof field === 'string' ? field : '';
  const [readBefore, readAfter] = [before, after].map((part) =>
    part === undefined ? undefined : readField(name, part),
  );
  // A name can't be taken away.
  const isLost = (after !== undefined && readAfter === undefined) || (name === 'name' && after === undefined);
  return isLost ? name : { field: name, before: readBefore, after: readAfter };
}
