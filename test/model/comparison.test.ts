import { expect } from 'chai';
import fc from 'fast-check';
import { compareFigures } from '../../src/model/comparison.js';
import { parseProgram } from '../../src/schema/parse.js';
import { read, type File } from '../examples/read-example.js';

const three: File[] = ['peine', 'gifhorn', 'hameln-pyrmont'];
const examples = () => three.map((file) => ({ program: read(file).program, name: file }));

const candidate = (name: string, observation?: object, parts: object = {}) => ({
  name: 'datei.json',
  program: parseProgram({
    schemaVersion: 1,
    municipality: { name },
    indicators: observation ? [{ id: 'x', observations: [observation], ...parts }] : [],
  }).program!,
});

const namesIn = (comparison: ReturnType<typeof compareFigures>) =>
  comparison!.rows.map(({ name }) => name as string);
const kindsIn = (comparison: ReturnType<typeof compareFigures>) =>
  comparison!.differences.map(({ kind }) => kind);

describe('a comparison of the example files', () => {
  it('sorts rates from high to low, and marks approximate and undated ones', () => {
    const poverty = compareFigures(examples(), 'child-poverty')!;
    expect(namesIn(poverty)).to.deep.equal([
      'Landkreis Hameln-Pyrmont',
      'Landkreis Peine',
      'Landkreis Gifhorn',
    ]);
    expect(poverty.rows.map(({ value }) => value)).to.deep.equal([0.21, 0.1417, 0.09]);
    expect(poverty.kind).to.equal('share');
    expect(poverty.scaleEnd).to.equal(0.25);
    expect(kindsIn(poverty)).to.deep.equal(['undated', 'origins', 'approximate']);
  });

  it('compares children by stated and computed shares of three dates', () => {
    const children = compareFigures(examples(), 'children-under-10')!;
    expect(children.rows.map(({ isComputed }) => isComputed)).to.deep.equal([true, true, false]);
    expect(children.differences[0]).to.deep.equal({ kind: 'dates', from: '2016-12-31', to: '2019-12-31' });
    expect(kindsIn(children)).to.deep.equal(['dates', 'origins', 'computed']);
  });

  it('compares populations by counts', () => {
    const population = compareFigures(examples(), 'population')!;
    expect([population.kind, population.scaleEnd]).to.deep.equal(['count', 200000]);
  });
});

describe('a comparison', () => {
  const one = { share: 0.1, asOf: '2024-12-31', source: 'Landesamt' };

  it('finds no difference between figures of one date, source and kind', () => {
    const same = compareFigures([candidate('A', one), candidate('B', { ...one, share: 0.2 })], 'x');
    expect(same!.differences).to.deep.equal([]);
    expect(namesIn(same)).to.deep.equal(['B', 'A']);
  });

  it('treats a month and a day in it as the same date', () => {
    const month = candidate('B', { ...one, asOf: '2024-12' });
    expect(kindsIn(compareFigures([candidate('A', one), month], 'x'))).to.deep.equal([]);
    const other = candidate('B', { ...one, asOf: '2024-11' });
    expect(kindsIn(compareFigures([candidate('A', one), other], 'x'))).to.deep.equal(['dates']);
  });

  it('finds different labels', () => {
    const other = candidate('B', one, { label: 'Armutsquote' });
    expect(kindsIn(compareFigures([candidate('A', one), other], 'x'))).to.deep.equal(['labels']);
  });

  it('lists figures of another kind last, and municipalities without a figure after them', () => {
    const comparison = compareFigures(
      [
        candidate('none'),
        candidate('count', { ...one, share: undefined, count: 5 }),
        candidate('share', one),
      ],
      'x',
    );
    expect(namesIn(comparison)).to.deep.equal(['share', 'count', 'none']);
    expect(kindsIn(comparison)).to.deep.equal(['unplaced']);
  });

  it('compares counts if most figures have no share', () => {
    const count = { count: 5, asOf: '2024-12-31', source: 'Landesamt' };
    const candidates = [candidate('A', count), candidate('B', count), candidate('C', one)];
    expect(compareFigures(candidates, 'x')!.kind).to.equal('count');
  });

  it('finds no difference for one municipality, or for the same file twice', () => {
    const alone = candidate('A', { share: 0.2, approximate: true });
    expect(compareFigures([alone, alone], 'x')!.rows).to.have.length(1);
    expect(kindsIn(compareFigures([alone], 'x'))).to.deep.equal([]);
  });

  it('uses the name of the file if a municipality has no name', () => {
    expect(namesIn(compareFigures([candidate('', one)], 'x'))).to.deep.equal(['datei.json']);
  });

  it('is undefined if no municipality has the figure', () => {
    expect(compareFigures([candidate('A'), candidate('B', one)], 'y')).to.equal(undefined);
    expect(compareFigures([], 'x')).to.equal(undefined);
  });

  it('has a scale that includes every value, and is less than twice the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), { minLength: 1 }), (counts) => {
        const candidates = counts.map((count) => candidate('A', { count }));
        const { rows, scaleEnd } = compareFigures(candidates, 'x')!;
        const largest = Math.max(...counts);
        expect(rows).to.have.length(counts.length);
        expect(scaleEnd)
          .to.be.at.least(largest * (1 - 1e-6))
          .and.at.most(largest * 1.67);
      }),
      { numRuns: 50 },
    );
  });

  it('has a scale for zeros, and a scale for shares that ends at 1', () => {
    expect(compareFigures([candidate('A', { count: 0 })], 'x')!.scaleEnd).to.equal(1);
    expect(compareFigures([candidate('A', { share: 0 })], 'x')!.scaleEnd).to.equal(1);
    expect(compareFigures([candidate('A', { share: 0.97 })], 'x')!.scaleEnd).to.equal(1);
  });
});
