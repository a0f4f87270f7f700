import { expect } from 'chai';
import fc from 'fast-check';
import { parseProgram } from '../../src/schema/index.js';
import { programSchema } from '../../src/schema/program.js';
import { readProgram } from '../../src/schema/read-program.js';
import { brokenValue } from './broken-value.js';
import { expectOtherRecordsKept, fullDocument, nodesOf, isBlank, withValue, type Json } from './documents.js';
import { validDocument } from './valid-document.js';

const anyJson = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

/** A valid document, the path of one value in it, and a replacement for that value. */
const broken = validDocument.chain((document) => {
  const nodes = nodesOf(document).filter(([top]) => top !== 'schemaVersion');
  return fc.tuple(fc.constant(document), fc.constantFrom(...nodes), brokenValue);
});

/** Whether parsing had issues, and its outcome. */
function outcome(data: unknown, parse = parseProgram): string {
  const { program, issues } = parse(data);
  return program ? 'program' : `${issues.length} issue`;
}

describe('parseProgram, with arbitrary input', function () {
  this.timeout(60_000);

  it('never throws, and always returns a program or an issue', () => {
    fc.assert(fc.property(anyJson, (value) => ['program', '1 issue'].includes(outcome(value))));
  });

  it('always returns a program if the version is right', () => {
    const keys = [...Object.keys(fullDocument()), '__proto__', 'constructor', 'toString'];
    const contents = fc.oneof(
      fc.dictionary(fc.constantFrom(...keys), anyJson),
      fc.dictionary(fc.constantFrom(...keys), fc.array(fc.dictionary(fc.string(), anyJson))),
    );
    fc.assert(fc.property(contents, (content) => outcome({ ...content, schemaVersion: 1 }) === 'program'));
  });

  it('returns a valid document unchanged', () => {
    fc.assert(
      fc.property(validDocument, (document) => {
        const { program, issues } = parseProgram(document);
        expect(issues).to.deep.equal([]);
        expect(holds(program as unknown as Json, document)).to.equal(true);
      }),
    );
  });

  it('keeps every other record if one value is broken', () => {
    fc.assert(
      fc.property(broken, ([document, keys, value]) => expectOtherRecordsKept(document, keys, value)),
      { numRuns: 1000 },
    );
  });

  it('reports an issue exactly if something is lost', () => {
    fc.assert(
      fc.property(broken, ([document, keys, value]) => {
        const result = withValue(document, keys, value);
        const hasIssues = lossesIn(result).length > 0;
        if (programSchema.safeParse(result).success) expect(hasIssues).to.equal(false);
        else expect(hasIssues || hasNothing(value)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds no issue in its own output', () => {
    fc.assert(
      fc.property(broken, ([document, keys, value]) => {
        const { program } = parseProgram(withValue(document, keys, value));
        const reparsed = parseProgram(program);
        expect(reparsed.program).to.deep.equal(program);
        expect(lossesIn(program).every(({ path }) => path === 'municipality.name')).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('accepts no URL with another scheme in a browser', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'vbscript:',
      'file:',
      'https:',
      'mailto:',
      '//',
      '',
    );
    const noise = fc.constantFrom(
      '\t',
      '\n',
      '\r',
      '\0',
      '\u0001',
      ' ',
      '\u00a0',
      '\ufeff',
      '\\',
      '/',
      '?',
      '#',
      ':',
      'a',
    );
    const address = fc
      .tuple(scheme, fc.array(fc.tuple(fc.nat({ max: 12 }), noise), { maxLength: 4 }), fc.string())
      .map(([start, extras, end]) => {
        const characters = [...start];
        for (const [position, extra] of extras) characters.splice(position, 0, extra);
        return characters.join('') + end;
      });
    fc.assert(
      fc.property(fc.oneof(address, fc.string({ unit: 'binary' })), (website) => {
        const { program } = parseProgram({ schemaVersion: 1, municipality: { name: 'A', website } });
        const taken = program!.municipality.website;
        if (taken === undefined || !URL.canParse(taken, 'https://www.example.de/daten/')) return;
        const { protocol } = new URL(taken, 'https://www.example.de/daten/');
        expect(['https:', 'http:', 'mailto:', 'tel:', 'webcal:']).to.include(protocol);
      }),
      { numRuns: 5000 },
    );
  });

  for (const [kind, deep] of [
    ['lists', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
    ['objects', JSON.parse('{"de":'.repeat(100_000) + '5' + '}'.repeat(100_000))],
  ] as [string, Json][]) {
    it(`survives deep nesting of ${kind}`, () => {
      expect(outcome(deep)).to.equal('1 issue');
      // Hundreds of copies of it would take a minute.
      expect(outcome({ schemaVersion: 1, unknown: deep })).to.equal('program');
      for (const keys of nodesOf(fullDocument())) {
        const document = fullDocument();
        const parent = keys
          .slice(0, -1)
          .reduce<Json>((at, key) => (at as Record<typeof key, Json>)[key]!, document);
        (parent as Record<string | number, Json>)[keys.at(-1)!] = deep;
        expect(outcome(document, readProgram)).to.equal(keys[0] === 'schemaVersion' ? '1 issue' : 'program');
      }
    });
  }
});

/** Whether one value is contained in another, which may have more. */
function holds(value: Json, part: Json): boolean {
  if (typeof part !== 'object' || part === null) return value === part;
  return Object.entries(part).every(([key, below]) => holds((value as Record<string, Json>)[key]!, below));
}

/** The issues that cause a loss. Contradicting figures cause none. */
const lossesIn = (document: unknown) =>
  parseProgram(document).issues.filter(({ lost }) => lost !== undefined);

/** Whether a value is empty, or has empty parts. */
const hasNothing = (value: Json): boolean =>
  isBlank(value) || (typeof value === 'object' && Object.values(value!).some(hasNothing));
