import { expect } from 'chai';
import { QueryInterpreter } from '../../../src/model/query/index.js';
import { readPhrase } from '../../../src/model/query/readings.js';
import { allLanguages } from '../../../src/model/words/all-languages.js';

const tableOf = (name: 'phrases' | 'wordClasses') =>
  allLanguages.flatMap((words) => words[name]?.trim() ?? []).join('\n');
const [phrases, wordClasses] = [tableOf('phrases'), tableOf('wordClasses')];

const linesOf = (table: string) => table.trim().split('\n');
const headOf = (line: string) => line.slice(0, line.indexOf(': '));
const phrasesOf = (line: string) =>
  line
    .slice(line.indexOf(': ') + 2)
    .split(',')
    .map((phrase) => phrase.trim());

/** Classes by how a number is written, or by what a municipality is called. */
const openClasses = ['digits', 'clock', 'date', 'place', 'postcode'];

describe('the grammar of sentences', () => {
  const classes = new Set([
    ...linesOf(wordClasses).map((line) => headOf(line).split(' ')[0]!),
    ...openClasses,
  ]);

  it('names only classes that there are', () => {
    for (const [, name] of phrases.matchAll(/\{([^}]+)\}/g)) expect([...classes]).to.include(name);
  });

  it('has no class that no phrase needs', () => {
    for (const name of classes) expect(phrases, name).to.include(`{${name}}`);
  });

  it('has a reading for each line, and understands each phrase that is only words', () => {
    const interpreter = new QueryInterpreter({ languages: allLanguages, places: [] });
    for (const line of linesOf(phrases)) {
      const [reading = '', ...args] = headOf(line).split(' ');
      const values = reading === 'day-month' ? ['24.12'] : ['3', '4'];
      expect(readPhrase({ reading, args, values, end: 1 }, '2026-11-28'), line).not.to.equal(undefined);
      for (const phrase of phrasesOf(line)) {
        if (/[{<~]/.test(phrase)) continue;
        const { constraints, words } = interpreter.interpret(phrase.replace(/[[\]]/g, ''), '2026-11-28');
        expect(constraints.length > 0 || words === '', `${reading}: ${phrase}`).to.equal(true);
      }
    }
  });

  it('closes each of its brackets', () => {
    for (const phrase of linesOf(phrases).flatMap(phrasesOf))
      expect(phrase.replace(/\[[^[\]]*\]|\{[^{}]*\}/g, ''), phrase).not.to.match(/[[\]{}]/);
  });
});
