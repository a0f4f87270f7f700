import { expect } from 'chai';
import { mergePrograms } from '../../src/model/merge.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

const programOf = (parts: object): Program => parseProgram({ schemaVersion: 1, ...parts }).program!;

const merge = (...programs: Program[]) =>
  mergePrograms(programs.map((program, index) => ({ program, name: `${index}` })));

const topicsOf = ({ topics, services }: Program) => ({
  topics: topics.map(({ id }) => id),
  services: services.map(({ topics }) => topics),
});

const municipality = (topics: object[], services: object[] = []) =>
  programOf({ municipality: { name: 'Peine' }, topics, services });

const foreign = (topics: object[], ...services: string[][]) =>
  programOf({ topics, services: services.map((topics) => ({ name: 'x', topics })) });

const antenatal = { id: 'antenatal', label: 'Antenatal', terms: ['https://terms.example/7', '7'] };

describe('the topics of several sources', () => {
  const mappings: [what: string, term: string][] = [
    ['its address', 'https://terms.example/7'],
    ['its code', '7'],
    ['its name', 'Antenatal'],
    ['its name in another spelling', ' antenatal '],
  ];
  for (const [what, term] of mappings)
    it(`replace a foreign term that a file assigns to its topic by ${what}`, () => {
      const own = municipality([{ id: 'schwangerschaft', terms: [term] }]);
      for (const merged of [
        merge(own, foreign([antenatal], ['antenatal'])),
        merge(foreign([antenatal], ['antenatal']), own),
      ])
        expect(topicsOf(merged)).to.deep.equal({
          topics: ['schwangerschaft'],
          services: [['schwangerschaft']],
        });
    });

  it('put several foreign terms under one topic, and one under several', () => {
    const own = municipality([
      { id: 'geburt', terms: ['7', '8'] },
      { id: 'hebamme', terms: ['8'] },
    ]);
    const terms = [antenatal, { id: 'birth', terms: ['8'] }];
    expect(topicsOf(merge(own, foreign(terms, ['antenatal', 'birth'], ['birth'])))).to.deep.equal({
      topics: ['geburt', 'hebamme'],
      services: [
        ['geburt', 'hebamme'],
        ['geburt', 'hebamme'],
      ],
    });
  });

  it('keep an unassigned foreign term as a topic', () => {
    const own = municipality([{ id: 'schule', terms: ['9'] }]);
    expect(topicsOf(merge(own, foreign([antenatal], ['antenatal'])))).to.deep.equal({
      topics: ['schule', 'antenatal'],
      services: [['antenatal']],
    });
  });

  it('are unified by their labels', () => {
    const own = municipality([{ id: 'fh', label: { de: 'Frühe Hilfen', en: 'Early help' } }]);
    expect(topicsOf(merge(own, foreign([{ id: 'a', label: 'Early Help' }], ['a', 'b'])))).to.deep.equal({
      topics: ['fh'],
      services: [['fh', 'b']],
    });
  });

  it('are not unified by codes of two foreign sources', () => {
    const other = { id: 'allotments', label: 'Allotments', terms: ['7'] };
    const merged = merge(foreign([antenatal], ['antenatal']), foreign([other], ['allotments']));
    expect(topicsOf(merged).topics).to.deep.equal(['antenatal', 'allotments']);
  });

  it('are replaced in the agenda, too', () => {
    const dates = programOf({
      topics: [antenatal],
      agenda: [{ title: 'Kurs', topics: ['antenatal', 'other'] }],
    });
    const merged = merge(municipality([{ id: 'schwangerschaft', terms: ['7'] }]), dates);
    expect(merged.agenda[0]!.topics).to.deep.equal(['schwangerschaft', 'other']);
  });

  it('are not unified within one file', () => {
    const own = municipality([{ id: 'a', terms: ['7'] }, { id: 'b', terms: ['7'] }, { id: 'a' }]);
    expect(topicsOf(merge(own)).topics).to.deep.equal(['a', 'b', 'a']);
  });
});
