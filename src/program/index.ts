export { define, type ElementClass } from './define.js';
export { DataIssueEvent, LoadErrorEvent, ReadyEvent } from './events.js';
export { ProgramProviderElement } from './data-provider.element.js';
export { ProgramElement, type ElementState } from './data-element.js';
export { LoadError, type LoadProblem } from './request.js';
export { configure, type Settings } from './settings.js';
export type { Part, Snapshot } from './store.js';
export { VERSION } from './version.js';
