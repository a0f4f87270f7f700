import { isJsonObject, isSameJson } from '../merging/json-equality.js';
import { mergeThreeWay } from '../merging/three-way-merge.js';
import type { Answer, AnsweredField, AnsweredService, Verdict } from './answer.js';
import { askedService, shapeOfField, type AskedField, type AskedService } from './asked-service.js';
import { fingerprintOfJson } from './fingerprint.js';
import { languageOf, municipalityOf, providerOf, servicesOf } from './providers.js';
import { losesPosition, restoreValue } from './restore-value.js';
import { outdatedTranslations } from './translations.js';

/** What an answer would change in one field. */
export interface FieldComparison {
  readonly field: AskedField;
  /** What stands in the file, what the provider saw, and what it would become; plain values. */
  readonly current: unknown;
  readonly seen: unknown;
  readonly proposed: unknown;
  /**
   * `change`: it can be taken. `merge`: the keeper changed other parts of the field meanwhile, and both changes fit together.
   * `conflict`: the keeper changed the same meanwhile. `done`: it stands in the file already.
   */
  readonly state: 'change' | 'merge' | 'conflict' | 'done';
  /** A place gets another address, so that its coordinates are removed. */
  readonly losesPosition: boolean;
  /** The value for the file. */
  readonly value: unknown;
  /** Other languages of the texts that are changed: what they say may be out of date then. */
  readonly otherLanguages: readonly string[];
}

/** What an answer says about a service, beside the file. */
export interface ServiceComparison {
  /** Its name in the file; as it was asked about where it no longer stands there. */
  readonly name: string;
  /** Where it stands in the file. */
  readonly index?: number;
  readonly verdict: Verdict;
  /** The keeper changed it after asking. */
  readonly isOutdated: boolean;
  /** It belongs to another provider than the one who answers. */
  readonly isForeign: boolean;
  readonly fields: readonly FieldComparison[];
  readonly unreadable: readonly string[];
  /** What the provider says about it in words. */
  readonly comment?: string | undefined;
}

/** An answer beside the file. */
export interface AnswerComparison {
  readonly answer: Answer;
  readonly services: readonly ServiceComparison[];
  /** New services; `isKnown` where the provider has one of that name already. */
  readonly proposals: readonly { readonly service: AskedService; readonly isKnown: boolean }[];
}

/** Why an answer does not belong to a file. */
export type ComparisonProblem =
  | { readonly kind: 'other-municipality'; readonly asked: string; readonly file: string }
  | { readonly kind: 'unknown-provider'; readonly provider: string };

/**
 * Compares an answer with the file: what each of its changes would do today.
 *
 * @param data The data of the file.
 * @returns The comparison, or why the answer does not belong to this file.
 */
export function compareAnswer(
  data: unknown,
  answer: Answer,
): { comparison: AnswerComparison } | { problem: ComparisonProblem } {
  const municipality = municipalityOf(data);
  const asked = answer.municipality;
  const isSame =
    asked.ags && municipality.ags ? asked.ags === municipality.ags : asked.name === municipality.name;
  if (!isSame) return { problem: { kind: 'other-municipality', asked: asked.name, file: municipality.name } };
  const file = new AskedFile(data);
  const services = answer.services.map((service) => file.compare(service, answer.provider));
  const isKnown = file.hasProvider(answer.provider) || services.some(({ index }) => index !== undefined);
  if (!isKnown) return { problem: { kind: 'unknown-provider', provider: answer.provider } };
  const proposals = answer.proposals.map((service) => ({
    service,
    isKnown: file.has(service.name, answer.provider),
  }));
  return { comparison: { answer, services, proposals } };
}

/** The services of a file as providers see them. */
class AskedFile {
  readonly #language: string;
  readonly #services: readonly { raw: unknown; asked?: AskedService; id?: string; provider: string }[];

  constructor(data: unknown) {
    this.#language = languageOf(data);
    this.#services = servicesOf(data).map((raw) => {
      const asked = askedService(raw, this.#language);
      const { id } = isJsonObject(raw) ? raw : {};
      return {
        raw,
        provider: providerOf(raw, this.#language),
        ...(asked && { asked }),
        ...(typeof id === 'string' && { id: id.trim() }),
      };
    });
  }

  hasProvider(name: string): boolean {
    return this.#services.some(({ provider }) => provider === name);
  }

  has(name: string, organization: string): boolean {
    return this.#services.some(({ asked, provider }) => asked?.name === name && provider === organization);
  }

  compare(answered: AnsweredService, provider: string): ServiceComparison {
    const { name, verdict, unreadable, comment } = answered;
    const index = this.#find(answered, provider);
    const found = this.#services[index];
    if (!found?.asked)
      return { name, verdict, isOutdated: false, isForeign: false, fields: [], unreadable, comment };
    const { asked, raw } = found;
    return {
      name: asked.name,
      index,
      verdict,
      isOutdated: fingerprintOfJson(asked) !== answered.seen,
      isForeign: found.provider !== provider,
      fields: answered.fields.map((field) => this.#compareField(field, raw, asked)),
      unreadable,
      comment,
    };
  }

  /** By id, else by name and provider, else the only one that is as the provider saw it. */
  #find({ id, name, seen }: AnsweredService, provider: string): number {
    const services = this.#services;
    if (id) return services.findIndex((service) => service.id === id);
    const named = services.findIndex(
      (service) => service.asked?.name === name && service.provider === provider,
    );
    if (named >= 0) return named;
    return services.findIndex(({ asked }) => asked && fingerprintOfJson(asked) === seen);
  }

  #compareField({ field, before, after }: AnsweredField, raw: unknown, asked: AskedService): FieldComparison {
    const current = asked[field];
    const shape = shapeOfField(field);
    const { value: proposed, conflicts } = mergeThreeWay(
      { base: before, mine: current, theirs: after },
      { ...(shape && { shape }), resolve: () => 'theirs' },
    );
    const rawValue = isJsonObject(raw) ? raw[field] : undefined;
    const state = isSameJson(current, proposed)
      ? 'done'
      : conflicts.length
        ? 'conflict'
        : isSameJson(current, before)
          ? 'change'
          : 'merge';
    const value = restoreValue(rawValue, current, proposed, shape, this.#language);
    return {
      field,
      current,
      seen: before,
      proposed,
      state,
      losesPosition: hasLostPosition(rawValue, value, current, proposed),
      value,
      otherLanguages: outdatedTranslations(rawValue, value, shape),
    };
  }
}

function hasLostPosition(raw: unknown, value: unknown, current: unknown, proposed: unknown): boolean {
  if (![raw, value, current, proposed].every(Array.isArray)) return losesPosition(raw, current, proposed);
  const count = (places: unknown) =>
    (places as unknown[]).filter((place) => isJsonObject(place) && place.latitude !== undefined).length;
  return count(value) < count(raw);
}
