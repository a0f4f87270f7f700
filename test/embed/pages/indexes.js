// The reader of indexes, for the test to call.
import { openIndexes } from '../../../src/sources/pagefind.ts';

window.openIndexes = openIndexes;
