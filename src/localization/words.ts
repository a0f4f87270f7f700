import type * as agendaFeed from './de/agenda-feed.js';
import type * as base from './de/base.js';
import type * as councilPaper from './de/council-paper.js';
import type * as federatedSearch from './de/federated-search.js';
import type * as filterPanel from './de/filter-panel.js';
import type * as figureDrawings from './de/figure-drawings.js';
import type * as helpPanel from './de/help-panel.js';
import type * as indicatorBadge from './de/indicator-badge.js';
import type * as indicatorCompare from './de/indicator-compare.js';
import type * as preventionChain from './de/prevention-chain.js';
import type * as profileCard from './de/profile-card.js';
import type * as serviceDetails from './de/service-details.js';
import type * as serviceDialog from './de/service-dialog.js';
import type * as serviceFinder from './de/service-finder.js';
import type * as serviceList from './de/service-list.js';

/** What the elements that show services have in common. */
type Services = typeof serviceList & typeof serviceDetails;

/** What the elements that show figures have in common. */
type Figures = typeof indicatorBadge & typeof figureDrawings;

/** The German words, by the file that they are in: the measure for all other languages. */
interface GermanFiles {
  base: typeof base;
  'agenda-feed': typeof agendaFeed;
  'council-paper': typeof councilPaper;
  'federated-search': typeof federatedSearch;
  'indicator-badge': Figures;
  'indicator-compare': Figures & typeof indicatorCompare;
  'prevention-chain': Services & typeof preventionChain;
  'profile-card': typeof profileCard;
  'service-finder': Services &
    typeof serviceFinder &
    typeof serviceDialog &
    typeof filterPanel &
    typeof helpPanel;
}

/** The same structure with any string in place of each German one. */
type Translated<German> = {
  readonly [Key in keyof German]: German[Key] extends string
    ? string
    : German[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translated<German[Key]>;
};

/** All groups of words, by name. */
export type Words = Translated<
  typeof base &
    typeof agendaFeed &
    typeof councilPaper &
    typeof helpPanel &
    typeof federatedSearch &
    typeof filterPanel &
    typeof indicatorCompare &
    typeof profileCard &
    typeof preventionChain &
    typeof serviceDialog &
    typeof serviceFinder &
    Figures &
    Services
>;

/**
 * A file of words. `base` is for all elements; an element with many words has a file of its own name, and a feature that
 * few pages use has one, too.
 */
export type WordFile = keyof GermanFiles;

/** How to load each file of a language. A language that lacks a file, or a word in it, does not compile. */
export type LanguageFiles = {
  readonly [File in WordFile]: () => Promise<Translated<GermanFiles[File]>>;
};
