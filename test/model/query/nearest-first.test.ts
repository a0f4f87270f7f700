import { expect } from 'chai';
import { nearestFirst } from '../../../src/model/query/index.js';
import { parseProgram } from '../../../src/schema/parse.js';

const { services } = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    { name: 'fern', places: [{ municipality: 'Fern', latitude: 53, longitude: 10 }] },
    { name: 'ohne Ort' },
    { name: 'nah', places: [{ municipality: 'Nah', latitude: 52.1, longitude: 10 }] },
    { name: 'dort', places: [{ municipality: 'Dorf', latitude: 52, longitude: 10 }] },
    { name: 'auch dort', places: [{ address: { city: 'Dorf' } }] },
  ],
}).program!;
const names = (keys: string[]) => nearestFirst(services, keys)(services).map(({ name }) => name);

describe('the order for a place that was typed', () => {
  it('has those there first, then the others by their distance, and leaves none out', () => {
    expect(names(['dorf'])).to.deep.equal(['dort', 'auch dort', 'nah', 'fern', 'ohne Ort']);
  });

  it('stays as it was where no service is there', () => {
    expect(names(['anderswo'])).to.deep.equal(['fern', 'ohne Ort', 'nah', 'dort', 'auch dort']);
  });
});
