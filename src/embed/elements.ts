/** The elements, each loaded when a page has one. */
export const elements = {
  'agenda-feed': () =>
    import('../components/agenda-feed/agenda-feed.element.js').then((module) => module.AgendaFeedElement),
  'contact-block': () =>
    import('../components/contact-block/contact-block.element.js').then(
      (module) => module.ContactBlockElement,
    ),
  'indicator-badge': () =>
    import('../components/indicator-badge/indicator-badge.element.js').then(
      (module) => module.IndicatorBadgeElement,
    ),
  program: () => import('../program/program.element.js').then((module) => module.ProgramProviderElement),
  'profile-card': () =>
    import('../components/profile-card/profile-card.element.js').then((module) => module.ProfileCardElement),
  'service-finder': () =>
    import('../components/service-finder/service-finder.element.js').then(
      (module) => module.ServiceFinderElement,
    ),
};

/** The name of an element without its prefix. */
export type ElementName = keyof typeof elements;

/** What a page has to be searched for. */
export const selector = Object.keys(elements)
  .map((name) => `pk-${name}`)
  .join();
