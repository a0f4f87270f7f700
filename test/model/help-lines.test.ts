import { expect } from 'chai';
import { HELP_LINES_CHECKED, helpLines } from '../../src/model/help-lines.js';
import { openingStateAt } from '../../src/model/opening-hours.js';
import { telHref } from '../../src/model/phone.js';

const stateOf = (id: string, time: string) =>
  openingStateAt(helpLines.find((line) => line.id === id)!.schedules ?? [], new Date(`${time}+01:00`));

describe('the numbers for everybody', () => {
  it('can be dialled, are named once, and say what they were compared with', () => {
    for (const { number, source } of helpLines) {
      expect(telHref(number), number).to.match(/^tel:/);
      expect(source, number).not.to.equal('');
    }
    expect(new Set(helpLines.map(({ id }) => id)).size).to.equal(helpLines.length);
    expect(HELP_LINES_CHECKED).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('say whether somebody answers at night, and at Christmas', () => {
    for (const id of ['emergency', 'doctor', 'violence', 'crisis', 'pregnancy', 'poison']) {
      expect(stateOf(id, '2026-11-28T03:00'), id).to.equal('open');
      expect(stateOf(id, '2026-12-25T22:00'), id).to.equal('open');
    }
  });

  it('say when only by day somebody does', () => {
    // A Tuesday, a Wednesday, a Saturday.
    expect(stateOf('parents', '2026-11-24T18:00')).to.equal('open');
    expect(stateOf('parents', '2026-11-25T18:00')).to.equal('closed');
    expect(stateOf('children', '2026-11-28T15:00')).to.equal('open');
    expect(stateOf('children', '2026-11-28T21:00')).to.equal('closed');
    expect(stateOf('abuse', '2026-11-25T10:00')).to.equal('unknown');
  });
});
