import { expect } from 'chai';
import fc from 'fast-check';
import {
  groupNeighbours,
  phaseGroupOf,
  sortByName,
  sortByPhase,
} from '../../../src/model/finder/sort-services.js';

const baby = { name: 'Baby', ages: [{ fromMonths: 0, toMonths: 36 }] };
const family = { name: 'Familie', ages: [{ fromMonths: -9, toMonths: 216 }] };
const child = { name: 'Kind', ages: [{ fromMonths: 12, toMonths: 72 }] };
const school = { name: 'Schule', ages: [{ fromMonths: 72, toMonths: 132 }] };
const silent = { name: 'Still', ages: [] };

describe('sorting services', () => {
  it('by name follows the alphabet of a language, and sorts numbers by value', () => {
    const names = ['Zahn', 'Übung', 'Äpfel 10', 'Äpfel 9', 'Unterricht', 'apfel'].map((name) => ({ name }));
    const sorted = sortByName(names, 'de', (name) => name as string).map(({ name }) => name);
    expect(sorted).to.deep.equal(['apfel', 'Äpfel 9', 'Äpfel 10', 'Übung', 'Unterricht', 'Zahn']);
  });

  it('by phase puts services for all phases after the phases, and services without ages last', () => {
    expect(sortByPhase([silent, family, school, child, baby])).to.deep.equal([
      child,
      baby,
      school,
      family,
      silent,
    ]);
  });

  it('by phase puts a service into the filtered phase if it is for that', () => {
    expect(phaseGroupOf(child)).to.equal('0-3');
    expect(phaseGroupOf(child, '3-6')).to.equal('3-6');
    expect(phaseGroupOf(school, '3-6')).to.equal('6-10');
    expect(phaseGroupOf(family, '3-6')).to.equal('all');
    expect(phaseGroupOf(silent, '3-6')).to.equal('none');
  });

  const anyOf = fc.array(fc.constantFrom(baby, family, child, school, silent));

  it('by phase has each service once, and each group together', () =>
    fc.assert(
      fc.property(anyOf, fc.constantFrom('0-3', '3-6', undefined), (services, phase) => {
        const sorted = sortByPhase(services, phase);
        expect(sorted).to.have.members(services).and.to.have.length(services.length);
        const groups = groupNeighbours(sorted, (service) => phaseGroupOf(service, phase)).map(
          ([group]) => group,
        );
        expect(new Set(groups).size).to.equal(groups.length);
      }),
    ));
});
