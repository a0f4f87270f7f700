import { expect } from 'chai';
import { dossierOf, paperFinder, latestDossiers } from '../../src/model/papers.js';
import type { Paper } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

type Stated = Pick<Paper, 'reference'> & Partial<Pick<Paper, 'date' | 'predecessors' | 'name'>>;

const papersOf = (...papers: Stated[]): readonly Paper[] =>
  parseProgram({ schemaVersion: 1, municipality: { name: 'Musterland' }, papers }).program!.papers;

const references = (papers: Paper[]) => papers.map(({ reference }) => reference);
const latest = (...papers: Stated[]) => {
  const all = papersOf(...papers);
  return references(latestDossiers(all, paperFinder(all)).map(({ paper }) => paper));
};
const earlier = (reference: string, ...papers: Stated[]) => {
  const find = paperFinder(papersOf(...papers));
  return references(dossierOf(find(reference)!, find).earlier);
};

describe('a paper', () => {
  describe('is found', () => {
    const papers = papersOf(
      { reference: 'DS 2021/844' },
      { reference: ' 2020/608 ' },
      { reference: '2021/844-1' },
      { reference: '2021/844/1' },
      { reference: '2020/608', name: 'the same number again' },
    );
    const find = paperFinder(papers);
    for (const [typed, index] of [
      ['DS 2021/844', 0],
      ['ds-2021-844', 0],
      ['2020/608', 1],
      ['2020-608', 1],
      ['2020 / 608', 1],
      ['2021/844-1', 2],
      ['2021-844-1', 2],
      ['2021/844/1', 3],
    ] as const) {
      it(`by ${typed}`, () => expect(find(typed)).to.equal(papers[index]));
    }

    it('not by a part of its reference', () => expect(find('2021/844')).to.equal(undefined));
    it('not by an empty reference', () => expect(find('')).to.equal(undefined));
  });

  describe('is sorted', () => {
    it('before older ones, and before those without a date', () =>
      expect(
        latest(
          { reference: 'a' },
          { reference: 'b', date: '2020-12-31' },
          { reference: 'c', date: '2021' },
          { reference: 'd', date: '2021-03-01' },
        ),
      ).to.deep.equal(['d', 'c', 'b', 'a']));

    it('after the one that refers to it, even if only it has a date', () =>
      expect(
        latest(
          { reference: '2020/608', date: '2020' },
          { reference: '2021/844', predecessors: ['2020-608'] },
        ),
      ).to.deep.equal(['2021/844']));

    it('after the newer one that refers to it, and only once', () =>
      expect(
        latest(
          { reference: '2020/608', date: '2020' },
          { reference: '2021/844', date: '2021', predecessors: ['2020/608', '2019/1'] },
        ),
      ).to.deep.equal(['2021/844']));

    it('even if papers refer to each other in a circle, or to themselves', () =>
      expect(
        latest(
          { reference: 'a', date: '2021', predecessors: ['b'] },
          { reference: 'b', date: '2020', predecessors: ['a'] },
          { reference: 'c', date: '2019', predecessors: ['c'] },
        ),
      ).to.deep.equal(['a', 'c']));
  });

  describe('has predecessors', () => {
    it('that it names, and theirs, nearest first, each once', () =>
      expect(
        earlier(
          'a',
          { reference: 'a', predecessors: ['b', 'c', 'b', 'x', 'X'] },
          { reference: 'b', predecessors: ['c', 'd'] },
          { reference: 'c', predecessors: ['a', 'c'] },
          { reference: 'd' },
        ),
      ).to.deep.equal(['b', 'c', 'x', 'd']));

    it('only if it names any', () => expect(earlier('a', { reference: 'a' })).to.deep.equal([]));

    it('even if a thousand papers all name each other, quickly', () => {
      const all = Array.from({ length: 1000 }, (_, index) => `p${index}`);
      const papers = all.map((reference, index) => ({ reference, predecessors: all.slice(0, index) }));
      const start = performance.now();
      expect(earlier('p999', ...papers)).to.have.length(999);
      expect(performance.now() - start).to.be.below(3000);
    });
  });
});
