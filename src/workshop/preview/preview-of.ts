import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import type { Program } from '../../schema/index.js';
import { readAtAddress } from './read-at-address.js';

/** What the preview shows: an element with attributes, and the part of the file that it gets. */
export interface Preview {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly program: Program;
}

interface PreviewElement {
  readonly tag: string;
  readonly attributes?: (record: Readonly<Record<string, unknown>>) => Record<string, string>;
}

/** The element that shows a record of a list. */
const elements: Readonly<Record<string, PreviewElement>> = {
  services: { tag: 'pk-service-finder', attributes: () => ({ layout: 'list' }) },
  contacts: { tag: 'pk-contact-block' },
  agenda: { tag: 'pk-agenda-feed', attributes: () => ({ view: 'all' }) },
  indicators: {
    tag: 'pk-indicator-badge',
    attributes: ({ id }) => ({ indicator: String(id), variant: 'tile' }),
  },
  papers: { tag: 'pk-council-paper', attributes: ({ reference }) => ({ paper: String(reference) }) },
};

/** Parts of the file that the profile shows. */
const profileParts = new Set(['municipality', 'program', 'profile']);

/** Lists that are left out where one record alone is shown: reading them would take time. */
const lists = ['services', 'contacts', 'agenda', 'indicators', 'papers'];

/**
 * The preview of a place in the file. Only what it shows is read, so that it follows typing.
 *
 * @param address What relative addresses in the file lead from, where that is known.
 * @returns `undefined` where the website shows nothing of it.
 */
export function previewOf(
  data: unknown,
  section: string,
  index: number | undefined,
  address?: string,
): Preview | undefined {
  if (!isRecord(data)) return undefined;
  if (profileParts.has(section)) {
    const program = readAtAddress({ ...data, services: [], papers: [] }, address);
    return program && { tag: 'pk-profile-card', attributes: { variant: 'full' }, program };
  }
  const element = elements[section];
  const record = index === undefined ? undefined : itemsOf(data[section])[index];
  if (!element || !isRecord(record)) return undefined;
  const others = Object.fromEntries(lists.map((list) => [list, []]));
  const program = readAtAddress({ ...data, ...others, [section]: [record] }, address);
  const isShown = !!(program?.[section as keyof Program] as readonly unknown[] | undefined)?.length;
  if (!program || !isShown) return undefined;
  return { tag: element.tag, attributes: element.attributes?.(record) ?? {}, program };
}
