import { agendaFeed } from './agenda-feed.js';
import { calendar } from './calendar.js';
import { chainFile } from './chain-file.js';
import { common } from './common.js';
import { contactBlock } from './contact-block.js';
import { councilPaper } from './council-paper.js';
import { everywhere } from './everywhere.js';
import { figureDrawings } from './figure-drawings.js';
import { finderMore } from './finder-more.js';
import { helpNumbers } from './help-numbers.js';
import { indicatorBadge } from './indicator-badge.js';
import { opening } from './opening.js';
import { preventionChain } from './prevention-chain.js';
import { indicatorCompare } from './indicator-compare.js';
import { profileCard } from './profile-card.js';
import { region } from './region.js';
import { serviceDetails } from './service-details.js';
import { serviceFinder } from './service-finder.js';

/**
 * German words: the measure for all other languages. They come with the elements, each with its own, so that no page
 * loads words that it does not show.
 */
export const de = {
  common,
  contactBlock,
  indicatorBadge,
  figureDrawings,
  indicatorCompare,
  profileCard,
  agendaFeed,
  calendar,
  serviceFinder,
  serviceDetails,
  finderMore,
  everywhere,
  region,
  helpNumbers,
  opening,
  councilPaper,
  preventionChain,
  chainFile,
};
