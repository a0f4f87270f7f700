import { expect } from 'chai';
import { parseProgram, type Service } from '../../src/schema/index.js';
import { countByPhase, countByTopic, filterServices, offered } from '../../src/model/services.js';

const services = (...parts: object[]): Service[] =>
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

  it('are offered unless they have ended or pause', () => {
    const states = ['active', 'inactive', 'defunct', 'temporarily closed'].map((status) => ({ status }));
    expect(names(offered(services({}, ...states)))).to.deep.equal(['Angebot 0', 'Angebot 1']);
  });

  it('are all there where nothing narrows them', () => expect(filterServices(list, {})).to.deep.equal(list));

  it('are narrowed by phase; one without ages passes none', () => {
    expect(names(filterServices(list, { phase: '0-3' }))).to.deep.equal(['Angebot 0']);
    expect(names(filterServices(list, { phase: '6-10' }))).to.deep.equal([]);
  });

  it('are narrowed by topic', () =>
    expect(names(filterServices(list, { topic: 'care' }))).to.deep.equal(['Angebot 1', 'Angebot 2']));

  it('are narrowed by both', () =>
    expect(names(filterServices(list, { topic: 'health', phase: '3-6' }))).to.deep.equal(['Angebot 1']));

  it('are counted by phase', () =>
    expect(countByPhase(list)).to.deep.equal({ pregnancy: 1, '0-3': 1, '3-6': 1, '6-10': 0 }));

  it('are counted by topic, each once', () =>
    expect([...countByTopic(list)]).to.deep.equal([
      ['health', 2],
      ['care', 2],
    ]));
});
