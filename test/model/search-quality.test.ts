import { expect } from 'chai';
import { findWith, recall, querySets } from '../../bench/finder/quality.js';
import type { Find } from '../../bench/finder/engines.js';

describe('a search among 300 services', () => {
  let find: Find;
  before(async () => (find = await findWith('this search')));

  for (const { name, queries, least = 0.95 } of querySets) {
    it(`has what was meant among the first three: ${name}, ${queries.length}, at least ${least * 100} %`, () => {
      expect(recall(find, queries)).to.be.at.least(least);
    });
  }
}).timeout(30_000);
