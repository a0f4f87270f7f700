import { pickText } from '../../model/text.js';
import type { Text } from '../../schema/index.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import { isJsonObject } from '../merging/json-equality.js';
import { askedService } from './asked-service.js';
import type { AskingMunicipality, InquiredService } from './inquiry.js';
import { translationsOf } from './translations.js';

/** A provider's service: where it stands in the file, and what its provider is asked about it. */
export interface ProviderService extends InquiredService {
  readonly index: number;
}

/** Who runs services of a file. */
export interface Provider {
  /** In the language of the file; empty for the services without one. */
  readonly name: string;
  readonly services: readonly ProviderService[];
  /** When the service was last checked whose check is longest ago; `undefined` where one never was. */
  readonly lastVerified?: string;
  /** Mail addresses that its services have in the file: whom one may ask. */
  readonly mails: readonly string[];
}

/** The services of a file, as they stand in it. */
export function servicesOf(data: unknown): readonly unknown[] {
  return isJsonObject(data) && Array.isArray(data.services) ? (data.services as unknown[]) : [];
}

/** The language of texts in a file that name none. */
export const languageOf = (data: unknown): string =>
  isJsonObject(data) && typeof data.language === 'string' ? data.language : 'de';

/** The municipality of a file. */
export function municipalityOf(data: unknown): AskingMunicipality {
  const municipality = isJsonObject(data) && isJsonObject(data.municipality) ? data.municipality : {};
  const { name, ags } = municipality;
  return {
    name: plainText(name, languageOf(data)) ?? '',
    ...(typeof ags === 'string' && ags.trim() && { ags: ags.trim() }),
  };
}

/** The name of a service's provider in the language of the file; empty where there is none. */
export const providerOf = (service: unknown, language: string): string =>
  (isJsonObject(service) && plainText(service.organization, language)) || '';

/**
 * The providers in a file with their services, by name, those without a name last. Services that no longer exist are left out.
 *
 * @param data The data of a file, of whatever kind.
 */
export function listProviders(data: unknown): Provider[] {
  const language = languageOf(data);
  const groups = new Map<string, ProviderService[]>();
  servicesOf(data).forEach((service, index) => {
    const asked = askedService(service, language);
    if (!asked || !isJsonObject(service) || service.status === 'defunct') return;
    const name = providerOf(service, language);
    const translations = translationsOf(service, language);
    const entry = {
      index,
      service: asked,
      ...identityOf(service),
      ...(translations.length && { translations }),
    };
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  });
  return [...groups]
    .map(([name, services]) => toProvider(name, services))
    .sort((a, b) => Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name, language));
}

function toProvider(name: string, services: readonly ProviderService[]): Provider {
  const dates = services.map(({ lastVerified }) => lastVerified ?? '').sort();
  const mails = [...new Set(services.flatMap(({ service }) => service.email ?? []))];
  return { name, services, mails, ...(dates[0] && { lastVerified: dates[0] }) };
}

function identityOf({ id, lastVerified }: JsonObject): Omit<InquiredService, 'service'> {
  return {
    ...(typeof id === 'string' && id.trim() && { id: id.trim() }),
    ...(typeof lastVerified === 'string' && lastVerified && { lastVerified }),
  };
}

function plainText(value: unknown, language: string): string | undefined {
  const isText =
    typeof value === 'string' ||
    (isJsonObject(value) && Object.values(value).every((line) => typeof line === 'string'));
  return isText ? pickText(value as Text, language, language).text || undefined : undefined;
}
