import { expect } from 'chai';
import fc from 'fast-check';
import { canonicalJson, isJsonObject } from '../../../src/authoring/merging/json-equality.js';
import { mergeThreeWay } from '../../../src/authoring/merging/three-way-merge.js';

interface TestFile {
  schemaVersion: 1;
  services: Record<string, unknown>[];
  [key: string]: unknown;
}

const text = fc.constantFrom<unknown>('Café', 'Kreis', 'Treff', { de: 'Café' }, { de: 'Café', uk: 'Кафе' });

const fields: Record<string, fc.Arbitrary<unknown>> = {
  name: text,
  organization: text,
  topics: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
  ages: fc.array(fc.record({ fromMonths: fc.nat(3), toMonths: fc.integer({ min: 10, max: 12 }) }), {
    maxLength: 2,
  }),
  phones: fc.array(fc.record({ number: fc.constantFrom('111', '222', '333') }), { maxLength: 2 }),
  goals: fc.array(text, { maxLength: 3 }),
  unknown: fc.oneof(fc.nat(2), fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(2))),
};

const service = fc.record(fields, { requiredKeys: ['name'] });

/** Files whose services have ids, of a few, so that two files share many. */
const file: fc.Arbitrary<TestFile> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('s1', 's2', 's3', 's4', 's5'), service), { selector: ([id]) => id })
  .map((services) => ({ schemaVersion: 1, services: services.map(([id, fields]) => ({ id, ...fields })) }));

/** The value with its lists sorted: which items it has, in whatever order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]));
}

const expectSame = (a: unknown, b: unknown) => expect(canonicalJson(a)).to.equal(canonicalJson(b));

describe('merging any three files', () => {
  it('gives the other side if one is unchanged, or both are the same', () => {
    fc.assert(
      fc.property(file, file, (base, changed) => {
        for (const [mine, theirs] of [
          [base, changed],
          [changed, base],
          [changed, changed],
        ]) {
          const { value, conflicts } = mergeThreeWay({ base, mine, theirs });
          expectSame(value, changed);
          expect(conflicts).to.deep.equal([]);
        }
      }),
    );
  });

  it('gives the same with the sides swapped, but for the order of what both added', () => {
    fc.assert(
      fc.property(file, file, file, (base, mine, theirs) => {
        const there = mergeThreeWay({ base, mine, theirs });
        const back = mergeThreeWay({ base, mine: theirs, theirs: mine }, { resolve: () => 'theirs' });
        expectSame(unordered(there.value), unordered(back.value));
        expect(there.conflicts.length).to.equal(back.conflicts.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives mine where somebody takes mine for all conflicts, and theirs likewise, as far as both changed it', () => {
    fc.assert(
      fc.property(file, file, file, (base, mine, theirs) => {
        const { value, conflicts } = mergeThreeWay({ base, mine, theirs });
        const again = mergeThreeWay({ base, mine: value, theirs });
        if (!conflicts.length) expectSame(unordered(again.value), unordered(value));
      }),
      { numRuns: 300 },
    );
  });

  it('takes changes of different records and fields from both, without a conflict', () => {
    const changes = fc.uniqueArray(
      fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.constantFrom(...Object.keys(fields)), fc.boolean()),
      { selector: ([id, field]) => `${id} ${field}`, maxLength: 8 },
    );
    fc.assert(
      fc.property(file, changes, (base, changes) => {
        const apply = (isWanted: (isMine: boolean) => boolean) => ({
          ...base,
          services: base.services.map((service) => ({
            ...service,
            ...Object.fromEntries(
              changes
                .filter(([id, , isMine]) => id === service.id && isWanted(isMine))
                .map(([, field]) => [field, `changed ${field}`]),
            ),
          })),
        });
        const { value, conflicts } = mergeThreeWay({
          base,
          mine: apply((isMine) => isMine),
          theirs: apply((isMine) => !isMine),
        });
        expectSame(
          value,
          apply(() => true),
        );
        expect(conflicts).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no record that one side added or changed, and invents none', () => {
    fc.assert(
      fc.property(file, file, file, (base, mine, theirs) => {
        const { value, conflicts } = mergeThreeWay({ base, mine, theirs });
        const idsOf = ({ services }: TestFile) => services.map(({ id }) => id as string);
        const merged = idsOf(value as TestFile);
        expect(new Set(merged).size).to.equal(merged.length);
        const isIn = (file: TestFile, id: string) => idsOf(file).includes(id);
        const wanted = [...new Set([...idsOf(mine), ...idsOf(theirs)])].filter((id) => {
          if (isIn(base, id)) return isIn(mine, id) && isIn(theirs, id);
          return true;
        });
        expect(merged).to.include.members(wanted);
        for (const id of merged) expect(isIn(mine, id) || isIn(theirs, id)).to.equal(true);
        // What one side removed and the other changed is among the conflicts.
        for (const { id, ...fields } of theirs.services) {
          const old = base.services.find((service) => service.id === id);
          if (!old || isIn(mine, id as string) || canonicalJson(old) === canonicalJson({ id, ...fields }))
            continue;
          expect(conflicts.some(({ theirs }) => isJsonObject(theirs) && theirs.id === id)).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reports nothing that both sides changed in the same way', () => {
    fc.assert(
      fc.property(file, file, file, (base, mine, theirs) => {
        for (const { mine: here, theirs: there, kind } of mergeThreeWay({ base, mine, theirs }).conflicts)
          if (kind === 'value') expect(canonicalJson(here)).not.to.equal(canonicalJson(there));
      }),
      { numRuns: 300 },
    );
  });
});
