import { expect } from 'chai';
import { copyOfRecord, idFrom, newRecord, uniqueId } from '../../../src/authoring/form/new-record.js';

describe('a new record', () => {
  it('has an id that no other has', () => {
    expect(newRecord('services', undefined)).to.deep.equal({ id: 'angebot-1' });
    expect(newRecord('services', [{ id: 'angebot-2' }])).to.deep.equal({ id: 'angebot-2-2' });
    expect(newRecord('papers', [])).to.deep.equal({});
  });

  it('has a name for addresses that anybody can type', () => {
    expect(idFrom('Stillcafé für Väter & Söhne')).to.equal('stillcafe-fuer-vaeter-soehne');
    expect(idFrom('Київ')).to.equal('');
  });

  it('is a thing of its own where it is a copy', () => {
    const service = { id: 'stillcafe', name: 'Stillcafé', lastVerified: '2026-01-01' };
    expect(copyOfRecord('services', [service], service)).to.deep.equal({
      id: 'stillcafe-2',
      name: 'Stillcafé',
    });
    expect(uniqueId([service], 'krabbelgruppe')).to.equal('krabbelgruppe');
  });
});
