import { expect } from 'chai';
import { createServiceKeys } from '../../src/model/service-keys.js';
import type { Service } from '../../src/schema/index.js';

const service = (name: Service['name'], id?: string) => ({ name, id }) as Service;

describe('the keys of services', () => {
  it('are their ids', () => {
    const course = service('Kurs', '03157:kurs');
    const { keyOf, serviceOf } = createServiceKeys([course]);
    expect(keyOf(course)).to.equal('03157:kurs');
    expect(serviceOf('03157:kurs')).to.equal(course);
    expect(serviceOf('gone')).to.equal(undefined);
  });

  it('are made of their names where they have no id, and never twice the same', () => {
    const services = [
      service('Café für Väter'),
      service({ de: 'Café für Väter', en: 'Café for fathers' }),
      service('Kurs', 'cafe-fur-vater'),
      service('Kurs', 'cafe-fur-vater'),
      service('👶'),
    ];
    const { keyOf, serviceOf } = createServiceKeys(services);
    const keys = services.map(keyOf);
    expect(new Set(keys)).to.have.length(5);
    expect(keys[2]).to.equal('cafe-fur-vater');
    expect(keys[0]).to.match(/^cafe-\S+-2$|^cafe-fuer-vaeter$/);
    for (const one of services) expect(serviceOf(keyOf(one))).to.equal(one);
  });

  it('stay short for endless names', () => {
    const endless = service('x'.repeat(5000));
    expect(createServiceKeys([endless]).keyOf(endless)).to.have.length(60);
  });
});
