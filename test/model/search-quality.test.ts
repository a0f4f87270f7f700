import { expect } from 'chai';
import { finderOf, recall, sets } from '../../bench/finder/quality.js';
import type { Find } from '../../bench/finder/engines.js';

describe('a search among 300 services', () => {
  let find: Find;
  before(async () => (find = await finderOf('this search')));

  for (const { name, queries, least: minimumRecall = 0.95 } of sets) {
    it(`has the expected service among the first three: ${name}, ${queries.length} queries, at least ${minimumRecall * 100} %`, () => {
      expect(recall(find, queries)).to.be.at.least(minimumRecall);
    });
  }
}).timeout(30_000);
