import { expect } from 'chai';
import { chosen, judge, narrow, placeKeys, type Choice } from '../../src/model/choice.js';
import { blank, partOf, readChoice, withPart, writeChoice } from '../../src/model/finder-address.js';
import { judgeWith, monthsOld, waysOut } from '../../src/model/judgement.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

const servicesOf = (...services: object[]): readonly Service[] =>
  parseProgram({ schemaVersion: 1, municipality: { name: 'Musterland' }, services }).program!.services;
const names = (services: readonly Service[]) => services.map(({ name }) => name);

describe('a choice in the finder', () => {
  const services = servicesOf(
    { name: 'frei', cost: { free: true }, ages: [{ fromMonths: 0, toMonths: 36 }], topics: ['a'] },
    { name: 'teuer', cost: { free: false }, ages: [{ fromMonths: 0, toMonths: 36 }], topics: ['a'] },
    { name: 'unklar', ages: [{ fromMonths: 0, toMonths: 36 }], topics: ['b'] },
    { name: 'stumm' },
  );

  it('parts what fits from what does not say, and forgets neither', () => {
    const { found, unsure } = narrow(services, { free: true }, judge);
    expect(names(found)).to.deep.equal(['frei']);
    expect(names(unsure)).to.deep.equal(['unklar', 'stumm']);
  });

  it('counts what would be found without one criterion', () => {
    const { without } = narrow(services, { free: true, topic: 'a' }, judge);
    expect(names(without('free'))).to.deep.equal(['frei', 'teuer']);
    expect(names(without('topic'))).to.deep.equal(['frei']);
    expect(names(without('phase'))).to.deep.equal(['frei']);
  });

  it('tells the criterion that excludes most', () => {
    const choice: Choice = { free: true, topic: 'b' };
    const { found, without } = narrow(services, choice, judge);
    expect(found).to.deep.equal([]);
    expect(waysOut(chosen(choice), without)).to.deep.equal([
      { criterion: 'free', count: 1 },
      { criterion: 'topic', count: 1 },
    ]);
  });

  it('counts a newborn’s age as an age', () => {
    expect(chosen({ age: 0, free: false, topic: undefined, query: 'x' })).to.deep.equal(['age']);
    const { found, unsure } = narrow(services, { age: 0 }, judgeWith(undefined));
    expect([names(found), names(unsure)]).to.deep.equal([['frei', 'teuer', 'unklar'], ['stumm']]);
  });

  it('takes a missing word on access for no answer, not for a no', () => {
    const [ramp, silent] = servicesOf(
      { name: 'a', places: [{ accessibility: 'Rampe' }] },
      { name: 'b', places: [{ name: 'Haus' }] },
    );
    const judgeAll = judgeWith(undefined);
    expect([ramp!, silent!].map((service) => judgeAll(service, 'access', { access: true }))).to.deep.equal([
      true,
      undefined,
    ]);
  });

  it('knows a language whatever its region, and easy German as one of its own', () => {
    const [service] = servicesOf({ name: 'a', languages: ['de-AT', 'de-simple'] });
    const speaks = (language: string) => judgeWith(undefined)(service!, 'language', { language });
    expect(['de', 'de-simple', 'ar'].map(speaks)).to.deep.equal([true, true, false]);
  });

  it('knows places by all their names and postcodes', () => {
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
    it(`takes ${date} on ${today} for ${months ?? 'no'} months`, () =>
      expect(monthsOld(date, today)).to.equal(months));
  }
});

describe('a choice in an address', () => {
  const choice: Choice = {
    query: 'Käse & Brot; 50 % = #1',
    phase: '0-3',
    age: -2,
    topic: 'a/b',
    place: 'gross-muster',
    language: 'de-simple',
    day: 'we',
    free: true,
    only: ['a,b', 'c;d=%'],
  };

  it('is read as it was written', () => {
    expect(readChoice(writeChoice(choice))).to.deep.equal(choice);
    expect(readChoice(writeChoice({}))).to.deep.equal({});
    expect(writeChoice({ ...blank, free: false, query: '' })).to.equal('');
  });

  it('holds nothing that parts an address', () => {
    expect(writeChoice(choice)).not.to.match(/[&#?<>"\s]/);
  });

  for (const hostile of [
    'phase=99;age=NaN;day=xx;free=yes;open=0',
    'age=1e3;age=-10;age=217;age= ',
    '__proto__=1;constructor=1;toString=1',
    '%;=;;==;%E0%A4%A=%E0%A4%A',
    'query=%E0%A4%A',
  ]) {
    it(`is empty where it makes no sense: ${hostile}`, () => expect(readChoice(hostile)).to.deep.equal({}));
  }

  it('is no longer than it needs to be', () => {
    expect(readChoice(`query=${'x'.repeat(9999)}`).query).to.have.length(120);
    expect(readChoice(`only=${Array(9999).fill('x').join()}`).only).to.have.length(200);
  });

  it('stands beside what is the page’s own, and goes again without a trace', () => {
    const hash = withPart('#kontakt&a=1', 'pk-finder', 'free=1');
    expect(hash).to.equal('#kontakt&a=1&pk-finder=free=1');
    expect(partOf(hash, 'pk-finder')).to.equal('free=1');
    expect(partOf(hash, 'pk-finder-2')).to.equal(undefined);
    expect(withPart(hash, 'pk-finder', undefined)).to.equal('#kontakt&a=1');
    expect(withPart('', 'pk-finder', undefined)).to.equal('');
  });
});
