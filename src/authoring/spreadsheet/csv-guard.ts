const formula = /^'*[=+\-@\t\r＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/;

/** Puts an apostrophe before a text that a spreadsheet program would run as a formula. */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** Takes that apostrophe off again. */
export const unguardCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
