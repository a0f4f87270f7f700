import type { TextEdit } from './text-edits.js';

/** Mistakes that make a text invalid JSON. */
export type JsonMistakeKind =
  | 'end'
  | 'trailing-text'
  | 'comma'
  | 'extra-comma'
  | 'decimal-comma'
  | 'bracket'
  | 'colon'
  | 'key'
  | 'quotes'
  | 'inner-quote'
  | 'open-string'
  | 'control-character'
  | 'escape'
  | 'space'
  | 'leading-zero'
  | 'number'
  | 'word'
  | 'comment'
  | 'value';

/** A mistake in a text that is not JSON. */
export interface JsonMistake {
  kind: JsonMistakeKind;
  /** Where it is, in UTF-16 code units from the start of the text. */
  offset: number;
  /** What makes this place valid JSON and changes no value; missing where only its author knows what was meant. */
  repair?: readonly TextEdit[];
}
