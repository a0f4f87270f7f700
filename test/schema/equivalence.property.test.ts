import { expect } from 'chai';
import fc from 'fast-check';
import type { DataIssue, ParseResult } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { brokenValue } from './broken-value.js';
import { fullDocument, nodesOf, withValue, type Json, type Keys } from './documents.js';
import { referenceParse } from './reference-reader.js';
import { validDocument } from './valid-document.js';

/** Issues in a fixed order, since their order does not matter. */
const inFixedOrder = ({ program, issues }: ParseResult) => ({
  program,
  issues: [...issues].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
});

const key = ({ path, expected, found }: DataIssue) => `${path} ${expected} ${found}`;

/** Expects the same program and issues from the reader that ships and from the reference reader. */
function expectSameResult(data: unknown): void {
  expect(inFixedOrder(parseProgram(data))).to.deep.equal(inFixedOrder(referenceParse(data)));
}

/** A document with several broken values. Values that an earlier break removed are skipped. */
function withBrokenValues(document: Json, changes: readonly (readonly [Keys, Json])[]): Json {
  return changes.reduce((broken, [keys, value]) => {
    try {
      return withValue(broken, keys, value);
    } catch {
      return broken;
    }
  }, document);
}

const arbitraryBreaks = (document: Json) => {
  const nodes = nodesOf(document).filter(([top]) => top !== 'schemaVersion');
  const change = fc.tuple(fc.constantFrom(...nodes), brokenValue);
  return fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) => withBrokenValues(document, changes));
};

describe('the reader that ships agrees with zod', function () {
  this.timeout(120_000);

  it('about any JSON', () => {
    const keys = Object.keys(fullDocument());
    const contents = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }));
    const records = fc.dictionary(
      fc.constantFrom(...keys),
      fc.array(fc.dictionary(fc.string(), brokenValue)),
    );
    const anything = fc.oneof(
      fc.jsonValue(),
      contents.map((content) => ({ ...content, schemaVersion: 1 })),
      records.map((content) => ({ ...content, schemaVersion: 1 })),
    );
    fc.assert(fc.property(anything, expectSameResult), { numRuns: 500 });
  });

  it('about a line of a text under an empty tag', () => {
    for (const text of [{ '': ' ! ' }, { '': '!', de: 'x' }, { '': ' ' }])
      expectSameResult({ schemaVersion: 1, municipality: { name: 'Peine' }, services: [{ name: text }] });
  });

  it('about valid documents', () => {
    fc.assert(fc.property(validDocument, expectSameResult), { numRuns: 100 });
  });

  it('about valid documents with one to five broken values', () => {
    fc.assert(fc.property(validDocument.chain(arbitraryBreaks), expectSameResult), { numRuns: 500 });
  });

  it('about the full document with one to five broken values', () => {
    fc.assert(fc.property(arbitraryBreaks(fullDocument()), expectSameResult), { numRuns: 700 });
  });
});
