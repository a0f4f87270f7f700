const commonWords = new Set(
  'kind kinder kindern sohn tochter familie familien eltern angebot angebote antrag antrage beantragen platz jahr jahre jahren monat monate monaten alt mutter mama mami mom mum mother anne мама мами мамі мамы child children family cocuk aile дитини дитина ребенка ребенку ребенок дитині طفل'.split(
    ' ',
  ),
);

/** Whether most services could have a folded word: it ranks results, but does not select them. */
export const isCommonWord = (folded: string): boolean => commonWords.has(folded);
