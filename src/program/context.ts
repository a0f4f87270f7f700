import { createContext } from '@lit/context';
import type { Snapshot } from './store.js';

/** What a `<pk-program>` hands to the elements inside it. */
export const programContext = createContext<Snapshot>(Symbol.for('praeventionskette/program/v1'));

/** The element that provides it. */
export const PROVIDER = 'pk-program';
