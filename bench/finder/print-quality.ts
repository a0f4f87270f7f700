import { pagefindTable } from './pagefind-quality.js';
import { describeMisses, qualityTable, SAMPLE_SIZE } from './quality.js';

console.log(
  `Share of queries with an expected service among the first three of ${SAMPLE_SIZE}:\n\n${await qualityTable()}\n`,
);
console.log(`Not found by this search:\n\n${(await describeMisses()).map((line) => `- ${line}`).join('\n')}`);
console.log(`
The same with a Pagefind index of these services:

${await pagefindTable()}`);
