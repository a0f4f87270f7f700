import { expect } from 'chai';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import { emptyingPath } from '../../../src/authoring/document/emptying-path.js';
import { fieldsOf, FILE_RECORD, isRecordList, recordLists } from '../../../src/authoring/form/fields-of.js';
import type { FormField } from '../../../src/authoring/form/form-field.js';
import type { JsonPath } from '../../../src/authoring/json/json-path.js';

const recordTypes = [...recordLists, 'municipality', 'program', 'profile', 'holidays', FILE_RECORD];

/** The paths of all values that forms edit, in the first item of each list. */
function leaves(fields: readonly FormField[], path: JsonPath): JsonPath[] {
  return fields.flatMap(({ key, kind, fields: below }) => {
    const place = [...path, key];
    if (kind === 'record') return leaves(below, place);
    return kind === 'records' ? leaves(below, [...place, 0]) : [place];
  });
}

const pathOf = (type: string): JsonPath =>
  type === FILE_RECORD ? [] : isRecordList(type) ? [type, 0] : [type];

const remove = (data: unknown, path: JsonPath) =>
  applyChanges(data, [{ path: emptyingPath(data, path), value: undefined }]);

describe('emptying a value', () => {
  it('takes its group along where it was the last of it, wherever the contract has one', () => {
    let groupCount = 0;
    for (const type of recordTypes)
      for (const path of leaves(fieldsOf(type, 'de'), pathOf(type))) {
        const data = applyChanges({ schemaVersion: 1 }, [{ path, value: 'x' }]);
        const item = path.lastIndexOf(0);
        const emptied = JSON.stringify(remove(data, path));
        // A record of a list stays, and nothing else that is empty.
        const expected =
          item < 0
            ? { schemaVersion: 1 }
            : applyChanges({ schemaVersion: 1 }, [{ path: path.slice(0, item + 1), value: {} }]);
        expect(emptied, path.join('.')).to.equal(JSON.stringify(expected));
        if (path.length - item > 2) groupCount++;
      }
    expect(groupCount).to.be.greaterThan(15);
  });

  it('leaves the others of its group alone', () => {
    const service = { name: 'A', places: [{ address: { street: 'Weg 1', city: 'Peine' } }] };
    expect(remove({ services: [service] }, ['services', 0, 'places', 0, 'address', 'street'])).to.deep.equal({
      services: [{ name: 'A', places: [{ address: { city: 'Peine' } }] }],
    });
  });

  it('takes a list along with its last item', () => {
    const data = { services: [{ name: 'A', places: [{ name: 'Haus' }] }] };
    expect(remove(data, ['services', 0, 'places', 0])).to.deep.equal({ services: [{ name: 'A' }] });
  });
});
