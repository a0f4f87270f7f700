import { expect } from 'chai';
import { sampleProgram } from '../../scripts/sample-program.js';
import { buildChain } from '../../src/model/chain.js';
import { parseProgram } from '../../src/schema/parse.js';

describe('a generated sample file', () => {
  const read = (services: number, seed = 1) => {
    const { program, issues } = parseProgram(sampleProgram({ services, seed }));
    expect(issues).to.deep.equal([]);
    return program!;
  };

  it('is parsed completely, with the requested number of services, all marked as samples', () => {
    for (const count of [0, 12, 500]) {
      const { services } = read(count);
      expect(services).to.have.length(count);
      expect(services.every(({ sample }) => sample)).to.equal(true);
      expect(new Set(services.map(({ id }) => id)).size).to.equal(count);
    }
  });

  it('is the same for the same seed, and different for another', () => {
    expect(sampleProgram({ services: 40, seed: 7 })).to.deep.equal(sampleProgram({ services: 40, seed: 7 }));
    expect(sampleProgram({ services: 40, seed: 8 })).not.to.deep.equal(
      sampleProgram({ services: 40, seed: 7 }),
    );
  });

  it('has gaps, overlaps, services across every transition, and unknown ages', () => {
    const { services, topics } = read(500);
    const chain = buildChain(services, { listedTopics: topics.map(({ id }) => id) });
    expect(chain.gaps).to.be.above(0);
    expect(chain.overlaps).not.to.be.empty;
    expect(chain.withoutAges).not.to.be.empty;
    for (const { name, services } of chain.transitions) expect(services, name).not.to.be.empty;
  });

  it('uses only reserved phone numbers', () => {
    for (const { phones } of read(200).services)
      for (const { number } of phones) expect(number).to.match(/^030 23125 0\d\d$/);
  });
});
