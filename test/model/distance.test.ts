import { expect } from 'chai';
import fc from 'fast-check';
import { centreOf, positionOfPlace, distanceBetween, distanceFrom } from '../../src/model/distance.js';
import { applyFilters } from '../../src/model/finder/apply-filters.js';
import { createFilterPredicate } from '../../src/model/finder/filter-predicate.js';
import { sortByDistance } from '../../src/model/finder/sort-services.js';
import { parseProgram } from '../../src/schema/parse.js';

const hannover = { latitude: 52.3759, longitude: 9.732 };
const peine = { latitude: 52.3203, longitude: 10.2336 };

const { services } = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    { name: 'Hannover', places: [{ municipality: 'Hannover', ...hannover }] },
    {
      name: 'beide',
      places: [
        { municipality: 'Hannover', ...hannover },
        { municipality: 'Peine', ...peine },
      ],
    },
    { name: 'stumm', places: [{ municipality: 'Peine' }] },
    { name: 'anderswo', places: [{ municipality: 'Celle' }] },
  ],
}).program!;
const names = (found: readonly { name: unknown }[]) => found.map(({ name }) => name);

describe('a distance', () => {
  const point = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('from Hannover to Peine is about 35 kilometres', () =>
    expect(distanceBetween(hannover, peine)).to.be.closeTo(35, 1.5));

  it('is symmetric, zero to the same point, and at most half the earth’s circumference', () =>
    fc.assert(
      fc.property(point, point, (a, b) => {
        const distance = distanceBetween(a, b);
        expect(distance).to.be.closeTo(distanceBetween(b, a), 1e-6);
        expect(distanceBetween(a, a)).to.equal(0);
        expect(distance).to.be.within(0, 20_016);
      }),
    ));

  it('is that of a service’s nearest place, and unknown without coordinates', () => {
    const distanceOf = distanceFrom(peine);
    expect(services.map((service) => distanceOf(service)?.toFixed())).to.deep.equal([
      distanceBetween(hannover, peine).toFixed(),
      '0',
      undefined,
      undefined,
    ]);
    expect(names(sortByDistance(services, distanceOf))).to.deep.equal([
      'beide',
      'Hannover',
      'stumm',
      'anderswo',
    ]);
  });

  it('is measured from the centre of the services in a place', () => {
    expect(centreOf([])).to.equal(undefined);
    expect(centreOf([hannover, peine])!.latitude).to.be.closeTo(52.348, 0.001);
    expect(positionOfPlace(services, 'peine')).to.deep.equal(peine);
    expect(positionOfPlace(services, 'celle')).to.equal(undefined);
  });

  it('widens the filter by place, and leaves services without coordinates indeterminate', () => {
    const predicate = createFilterPredicate(undefined, distanceFrom(peine));
    const near = applyFilters(services, { place: 'peine', radiusKm: 10 }, predicate);
    expect([names(near.found), names(near.indeterminate)]).to.deep.equal([['beide', 'stumm'], ['anderswo']]);
    expect(names(applyFilters(services, { place: 'peine', radiusKm: 50 }, predicate).found)).to.include(
      'Hannover',
    );
    const own = applyFilters(services, { radiusKm: 10 }, predicate);
    expect([names(own.found), names(own.indeterminate)]).to.deep.equal([['beide'], ['stumm', 'anderswo']]);
    expect(applyFilters(services, { radiusKm: 2 }, createFilterPredicate(undefined)).found).to.have.length(4);
  });
});
