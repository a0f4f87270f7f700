import { expect } from 'chai';
import { summarizeQuality } from '../../src/authoring/quality.js';
import { parseProgram } from '../../src/schema/parse.js';

const now = new Date('2026-11-22T12:00:00Z');

const summaryOf = (services: object[], maxAgeDays?: number) =>
  summarizeQuality(
    parseProgram({ schemaVersion: 1, municipality: { name: 'Musterland' }, services }).program!,
    now,
    maxAgeDays,
  );

const complete = {
  name: 'Café',
  organization: { de: 'Stadt', en: 'Town' },
  topics: ['health', 'care'],
  ages: [{ fromMonths: 0 }],
  lastVerified: '2026-10',
  places: [{ address: { street: 'Am Markt 1' }, hours: 'Mo 9–12 Uhr' }],
  languages: ['de'],
};

describe('the quality of services', () => {
  it('says how many of them a family can reach today', () => {
    const { total, reachable, samples } = summaryOf([
      complete,
      { name: 'A', phones: [{ number: '05171 4010' }] },
      { name: 'B', phones: [{ number: '05171 4010', type: 'fax' }] },
      { name: 'C', places: [{ address: { street: 'Am Markt 1' } }] },
      { name: 'D', url: 'https://example.de', status: 'defunct' },
      { name: 'E', url: 'https://example.de', sample: true },
    ]);
    expect({ total, reachable, samples }).to.deep.equal({ total: 4, reachable: 2, samples: 1 });
  });

  it('lists what services lack, by their positions in the program', () => {
    const bare = { name: 'B', lastVerified: '2026-01' };
    expect(summaryOf([complete, { ...complete, status: 'inactive', ages: [] }, bare]).gaps).to.deep.equal({
      old: [2],
      unreachable: [2],
      ageless: [2],
      hourless: [2],
      languageless: [2],
    });
  });

  it('calls old what nobody has ever checked, and what is older than it may be', () => {
    const services = [
      { ...complete, lastVerified: undefined },
      complete,
      { ...complete, lastVerified: '2026-11-20' },
    ];
    expect(summaryOf(services).gaps.old).to.deep.equal([0]);
    expect(summaryOf(services, 10).gaps.old).to.deep.equal([0, 1]);
  });

  it('is summed up by provider and by topic, with those without last', () => {
    const { byProvider, byTopic } = summaryOf([
      { name: 'A' },
      complete,
      { ...complete, topics: ['care', 'care'] },
    ]);
    expect(byProvider).to.deep.equal([
      { key: 'Stadt', total: 2, reachable: 2, services: [1, 2] },
      { key: '', total: 1, reachable: 0, services: [0] },
    ]);
    expect(byTopic.map(({ key, services }) => [key, services])).to.deep.equal([
      ['health', [1]],
      ['care', [1, 2]],
      ['', [0]],
    ]);
  });
});
