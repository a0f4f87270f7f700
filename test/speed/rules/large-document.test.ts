import { expect } from 'chai';
import { readProgram } from '../../../src/schema/read-program.js';

describe('a document of 10 MB in which every record is invalid', () => {
  const service = {
    name: 5,
    summary: { de: 'x'.repeat(300), uk: 5 },
    ages: [{ fromMonths: 'x' }],
    phones: [{ number: 'n/a' }],
    places: [{ latitude: 100, schedules: [{ days: ['xx'] }] }],
  };
  const contact = {
    phones: [{ number: '-' }],
    email: 'n/a',
    url: 'javascript:alert(1)',
    name: 'x'.repeat(300),
  };
  const text = JSON.stringify({
    schemaVersion: 1,
    municipality: { name: 'Peine' },
    services: Array(14_000).fill(service),
    contacts: Array(10_000).fill(contact),
  });

  it('is read within a second, with a path for every issue', () => {
    expect(text.length).to.be.greaterThan(10_000_000);
    const data: unknown = JSON.parse(text);
    const start = performance.now();
    const { program, issues } = readProgram(data);
    expect(performance.now() - start).to.be.lessThan(1000);
    expect(program!.services).to.deep.equal([]);
    expect(program!.contacts).to.have.length(10_000);
    expect(issues).to.have.length(14_000 * 6 + 10_000 * 3);
    expect(issues.some(({ path }) => path === 'services[13999].phones[0].number')).to.equal(true);
  });
});
