import { expect } from 'chai';
import fc from 'fast-check';
import { lifePhases, phaseOrder, phasesOf } from '../../src/model/ages.js';
import {
  buildChain,
  placeKey,
  rowKinds,
  transitionMonths,
  type Chain,
  type ChainOptions,
} from '../../src/model/chain.js';
import { textKey } from '../../src/model/chain-entry.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

const services = (...parts: object[]): readonly Service[] =>
  parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    services: parts.map((part, index) => ({ name: `Angebot ${index + 1}`, topics: ['health'], ...part })),
  }).program!.services;

const ages = (...spans: [from?: number, to?: number][]) => ({
  ages: spans.map(([fromMonths, toMonths]) => ({ fromMonths, toMonths })),
});
const names = (list: readonly Service[]) => list.map(({ name }) => name);
const rowOf = (chain: Chain, key = 'health') => chain.rows.find((row) => row.key === key)!;
const cellsOf = (chain: Chain, key?: string) => rowOf(chain, key).cells.map((cell) => names(cell.services));
const transitionServices = (chain: Chain) =>
  Object.fromEntries(chain.transitions.map(({ name, services }) => [name, names(services)]));

/** The lanes of a row as text: in each phase that a service occupies, the first letter of its name. */
const lanesAsText = (chain: Chain, key?: string) =>
  rowOf(chain, key).lanes.map((lane) =>
    phaseOrder
      .map((_, position) => {
        const piece = lane.find(({ first, last }) => first <= position && position <= last);
        return piece ? textKey(piece.service.name).at(-1) : '.';
      })
      .join(''),
  );

describe('a chain', () => {
  describe('cells', () => {
    it('hold a service in exactly the phases that its months are in', () => {
      const chain = buildChain(
        services(ages([-9, 12]), ages([0, 36]), ages([35, 37]), ages([72, 132]), ages([36, 72])),
      );
      expect(cellsOf(chain)).to.deep.equal([
        ['Angebot 1'],
        ['Angebot 1', 'Angebot 2', 'Angebot 3'],
        ['Angebot 3', 'Angebot 5'],
        ['Angebot 4'],
      ]);
    });

    it('hold a service for one month, and a service for two separate spans', () => {
      const chain = buildChain(services(ages([35, 36]), ages([0, 1], [100, 101])));
      expect(cellsOf(chain)).to.deep.equal([[], ['Angebot 2', 'Angebot 1'], [], ['Angebot 2']]);
    });

    it('are gaps if empty, and are counted', () => {
      const chain = buildChain(services(ages([0, 36])), { listedTopics: ['health', 'care'] });
      expect([chain.cellCount, chain.gaps]).to.deep.equal([8, 7]);
    });
  });

  it('hold no service of unknown age, which is counted separately', () => {
    // The contract excludes reversed ages, but a program may also be passed as an object.
    const reversed = { ...services({})[0]!, name: 'Verkehrt', ages: [{ fromMonths: 36, toMonths: 0 }] };
    const chain = buildChain([...services({}), reversed]);
    expect(cellsOf(chain)).to.deep.equal([[], [], [], []]);
    expect(names(chain.withoutAges)).to.have.members(['Angebot 1', 'Verkehrt']);
    expect(names(rowOf(chain).withoutAges)).to.have.length(2);
  });

  it('hold no service for older children and adults, which is counted separately', () => {
    const chain = buildChain(services(ages([144, 216]), ages([132])));
    expect(names(chain.outsideChain)).to.have.members(['Angebot 1', 'Angebot 2']);
    expect(chain.withoutAges).to.be.empty;
  });

  describe('transitions', () => {
    it('have services that continue across them without a break', () => {
      const chain = buildChain(
        services(ages([-9, 1]), ages([0, 36]), ages([24, 48]), ages([36, 72], [72, 84]), ages([108])),
      );
      expect(transitionServices(chain)).to.deep.equal({
        birth: ['Angebot 1'],
        'day-care': ['Angebot 3'],
        school: ['Angebot 4'],
        'after-class-4': ['Angebot 5'],
      });
    });

    it('have no service that ends and starts again', () => {
      expect(transitionServices(buildChain(services(ages([-9, -1], [1, 36])))).birth).to.be.empty;
    });
  });

  describe('rows', () => {
    const list = services(
      {
        topics: ['x', 'health'],
        organization: 'Verein',
        places: [{ municipality: 'Aue' }, { municipality: 'Berg' }],
        ...ages([0, 36]),
      },
      { topics: [], organization: { de: 'Amt' }, places: [{ name: 'Turnhalle' }], ...ages([0, 36]) },
      { topics: ['care'] },
    );
    const keys = (options: ChainOptions) => buildChain(list, options).rows.map(({ key }) => key);

    it('are the listed topics in order, then other topics, then services without a topic', () => {
      expect(keys({ listedTopics: ['money', 'health'] })).to.deep.equal(['money', 'health', 'care', 'x', '']);
    });

    it('are places or organizations, sorted by name', () => {
      expect(keys({ rows: 'place' })).to.deep.equal(['Aue', 'Berg', 'Turnhalle', '']);
      expect(keys({ rows: 'organization' })).to.deep.equal(['Amt', 'Verein', '']);
    });

    it('are those in the options, even a topic without a service', () => {
      expect(keys({ topics: ['money', 'care'], listedTopics: ['health'] })).to.deep.equal(['money', 'care']);
      expect(keys({ rows: 'place', places: ['Berg'] })).to.deep.equal(['Berg']);
      expect(names(buildChain(list, { places: ['Berg'] }).services)).to.deep.equal(['Angebot 1']);
    });
  });

  describe('lanes', () => {
    it('are shared by services that do not overlap, those for all ages first', () => {
      const chain = buildChain(
        services(ages([0, 36]), ages([-9, 0]), ages([20, 80]), ages([72, 132]), ages([-9, 132])),
      );
      expect(lanesAsText(chain)).to.deep.equal(['5555', '2333', '.1.4']);
    });

    it('omit services in bundled cells, but show their other phases', () => {
      const babies = Array.from({ length: 3 }, () => ages([0, 36]));
      const chain = buildChain(services(...babies, ages([0, 72]), ages([-9, 132])), { maxPerCell: 3 });
      expect(rowOf(chain).cells.map(({ bundle }) => bundle?.services.length)).to.deep.equal([
        undefined,
        4,
        undefined,
        undefined,
      ]);
      expect(lanesAsText(chain)).to.deep.equal(['5555', '..4.']);
      expect(rowOf(chain).lanes[1]![0]).to.include({ isFromBefore: true, isContinued: false });
    });

    it('go with the months of a bundle', () => {
      const chain = buildChain(services(ages([0, 6]), ages([3, 12]), ages([30, 40]), ages([-9])), {
        maxPerCell: 2,
      });
      expect(rowOf(chain).cells[1]!.bundle!.months).to.deep.equal([
        [0, 12],
        [30, 36],
      ]);
    });

    it('have no services for all ages if there are too many', () => {
      const chain = buildChain(services(...Array.from({ length: 3 }, () => ages([-9]))), { maxPerCell: 2 });
      expect(rowOf(chain).throughout).to.have.length(3);
      expect(lanesAsText(chain)).to.deep.equal([]);
    });
  });

  describe('overlaps', () => {
    const at = (organization: string | undefined, rest: object = {}) => ({
      organization,
      places: [{ municipality: 'Aue' }],
      ...ages([0, 36]),
      ...rest,
    });

    it('are several organizations with one topic, phase and place', () => {
      const chain = buildChain(
        services(
          at('Verein'),
          at('Amt'),
          at('Amt', ages([36, 72])),
          at('Kirche', { topics: ['care'] }),
          at('Club', { places: [{ municipality: 'Berg' }] }),
          at('Gruppe', { places: [] }),
          at(undefined),
        ),
      );
      expect(chain.overlaps).to.have.length(1);
      expect(chain.overlaps[0]).to.deep.include({
        topic: 'health',
        phase: '0-3',
        place: 'Aue',
        organizations: ['Amt', 'Verein'],
      });
      expect(rowOf(chain).cells.map(({ overlaps }) => overlaps.length)).to.deep.equal([0, 1, 0, 0]);
    });

    it('are not two services of one organization', () => {
      expect(buildChain(services(at('Amt'), at('Amt'))).overlaps).to.be.empty;
    });

    it('are in each row that is involved', () => {
      const list = services(at('Verein'), at('Amt'));
      for (const [rows, key] of [
        ['topic', 'health'],
        ['place', 'Aue'],
        ['organization', 'Amt'],
        ['organization', 'Verein'],
      ] as const)
        expect(rowOf(buildChain(list, { rows }), key).cells[1]!.overlaps, key).to.have.length(1);
    });
  });

  it('is empty without services and topics, and all gaps with listed topics', () => {
    expect(buildChain([])).to.include({ cellCount: 0, gaps: 0 });
    expect(buildChain([], { listedTopics: ['health'] })).to.include({ cellCount: 4, gaps: 4 });
  });
});

/** A service of a file with any months and few names, so that services often coincide. */
const month = fc.oneof(fc.integer({ min: -9, max: 150 }), fc.constantFrom(-9, 0, 36, 72, 132, 1200));
const anyService = fc.record({
  name: fc.constantFrom('A', 'B', 'C'),
  organization: fc.option(fc.constantFrom('Amt', 'Verein', 'Kirche'), { nil: undefined }),
  topics: fc.uniqueArray(fc.constantFrom('health', 'care', 'x'), { maxLength: 3 }),
  places: fc.array(fc.record({ municipality: fc.constantFrom('Aue', 'Berg', 'Tal') }), { maxLength: 3 }),
  ages: fc.array(fc.record({ fromMonths: month, toMonths: month }, { requiredKeys: [] }), { maxLength: 3 }),
}) as unknown as fc.Arbitrary<Service>;
const anyServices = fc.array(anyService, { maxLength: 40 });
const anyOptions: fc.Arbitrary<ChainOptions> = fc.record(
  {
    rows: fc.constantFrom(...rowKinds),
    listedTopics: fc.constant(['health', 'money']),
    topics: fc.constantFrom([], ['health'], ['care', 'money']),
    places: fc.constantFrom([], ['Aue']),
    maxPerCell: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: [] },
);

/** A simple reference implementation of what a service states. */
const isValid = ({ fromMonths, toMonths }: Service['ages'][number]) =>
  (fromMonths ?? ((toMonths ?? 1) > 0 ? 0 : -9)) < (toMonths ?? Infinity);
const phases = (service: Service) => phasesOf({ ages: service.ages.filter(isValid) });
const keysOf = (service: Service, { rows = 'topic', topics = [], places = [] }: ChainOptions): string[] => {
  const keys = {
    topic: service.topics,
    place: service.places.map(placeKey),
    organization: [textKey(service.organization)],
  }[rows];
  const shownTopics = { topic: topics, place: places, organization: [] as readonly string[] }[rows];
  const named = [...new Set(keys.length ? keys : [''])];
  return shownTopics.length ? named.filter((key) => shownTopics.includes(key)) : named;
};

describe('a chain of arbitrary services', function () {
  this.timeout(60_000);
  const forAnyChain = (check: (chain: Chain, list: Service[], options: ChainOptions) => void) =>
    fc.assert(
      fc.property(anyServices, anyOptions, (list, options) =>
        check(buildChain(list, options), list, options),
      ),
    );

  it('has every service in exactly the cells of its months', () =>
    forAnyChain(({ rows, services: all }, _list, options) => {
      for (const service of all)
        for (const row of rows)
          for (const cell of row.cells) {
            const isThere =
              keysOf(service, options).includes(row.key) && phases(service).includes(cell.phase);
            const times = cell.services.filter((one) => one === service).length;
            expect(times).to.equal(isThere ? all.filter((one) => one === service).length : 0);
          }
    }));

  it('has counts that add up', () =>
    forAnyChain(({ rows, services: all, withoutAges, outsideChain, cellCount, gaps }, _list, options) => {
      const cells = rows.flatMap((row) => row.cells);
      const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
      expect(cellCount).to.equal(rows.length * phaseOrder.length);
      expect(gaps).to.equal(cells.filter((cell) => cell.services.length === 0).length);
      expect(sum(cells.map((cell) => cell.services.length))).to.equal(
        sum(all.map((service) => keysOf(service, options).length * phases(service).length)),
      );
      const inCells = all.filter((service) => phases(service).length);
      expect(inCells.length + withoutAges.length + outsideChain.length).to.equal(all.length);
    }));

  it('does not depend on the order of the services', () =>
    fc.assert(
      fc.property(
        anyServices.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        anyOptions,
        ([list, shuffled], options) => {
          expect(buildChain(shuffled, options)).to.deep.equal(buildChain(list, options));
        },
      ),
    ));

  it('has no overlapping pieces, and draws each unbundled service exactly once', () =>
    forAnyChain(({ rows }) => {
      for (const { lanes, cells, throughout } of rows) {
        for (const lane of lanes)
          for (const [index, { first, last }] of lane.entries()) {
            expect(first).to.be.at.most(last);
            expect(first).to.be.above(lane[index - 1]?.last ?? -1);
          }
        for (const [position, cell] of cells.entries()) {
          const drawnInRow = lanes.flat().filter(({ first, last }) => first <= position && position <= last);
          const count = new Set(drawnInRow.map(({ service }) => service)).size;
          if (!cell.bundle && !throughout.length) expect(count).to.equal(new Set(cell.services).size);
        }
      }
    }));

  it('has months only inside their phase, in order, and as the service states', () =>
    forAnyChain(({ rows }) => {
      for (const { first, spans, service } of rows.flatMap(({ lanes }) => lanes.flat()))
        for (const [index, months] of spans.entries()) {
          const [start, end] = lifePhases[phaseOrder[first + index]!];
          let before = start as number;
          for (const [from, to] of months) {
            expect(from).to.be.at.least(before).and.below(to);
            expect(to).to.be.at.most(end);
            before = to;
            const middle = (from + to) / 2;
            const isStated = service.ages.filter(isValid).some(({ fromMonths, toMonths = Infinity }) => {
              const begin = fromMonths ?? (toMonths > 0 ? 0 : -9);
              return begin <= middle && middle < toMonths;
            });
            expect(isStated).to.equal(true);
          }
        }
    }));

  it('has services accompany a transition only if they are in both adjacent phases', () =>
    forAnyChain(({ transitions }) => {
      for (const { name, services: there } of transitions)
        for (const service of there) {
          const position = Object.keys(transitionMonths).indexOf(name);
          const around = phaseOrder.slice(position, position + 2);
          expect(phases(service)).to.include.members(around);
        }
    }));
});
