import { expect } from 'chai';
import fc from 'fast-check';
import { narrow } from '../../src/model/choice.js';
import { centreOf, centreOfPlace, distanceBetween, distanceFrom } from '../../src/model/distance.js';
import { readChoice, writeChoice } from '../../src/model/finder-address.js';
import { judgeWith } from '../../src/model/judgement.js';
import { byDistance } from '../../src/model/order.js';
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

  it('from Hannover to Peine is some 35 kilometres', () =>
    expect(distanceBetween(hannover, peine)).to.be.closeTo(35, 1.5));

  it('is the same there and back, none to the same point, and never half way round the earth', () =>
    fc.assert(
      fc.property(point, point, (a, b) => {
        const distance = distanceBetween(a, b);
        expect(distance).to.be.closeTo(distanceBetween(b, a), 1e-6);
        expect(distanceBetween(a, a)).to.equal(0);
        expect(distance).to.be.within(0, 20_016);
      }),
    ));

  it('is the one to the nearest place of a service, and unknown where that has no coordinates', () => {
    const distanceOf = distanceFrom(peine);
    expect(services.map((service) => distanceOf(service)?.toFixed())).to.deep.equal([
      distanceBetween(hannover, peine).toFixed(),
      '0',
      undefined,
      undefined,
    ]);
    expect(names(byDistance(services, distanceOf))).to.deep.equal(['beide', 'Hannover', 'stumm', 'anderswo']);
  });

  it('is measured from the middle of what is in a place', () => {
    expect(centreOf([])).to.equal(undefined);
    expect(centreOf([hannover, peine])!.latitude).to.be.closeTo(52.348, 0.001);
    expect(centreOfPlace(services, 'peine')).to.deep.equal(peine);
    expect(centreOfPlace(services, 'celle')).to.equal(undefined);
  });

  it('makes a place wider, and drops nothing silently that does not say where it is', () => {
    const judge = judgeWith(undefined, distanceFrom(peine));
    const near = narrow(services, { place: 'peine', within: 10 }, judge);
    expect([names(near.found), names(near.unsure)]).to.deep.equal([['beide', 'stumm'], ['anderswo']]);
    expect(names(narrow(services, { place: 'peine', within: 50 }, judge).found)).to.include('Hannover');
    const own = narrow(services, { within: 10 }, judge);
    expect([names(own.found), names(own.unsure)]).to.deep.equal([['beide'], ['stumm', 'anderswo']]);
    expect(narrow(services, { within: 2 }, judgeWith(undefined)).found).to.have.length(4);
  });

  it('stands in an address beside a place alone, as one that can be chosen', () => {
    expect(writeChoice({ within: 5, sort: 'distance', free: true })).to.equal('free=1');
    expect(writeChoice({ within: 5, sort: 'distance', place: 'peine' })).to.equal(
      'place=peine;within=5;sort=distance',
    );
    expect(readChoice('place=peine;within=5;sort=distance')).to.deep.equal({
      place: 'peine',
      within: 5,
      sort: 'distance',
    });
    expect(readChoice('within=5;sort=distance')).to.deep.equal({});
    expect(readChoice('place=peine;within=7')).to.deep.equal({ place: 'peine' });
  });
});
