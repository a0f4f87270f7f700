import { expect } from 'chai';
import { agsOfServiceId, qualifyServiceIds } from '../../src/model/service-ids.js';
import { parseProgram } from '../../src/schema/parse.js';

const program = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Landkreis Peine' },
  services: [{ id: 'advice', name: 'Beratung' }, { name: 'Stillcafé' }],
}).program!;

describe('ids of services from several municipalities', () => {
  it('begin with the municipality’s AGS', () => {
    const { services } = qualifyServiceIds(program, '03157');
    expect(services.map(({ id }) => id)).to.deep.equal(['03157:advice', undefined]);
    expect(agsOfServiceId(services[0]!.id!)).to.equal('03157');
  });

  it('leave the file’s own ids as they are', () => {
    qualifyServiceIds(program, '03157');
    expect(program.services[0]!.id).to.equal('advice');
  });

  it('name no municipality where they are not qualified', () => {
    expect(agsOfServiceId('advice')).to.equal('advice');
  });
});
