import { expect } from 'chai';
import { helpLines } from '../../../src/model/help/help-lines.js';
import { nationalFacts } from '../../../src/model/help/national-facts.js';
import { nationalNumbers } from '../../../src/model/help/national-numbers.js';
import { generalNeeds, helpFactsOf, rankHelp } from '../../../src/model/help/rank-help.js';
import { openingStateAt } from '../../../src/model/opening-hours.js';
import { telHref } from '../../../src/model/phone.js';
import { helpNumbers } from '../../../src/localization/de/service-list.js';
import type { HelpNumber } from '../../../src/schema/index.js';
import { parseProgram } from '../../../src/schema/parse.js';
import type { Need } from '../../../src/schema/vocabulary.js';

/** Numbers as a file would have them. */
function own(...help: object[]): readonly HelpNumber[] {
  const document = { schemaVersion: 1, municipality: { name: 'Musterland' }, help };
  const { program, issues } = parseProgram(document);
  expect(issues).to.deep.equal([]);
  return program!.help;
}

/** Berlin's time; in May, two hours ahead of UTC. */
const at = (time: string) => new Date(`2026-05-${time}:00+02:00`);
const tuesdayNight = at('12T22:00');
const tuesdayNoon = at('12T12:00');

const numbersAt = (now: Date, needs: readonly Need[], help: readonly HelpNumber[] = []) =>
  rankHelp(helpLines(help, '03157'), needs, now, { land: 'NI' }).map(({ line }) => line.id ?? line.number);

describe('the numbers for everybody', () => {
  it('can all be dialled, and have facts with a source and the day of the last check', () => {
    for (const { id, number } of nationalNumbers(undefined)) {
      expect(telHref(number), number).to.be.a('string');
      expect(nationalFacts[id].source).to.match(/^https:/);
      expect(nationalFacts[id].evidence).to.match(/\w/);
      expect(nationalFacts[id].lastVerified).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(helpNumbers.names[id]).to.match(/\w/);
    }
  });

  for (const [id, open, closed] of [
    ['emergency', ['12T03:00', '17T03:00', '25T12:00'], []],
    ['parents', ['12T18:59', '11T09:00', '15T16:59'], ['11T17:00', '12T08:59', '12T19:00', '16T12:00']],
    ['children', ['16T14:00', '11T19:59'], ['17T15:00', '11T13:59', '11T20:00']],
    ['abuse', ['11T09:00', '12T15:00', '15T13:59'], ['11T14:00', '12T14:59', '16T10:00']],
    ['violence-men', ['11T08:00', '15T14:59'], ['15T15:00', '16T12:00', '11T20:00']],
    ['violence', ['17T03:00', '25T03:00'], []],
  ] as const)
    it(`answer when they say: ${id}`, () => {
      const stateAt = (time: string) => openingStateAt(nationalFacts[id].schedules, at(time), { land: 'NI' });
      expect(open.map(stateAt).every((state) => state === 'open')).to.equal(true);
      expect(closed.map(stateAt).every((state) => state === 'closed')).to.equal(true);
    });

  it('have hours in words where they do not always answer, and only there', () => {
    for (const { id } of nationalNumbers(undefined)) {
      const isAlways = nationalFacts[id].schedules.some(({ closes }) => closes === '24:00');
      expect(id in helpNumbers.hours, id).to.equal(!isAlways);
    }
  });

  it('are not known to answer on a public holiday where nobody says so', () =>
    expect(openingStateAt(nationalFacts.parents.schedules, at('25T12:00'), { land: 'NI' })).to.equal(
      'unknown',
    ));

  it('name the poison information centre of the Land, or none', () => {
    const has = (ags?: string) => nationalNumbers(ags).some(({ id }) => id === 'poison');
    expect([has('03157'), has('01'), has(), has('09162')]).to.deep.equal([true, true, true, false]);
  });
});

describe('the numbers of a municipality', () => {
  const evening = {
    label: 'Sorgentelefon',
    number: '05171 999',
    needs: ['parents'],
    schedules: [{ days: ['tu'], opens: '18:00', closes: '24:00' }],
  };

  it('stand first, in the order of its file, before all others', () => {
    const lines = helpLines(own(evening, { label: 'Krisendienst', number: '05171 112' }), '03157');
    expect(lines.slice(0, 3).map(({ number }) => number)).to.deep.equal(['05171 999', '05171 112', '112']);
    expect(lines).to.have.length(nationalNumbers('03157').length + 2);
  });

  it('may name one for everybody, which then has its place and name from there, and the known facts', () => {
    const lines = helpLines(own({ label: 'Elternberatung', number: '0800 / 111 0 550' }), '03157');
    expect(lines).to.have.length(nationalNumbers('03157').length);
    expect(lines[0]).to.deep.include({ id: 'parents', number: '0800 / 111 0 550' });
    expect(helpFactsOf(lines[0]!)).to.deep.include({ anonymous: true, needs: ['parents'] });
    expect(helpFactsOf(lines[0]!).schedules).to.have.length(2);
  });

  it('may say other hours, costs and languages of it', () => {
    const [line] = helpLines(
      own({
        label: 'Polizei',
        number: '110',
        languages: ['de', 'en'],
        free: false,
        schedules: evening.schedules,
      }),
      '03157',
    );
    expect(helpFactsOf(line!)).to.deep.include({ free: false, languages: ['de', 'en'] });
    expect(helpFactsOf(line!).schedules[0]!.days).to.deep.equal(['tu']);
  });

  it('are among those that fit, and first of those where they answer now', () => {
    expect(numbersAt(tuesdayNight, ['parents', 'crisis'], own(evening)).slice(0, 3)).to.deep.equal([
      '05171 999',
      'crisis',
      'parents',
    ]);
  });
});

describe('the order in which to try numbers', () => {
  it('begins with those that fit and answer now: at night not the Elterntelefon', () => {
    const needs: readonly Need[] = ['emergency', 'parents', 'doctor', 'crisis'];
    expect(numbersAt(tuesdayNight, needs).slice(0, 4)).to.deep.equal([
      'emergency',
      'doctor',
      'crisis',
      'parents',
    ]);
    expect(numbersAt(tuesdayNoon, needs).slice(0, 4)).to.deep.equal([
      'emergency',
      'parents',
      'doctor',
      'crisis',
    ]);
  });

  it('is the most urgent first where nothing is asked for', () =>
    expect(numbersAt(tuesdayNight, [])).to.deep.equal(nationalNumbers('03157').map(({ id }) => id)));

  it('begins at night with those that help anybody', () =>
    expect(numbersAt(tuesdayNight, generalNeeds).slice(0, 3)).to.deep.equal([
      'emergency',
      'doctor',
      'crisis',
    ]));

  it('puts 112 first in an emergency, even behind a number of the municipality', () => {
    const help = own({ label: 'Notruf vor Ort', number: '05171 1', needs: ['violence'] });
    expect(numbersAt(tuesdayNoon, ['emergency', 'violence'], help).slice(0, 2)).to.deep.equal([
      'emergency',
      '05171 1',
    ]);
  });
});
