import { expect } from 'chai';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import { EditHistory } from '../../../src/authoring/document/edit-history.js';

const file = {
  services: [
    { id: 'a', name: 'Stillcafé' },
    { id: 'b', name: 'Elterncafé' },
  ],
  contacts: [{ department: 'Jugendamt' }],
};

describe('changes of the data of a file', () => {
  it('set a value, and leave what they do not touch the same object', () => {
    const changed = applyChanges(file, [{ path: ['services', 1, 'name'], value: 'Café' }]) as typeof file;
    expect(changed.services[1]).to.deep.equal({ id: 'b', name: 'Café' });
    expect(changed.services[0]).to.equal(file.services[0]);
    expect(changed.contacts).to.equal(file.contacts);
    expect(file.services[1]!.name).to.equal('Elterncafé');
  });

  it('keep the order of keys, and add new ones at the end', () => {
    const changed = applyChanges(file.services[0], [
      { path: ['id'], value: 'c' },
      { path: ['email'], value: 'a@example.org' },
    ]);
    expect(Object.keys(changed as object)).to.deep.equal(['id', 'name', 'email']);
  });

  it('make what is missing on the way', () => {
    expect(applyChanges({}, [{ path: ['services', 0, 'phones', 0, 'number'], value: '112' }])).to.deep.equal({
      services: [{ phones: [{ number: '112' }] }],
    });
  });

  it('remove keys and items, and nothing where there is nothing', () => {
    const changes = [
      { path: ['services', 0], value: undefined },
      { path: ['contacts', 0, 'department'], value: undefined },
    ];
    expect(applyChanges(file, changes)).to.deep.equal({ services: [file.services[1]], contacts: [{}] });
    expect(applyChanges(file, [{ path: ['papers', 0], value: undefined }])).to.equal(file);
  });

  it('append an item, and replace a key at its position', () => {
    expect(applyChanges([1, 2], [{ path: [2], value: 3 }])).to.deep.equal([1, 2, 3]);
    expect(JSON.stringify(applyChanges({ a: 1, b: 2 }, [{ path: ['a'], newKey: 'c' }]))).to.equal(
      '{"c":1,"b":2}',
    );
  });

  it('set the key __proto__ like any other', () => {
    const changed = applyChanges({}, [{ path: ['__proto__'], value: 1 }]);
    expect(Object.getOwnPropertyNames(changed)).to.deep.equal(['__proto__']);
  });

  it('do not lead through a text, or past the end of a list', () => {
    expect(() => applyChanges(file, [{ path: ['services', 0, 'name', 'de'], value: 'x' }])).to.throw(
      RangeError,
    );
    expect(() => applyChanges([], [{ path: [1], value: 'x' }])).to.throw(RangeError);
  });
});

describe('the history of a file', () => {
  it('undoes what tidies up together with the step before', () => {
    const tidy = { label: 'Name', continuesLast: true };
    const renamed = rename(EditHistory.of(file), 'A').apply([{ path: ['contacts'], value: undefined }], tidy);
    expect(renamed.undo().data).to.equal(file);
    expect(renamed.undo().undoLabel).to.equal(undefined);
    const added = EditHistory.of(file)
      .apply([{ path: ['services', 2], value: {} }], { label: 'Neu' })
      .apply([{ path: ['services', 2], value: undefined }], tidy);
    expect(added.undoLabel, 'a step that leads nowhere is none').to.equal(undefined);
  });

  const rename = (history: EditHistory, name: string, mergeKey?: string) =>
    history.apply([{ path: ['services', 0, 'name'], value: name }], { label: name, mergeKey });

  it('undoes and redoes steps with their names', () => {
    const history = rename(rename(EditHistory.of(file), 'A'), 'B');
    expect(history.undoLabel).to.equal('B');
    const once = history.undo();
    expect([once.undoLabel, once.redoLabel]).to.deep.equal(['A', 'B']);
    const twice = once.undo();
    expect(twice.data).to.equal(file);
    expect([twice.undoLabel, twice.redoLabel]).to.deep.equal([undefined, 'A']);
    expect(twice.undo()).to.equal(twice);
    expect(twice.redo().redo().data).to.deep.equal(history.data);
    expect(twice.redo().undoLabel).to.equal('A');
  });

  it('takes the letters typed into one field as one step', () => {
    const history = rename(rename(rename(EditHistory.of(file), 'A'), 'S', 'name'), 'St', 'name');
    expect((history.undo().data as typeof file).services[0]!.name).to.equal('A');
  });

  it('can redo nothing after another step', () => {
    const history = rename(rename(EditHistory.of(file), 'A').undo(), 'B');
    expect(history.redoLabel).to.equal(undefined);
    expect(history.undo().data).to.equal(file);
  });

  it('has no step where nothing is changed', () => {
    const history = EditHistory.of(file);
    expect(history.apply([{ path: ['papers'], value: undefined }], { label: '' })).to.equal(history);
  });
});
