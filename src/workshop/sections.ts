import { isRecord, itemsOf } from '../authoring/check/contract-walker.js';
import { FILE_RECORD } from '../authoring/form/fields-of.js';
import { LazyModule } from '../platform/lazy-module.js';
import type { SiteContext } from './site-context.js';

/**
 * A section that is an element of its own, loaded when somebody opens it. It gets what a `SectionContext` has,
 * `findings` and `program` as properties, and sends `WorkshopEditEvent` and `WorkshopNavigateEvent`.
 */
export interface RoomSection {
  readonly tag: string;
  /** Registers the element. */
  readonly module: LazyModule<unknown>;
}

/** Where a section stands in the navigation. */
export type SectionGroup = 'file' | 'in-and-out' | 'website';

/** One entry of the navigation. */
export interface Section {
  /** A key of the file, or a name of its own; its title is among the words of the shell. */
  readonly name: string;
  readonly group: SectionGroup;
  /** The forms of a section that has no list: keys of the file, and `file` for its root. */
  readonly records?: readonly string[];
  /** An element that shows the whole section. */
  readonly room?: RoomSection;
  /** The fragment of its address, for a section that works without a file, too. */
  readonly fragment?: string;
  /** Whether it takes the whole width: nothing stands beside it. */
  readonly isWide?: boolean;
  /** It is there only where the server keeps earlier versions of the file. */
  readonly needsVersions?: boolean;
  /** An element that shows a list in the place of the plain one; the form below it stays. */
  readonly table?: RoomSection;
}

const table: RoomSection = {
  tag: 'pk-workshop-table',
  module: new LazyModule('the table of records', () => import('./table/index.js')),
};

const embedding = new LazyModule('choosing an element', () => import('./embedding/index.js'));

const spreadsheets = new LazyModule('spreadsheets', () => import('./spreadsheets/index.js'));

/** All sections, in the order of the navigation. Here, and nowhere else, a room of the workshop is plugged in. */
export const sections: readonly Section[] = [
  { name: 'municipality', group: 'file', records: ['municipality', 'program', 'profile', FILE_RECORD] },
  { name: 'contacts', group: 'file' },
  { name: 'indicators', group: 'file' },
  { name: 'agenda', group: 'file', table },
  { name: 'services', group: 'file', table },
  { name: 'topics', group: 'file' },
  { name: 'papers', group: 'file' },
  { name: 'help', group: 'file' },
  { name: 'holidays', group: 'file', records: ['holidays'] },
  {
    name: 'findings',
    group: 'file',
    room: {
      tag: 'pk-workshop-findings',
      module: new LazyModule('the list of findings', () => import('./findings/index.js')),
    },
  },
  {
    name: 'quality',
    group: 'file',
    room: {
      tag: 'pk-workshop-quality',
      module: new LazyModule('the quality page', () => import('./quality/quality.js')),
    },
  },
  { name: 'import', group: 'in-and-out', room: { tag: 'pk-workshop-import', module: spreadsheets } },
  { name: 'export', group: 'in-and-out', room: { tag: 'pk-workshop-export', module: spreadsheets } },
  {
    name: 'inquiries',
    group: 'in-and-out',
    room: {
      tag: 'pk-workshop-inquiries',
      module: new LazyModule('asking providers', () => import('./inquiries/inquiries.js')),
    },
  },
  {
    name: 'versions',
    group: 'in-and-out',
    needsVersions: true,
    room: {
      tag: 'pk-workshop-versions',
      module: new LazyModule('earlier versions', () => import('./versions/index.js')),
    },
  },
  {
    name: 'embedding',
    group: 'website',
    fragment: 'einbinden',
    isWide: true,
    room: { tag: 'pk-workshop-embedding', module: embedding },
  },
  {
    name: 'web-team',
    group: 'website',
    fragment: 'web-team',
    isWide: true,
    room: { tag: 'pk-workshop-web-team', module: embedding },
  },
];

/** The sections that a site offers: a content management system that sets everything up by itself has no use for the web team's. */
export const sectionsFor = ({ cms }: SiteContext): readonly Section[] =>
  cms ? sections.filter(({ name }) => name !== 'web-team') : sections;

/** The section that a file opens with: its services, or where nothing is written yet, the municipality. */
export function firstSectionOf(data: unknown): string {
  const hasServices = isRecord(data) && itemsOf(data.services).length > 0;
  return hasServices ? 'services' : 'municipality';
}
