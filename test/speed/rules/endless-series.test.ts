import { expect } from 'chai';
import { readCalendar } from '../../../src/sources/icalendar/icalendar-reader.js';

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Elterncafé', ...lines, 'END:VEVENT'];

describe('a calendar of forty series whose rules are never met', () => {
  it('is given up soon, and leaves time for the one that is', async () => {
    const endless = Array.from({ length: 40 }, (_, index) =>
      event(`UID:${index}`, 'DTSTART:20260601T160000Z', 'RRULE:FREQ=SECONDLY;BYSECOND=60'),
    ).flat();
    const good = event('UID:gut', 'DTSTART:20200601T160000Z', 'RRULE:FREQ=DAILY;COUNT=2500');
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...endless, ...good, 'END:VCALENDAR', ''].join('\r\n');
    const start = process.cpuUsage();
    const now = new Date('2026-05-01T10:00:00Z');
    const { program, issues } = await readCalendar(text, 'https://www.gifhorn.example/termine.ics', now);
    // Of the processor: the reader gives the page its turn now and then, and waits for it.
    expect(process.cpuUsage(start).user / 1e6).to.be.lessThan(2.5);
    expect(program!.agenda.filter(({ id }) => id!.startsWith('gut'))).to.have.length(705);
    expect(issues).to.have.length(40);
  }).timeout(20_000);
});
