import { expect } from 'chai';
import { createFilterPredicate } from '../../../src/model/finder/filter-predicate.js';
import { applyChange, emptyFilterState, type FilterChange } from '../../../src/model/finder/filter-state.js';
import { createPipeline, type PipelineInput } from '../../../src/model/finder/pipeline.js';
import { parseProgram } from '../../../src/schema/parse.js';

const { services } = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    { name: 'Kita', cost: { free: true }, topics: ['care'] },
    { name: 'Kurs', cost: { free: false }, topics: ['care'] },
    { name: 'Rat', topics: ['help'] },
  ],
}).program!;
const names = (services: readonly { name: unknown }[]) => services.map(({ name }) => name);

describe('the pipeline of the finder', () => {
  const isFree = { isFree: true };
  let searches: string[];
  let input: PipelineInput;
  beforeEach(() => {
    searches = [];
    input = {
      services,
      state: emptyFilterState,
      search: (query) => {
        searches.push(query);
        return { positions: [2, 0], isNear: true };
      },
      predicate: createFilterPredicate(),
      facets: [isFree],
    };
  });
  const run = createPipeline();
  const after = (change: FilterChange, more: Partial<PipelineInput> = {}) =>
    run({ ...input, state: applyChange(emptyFilterState, change), ...more });

  it('gives all services in the order of the file without query and filters', () => {
    expect(names(run(input).found)).to.deep.equal(['Kita', 'Kurs', 'Rat']);
    expect(searches).to.deep.equal([]);
  });

  it('searches, then filters, and keeps the order of the search', () => {
    const results = after({ query: 'a' });
    expect(names(results.found)).to.deep.equal(['Rat', 'Kita']);
    expect(results.isNear).to.equal(true);
    const filtered = after({ query: 'a', filters: isFree });
    expect(names(filtered.found)).to.deep.equal(['Kita']);
    expect(names(filtered.indeterminate)).to.deep.equal(['Rat']);
  });

  it('sorts matching and indeterminate services', () => {
    const sort = (services: PipelineInput['services']) => [...services].reverse();
    expect(names(after({}, { sort }).found)).to.deep.equal(['Rat', 'Kurs', 'Kita']);
  });

  it('counts facets among the services that match without them', () => {
    const { counts, excluding } = after({ filters: isFree });
    expect(counts.count(isFree, excluding('isFree'))).to.equal(1);
    expect(names(excluding('isFree'))).to.deep.equal(['Kita', 'Kurs', 'Rat']);
  });

  it('computes nothing again while its input is the same', () => {
    const state = applyChange(emptyFilterState, { query: 'a' });
    const first = run({ ...input, state });
    expect(run({ ...input, state: { ...state } })).to.equal(first);
    expect(searches).to.deep.equal(['a']);
    // Changing a filter does not repeat the search.
    run({ ...input, state: applyChange(state, { filters: isFree }) });
    expect(searches).to.deep.equal(['a']);
  });
});
