import { program } from '../schema/generated/program.js';
import * as table from '../schema/table.js';

/** What is known of a value in a municipality's file. */
export type { Shape } from '../schema/table.js';

/** A municipality's file as the contract describes it: a program, and before it the address of the schema. */
export const fileShape: table.Shape = table.record({
  $schema: table.url(/\S/),
  ...Object.fromEntries(program.fields!),
});
