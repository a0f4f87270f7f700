import { expect } from 'chai';
import { mergeThreeWay } from '../../../src/authoring/merging/three-way-merge.js';

const cafe = { id: 'cafe', name: 'Stillcafé', phones: [{ number: '05171 1' }], topics: ['birth'] };
const play = { id: 'play', name: 'Spielkreis', organization: 'Kita Mitte' };
const advice = { id: 'advice', name: 'Beratung' };

const file = (...services: object[]) => ({ schemaVersion: 1, municipality: { name: 'Peine' }, services });

/** Merges three files, and gives the merged services, and where the conflicts are. */
function merge(base: object, mine: object, theirs: object) {
  const { value, conflicts } = mergeThreeWay({ base, mine, theirs });
  return {
    services: (value as { services: unknown[] }).services,
    conflicts: conflicts.map(({ path }) => path.join('.')),
  };
}

describe('merging two changes of one file', () => {
  it('takes different fields of one record from both sides', () => {
    const { services, conflicts } = merge(
      file(cafe),
      file({ ...cafe, email: 'cafe@example.de' }),
      file({ ...cafe, phones: [{ number: '05171 2' }] }),
    );
    expect(services).to.deep.equal([{ ...cafe, phones: [{ number: '05171 2' }], email: 'cafe@example.de' }]);
    expect(conflicts).to.deep.equal([]);
  });

  it('merges the languages of a text as fields of their own, also where one side had a plain text', () => {
    const { services, conflicts } = merge(
      file(cafe),
      file({ ...cafe, name: { de: 'Stillcafé', uk: 'Кафе' } }),
      file({ ...cafe, name: 'Stillcafé Mitte' }),
    );
    expect(services).to.deep.equal([{ ...cafe, name: { de: 'Stillcafé Mitte', uk: 'Кафе' } }]);
    expect(conflicts).to.deep.equal([]);
  });

  it('reports a field that both changed, with all three values, and keeps that of mine', () => {
    const versions = {
      base: file(cafe, play),
      mine: file({ ...cafe, name: 'Café A' }, play),
      theirs: file(play, { ...cafe, name: 'Café B', email: 'b@example.de' }),
    };
    const { value, conflicts } = mergeThreeWay(versions);
    expect(value).to.deep.equal(file(play, { ...cafe, name: 'Café A', email: 'b@example.de' }));
    expect(conflicts).to.deep.equal([
      {
        kind: 'value',
        path: ['services', 0, 'name'],
        record: versions.mine.services[0],
        base: 'Stillcafé',
        mine: 'Café A',
        theirs: 'Café B',
      },
    ]);
  });

  it('takes the side that somebody chose', () => {
    const { value } = mergeThreeWay(
      { base: file(cafe), mine: file({ ...cafe, name: 'A' }), theirs: file({ ...cafe, name: 'B' }) },
      { resolve: () => 'theirs' },
    );
    expect(value).to.deep.equal(file({ ...cafe, name: 'B' }));
  });

  it('reports a record that one side removed and the other changed', () => {
    const changed = { ...cafe, email: 'cafe@example.de' };
    const removedByMine = merge(file(cafe, play), file(play), file(changed, play));
    expect(removedByMine).to.deep.equal({ services: [play], conflicts: ['services.0'] });
    const removedByTheirs = merge(file(cafe, play), file(changed, play), file(play));
    expect(removedByTheirs).to.deep.equal({ services: [changed, play], conflicts: ['services.0'] });
  });

  it('removes a record that the other side did not change', () => {
    expect(merge(file(cafe, play), file(play), file(cafe, play, advice))).to.deep.equal({
      services: [play, advice],
      conflicts: [],
    });
  });

  it('keeps what both appended to a list, mine first', () => {
    const { services, conflicts } = merge(file(cafe), file(cafe, play), file(cafe, advice));
    expect(services).to.deep.equal([cafe, play, advice]);
    expect(conflicts).to.deep.equal([]);
  });

  it('makes one record of what both added under one id, and reports where they differ', () => {
    const { services, conflicts } = merge(
      file(),
      file({ ...play, email: 'a@example.de' }),
      file({ ...play, organization: 'Kita Süd', url: 'https://example.de' }),
    );
    expect(services).to.deep.equal([{ ...play, email: 'a@example.de', url: 'https://example.de' }]);
    expect(conflicts).to.deep.equal(['services.0.organization']);
  });

  it('makes one record of what both added without an id, by name and organization', () => {
    const { id: _, ...nameless } = play;
    const { services, conflicts } = merge(
      file(),
      file({ ...nameless, email: 'a@example.de' }),
      file({ ...nameless, url: 'https://example.de' }),
    );
    expect(services).to.deep.equal([{ ...nameless, email: 'a@example.de', url: 'https://example.de' }]);
    expect(conflicts).to.deep.equal([]);
  });

  it('moves what each side moved', () => {
    const four = [cafe, play, advice, { id: 'last', name: 'Ende' }] as const;
    const [a, b, c, d] = four;
    const { services, conflicts } = merge(file(...four), file(b, c, a, d), file(d, a, b, c));
    expect(services).to.deep.equal([d, b, c, a]);
    expect(conflicts).to.deep.equal([]);
  });

  it('reports an order that both changed in different ways, and keeps that of mine', () => {
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id })) as [
      object,
      object,
      object,
      object,
      object,
    ];
    const { services, conflicts } = merge(file(a, b, c, d, e), file(b, c, d, e, a), file(b, c, a, d, e));
    expect(services).to.deep.equal([b, c, d, e, a]);
    expect(conflicts).to.deep.equal(['services']);
  });

  it('merges topics as a set', () => {
    const { services, conflicts } = merge(
      file({ ...cafe, topics: ['birth', 'food'] }),
      file({ ...cafe, topics: ['food', 'sleep'] }),
      file({ ...cafe, topics: ['birth', 'food', 'money'] }),
    );
    expect(services).to.deep.equal([{ ...cafe, topics: ['food', 'sleep', 'money'] }]);
    expect(conflicts).to.deep.equal([]);
  });

  it('reports a text of a list that both reworded', () => {
    const goals = (...goals: string[]) => ({ ...file(), profile: { goals } });
    const { value, conflicts } = mergeThreeWay({
      base: goals('Früh helfen', 'Vernetzen'),
      mine: goals('Früher helfen', 'Vernetzen'),
      theirs: goals('Früh und gut helfen', 'Vernetzen', 'Zuhören'),
    });
    expect(value).to.deep.equal(goals('Früher helfen', 'Vernetzen', 'Zuhören'));
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['profile', 'goals', 0]]);
  });

  it('never makes one age span, schedule or figure of two', () => {
    const ages = (fromMonths: number, toMonths: number) =>
      file({ ...cafe, ages: [{ fromMonths, toMonths }] });
    const { services, conflicts } = merge(ages(0, 12), ages(12, 24), ages(0, 6));
    expect(services).to.deep.equal(ages(12, 24).services);
    expect(conflicts).to.deep.equal(['services.0.ages.0']);
  });

  it('merges keys that the contract does not know like all others', () => {
    const { services, conflicts } = merge(
      file({ ...cafe, internal: { room: 1, keys: ['a'] } }),
      file({ ...cafe, internal: { room: 2, keys: ['a'] } }),
      file({ ...cafe, internal: { room: 1, keys: ['a', 'b'] }, constructor: 'x' }),
    );
    expect(services).to.deep.equal([{ ...cafe, internal: { room: 2, keys: ['a', 'b'] }, constructor: 'x' }]);
    expect(conflicts).to.deep.equal([]);
  });

  it('keeps a key named __proto__ as any other', () => {
    const withKey = JSON.parse('{"schemaVersion": 1, "__proto__": {"a": 1}}') as object;
    const { value } = mergeThreeWay({
      base: { schemaVersion: 1 },
      mine: withKey,
      theirs: { schemaVersion: 1, b: 2 },
    });
    expect(JSON.stringify(value)).to.equal('{"schemaVersion":1,"__proto__":{"a":1},"b":2}');
  });

  it('merges two files without a common base', () => {
    const { value, conflicts } = mergeThreeWay({
      base: undefined,
      mine: { ...file(cafe), updated: '2026-01-01' },
      theirs: { ...file(cafe, play), updated: '2026-02-01' },
    });
    expect(value).to.deep.equal({ ...file(cafe, play), updated: '2026-01-01' });
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['updated']]);
  });

  it('tells records with the same id apart by what else they have', () => {
    const twin = { id: 'cafe', name: 'Café Süd' };
    const { services, conflicts } = merge(
      file(cafe, twin),
      file(cafe, { ...twin, email: 'a@example.de' }),
      file({ ...cafe, url: 'https://example.de' }, twin),
    );
    expect(services).to.deep.equal([
      { ...cafe, url: 'https://example.de' },
      { ...twin, email: 'a@example.de' },
    ]);
    expect(conflicts).to.deep.equal([]);
  });
});
