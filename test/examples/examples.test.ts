import { expect } from 'chai';
import { phaseOrder, phasesOf } from '../../src/model/ages.js';
import { files, load, read } from './read-example.js';

/** The paths in a file that are missing from what was parsed, because the contract does not have those keys. */
function unknownKeys(raw: unknown, parsed: unknown, path = ''): string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    const below = (parsed as Record<string, unknown> | undefined)?.[key];
    return below === undefined ? [at] : unknownKeys(value, below, at);
  });
}

/** Berlin’s UTC offset at an instant: `+01:00`. */
function berlinOffset(instant: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });
  const zone = format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName');
  return zone!.value.replace('GMT', '');
}

const duplicates = (ids: readonly unknown[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

for (const file of files) {
  describe(`the example file ${file}.json`, () => {
    it('is parsed without an issue', () => {
      read(file);
    });

    it('has no key that is not in the contract', () => {
      const { data, program } = read(file);
      const { $schema, ...rest } = data;
      expect($schema).to.equal('../program.schema.json');
      expect(unknownKeys(rest, program)).to.deep.equal([]);
    });

    it('has its own small drawing with a text alternative', () => {
      const { image } = read(file).program.municipality;
      expect(image).to.include.keys('alt', 'credit');
      const drawing = load(image!.src);
      expect(drawing)
        .to.have.length.below(2000)
        .and.match(/^<svg /);
      expect(drawing).to.not.match(/<text|gradient|style/i);
    });

    describe('its services', () => {
      it('are enough to browse, and cover every life phase', () => {
        const { services } = read(file).program;
        expect(services).to.have.lengthOf.at.least(14);
        expect(phaseOrder.filter((phase) => !services.some((service) => phasesOf(service).includes(phase))))
          .to.be.empty;
      });

      it('have unknown ages, transitions and gaps', () => {
        const { services, topics } = read(file).program;
        expect(services.filter(({ ages }) => ages.length === 0)).to.have.lengthOf.at.least(2);
        for (const transition of [0, 36, 72]) {
          const spans = services.flatMap(({ ages }) => ages);
          expect(
            spans.some(({ fromMonths, toMonths }) => fromMonths! < transition && transition < toMonths!),
            `a service across month ${transition}`,
          ).to.be.true;
        }
        const cells = topics.flatMap(({ id }) => phaseOrder.map((phase) => ({ id, phase })));
        const gaps = cells.filter(
          ({ id, phase }) => !services.some((s) => s.topics.includes(id) && phasesOf(s).includes(phase)),
        );
        expect(gaps).to.not.be.empty;
      });

      it('use every topic of the list, and no other', () => {
        const { services, agenda, topics } = read(file).program;
        const listed = topics.map(({ id }) => id);
        expect(services.flatMap((service) => service.topics)).to.include.members(listed);
        expect(listed).to.include.members([...services, ...agenda].flatMap((record) => record.topics));
      });

      it('are in several languages, including easy language', () => {
        const { services } = read(file).program;
        const names = services.map(({ name }) => name).filter((name) => typeof name === 'object');
        expect(names.flatMap(Object.keys)).to.include.members(['de', 'uk', 'ar']);
        const summaries = services
          .map(({ summary }) => summary)
          .filter((summary) => typeof summary === 'object');
        expect(summaries.flatMap(Object.keys)).to.include('de-simple');
      });

      it('have structured hours wherever they have hours as text, which agree', () => {
        for (const { id, sample, places } of read(file).program.services) {
          for (const { hours, schedules } of places) {
            expect(schedules.length > 0, id).to.equal(hours !== undefined);
            if (!schedules.length) continue;
            expect(sample, id).to.be.true;
            const times = schedules.flatMap(({ opens, closes }) => (opens ? [`${opens}–${closes}`] : []));
            expect((hours as string).match(/[\d:]+–[\d:]+/g) ?? [], id).to.deep.equal(times);
            expect((hours as string).includes('nach Vereinbarung'), id).to.equal(
              schedules.some(({ byAppointment }) => byAppointment),
            );
          }
        }
      });

      it('use reserved numbers and addresses if they are made up', () => {
        for (const { sample, phones, email, url, lastVerified } of read(file).program.services) {
          if (!sample) {
            expect({ phones, email, url, lastVerified }).to.deep.equal({
              phones: [],
              email: undefined,
              url: undefined,
              lastVerified: undefined,
            });
            continue;
          }
          // The range that the Bundesnetzagentur reserves for films and books.
          for (const { number } of phones) expect(number).to.match(/^030 23125 0\d\d$/);
          if (email) expect(email).to.match(/\.example$/);
          if (url) expect(new URL(url).hostname).to.match(/\.example$/);
          expect(lastVerified).to.match(/^2026-/);
        }
      });
    });

    it('have no duplicate ids', () => {
      const { services, agenda, contacts, topics, indicators } = read(file).program;
      for (const records of [services, agenda, contacts, topics, indicators]) {
        expect(records.every(({ id }) => id)).to.be.true;
        expect(duplicates(records.map(({ id }) => id))).to.deep.equal([]);
      }
    });

    describe('its agenda', () => {
      it('marks made-up entries as samples', () => {
        for (const { id, type, title, url, documents } of read(file).program.agenda) {
          expect(/ \(Beispiel\)$/.test(title as string), id).to.equal(/^beispiel-/.test(id!));
          if (!/^beispiel-/.test(id!)) continue;
          expect(type).to.equal('event');
          for (const link of [url, ...documents.map((document) => document.url)]) {
            if (link) expect(new URL(link).hostname).to.match(/\.example$/);
          }
        }
      });

      it('has every status, and an event of several days', () => {
        const { agenda } = read(file).program;
        expect(agenda.map(({ status }) => status)).to.include.members(['confirmed', 'cancelled', 'moved']);
        expect(agenda.some(({ allDay, end }) => allDay && end)).to.be.true;
      });

      it('uses Berlin’s offset in summer and winter', () => {
        const instants = read(file)
          .program.agenda.flatMap(({ start, end }) => [start, end])
          .filter((date) => date?.includes('T'));
        expect(instants).to.not.be.empty;
        for (const instant of instants) expect(instant!.slice(-6), instant).to.equal(berlinOffset(instant!));
      });
    });
  });
}

describe('the example files together', () => {
  it('share one list of topics', () => {
    const [first, ...others] = files.map((file) => read(file).program.topics);
    for (const topics of others) expect(topics).to.deep.equal(first);
  });
});
