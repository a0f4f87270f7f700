import fc from 'fast-check';
import type { Json } from './documents.js';

/** Values that often break parsers, and arbitrary ones. */
export const brokenValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json[]>(null, '', 0, -1, 1e9, true, 'n/a', 'javascript:alert(1)', [], {}, [null], [{}]),
  fc.constantFrom<Json[]>({ de: 5 }, { de: '' }, { de: 'x', uk: null }, [['x']], { name: {} }),
  fc.constantFrom<Json[]>(' a ', ['mo', 'xx'], '2021-02-30', { '': 'x' }, { de_DE: 'x' }, { count: '5' }),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>,
);
