import { ContextRoot, createContext } from '@lit/context';
import type { Snapshot } from './store.js';

/** What a `<pk-program>` hands to the elements inside it. */
export const programContext = createContext<Snapshot>(Symbol.for('praeventionskette/program/v1'));

let root: ContextRoot | undefined;

/** Keeps the requests of elements that are there before their provider is, and gives them to it once it is. */
export function ensureContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
