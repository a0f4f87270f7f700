import { expect } from 'chai';
import fc from 'fast-check';
import { lifePhases, phaseOrder, phasesOf } from '../../src/model/ages.js';
import type { AgeSpan } from '../../src/schema/index.js';

describe('the phases of a service', () => {
  const cases: [what: string, ages: AgeSpan[], phases: string[]][] = [
    ['are none if its ages are unknown', [], []],
    [
      'are all if it is for all ages',
      [{ fromMonths: -9, toMonths: 132 }],
      ['pregnancy', '0-3', '3-6', '6-10'],
    ],
    ['end before birth for a course for expecting parents', [{ fromMonths: -9, toMonths: 0 }], ['pregnancy']],
    ['end before birth if only that is stated', [{ toMonths: 0 }], ['pregnancy']],
    ['begin at birth if no start is stated', [{ toMonths: 36 }], ['0-3']],
    ['end at the third birthday', [{ fromMonths: 0, toMonths: 36 }], ['0-3']],
    ['continue with the month after it', [{ fromMonths: 0, toMonths: 37 }], ['0-3', '3-6']],
    ['begin with the third birthday', [{ fromMonths: 36, toMonths: 72 }], ['3-6']],
    ['include ten-year-olds', [{ fromMonths: 131, toMonths: 132 }], ['6-10']],
    ['are none for children who are eleven', [{ fromMonths: 132, toMonths: 216 }], []],
    ['are open-ended if no end is stated', [{ fromMonths: 60 }], ['3-6', '6-10']],
    [
      'may have a gap',
      [
        { fromMonths: -9, toMonths: 0 },
        { fromMonths: 40, toMonths: 50 },
      ],
      ['pregnancy', '3-6'],
    ],
  ];
  for (const [what, ages, phases] of cases) {
    it(what, () => expect(phasesOf({ ages })).to.deep.equal(phases));
  }

  it('are exactly those of which it covers a month', () => {
    const span = fc
      .tuple(fc.integer({ min: -9, max: 1199 }), fc.integer({ min: 1, max: 400 }))
      .map(([fromMonths, length]) => ({ fromMonths, toMonths: Math.min(fromMonths + length, 1200) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (ages) => {
        const covers = (month: number) =>
          ages.some(({ fromMonths, toMonths }) => fromMonths <= month && month < toMonths);
        const expected = phaseOrder.filter((phase) => {
          const [from, to] = lifePhases[phase];
          return Array.from({ length: to - from }, (_, index) => from + index).some(covers);
        });
        expect(phasesOf({ ages })).to.deep.equal(expected);
      }),
    );
  });

  it('are contiguous from pregnancy to the age of ten', () => {
    const bounds = phaseOrder.map((phase) => lifePhases[phase]);
    expect(bounds[0]![0]).to.equal(-9);
    expect(bounds.at(-1)![1]).to.equal(132);
    for (const [index, [from]] of bounds.slice(1).entries()) expect(from).to.equal(bounds[index]![1]);
  });
});
