const commonWords = new Set(
  'kind kinder kindern sohn tochter familie familien eltern angebot angebote antrag antrage beantragen platz jahr jahre jahren monat monate monaten alt mutter mama mami mom mum mother anne мама мами мамі мамы child children family cocuk aile дитини дитина ребенка ребенку ребенок дитині طفل'.split(
    ' ',
  ),
);

/** Whether most services could have a folded word: it ranks results, but does not select them. */
export const isCommonWord = (folded: string): boolean => commonWords.has(folded);

/** Whether a folded word need not be found for a service to match: a number, which may be an age, or a common word. */
export const isOptionalWord = (folded: string): boolean => /^\d{1,4}$/.test(folded) || isCommonWord(folded);

/** A query of more words that mean something is a sentence: it tells of a need, and few services have its words. */
const MAX_KEYWORDS = 3;

/** Whether folded words, without stop words, are so many that they are a sentence. */
export const isSentence = (words: readonly string[]): boolean =>
  words.filter((word) => !isOptionalWord(word)).length > MAX_KEYWORDS;
