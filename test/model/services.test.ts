import { expect } from 'chai';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { countByPhase, countByTopic, activeServices } from '../../src/model/services.js';

const services = (...parts: object[]): readonly Service[] =>
  parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    services: parts.map((part, index) => ({ name: `Angebot ${index}`, ...part })),
  }).program!.services;

const names = (list: Service[]) => list.map(({ name }) => name);

describe('services', () => {
  const list = services(
    { topics: ['health'], ages: [{ fromMonths: -9, toMonths: 36 }] },
    { topics: ['health', 'health', 'care'], ages: [{ fromMonths: 36, toMonths: 72 }] },
    { topics: ['care'] },
    {},
  );

  it('are active unless they have ended or pause', () => {
    const states = ['active', 'inactive', 'defunct', 'temporarily closed'].map((status) => ({ status }));
    expect(names(activeServices(services({}, ...states)))).to.deep.equal(['Angebot 0', 'Angebot 1']);
  });

  it('are counted by phase', () =>
    expect(countByPhase(list)).to.deep.equal({ pregnancy: 1, '0-3': 1, '3-6': 1, '6-10': 0 }));

  it('are counted once by topic', () =>
    expect([...countByTopic(list)]).to.deep.equal([
      ['health', 2],
      ['care', 2],
    ]));
});
