import { expect } from 'chai';
import { findWith, recall, querySets } from '../../bench/finder/quality.js';
import type { Find } from '../../bench/finder/engines.js';
import { finderAnswers, type AnswerSentence } from '../../bench/finder/sentence-answers.js';
import {
  answeredShare,
  isOnlySorted,
  placedWords,
  sentenceSets,
} from '../../bench/finder/sentence-quality.js';

describe('a search among 300 services', () => {
  let find: Find;
  before(async () => (find = await findWith('this search')));

  for (const { name, queries, least = 0.95 } of querySets) {
    it(`has what was meant among the first three: ${name}, ${queries.length}, at least ${least * 100} %`, () => {
      expect(recall(find, queries)).to.be.at.least(least);
    });
  }
}).timeout(30_000);

describe('a finder of the sample services', () => {
  let answer: AnswerSentence;
  before(async () => (answer = await finderAnswers()));

  for (const { name, sentences, least } of sentenceSets) {
    it(`has the right service or help among the first three: ${name}, ${sentences.length}, at least ${least * 100} %`, () => {
      expect(answeredShare(answer, sentences)).to.be.at.least(least);
    });
  }

  it('finds for a word with a place of the municipality what it finds for the word, near ones first: all of them', () => {
    expect(placedWords.length).to.be.greaterThan(200);
    expect(placedWords.filter((word) => !isOnlySorted(answer, word))).to.deep.equal([]);
  });
}).timeout(30_000);
