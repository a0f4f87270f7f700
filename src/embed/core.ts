/** The code that every page needs, whichever elements it has. The loader requests it beside theirs. */
export { define, type ElementClass } from '../program/define.js';
export { configure } from '../program/settings.js';
export { ProgramElement } from '../program/data-element.js';
