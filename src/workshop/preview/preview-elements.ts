import { AgendaFeedElement } from '../../components/agenda-feed/agenda-feed.element.js';
import { ContactBlockElement } from '../../components/contact-block/contact-block.element.js';
import { CouncilPaperElement } from '../../components/council-paper/council-paper.element.js';
import { IndicatorBadgeElement } from '../../components/indicator-badge/indicator-badge.element.js';
import { ProfileCardElement } from '../../components/profile-card/profile-card.element.js';
import { ServiceFinderElement } from '../../components/service-finder/service-finder.element.js';
import { define, type ElementClass } from '../../program/define.js';

const classes: readonly ElementClass[] = [
  AgendaFeedElement,
  ContactBlockElement,
  CouncilPaperElement,
  IndicatorBadgeElement,
  ProfileCardElement,
  ServiceFinderElement,
];

for (const element of classes) define(element);

/** The elements that the preview shows, by their tags. */
export const elementClasses: ReadonlyMap<string, ElementClass> = new Map(
  classes.map((element) => [element.tag, element]),
);
