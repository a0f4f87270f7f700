import { expect } from 'chai';
import { emptyFilterState, replaceFilters, type FilterState } from '../../src/model/finder/filter-state.js';
import {
  parseState,
  readPart,
  replacePart,
  serializeState,
} from '../../src/components/service-finder/state/url-state.js';

describe('the filter state in a URL', () => {
  const state: FilterState = {
    query: 'Käse & Brot; 50 % = #1',
    openServiceKey: '03157:a;b=c',
    filters: {
      phase: '0-3',
      ageInMonths: -2,
      topic: 'a/b',
      place: 'gross-muster',
      language: 'de-simple',
      weekday: 'we',
      isFree: true,
      serviceIds: ['a,b', 'c;d=%'],
    },
  };

  it('is read as it was written', () => {
    expect(parseState(serializeState(state))).to.deep.equal(state);
    expect(parseState(serializeState(emptyFilterState))).to.deep.equal(emptyFilterState);
    expect(serializeState({ query: '', filters: replaceFilters({ isFree: false }) })).to.equal('');
  });

  it('contains no characters that are special in a URL', () => {
    expect(serializeState(state)).not.to.match(/[&#?<>"\s]/);
  });

  for (const hostile of [
    'phase=99;age=NaN;day=xx;free=yes;open=0',
    'age=1e3;age=-10;age=217;age= ',
    '__proto__=1;constructor=1;toString=1',
    '%;=;;==;%E0%A4%A=%E0%A4%A',
    'query=%E0%A4%A',
  ]) {
    it(`is ignored if it is invalid: ${hostile}`, () =>
      expect(parseState(hostile)).to.deep.equal(emptyFilterState));
  }

  it('is as short as possible', () => {
    expect(parseState(`query=${'x'.repeat(9999)}`).query).to.have.length(120);
    expect(parseState(`only=${Array(9999).fill('x').join()}`).filters.serviceIds).to.have.length(200);
  });

  it('keeps the page’s own fragment, and disappears without a trace', () => {
    const hash = replacePart('#kontakt&a=1', 'pk-finder', 'free=1');
    expect(hash).to.equal('#kontakt&a=1&pk-finder=free=1');
    expect(readPart(hash, 'pk-finder')).to.equal('free=1');
    expect(readPart(hash, 'pk-finder-2')).to.equal(undefined);
    expect(replacePart(hash, 'pk-finder', undefined)).to.equal('#kontakt&a=1');
    expect(replacePart('', 'pk-finder', undefined)).to.equal('');
  });

  it('has a radius only with a place, and only one of the list', () => {
    expect(serializeState({ sort: 'distance', filters: { radiusKm: 5, isFree: true } })).to.equal('free=1');
    expect(serializeState({ sort: 'distance', filters: { radiusKm: 5, place: 'peine' } })).to.equal(
      'place=peine;within=5;sort=distance',
    );
    expect(parseState('place=peine;within=5;sort=distance')).to.deep.equal({
      sort: 'distance',
      filters: { place: 'peine', radiusKm: 5 },
    });
    expect(parseState('within=5;sort=distance')).to.deep.equal(emptyFilterState);
    expect(parseState('place=peine;within=7').filters).to.deep.equal({ place: 'peine' });
  });

  it('keeps the parameter names of old links', () => {
    const link =
      'ags=03157;query=a;phase=0-3;age=5;topic=t;place=p;within=5;language=uk;day=mo;free=1;open=1;walkIn=1;online=1;access=1;only=x;sort=name;service=y';
    expect(serializeState(parseState(link))).to.equal(link);
  });
});
