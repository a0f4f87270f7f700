import type { LanguageFiles } from '../words.js';

/** English, a file at a time. */
export const en: LanguageFiles = {
  base: () => import('./base.js'),
  'agenda-feed': () => import('./agenda-feed.js'),
  'council-paper': () => import('./council-paper.js'),
  'federated-search': () => import('./federated-search.js'),
  'indicator-badge': () => import('./indicator-badge.js'),
  'indicator-compare': () => import('./indicator-compare.js'),
  'prevention-chain': () => import('./prevention-chain.js'),
  'profile-card': () => import('./profile-card.js'),
  'service-finder': () => import('./service-finder.js'),
};
