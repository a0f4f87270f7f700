import type { TemplateResult } from 'lit';
import type { Words } from '../../localization/words.js';
import type { Overlap, RowKind } from '../../model/chain.js';
import type { Service } from '../../schema/index.js';
import type { Voice } from '../shared/service-result.js';

/** Services that a reader opened. */
export interface ServiceSelection {
  /** What they have in common; absent for a single service, whose name is the title. */
  title?: unknown;
  services: readonly Service[];
  overlaps?: readonly Overlap[];
}

/** What the rendering of a chain's parts takes from its element. */
export interface ChainContext extends Voice {
  rowKind: RowKind;
  chainWords: Words['preventionChain'];
  /** A heading so many levels below the element's own. */
  heading: (content: unknown, levelsBelow?: number) => TemplateResult;
  /** Shows services in a dialog. */
  open: (selection: ServiceSelection) => void;
}
