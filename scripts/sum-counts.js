/** Prints the names of failed tests, and the totals of all runners that wrote their counts to `.cache/results/`. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = '.cache/results';
const counts = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
for (const name of counts.flatMap(({ names = [] }) => names)) console.log(`failed: ${name}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
