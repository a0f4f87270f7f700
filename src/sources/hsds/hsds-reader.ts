import { TimeSlicer } from '../../platform/time-slicer.js';
import type { ParsedSource } from '../parsed-source.js';
import { MAX_ENTRIES } from '../shared/collect-entries.js';
import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { partialProgram } from '../shared/partial-program.js';
import type { LoadFile } from '../source-file.js';
import { IssueCollector } from './issue-collector.js';
import { OrganizationLocations } from './organization-locations.js';
import { PageFetcher } from './page-fetcher.js';
import { ServiceCollector } from './service-collector.js';
import { type DirectoryContext, type LocatedService, toServiceDraft } from './service-draft.js';
import { TaxonomyTopics } from './taxonomy-topics.js';

/**
 * Reads services in Open Referral's format (HSDS 3, ORUK 3): one, an organization with its services, or a list of either
 * with the pages that follow. Taxonomy terms become topics. Values that the contract has no place for are reported, one
 * issue for each kind.
 *
 * Always reads the whole list: nothing is stored that `modified_after` could add to. Parameters of the address are kept
 * from page to page.
 *
 * @param url Address of the file.
 */
export async function readHsds(data: unknown, url: string, loadFile: LoadFile): Promise<ParsedSource> {
  const reader = new HsdsReader(url, loadFile);
  const { contents } = asObject(data);
  if (Array.isArray(data) || Array.isArray(contents)) return reader.readList(data, url);
  return reader.readSingle(asObject(data));
}

class HsdsReader {
  readonly #context: DirectoryContext = {
    topics: new TaxonomyTopics(),
    locations: new OrganizationLocations(),
    issues: new IssueCollector(),
  };
  readonly #issues = this.#context.issues;
  readonly #services: ServiceCollector;
  readonly #pages: PageFetcher;
  readonly #slicer = new TimeSlicer();
  /** Ids of the organizations whose unplaced fields have been reported. */
  readonly #reportedOrganizations = new Set<unknown>();
  /** The items of lists by id, to recognize copies. */
  readonly #items = new Map<string, JsonObject>();
  #count = 0;

  constructor(url: string, loadFile: LoadFile) {
    this.#services = new ServiceCollector(url, this.#issues);
    this.#pages = new PageFetcher(loadFile, this.#issues);
  }

  async readSingle(object: JsonObject): Promise<ParsedSource> {
    const isOwner = isOrganization(object);
    await this.#readItem(object, isOwner ? 'organization' : 'service');
    return { ...this.#result(), title: isOwner ? lineOf(object.name) : undefined };
  }

  async readList(list: unknown, url: string): Promise<ParsedSource> {
    const name = Array.isArray(list) ? '' : 'contents';
    for await (const { items, prefix } of this.#pages.pagesFrom(list, url)) {
      for (const [index, item] of items.entries()) {
        const path = `${prefix}${name}[${index}]`;
        if (!this.#isCopy(item, path) && !(await this.#readItem(item, path))) return this.#result();
      }
    }
    return this.#result();
  }

  /** Whether an item repeats an earlier one to the letter; faulty joins on the server multiply records. */
  #isCopy(item: JsonObject, path: string): boolean {
    const id = asString(item.id);
    if (!id) return false;
    const earlier = this.#items.get(id);
    if (!earlier) this.#items.set(id, item);
    if (!earlier || JSON.stringify(earlier) !== JSON.stringify(item)) return false;
    this.#issues.report({
      path: `${path}.id`,
      expected: 'unique-id',
      found: JSON.stringify(id),
      lost: path,
    });
    return true;
  }

  /** Reads a service, or those of an organization. @returns False once the limit is reached. */
  async #readItem(item: JsonObject, path: string): Promise<boolean> {
    for (const service of this.#servicesIn(item, path)) {
      if (this.#count++ === MAX_ENTRIES) {
        this.#issues.report({ path: service.path, expected: 'pages', found: '' });
        return false;
      }
      this.#services.add(toServiceDraft(service, this.#context), service.path);
      await this.#slicer.yieldIfDue();
    }
    return true;
  }

  #servicesIn(item: JsonObject, path: string): LocatedService[] {
    if (!isOrganization(item)) {
      const organization = asObject(item.organization);
      this.#reportUnplacedFields(organization);
      return [{ service: item, organization, path }];
    }
    const services = asList(item.services);
    this.#reportUnplacedFields(item);
    const listPath = `${path}.services`;
    if (!services.length) {
      this.#context.locations.of(item);
      this.#issues.report({ path: listPath, expected: 'list', found: '', lost: path });
    }
    return services.map((service, index) => ({
      service: asObject(service),
      organization: item,
      path: path === 'organization' ? `services[${index}]` : `${listPath}[${index}]`,
    }));
  }

  /** Once per organization, however many services it has. */
  #reportUnplacedFields(organization: JsonObject): void {
    if (this.#reportedOrganizations.has(organization.id)) return;
    this.#reportedOrganizations.add(organization.id);
    this.#issues.reportUnplacedFields(organization, 'organization', supportedOrganizationFields);
  }

  #result(): ParsedSource {
    const { topics, locations, issues } = this.#context;
    locations.reportUnused(issues);
    const program = partialProgram({ topics: topics.topics });
    return { program: { ...program, services: this.#services.services }, issues: issues.issues };
  }
}

const supportedOrganizationFields = new Set([
  'name',
  'email',
  'website',
  'url',
  'phones',
  'services',
  'locations',
]);

/** An organization has services, or fields that only organizations have; a service has a status or an organization. */
function isOrganization(item: JsonObject): boolean {
  if (Array.isArray(item.services)) return true;
  if (['status', 'organization', 'organization_id', 'service_at_locations'].some((name) => name in item))
    return false;
  return ['website', 'legal_status', 'organization_identifiers', 'tax_status'].some((name) => name in item);
}
