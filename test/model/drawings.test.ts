import { expect } from 'chai';
import fc from 'fast-check';
import { figureOf } from '../../src/model/indicators.js';
import { pictogramOf } from '../../src/model/pictogram.js';
import { timeSeriesOf } from '../../src/model/time-series.js';
import type { Observation } from '../../src/schema/index.js';

describe('a share as a small fraction', () => {
  const examples: [share: number, part: number, whole: number, isExact: boolean][] = [
    [0.1417, 1, 7, false],
    [0.09, 1, 11, false],
    [0.21, 1, 5, false],
    [0.25, 1, 4, true],
    [0.5, 1, 2, true],
    [0.967, 28, 29, false],
    [0.02, 1, 48, false],
    [0, 0, 10, true],
    [1, 10, 10, true],
  ];
  for (const [share, part, whole, isExact] of examples) {
    it(`${share} is ${isExact ? '' : 'about '}${part} of ${whole}`, () => {
      expect(pictogramOf(share)).to.deep.equal({ part, whole, isExact });
    });
  }

  it('is undefined if even hundredths are too coarse', () => {
    expect(pictogramOf(0.002)).to.equal(undefined);
    expect(pictogramOf(0.999)).to.equal(undefined);
  });

  it('is always close, never 0 for a positive share, and never the whole for less', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const pictogram = pictogramOf(share);
        const smallerPart = Math.min(share, 1 - share);
        if (!pictogram) {
          expect(smallerPart).to.be.lessThan(0.01);
          return;
        }
        const { part, whole } = pictogram;
        expect(Math.abs(part / whole - share)).to.be.at.most(smallerPart / 20);
        expect(part === 0).to.equal(share === 0);
        expect(part === whole).to.equal(share === 1);
      }),
    );
  });
});

describe('a time series', () => {
  const series = (...stated: Partial<Observation>[]) => {
    const observations = stated.map((observation) => ({ approximate: false, ...observation }));
    return timeSeriesOf(figureOf([{ id: 'x', observations }], 'x')!);
  };
  const years = (...asOf: string[]) => asOf.map((date) => ({ share: 0.1, asOf: date }));

  it('is sorted by date and to scale', () => {
    const points = series(...years('2020-01-01', '2010-01-01', '2012-01-01'));
    expect(points.map(({ observation }) => observation.asOf)).to.deep.equal([
      '2010-01-01',
      '2012-01-01',
      '2020-01-01',
    ]);
    expect(points[0]!.at).to.equal(0);
    expect(points[1]!.at).to.be.closeTo(0.2, 0.001);
    expect(points[2]!.at).to.equal(1);
  });

  it('marks gaps, but not if four years are the usual distance', () => {
    const isGap = (...dates: string[]) => series(...years(...dates)).map(({ isAfterGap }) => isAfterGap);
    expect(isGap('2015', '2016', '2017', '2020')).to.deep.equal([false, false, false, true]);
    expect(isGap('2012', '2016', '2020')).to.deep.equal([false, false, false]);
    expect(isGap('2019-12-31', '2020', '2021')).to.deep.equal([false, false, true]);
  });

  it('never mixes shares and counts, and omits undated values', () => {
    const points = series(
      { share: 0.1, asOf: '2019' },
      { count: 5, asOf: '2020' },
      { share: 0.2 },
      { share: 0.3, asOf: '2021' },
    );
    expect(points.map(({ value }) => value)).to.deep.equal([0.1, 0.3]);
  });

  it('is empty with only one date', () => {
    expect(series({ share: 0.1, asOf: '2019' })).to.deep.equal([]);
    expect(series(...years('2019', '2019'))).to.deep.equal([]);
    expect(series({ share: 0.1 }, { share: 0.2 })).to.deep.equal([]);
  });
});
