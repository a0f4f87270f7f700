import { expect } from 'chai';
import { splitIds, splitNames } from '../../src/program/attributes.js';

describe('a list in an attribute', () => {
  const lists: [written: string, ids: string[], names: string[]][] = [
    ['', [], []],
    [' , ', [], []],
    ['goals reasons', ['goals', 'reasons'], ['goals reasons']],
    ['goals, reasons', ['goals', 'reasons'], ['goals', 'reasons']],
    ['goals,reasons,\n  facts', ['goals', 'reasons', 'facts'], ['goals', 'reasons', 'facts']],
    ['Bad Münder, Peine', ['Bad', 'Münder', 'Peine'], ['Bad Münder', 'Peine']],
  ];
  for (const [written, ids, names] of lists) {
    it(`splits ids at spaces and commas: "${written}"`, () => expect(splitIds(written)).to.deep.equal(ids));
    it(`splits names at commas only: "${written}"`, () => expect(splitNames(written)).to.deep.equal(names));
  }
});
