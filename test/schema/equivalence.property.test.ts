import { expect } from 'chai';
import fc from 'fast-check';
import type { DataIssue, ParseResult } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { brokenValue } from './broken-value.js';
import { fullDocument, nodesOf, withValue, type Json, type Keys } from './documents.js';
import { referenceParse } from './reference-reader.js';
import { validDocument } from './valid-document.js';

/** Issues in an order of their own: which comes first is nobody's business. */
const sorted = ({ program, issues }: ParseResult) => ({
  program,
  issues: [...issues].sort((one, other) => (key(one) < key(other) ? -1 : 1)),
});

const key = ({ path, expected, found }: DataIssue) => `${path} ${expected} ${found}`;

/** Expects the same program and the same issues from the reader that ships and from zod. */
function expectTheSame(data: unknown): void {
  expect(sorted(parseProgram(data))).to.deep.equal(sorted(referenceParse(data)));
}

/** A document with several of its values broken, one after the other; what is no longer there stays as it is. */
function breakValues(document: Json, changes: readonly (readonly [Keys, Json])[]): Json {
  return changes.reduce((broken, [keys, value]) => {
    try {
      return withValue(broken, keys, value);
    } catch {
      return broken;
    }
  }, document);
}

const breaking = (document: Json) => {
  const nodes = nodesOf(document).filter(([top]) => top !== 'schemaVersion');
  const change = fc.tuple(fc.constantFrom(...nodes), brokenValue);
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => breakValues(document, changes));
};

describe('the reader that ships, beside zod', function () {
  this.timeout(120_000);

  it('takes the same of any JSON', () => {
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
    fc.assert(fc.property(anything, expectTheSame), { numRuns: 500 });
  });

  it('takes the same of valid documents', () => {
    fc.assert(fc.property(validDocument, expectTheSame), { numRuns: 100 });
  });

  it('takes the same of valid documents in which one to five values are broken', () => {
    fc.assert(fc.property(validDocument.chain(breaking), expectTheSame), { numRuns: 500 });
  });

  it('takes the same of the full document in which one to five values are broken', () => {
    fc.assert(fc.property(breaking(fullDocument()), expectTheSame), { numRuns: 700 });
  });
});
