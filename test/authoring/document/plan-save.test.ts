import { expect } from 'chai';
import { planSave } from '../../../src/authoring/document/plan-save.js';

const service = { id: 'a', name: 'Stillcafé', phones: [{ number: '05371 1' }], url: 'https://a.example' };
const file = { schemaVersion: 1, municipality: { name: 'Gifhorn' }, extra: [1, 2], services: [service] };
const text = `${JSON.stringify(file, undefined, 2)}\n`;
const withService = (change: object) => ({ ...file, services: [{ ...service, ...change }] });

describe('what saving writes', () => {
  it('is the same bytes where nothing has changed', () => {
    expect(planSave(text, file, undefined)).to.deep.equal({ kind: 'write', text });
    expect(planSave(text, structuredClone(file), text)).to.deep.equal({ kind: 'write', text });
  });

  it('touches no other line than the changed one', () => {
    const plan = planSave(text, withService({ name: 'Elterncafé' }), text);
    expect(plan).to.deep.equal({ kind: 'write', text: text.replace('Stillcafé', 'Elterncafé') });
  });

  it('has both changes where somebody else has changed the file meanwhile', () => {
    const theirs = text.replace('https://a.example', 'https://b.example');
    const plan = planSave(text, withService({ name: 'Elterncafé' }), theirs);
    expect(plan).to.deep.include({
      kind: 'merged',
      text: theirs.replace('Stillcafé', 'Elterncafé'),
      data: withService({ name: 'Elterncafé', url: 'https://b.example' }),
      conflicts: [],
    });
    expect(plan.kind === 'merged' && plan.theirs).to.have.length(1);
  });

  it('asks only about what both have changed', () => {
    const theirs = text.replace('Stillcafé', 'Café').replace('https://a.example', 'https://b.example');
    const mine = withService({ name: 'Elterncafé' });
    const plan = planSave(text, mine, theirs);
    expect(plan.kind === 'merged' && plan.conflicts.map(({ mine, theirs }) => [mine, theirs])).to.deep.equal([
      ['Elterncafé', 'Café'],
    ]);
    const resolved = planSave(text, mine, theirs, () => 'theirs');
    expect(resolved.kind === 'merged' && resolved.text).to.equal(theirs);
  });

  it('is nothing where the disk has something else now', () => {
    expect(planSave(text, file, '{ broken').kind).to.equal('unreadable');
    expect(planSave(text, file, '').kind).to.equal('unreadable');
    expect(planSave(text, file, text.replace('Gifhorn', 'Peine')).kind).not.to.equal('write');
  });
});
