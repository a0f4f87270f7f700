import { LazyModule } from '../../../platform/lazy-module.js';

/** The list of helplines that says which of them answer now. */
export const helpList = new LazyModule('the list of helplines', (retry) => import('./help-list.js'));

/** Recognises words of need in what somebody types. */
export const queryNeeds = new LazyModule(
  'the recognition of words of need',
  (retry) => import('../../../model/help/needs-in-query.js'),
);

/** Whether the words of a query sound of need; `false` while the code that knows is not loaded. */
export const soundsOfNeed = (query = ''): boolean => !!queryNeeds.loaded?.needsIn(query).topics.length;
