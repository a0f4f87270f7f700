import { config } from 'zod';

/**
 * To be imported before any schema: zod would otherwise probe whether code may be made from text, which a strict policy
 * forbids and reports.
 */
config({ jitless: true });
