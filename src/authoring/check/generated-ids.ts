/** How ids begin that the workshop gives, by the list of the record: of those records that others refer to. */
export const idStems: Readonly<Partial<Record<string, string>>> = {
  services: 'angebot',
  contacts: 'kontakt',
  agenda: 'termin',
  indicators: 'zahl',
  topics: 'thema',
};

const generatedId = new RegExp(`^(?:${Object.values(idStems).join('|')})-\\d+$`);

/** Whether an id looks like one that the workshop has given (`kontakt-1`): nobody knows a record by that. */
export const isGeneratedId = (id: unknown): boolean => typeof id === 'string' && generatedId.test(id);
