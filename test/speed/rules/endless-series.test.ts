import { expect } from 'chai';
import { readCalendar } from '../../../src/sources/icalendar/icalendar-reader.js';

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Elterncafé', ...lines, 'END:VEVENT'];

describe('a calendar with forty series whose rules never match a date', () => {
  it('is read within the time limit, with the one series that has dates', async () => {
    const endless = Array.from({ length: 40 }, (_, index) =>
      event(`UID:${index}`, 'DTSTART:20260601T160000Z', 'RRULE:FREQ=SECONDLY;BYSECOND=60'),
    ).flat();
    const good = event('UID:gut', 'DTSTART:20200601T160000Z', 'RRULE:FREQ=DAILY;COUNT=2500');
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...endless, ...good, 'END:VCALENDAR', ''].join('\r\n');
    const start = process.cpuUsage();
    const now = new Date('2026-05-01T10:00:00Z');
    const { program, issues } = await readCalendar(text, 'https://www.gifhorn.example/termine.ics', now);
    // The processor's time, since the reader pauses to keep the page responsive.
    expect(process.cpuUsage(start).user / 1e6).to.be.lessThan(2.5);
    expect(program!.agenda.filter(({ id }) => id!.startsWith('gut'))).to.have.length(705);
    expect(issues).to.have.length(40);
  }).timeout(20_000);
});
