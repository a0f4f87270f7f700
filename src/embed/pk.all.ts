/** Everything in one file, for sites that pin one file by its hash. */
import { AgendaFeedElement } from '../components/agenda-feed/agenda-feed.element.js';
import { ContactBlockElement } from '../components/contact-block/contact-block.element.js';
import { IndicatorBadgeElement } from '../components/indicator-badge/indicator-badge.element.js';
import { ProfileCardElement } from '../components/profile-card/profile-card.element.js';
import { ServiceFinderElement } from '../components/service-finder/service-finder.element.js';
import { configure, define, ProgramProviderElement } from '../program/index.js';
import { selector } from './elements.js';
import { adoptLinkColor } from './link-color.js';
import { claimPage, readSettings } from './page.js';

if (claimPage()) {
  configure(readSettings(import.meta.url));
  const first = document.querySelector(selector);
  if (first) adoptLinkColor(first);
  define(ProgramProviderElement);
  define(AgendaFeedElement);
  define(ContactBlockElement);
  define(IndicatorBadgeElement);
  define(ProfileCardElement);
  define(ServiceFinderElement);
}
