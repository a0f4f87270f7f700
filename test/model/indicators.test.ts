import { expect } from 'chai';
import { figureOf, latestObservation } from '../../src/model/indicators.js';
import type { Indicator } from '../../src/schema/index.js';
import { read, type File } from '../examples/read-example.js';

type Stated = Partial<Indicator['observations'][number]>;

const indicator = (id: string, ...observations: Stated[]): Indicator => ({
  id,
  observations: observations.map((observation) => ({ approximate: false, ...observation })),
});

const figure = (file: File, id: string) => figureOf(read(file).program.indicators, id)!;

describe('the figures of Peine', () => {
  it('have a stated count of children, and a share computed from the population', () => {
    const { lead, count, share, base, computedShare } = figure('peine', 'children-under-10');
    expect({ lead, count, share, base }).to.deep.equal({
      lead: 'count',
      count: 13137,
      share: undefined,
      base: 134966,
    });
    expect(computedShare).to.be.closeTo(0.0973, 0.0001);
  });

  it('have a stated rate with its count, and nothing computed', () => {
    expect(figure('peine', 'child-poverty')).to.include({
      lead: 'share',
      count: 1861,
      share: 0.1417,
      base: 13137,
    });
    expect(figure('peine', 'child-poverty').computedShare).to.equal(undefined);
  });

  it('have a stated population, which is part of nothing', () => {
    const { lead, count, base, computedShare } = figure('peine', 'population');
    expect([lead, count, base, computedShare]).to.deep.equal(['count', 134966, undefined, undefined]);
  });
});

describe('the figures of Gifhorn', () => {
  it('have a stated rate of 9.0 % with its own count', () => {
    expect(figure('gifhorn', 'child-poverty')).to.include({ lead: 'share', count: 1503, share: 0.09 });
    expect(figure('gifhorn', 'child-poverty').computedShare).to.equal(undefined);
  });

  it('have a stated count of children', () => {
    expect(figure('gifhorn', 'children-under-10')).to.include({ lead: 'count', count: 16667, base: 174000 });
  });
});

describe('the figures of Hameln-Pyrmont', () => {
  it('have a stated share of children without a count, and none is computed', () => {
    const { lead, count, share, base, computedShare } = figure('hameln-pyrmont', 'children-under-10');
    expect([lead, count, share, base, computedShare]).to.deep.equal([
      'share',
      undefined,
      0.083,
      undefined,
      undefined,
    ]);
  });

  it('have an approximate rate', () => {
    expect(figure('hameln-pyrmont', 'child-poverty')).to.include({
      lead: 'share',
      share: 0.21,
      approximate: true,
    });
  });
});

describe('a share', () => {
  const population = indicator('population', { count: 1000, asOf: '2019-12-31' });
  const children = (stated: Stated) =>
    figureOf([population, indicator('children-under-10', stated)], 'children-under-10')!;

  it('is computed from the stated base', () => {
    expect(children({ count: 90, of: 900 })).to.include({ base: 900, computedShare: 0.1 });
  });

  it('is computed from the population of the same year', () => {
    expect(children({ count: 90, asOf: '2019-06' })).to.include({ base: 1000, computedShare: 0.09 });
  });

  it('is never computed across years', () => {
    expect(children({ count: 90, asOf: '2016-12-31' })).to.include({
      base: undefined,
      computedShare: undefined,
    });
  });

  it('is never computed if it is stated', () => {
    expect(children({ count: 90, share: 0.0899 })).to.include({
      share: 0.0899,
      computedShare: undefined,
      base: 1000,
    });
  });

  it('is never shown with a base that contradicts it', () => {
    expect(children({ count: 90, share: 0.14 })).to.include({ share: 0.14, base: undefined });
  });

  it('never exceeds 1', () => {
    expect(children({ count: 2000 })).to.include({ base: undefined, computedShare: undefined });
  });

  it('is never computed without a base', () => {
    const other = figureOf([population, indicator('kitas', { count: 90 })], 'kitas')!;
    expect(other).to.include({ base: undefined, computedShare: undefined });
  });

  it('is undefined for a base of 0', () => {
    expect(children({ count: 0 })).to.include({ count: 0, computedShare: 0 });
  });
});

describe('with several observations', () => {
  it('uses the latest', () => {
    const observations = indicator(
      'x',
      { count: 1, asOf: '2018' },
      { count: 3, asOf: '2020-06' },
      { count: 2, asOf: '2019-12-31' },
    );
    expect(latestObservation(observations)?.count).to.equal(3);
  });

  it('uses the last if none has a date', () => {
    expect(latestObservation(indicator('x', { count: 1 }, { count: 2 }))?.count).to.equal(2);
  });

  it('is undefined if there are none', () => {
    expect(figureOf([indicator('x')], 'x')).to.equal(undefined);
    expect(figureOf([], 'population')).to.equal(undefined);
  });
});
