import type { DataIssue } from '../schema/index.js';
import { partOfProgram } from './entries.js';
import { fieldsOf, listOf, type Fields } from './fields.js';
import { Findings } from './hsds/findings.js';
import { Pages } from './hsds/pages.js';
import { serviceDraft, type Listed } from './hsds/service.js';
import { Services } from './hsds/services.js';
import { Terms } from './hsds/terms.js';
import { lineOf } from './hsds/words.js';
import { TimeSlicer } from '../platform/time-slicer.js';
import type { LoadMore, ParsedSource } from './parsed-source.js';
import { MOST_ENTRIES } from './take-each.js';

/**
 * Reads services as Open Referral tells them (HSDS 3, ORUK 3): one, an organization with its services, or a list of
 * either with the pages that follow. The terms of their taxonomies become topics. For what there is no place there is an
 * issue, one for each kind.
 *
 * The whole list is read each time: a widget keeps nothing from one page to the next that what has changed
 * (`modified_after`) could be added to. In the address, that and any other parameter goes along from page to page.
 *
 * @param url Address of the file.
 */
export async function readHsds(data: unknown, url: string, loadMore: LoadMore): Promise<ParsedSource> {
  const reader = new HsdsReader(url, loadMore);
  const { contents } = fieldsOf(data);
  if (Array.isArray(data) || Array.isArray(contents)) return reader.readList(data, url);
  return reader.readOne(fieldsOf(data));
}

class HsdsReader {
  readonly #findings = new Findings();
  readonly #terms = new Terms();
  readonly #services: Services;
  readonly #pages: Pages;
  readonly #pace = new TimeSlicer();
  readonly #organizations = new Set<unknown>();
  #count = 0;

  constructor(url: string, loadMore: LoadMore) {
    this.#services = new Services(url, this.#findings);
    this.#pages = new Pages(loadMore, this.#findings);
  }

  async readOne(object: Fields): Promise<ParsedSource> {
    const isOwner = isOrganization(object);
    await this.#take(object, isOwner ? 'organization' : 'service');
    return { ...this.#reading(), title: isOwner ? lineOf(object.name) : undefined };
  }

  async readList(list: unknown, url: string): Promise<ParsedSource> {
    const name = Array.isArray(list) ? '' : 'contents';
    for await (const { items, place } of this.#pages.from(list, url)) {
      for (const [index, item] of items.entries()) {
        const isTaken = await this.#take(item, `${place}${name}[${index}]`);
        if (!isTaken) return this.#reading();
      }
    }
    return this.#reading();
  }

  /** Takes a service, or those of an organization; false once there are more than anybody reads. */
  async #take(item: Fields, at: string): Promise<boolean> {
    for (const listed of this.#servicesIn(item, at)) {
      if (this.#count++ === MOST_ENTRIES) {
        this.#findings.complain({ path: listed.place, expected: 'pages', found: '' });
        return false;
      }
      this.#services.add(serviceDraft(listed, this.#terms, this.#findings), listed.place);
      await this.#pace.yieldIfDue();
    }
    return true;
  }

  #servicesIn(item: Fields, at: string): Listed[] {
    if (!isOrganization(item)) {
      const organization = fieldsOf(item.organization);
      this.#leave(organization);
      return [{ service: item, organization, place: at }];
    }
    const services = listOf(item.services);
    this.#leave(item);
    const path = `${at}.services`;
    if (!services.length) this.#findings.complain({ path, expected: 'list', found: '', lost: at });
    return services.map((service, index) => ({
      service: fieldsOf(service),
      organization: item,
      place: at === 'organization' ? `services[${index}]` : `${path}[${index}]`,
    }));
  }

  /** Says what of an organization has no place; once, however many services it has. */
  #leave(organization: Fields): void {
    if (this.#organizations.has(organization.id)) return;
    this.#organizations.add(organization.id);
    this.#findings.leftOver(organization, 'organization', takenOfOrganization);
  }

  #reading(): { program: ParsedSource['program']; issues: DataIssue[] } {
    const program = partOfProgram({ topics: this.#terms.topics });
    return { program: { ...program, services: this.#services.found }, issues: this.#findings.issues };
  }
}

const takenOfOrganization = new Set(['name', 'email', 'website', 'url', 'phones', 'services', 'locations']);

/** An organization has services, or what only organizations have; a service has a status, or somebody who runs it. */
function isOrganization(item: Fields): boolean {
  if (Array.isArray(item.services)) return true;
  if (['status', 'organization', 'organization_id', 'service_at_locations'].some((name) => name in item))
    return false;
  return ['website', 'legal_status', 'organization_identifiers', 'tax_status'].some((name) => name in item);
}
