/** Everything in one file, for sites that pin one file by its hash. */
import { AgendaFeedElement } from '../components/agenda-feed/agenda-feed.element.js';
import { ContactBlockElement } from '../components/contact-block/contact-block.element.js';
import { CouncilPaperElement } from '../components/council-paper/council-paper.element.js';
import { IndicatorBadgeElement } from '../components/indicator-badge/indicator-badge.element.js';
import { IndicatorCompareElement } from '../components/indicator-compare/indicator-compare.element.js';
import { PreventionChainElement } from '../components/prevention-chain/prevention-chain.element.js';
import { ProfileCardElement } from '../components/profile-card/profile-card.element.js';
import { ServiceFinderElement } from '../components/service-finder/service-finder.element.js';
import { configure, define, ProgramProviderElement } from '../program/index.js';
import { claimPage, readSettings } from './loader-settings.js';
import { Loader } from './loader.js';
import * as upgrade from './upgrade.js';

let loader: Loader | undefined;

if (claimPage()) {
  configure(readSettings(import.meta.url));
  define(ProgramProviderElement);
  define(AgendaFeedElement);
  define(ContactBlockElement);
  define(CouncilPaperElement);
  define(IndicatorBadgeElement);
  define(IndicatorCompareElement);
  define(PreventionChainElement);
  define(ProfileCardElement);
  define(ServiceFinderElement);
  loader = new Loader({
    loadElement: (name) => Promise.resolve(customElements.get(`pk-${name}`)!),
    loadUpgrade: () => Promise.resolve(upgrade),
  });
  loader.watch(document);
}

/** Upgrades what an open shadow root contains, too: the loader can't find these by itself. */
export function watch(root: ShadowRoot): void {
  loader?.watch(root);
}
