/** Languages that are offered beside those that a service has. */
export const offeredLanguages: readonly string[] = [
  'de',
  'de-simple',
  'en',
  'uk',
  'ru',
  'ar',
  'tr',
  'fa',
  'ku',
  'pl',
  'ro',
];
