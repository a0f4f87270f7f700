import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { directoryJsonSchema, programJsonSchema } from '../../scripts/schema/json-schema.js';
import { parseProgram } from '../../src/schema/index.js';
import { fullDocument, keysOf, nodesOf, isBlank, withValue, type Json } from './documents.js';
import { leafCases } from './leaf-cases.js';
import { validDocument } from './valid-document.js';

const root = new URL('../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Json;

// Strict about everything but `required` beside `properties`, which "count or share" needs.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
let validate: ValidateFunction;
const isValid = (document: Json) => validate(document);
const errors = () => ajv.errorsText(validate.errors);

interface Schema {
  title?: string;
  description?: string;
  additionalProperties?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The examples are files of municipalities, and a directory of them. */
const isProgram = (name: string) => name.endsWith('.json') && name !== 'directory.json';

/** Every property of a schema with its path. */
function propertiesOf({ properties = {}, items }: Schema, path = ''): [string, Schema][] {
  const below = Object.entries(properties).flatMap(([key, property]): [string, Schema][] => {
    const at = path ? `${path}.${key}` : key;
    return [[at, property], ...propertiesOf(property, at)];
  });
  return items ? [...below, ...propertiesOf(items, path)] : below;
}

describe('program.schema.json', () => {
  before(() => {
    validate = ajv.compile(programJsonSchema());
  });

  it('is generated from the contract', () => {
    const message = 'program.schema.json is out of date: run `npm run schema`';
    expect(readJson('program.schema.json'), message).to.deep.equal(programJsonSchema());
  });

  it('has a German title and description for every property', () => {
    const properties = propertiesOf(programJsonSchema() as Schema);
    expect(properties).to.have.length.greaterThan(140);
    for (const [path, { title, description }] of properties) {
      expect(title, path).to.match(/^\p{Lu}.*[^.]$/u);
      expect(description, path).to.match(/ .*[.…]$/);
      expect(`${title} ${description}`, path).not.to.match(/\b(string|boolean|array|object|the|of)\b/i);
    }
  });

  it('requires no more than the contract does', () => {
    expect(isValid({ schemaVersion: 1, municipality: { name: 'Peine' } }), errors()).to.equal(true);
    expect(isValid({ schemaVersion: 1, municipality: {} })).to.equal(false);
    expect(isValid({ schemaVersion: 1 })).to.equal(false);
    expect(isValid({ municipality: { name: 'Peine' } })).to.equal(false);
    expect(isValid({ schemaVersion: 2, municipality: { name: 'Peine' } })).to.equal(false);
  });

  it('allows the keys of later versions', () => {
    const document = { ...fullDocument(), later: 5, contacts: [{ shoeSize: 42 }] };
    expect(isValid(document), errors()).to.equal(true);
  });

  it('accepts every valid document', () => {
    expect(isValid(fullDocument()), errors()).to.equal(true);
    fc.assert(fc.property(validDocument, (document) => isValid(document)));
  });

  for (const file of readdirSync(new URL('examples/', root)).filter(isProgram)) {
    it(`accepts examples/${file}`, () => {
      expect(isValid(readJson(`examples/${file}`)), errors()).to.equal(true);
    });
  }

  describe('agrees with parseProgram', () => {
    for (const { at, good, bad } of leafCases) {
      it(`about ${at}`, () => {
        for (const value of good) {
          expect(isValid(withValue(fullDocument(), keysOf(at), value)), errors()).to.equal(true);
        }
        for (const value of bad) {
          const document = withValue(fullDocument(), keysOf(at), value);
          expect(isValid(document), JSON.stringify(value)).to.equal(false);
          expect(parseProgram(document).issues).to.have.length(1);
        }
      });
    }

    it('about whole records', () => {
      const broken: [string, Json][] = [
        ['indicators[0].observations[0]', { asOf: '2020' }],
        ['services[0].ages[0]', {}],
        ['services[0].name', { de: 'A', uk: 5 }],
        ['services[0].name', { de: 'A', de_DE: 'B' }],
        ['agenda[0]', { start: '2020' }],
        ['papers[0].documents[0]', { label: 'A' }],
      ];
      for (const [at, value] of broken) {
        const document = withValue(fullDocument(), keysOf(at), value);
        expect(isValid(document), at).to.equal(false);
        expect(parseProgram(document).issues, at).to.have.length(1);
      }
    });

    it('about any one broken value, except for rules that JSON Schema cannot express', function () {
      this.timeout(30_000);
      const value = fc.oneof(
        fc.constantFrom<Json[]>(0, -1, 1e9, true, ' ', 'n/a', '2021', 'javascript:x', [], {}, [5], [{}], {
          de: 5,
        }),
        fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
      );
      const nodes = nodesOf(fullDocument()).filter(([top]) => top !== '$schema');
      fc.assert(
        fc.property(fc.constantFrom(...nodes), value, (keys, broken) => {
          const document = withValue(fullDocument(), keys, broken);
          const { issues } = parseProgram(document);
          // JSON Schema cannot compare values or know the calendar; only the parser trims white space.
          if (issues.some(({ expected }) => ['date', 'days', 'ages', 'hours'].includes(expected))) return;
          if (hasIgnoredParts(broken)) return;
          expect(isValid(document), errors()).to.equal(issues.length === 0);
        }),
        { numRuns: 2000 },
      );
    });
  });
});

describe('directory.schema.json', () => {
  it('is generated from the contract', () => {
    const message = 'directory.schema.json is out of date: run `npm run schema`';
    expect(readJson('directory.schema.json'), message).to.deep.equal(directoryJsonSchema());
  });

  it('has a German title and description for every property', () => {
    for (const [path, { title, description }] of propertiesOf(directoryJsonSchema() as Schema)) {
      expect(title, path).to.match(/^\p{Lu}.*[^.]$/u);
      expect(description, path).to.match(/ .*[.…]$/);
    }
  });

  it('accepts the example, and requires only what a directory needs', () => {
    const validateDirectory = ajv.compile(directoryJsonSchema());
    expect(
      validateDirectory(readJson('examples/directory.json')),
      ajv.errorsText(validateDirectory.errors),
    ).to.equal(true);
    const entry = { ags: '03157', name: 'Landkreis Peine', src: 'peine.json' };
    expect(validateDirectory({ directoryVersion: 1, programs: [entry] })).to.equal(true);
    expect(validateDirectory({ directoryVersion: 2, programs: [entry] })).to.equal(false);
    for (const key of Object.keys(entry))
      expect(
        validateDirectory({ directoryVersion: 1, programs: [{ ...entry, [key]: undefined }] }),
        key,
      ).to.equal(false);
  });
});

/** Whether a value has parts that the parser ignores without an issue. */
function hasIgnoredParts(value: Json): boolean {
  if (isBlank(value)) return true;
  if (typeof value === 'string') return value !== value.trim();
  return typeof value === 'object' && Object.values(value!).some(hasIgnoredParts);
}
