import { expect } from 'chai';
import { ageInMonths } from '../../../src/model/finder/age-in-months.js';
import { applyFilters, relaxations } from '../../../src/model/finder/apply-filters.js';
import { FacetCounts } from '../../../src/model/finder/facet-counts.js';
import { createFilterPredicate } from '../../../src/model/finder/filter-predicate.js';
import {
  activeFilters,
  applyChange,
  clearEverything,
  emptyFilterState,
  hasSameList,
  type Filters,
} from '../../../src/model/finder/filter-state.js';
import { placeKeys } from '../../../src/model/place-keys.js';
import type { Service } from '../../../src/schema/index.js';
import { parseProgram } from '../../../src/schema/parse.js';

const servicesOf = (...services: object[]): readonly Service[] =>
  parseProgram({ schemaVersion: 1, municipality: { name: 'Musterland' }, services }).program!.services;
const names = (services: readonly Service[]) => services.map(({ name }) => name);

const predicate = createFilterPredicate();

describe('the filters of the finder', () => {
  const services = servicesOf(
    { name: 'frei', cost: { free: true }, ages: [{ fromMonths: 0, toMonths: 36 }], topics: ['a'] },
    { name: 'teuer', cost: { free: false }, ages: [{ fromMonths: 0, toMonths: 36 }], topics: ['a'] },
    { name: 'unklar', ages: [{ fromMonths: 0, toMonths: 36 }], topics: ['b'] },
    { name: 'stumm' },
  );

  it('divide services into matching and indeterminate ones without loss', () => {
    const { found, indeterminate } = applyFilters(services, { isFree: true }, predicate);
    expect(names(found)).to.deep.equal(['frei']);
    expect(names(indeterminate)).to.deep.equal(['unklar', 'stumm']);
  });

  it('give the services that match without one of them', () => {
    const { excluding } = applyFilters(services, { isFree: true, topic: 'a' }, predicate);
    expect(names(excluding('isFree'))).to.deep.equal(['frei', 'teuer']);
    expect(names(excluding('topic'))).to.deep.equal(['frei']);
    expect(names(excluding('phase'))).to.deep.equal(['frei']);
  });

  it('say which of them exclude services', () => {
    const filters: Filters = { isFree: true, topic: 'b' };
    const filtered = applyFilters(services, filters, predicate);
    expect(filtered.found).to.deep.equal([]);
    expect(relaxations(filters, filtered)).to.deep.equal([
      { name: 'isFree', count: 1 },
      { name: 'topic', count: 1 },
    ]);
  });

  it('accept the age of a newborn', () => {
    expect(activeFilters({ ageInMonths: 0, isFree: false, topic: undefined })).to.deep.equal(['ageInMonths']);
    const { found, indeterminate } = applyFilters(services, { ageInMonths: 0 }, predicate);
    expect([names(found), names(indeterminate)]).to.deep.equal([['frei', 'teuer', 'unklar'], ['stumm']]);
  });

  it('treat unstated accessibility as unknown, not as no', () => {
    const [ramp, silent] = servicesOf(
      { name: 'a', places: [{ accessibility: 'Rampe' }] },
      { name: 'b', places: [{ name: 'Haus' }] },
    );
    expect(
      [ramp!, silent!].map((service) => predicate(service, 'isAccessible', { isAccessible: true })),
    ).to.deep.equal([true, undefined]);
  });

  it('match a language in any region, and easy German separately', () => {
    const [service] = servicesOf({ name: 'a', languages: ['de-AT', 'de-simple'] });
    const speaks = (language: string) => predicate(service!, 'language', { language });
    expect(['de', 'de-simple', 'ar'].map(speaks)).to.deep.equal([true, true, false]);
  });

  it('match places by all names and postal codes', () => {
    const [service] = servicesOf({
      name: 'a',
      places: [
        {
          name: { de: 'Haus Süd', en: 'South House' },
          municipality: 'Groß Muster',
          address: { postalCode: '31224' },
        },
      ],
    });
    expect(placeKeys(service!)).to.deep.equal(['gross-muster', 'haus-sud', 'south-house', '31224']);
  });

  for (const [date, today, months] of [
    ['2026-03-15', '2026-10-14', 6],
    ['2026-03-15', '2026-10-15', 7],
    ['2026-10-07', '2026-10-07', 0],
    ['2026-10-08', '2026-10-07', -1],
    ['2027-06-20', '2026-10-07', -9],
    ['2028-01-01', '2026-10-07', undefined],
    ['1980-01-01', '2026-10-07', undefined],
    ['gestern', '2026-10-07', undefined],
  ] as const) {
    it(`count ${date} as ${months ?? 'no'} months on ${today}`, () =>
      expect(ageInMonths(date, today)).to.equal(months));
  }

  it('are counted once for each list', () => {
    const isFree = { isFree: true };
    const counts = new FacetCounts(services, [isFree, { isOnline: true }], predicate);
    expect(counts.count(isFree, services)).to.equal(1);
    expect(counts.count(isFree, services.slice(1))).to.equal(0);
  });
});

describe('a filter state', () => {
  it('is the same object if nothing changes', () => {
    const state = applyChange(emptyFilterState, { query: 'Kita', filters: { isFree: true } });
    expect(applyChange(state, {})).to.equal(state);
    expect(applyChange(state, { query: 'Kita', filters: { topic: undefined } })).to.equal(state);
    expect(applyChange(emptyFilterState, { query: '', filters: {} })).to.equal(emptyFilterState);
  });

  it('keeps its filters as the same object if only details are opened', () => {
    const state = applyChange(emptyFilterState, { filters: { isFree: true } });
    const opened = applyChange(state, { openServiceKey: 'course' });
    expect(opened).not.to.equal(state);
    expect(opened.filters).to.equal(state.filters);
    expect(hasSameList(opened, state)).to.equal(true);
    expect(hasSameList(applyChange(opened, { filters: { isFree: false } }), state)).to.equal(false);
  });

  it('keeps everything that a change does not name, and the municipalities when all is cleared', () => {
    const state = applyChange(emptyFilterState, {
      municipalities: ['03157'],
      sort: 'name',
      filters: { topic: 'a' },
    });
    expect(activeFilters(applyChange(state, { filters: { isFree: true } }).filters)).to.have.members([
      'topic',
      'isFree',
    ]);
    const cleared = applyChange(state, clearEverything);
    expect(cleared.municipalities).to.deep.equal(['03157']);
    expect(cleared.sort).to.equal(undefined);
    expect(activeFilters(cleared.filters)).to.deep.equal([]);
  });
});
