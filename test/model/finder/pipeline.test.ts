import { expect } from 'chai';
import { createFilterPredicate } from '../../../src/model/finder/filter-predicate.js';
import { applyChange, emptyFilterState, type FilterChange } from '../../../src/model/finder/filter-state.js';
import type { Filters } from '../../../src/model/finder/filter-state.js';
import { createPipeline, type PipelineInput } from '../../../src/model/finder/pipeline.js';
import { plainQuery, type UnderstoodQuery } from '../../../src/model/query/index.js';
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

  it('counts the services that say nothing about a facet', () => {
    const { counts, found, excluding } = after({ filters: isFree });
    expect(counts.countUnstated(isFree, found)).to.equal(0);
    expect(counts.countUnstated(isFree, excluding('isFree'))).to.equal(1);
  });

  it('gives the services that match without several filters', () => {
    const { excluding } = after({ filters: { isFree: true, topic: 'help', isOnline: true } });
    expect(names(excluding('isFree', 'isOnline'))).to.deep.equal(['Rat']);
    expect(names(excluding('topic', 'isOnline'))).to.deep.equal(['Kita']);
    expect(names(excluding('weekday', 'topic'))).to.deep.equal([]);
    expect(names(excluding('isFree', 'isOnline', 'topic'))).to.deep.equal(['Kita', 'Kurs', 'Rat']);
  });

  describe('with what was understood of a sentence', () => {
    const understood = (words: string, filters: Filters = {}): UnderstoodQuery => ({
      ...plainQuery(words),
      filters,
    });

    it('searches for the words that are left, and filters by the rest beside what was chosen', () => {
      const state = { query: 'a gratis', filters: { topic: 'care' } };
      const results = after(state, { understood: understood('a', isFree) });
      expect(searches).to.deep.equal(['a']);
      expect(names(results.found)).to.deep.equal(['Kita']);
      expect(results.filters).to.deep.equal({ topic: 'care', isFree: true });
      expect(names(results.matching)).to.deep.equal(['Rat', 'Kita']);
    });

    it('searches for nothing where no words are left', () => {
      const results = after({ query: 'gratis' }, { understood: understood('', isFree) });
      expect(searches).to.deep.equal([]);
      expect(names(results.found)).to.deep.equal(['Kita']);
      expect(results.isNear).to.equal(false);
    });

    it('shows what comes near where nothing has the words, but something was understood beside them', () => {
      const search = () => ({ positions: [], isNear: false });
      const results = after({ query: 'xy gratis' }, { search, understood: understood('xy', isFree) });
      expect(names(results.found)).to.deep.equal(['Kita']);
      expect(results.isNear).to.equal(true);
      expect(after({ query: 'xy' }, { search, understood: understood('xy') }).found).to.deep.equal([]);
    });
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
