/** What whoever imports the package needs beside the elements themselves. Registers nothing. */
export * from './program/index.js';
export { parseProgram } from './schema/parse.js';
export type * from './schema/types.js';
