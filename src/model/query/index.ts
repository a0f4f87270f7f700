export { HelpFinder, isCrisis, type HelpAnswer } from './help-for.js';
export { helpIds, type HelpId, type Topic, type Urgency } from './help-topics.js';
export { knownPlaces, type KnownPlace } from './known-places.js';
export { nearestFirst } from './nearest-first.js';
export { QueryInterpreter, type QueryVocabulary } from './query-interpreter.js';
export {
  constraintsOf,
  plainQuery,
  textWithout,
  type Constraint,
  type ConstraintValue,
  type UnderstoodQuery,
} from './understood-query.js';
