import { createContext } from '@lit/context';
import type { Snapshot } from './store.js';

/** The context by which a `<pk-program>` provides its file's snapshots to the elements inside it. */
export const programContext = createContext<Snapshot>(Symbol.for('praeventionskette/program/v1'));

/** The tag of the element that provides the context. */
export const PROVIDER = 'pk-program';
