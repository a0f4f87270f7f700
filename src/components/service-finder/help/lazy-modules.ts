import { LazyModule } from '../../../platform/lazy-module.js';

/** The list of helplines that says which of them answer now. */
export const helpList = new LazyModule('the list of helplines', (retry) => import('./help-list.js'));

/** Whom to ask about what somebody typed. */
export const adviserList = new LazyModule('the list of offices', (retry) => import('./adviser-list.js'));
