// Exposes the reader of indexes to the test.
import { openIndexes } from '../../../src/sources/pagefind.ts';

window.openIndexes = openIndexes;
