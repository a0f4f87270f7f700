/** The address of the link form. */
export const address = '/termine#pk=agenda-feed;limit=5';

/** The three forms in which an author writes the same element into a page. */
export const forms = {
  A: `<p><a href="${address}">Termine</a></p>`,
  B: '<div data-pk="agenda-feed" data-pk-limit="5"><p>Unsere Termine</p></div>',
  C: '<pk-agenda-feed limit="5">Unsere Termine</pk-agenda-feed>',
};

/** The texts that must be readable if a form does not become an element. */
export const fallbackTexts = { A: 'Termine', B: 'Unsere Termine', C: 'Unsere Termine' };
