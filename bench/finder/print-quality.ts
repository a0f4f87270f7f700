import { pagefindTable } from './pagefind-quality.js';
import { describeMisses, qualityTable, SAMPLE_SIZE } from './quality.js';
import { sentenceTable, unansweredSentences } from './sentence-quality.js';

console.log(
  `Share of queries with an expected service among the first three of ${SAMPLE_SIZE}:\n\n${await qualityTable()}\n`,
);
console.log(`Not found by this search:\n\n${(await describeMisses()).map((line) => `- ${line}`).join('\n')}`);
console.log(`
The same with a Pagefind index of these services:

${await pagefindTable()}`);

console.log(`
Sentences, put to the services of examples/peine.json: the right service or the right help among the first three.

${await sentenceTable()}

Not answered by this finder:

${(await unansweredSentences()).map((line) => `- ${line}`).join('\n') || '- none'}`);
