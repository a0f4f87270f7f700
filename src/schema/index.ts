/**
 * The contract for Node, editors and whoever builds on the format: its zod schemas, its types, and the readers that
 * pages use. Pages themselves never load this file, nor zod.
 */
export { agendaEntrySchema } from './agenda.js';
export { addressSchema, contactSchema, phoneSchema } from './contact.js';
export { directorySchema, listedMunicipalitySchema } from './directory.js';
export { helpNumberSchema } from './help-number.js';
export { comparisonSchema, indicatorSchema, observationSchema } from './indicator.js';
export { documentLinkSchema, imageSchema } from './link.js';
export { membershipSchema, municipalitySchema, profileSchema } from './municipality.js';
export { consultationSchema, paperSchema } from './paper.js';
export { parseDirectory, parseProgram } from './parse.js';
export { programSchema, topicSchema } from './program.js';
export { critical, readingRules, type ReadingRule } from './reading-rules.js';
export { holidaysSchema, scheduleSchema, schoolHolidaySchema } from './schedule.js';
export { ageSpanSchema, placeSchema, serviceSchema } from './service.js';
export type * from './types.js';
export { DIRECTORY_VERSION, SCHEMA_VERSION } from './vocabulary.js';
