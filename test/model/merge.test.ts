import { expect } from 'chai';
import { mergePrograms } from '../../src/model/merge.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

const programOf = (parts: object): Program => parseProgram({ schemaVersion: 1, ...parts }).program!;

describe('merged programs', () => {
  const district = programOf({
    municipality: { name: 'Landkreis Peine', ags: '03157' },
    contacts: [{ department: 'Jugendamt' }],
    updated: '2026-01-01',
    agenda: [
      { id: 'fest', title: 'Sommerfest', start: '2026-07-01' },
      { title: 'Fachtag', start: '2026-09-01T10:00:00+02:00' },
    ],
  });
  const calendar = programOf({
    agenda: [
      { id: 'a@x', title: 'Fachtag', start: '2026-09-01T08:00:00Z' },
      { id: 'b@x', title: 'Sprechstunde', start: '2026-09-02' },
      { id: 'fest', title: 'Herbstfest', start: '2026-10-01' },
    ],
  });
  const merged = mergePrograms([
    { program: calendar, name: 'Familienbüro' },
    { program: district, name: 'daten.example.de' },
  ]);
  const named = (title: string) => merged.agenda.filter((entry) => entry.title === title);

  it('have all lists, and single values of the only program that has them', () => {
    expect(merged.contacts).to.have.length(1);
    expect(merged.updated).to.equal('2026-01-01');
  });

  it('have the municipality that one of them names', () =>
    expect(merged.municipality.name).to.equal('Landkreis Peine'));

  it('have duplicates by title and instant once', () => {
    expect(named('Fachtag')).to.have.length(1);
    expect(named('Fachtag')[0]!.id).to.equal('a@x');
  });

  it('have different entries with the same id twice', () => {
    expect(named('Sommerfest')).to.have.length(1);
    expect(named('Herbstfest')).to.have.length(1);
  });

  it('have a moved entry with the same id and title once, as in the first program', () => {
    const moved = programOf({ agenda: [{ id: 'b@x', title: 'Sprechstunde', start: '2026-09-09' }] });
    const both = mergePrograms([
      { program: moved, name: 'neu' },
      { program: calendar, name: 'alt' },
    ]);
    expect(both.agenda.filter(({ id }) => id === 'b@x').map(({ start }) => start)).to.deep.equal([
      '2026-09-09',
    ]);
  });

  it('name the source of each entry: the municipality or the given name', () => {
    expect(named('Sommerfest')[0]!.source).to.equal('Landkreis Peine');
    expect(named('Sprechstunde')[0]!.source).to.equal('Familienbüro');
  });

  it('keep the source of an entry', () => {
    const own = programOf({ agenda: [{ title: 'x', source: 'VHS' }] });
    expect(mergePrograms([{ program: own, name: 'Datei' }]).agenda[0]!.source).to.equal('VHS');
  });
});
