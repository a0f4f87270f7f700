import { pagefindTable } from './pagefind-quality.js';
import { misses, qualityTable, SIZE } from './quality.js';
import { sentenceTable, unansweredSentences } from './sentence-quality.js';

console.log(`Of ${SIZE} services, one of the expected among the first three:\n\n${await qualityTable()}\n`);
console.log(`Not found by this search:\n\n${(await misses()).map((line) => `- ${line}`).join('\n')}`);
console.log(`
The same in a Pagefind index of these services:

${await pagefindTable()}`);

console.log(`
Sentences, put to the services of examples/peine.json: the right service or the right help among the first three.

${await sentenceTable()}

Not answered by this finder:

${(await unansweredSentences()).map((line) => `- ${line}`).join('\n') || '- none'}`);
