/** What every page needs, whichever elements it has: the loader asks for it beside them. */
export { define, type ElementClass } from '../program/define.js';
export { configure } from '../program/settings.js';
export { ProgramElement } from '../program/data-element.js';
