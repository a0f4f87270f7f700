import { isJsonObject } from '../merging/json-equality.js';
import { readAskedService, type AskedService } from './asked-service.js';

/** The version of what links and answers contain. A page that knows only an older one refuses them with a reason. */
export const INQUIRY_VERSION = 1;

/** How many services a link or an answer may have. */
export const MAX_SERVICES = 500;

/** The municipality that asks. */
export interface AskingMunicipality {
  readonly name: string;
  readonly ags?: string;
}

/** A service that a provider is asked about. */
export interface InquiredService {
  /** Its id in the file, by which the answer finds it again. */
  readonly id?: string;
  readonly service: AskedService;
  /** When it was last checked: a date of the contract. */
  readonly lastVerified?: string;
  /** Other languages in which its texts stand in the file. */
  readonly translations?: readonly string[];
}

/** What a link asks a provider. */
export interface Inquiry {
  readonly municipality: AskingMunicipality;
  /** The provider's name, as the file has it. */
  readonly provider: string;
  /** Which of how many links this is, where the services do not fit into one: `[1, 2]`. */
  readonly part?: readonly [number: number, count: number];
  /** The day by which an answer is wanted: `2026-05-31`. */
  readonly deadline?: string;
  /** The mail address to which the answer goes. */
  readonly replyTo?: string;
  /** The language of the services' texts; German where it is not given. */
  readonly language?: string;
  readonly services: readonly InquiredService[];
}

const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const mailPattern = /^[^\s@<>":]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/;

/** Whether a text is a mail address, as the contract sees it. */
export const isMailAddress = (text: string): boolean => mailPattern.test(text);

/** Reads what a link contains; `undefined` where it is no inquiry. What is bad beside the services is left out. */
export function readInquiry(value: unknown): Inquiry | undefined {
  if (!isJsonObject(value) || value.kind !== 'inquiry') return undefined;
  const municipality = readMunicipality(value.municipality);
  const { provider, services } = value;
  if (!municipality || typeof provider !== 'string' || !Array.isArray(services)) return undefined;
  const read = services.slice(0, MAX_SERVICES).map(readInquiredService);
  if (!read.every((service) => service !== undefined)) return undefined;
  const deadline = matching(value.deadline, dayPattern);
  const replyTo = matching(value.replyTo, mailPattern);
  const language = matching(value.language, languagePattern);
  const part = readPart(value.part);
  return {
    municipality,
    provider,
    services: read,
    ...(language && { language }),
    ...(part && { part }),
    ...(deadline && { deadline }),
    ...(replyTo && { replyTo }),
  };
}

/** Reads the municipality of a link or an answer. */
export function readMunicipality(value: unknown): AskingMunicipality | undefined {
  if (!isJsonObject(value) || typeof value.name !== 'string') return undefined;
  return { name: value.name, ...(typeof value.ags === 'string' && { ags: value.ags }) };
}

/** Reads which of how many links something belongs to. */
export function readPart(value: unknown): Inquiry['part'] {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [number, count] = value as unknown[];
  const isPart =
    Number.isInteger(number) &&
    Number.isInteger(count) &&
    0 < Number(number) &&
    Number(number) <= Number(count);
  return isPart ? [Number(number), Number(count)] : undefined;
}

/** Whether a value is a day: `2026-05-31`. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && dayPattern.test(value);

function readInquiredService(value: unknown): InquiredService | undefined {
  if (!isJsonObject(value)) return undefined;
  const service = readAskedService(value.service);
  if (!service) return undefined;
  const lastVerified = matching(value.lastVerified, /^\d{4}(-\d{2}(-\d{2})?)?/);
  const tags = Array.isArray(value.translations) ? (value.translations as unknown[]) : [];
  const translations = tags.flatMap((tag) => matching(tag, languagePattern) ?? []);
  return {
    service,
    ...(typeof value.id === 'string' && { id: value.id }),
    ...(lastVerified && { lastVerified }),
    ...(translations.length && { translations }),
  };
}

const matching = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;
