import { expect } from 'chai';
import { agsOfServiceId, qualifyServiceIds } from '../../src/model/service-ids.js';
import { parseProgram } from '../../src/schema/parse.js';

const program = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Landkreis Peine' },
  services: [{ id: 'advice', name: 'Beratung' }, { name: 'Stillcafé' }],
}).program!;

describe('qualified service ids', () => {
  it('begin with the municipality’s AGS', () => {
    const { services } = qualifyServiceIds(program, '03157');
    expect(services.map(({ id }) => id)).to.deep.equal(['03157:advice', undefined]);
    expect(agsOfServiceId(services[0]!.id!)).to.equal('03157');
  });

  it('do not change the ids in the file', () => {
    qualifyServiceIds(program, '03157');
    expect(program.services[0]!.id).to.equal('advice');
  });

  it('are distinguished from unqualified ones', () => {
    expect(agsOfServiceId('advice')).to.equal('advice');
  });
});
