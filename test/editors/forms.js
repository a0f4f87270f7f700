/** What an author puts into a page: the same element in three forms. */
export const address = '/termine#pk=agenda-feed;limit=5';

export const forms = {
  A: `<p><a href="${address}">Termine</a></p>`,
  B: '<div data-pk="agenda-feed" data-pk-limit="5"><p>Unsere Termine</p></div>',
  C: '<pk-agenda-feed limit="5">Unsere Termine</pk-agenda-feed>',
};

/** What must be readable where no element came of it. */
export const content = { A: 'Termine', B: 'Unsere Termine', C: 'Unsere Termine' };
