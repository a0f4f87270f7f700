import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { rewriteJson } from '../../../src/authoring/json/rewrite-json.js';

describe('writing a changed value into the text of a file', () => {
  it('takes less than a second for 10 MB, also if every record has changed', () => {
    const { services } = JSON.parse(readFileSync('examples/peine.json', 'utf8')) as { services: object[] };
    const many = Array.from({ length: 9000 }, (_, index) => ({ ...services[index % 20], id: `s${index}` }));
    const text = JSON.stringify({ schemaVersion: 1, services: many }, null, 2);
    expect(text.length).to.be.greaterThan(10_000_000);
    const changed = many.map((service) => ({ ...service, lastVerified: '2026-11-28' }));
    const value = { schemaVersion: 1, services: [{ id: 'new', topics: ['a'] }, ...changed] };
    const start = performance.now();
    rewriteJson(text, value);
    expect(performance.now() - start).to.be.lessThan(1000);
  });
});
