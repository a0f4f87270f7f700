/** Whose change is taken. */
export type Side = 'mine' | 'theirs';

/** One value in the three files; `undefined` where a file does not have it. */
export interface Versions<Value = unknown> {
  base: Value;
  mine: Value;
  theirs: Value;
}
