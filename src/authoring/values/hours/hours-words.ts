/** Weekdays in the order of the contract, as cells name them. */
export const shortDays: Readonly<Record<string, string>> = {
  mo: 'Mo',
  tu: 'Di',
  we: 'Mi',
  th: 'Do',
  fr: 'Fr',
  sa: 'Sa',
  su: 'So',
};

/** The weekdays of the contract in their order. */
export const weekdayOrder = Object.keys(shortDays);

const dayNames: readonly (readonly [string, RegExp])[] = [
  ['mo', /^(?:mo|mon|montags?|monday)$/],
  ['tu', /^(?:di|die|dienstags?|tue|tuesday)$/],
  ['we', /^(?:mi|mit|mittwochs?|wed|wednesday)$/],
  ['th', /^(?:do|don|donnerstags?|thu|thursday)$/],
  ['fr', /^(?:fr|fre|freitags?|fri|friday)$/],
  ['sa', /^(?:sa|sam|samstags?|sonnabends?|sat|saturday)$/],
  ['su', /^(?:so|son|sonntags?|sun|sunday)$/],
];

/** The weekday that a word names, in any of its forms. */
export const weekdayNamed = (word: string): string | undefined =>
  dayNames.find(([, pattern]) => pattern.test(word))?.[0];

const ordinals: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:erster?n?s?|1|first)$/],
  [2, /^(?:zweiter?n?s?|2|second)$/],
  [3, /^(?:dritter?n?s?|3|third)$/],
  [4, /^(?:vierter?n?s?|4|fourth)$/],
  [5, /^(?:fünfter?n?s?|5)$/],
  [-1, /^(?:letzter?n?s?|last)$/],
  [-2, /^(?:vorletzter?n?s?)$/],
];

/** The place in the month that a word names: `zweiter` is 2, `letzter` is -1. */
export const ordinalNamed = (word: string): number | undefined =>
  ordinals.find(([, pattern]) => pattern.test(word))?.[0];

/** The place of a weekday in its month, in words: `2.`, `letzter`, `-3.` counted from the end. */
export const ordinalText = (place: number): string =>
  place === -1 ? 'letzter' : place === -2 ? 'vorletzter' : `${place}.`;

/** What a schedule says about holidays, in words. */
export const holidayWords = {
  publicHolidays: { open: 'auch an Feiertagen', closed: 'nicht an Feiertagen', only: 'nur an Feiertagen' },
  schoolHolidays: { open: 'auch in den Ferien', closed: 'nicht in den Ferien', only: 'nur in den Ferien' },
} as const;

/** What else a schedule may say, each with the values that it means: the longest wording first. */
export const conditions: readonly (readonly [RegExp, Readonly<Record<string, string | number | boolean>>])[] =
  [
    [
      /(?:außer|nicht) (?:an |in den )?(?:ferien|schulferien) und (?:an )?feiertagen/,
      { schoolHolidays: 'closed', publicHolidays: 'closed' },
    ],
    [/(?:außer|nicht) (?:an )?feiertagen|feiertags geschlossen/, { publicHolidays: 'closed' }],
    [/nur (?:an )?feiertagen/, { publicHolidays: 'only' }],
    [/auch (?:an )?feiertagen/, { publicHolidays: 'open' }],
    [
      /(?:außer|nicht|außerhalb) (?:in )?(?:den |der )?(?:schul)?ferien|in den (?:schul)?ferien geschlossen|(?:nur )?(?:in der )?schulzeit/,
      { schoolHolidays: 'closed' },
    ],
    [/nur (?:in )?(?:den )?(?:schul)?ferien/, { schoolHolidays: 'only' }],
    [/auch (?:in )?(?:den )?(?:schul)?ferien/, { schoolHolidays: 'open' }],
    [
      /(?:nur )?(?:nach|mit) (?:vorheriger )?(?:termin)?(?:vereinbarung|absprache|anmeldung|termin)|by appointment/,
      { byAppointment: true },
    ],
    [/14-?tägig|vierzehntägig|alle (?:2|zwei) (?:wochen|monate)|jede (?:2\.|zweite) woche/, { interval: 2 }],
  ];
