import { expect } from 'chai';
import { parseProgram } from '../../src/schema/parse.js';
import { readSource } from '../../src/sources/read-source.js';

const documentWith = (parts: object) => ({ schemaVersion: 1, municipality: { name: 'Peine' }, ...parts });

const failingLoader = () => Promise.reject(new Error('nothing more to load'));

const fileOf = (content: string) => ({
  bytes: new TextEncoder().encode(content),
  type: 'application/json',
  url: 'https://www.example.de/daten.json',
});

/** Nested values as JSON text. */
const nested = (open: string, core: string, close: string, depth = 10_000) =>
  open.repeat(depth) + core + close.repeat(depth);

describe('a document nested 10,000 deep', () => {
  const depths: [string, string][] = [
    ['lists', nested('[', '', ']')],
    ['objects', nested('{"de":', '5', '}')],
    ['both', nested('[{"services":', '1', '}]')],
  ];
  for (const [what, deep] of depths) {
    it(`is rejected as a whole, or read with its parts: ${what}`, async () => {
      const whole = await readSource(fileOf(deep), failingLoader);
      expect(whole.program).to.equal(undefined);
      expect(whole.issues).to.have.length(1);
      const file = `{"schemaVersion":1,"municipality":{"name":"Peine"},"unknown":${deep},"services":${deep},"agenda":[{"title":${deep}}]}`;
      const { program, issues } = await readSource(fileOf(file), failingLoader);
      expect(program!.municipality.name).to.equal('Peine');
      expect(issues).not.to.deep.equal([]);
    });
  }
});

describe('a document with a duplicate id', () => {
  it('keeps both records', () => {
    const twins = [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
    ];
    const { program, issues } = parseProgram(documentWith({ services: twins, contacts: twins }));
    expect(program!.services.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(program!.contacts).to.have.length(2);
    expect(issues).to.deep.equal([]);
  });

  it('uses the last of two values under one key, as JSON.parse does', () => {
    const text = '{"schemaVersion":1,"municipality":{"name":"A","name":"B"}}';
    expect(parseProgram(JSON.parse(text)).program!.municipality.name).to.equal('B');
  });
});

describe('a document with keys of Object.prototype', () => {
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const polluting = `{${keys.map((key) => `"${key}": {"language": "xx", "polluted": true}`).join()}}`;

  it('does not modify any prototype, wherever the keys are', () => {
    const own = polluting.slice(1, -1);
    const text = `{"schemaVersion":1,${own},"municipality":{"name":"A",${own}},"services":[{"name":"B",${own},"places":[${polluting}]},${polluting}],"agenda":${polluting}}`;
    const { program, issues } = parseProgram(JSON.parse(text));
    expect(program!.services.map(({ name }) => name)).to.deep.equal(['B']);
    expect(Object.keys(program!.services[0]!.places[0]!)).to.deep.equal(['schedules']);
    for (const value of [program, program!.municipality, program!.services[0]]) {
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
      expect(value).not.to.have.property('polluted');
    }
    expect({}).not.to.have.property('polluted');
    expect(issues.map(({ path }) => path)).to.have.members(['services[1].name', 'agenda']);
  });

  it('loses only those lines of a text', () => {
    for (const key of keys) {
      const text = `{"schemaVersion":1,"municipality":{"name":{"de":"A","${key}":{"x":1}}}}`;
      const { program, issues } = parseProgram(JSON.parse(text));
      expect(program!.municipality.name).to.deep.equal({ de: 'A' });
      expect(Object.getPrototypeOf(program!.municipality.name)).to.equal(Object.prototype);
      expect(issues.map(({ path }) => path)).to.deep.equal([`municipality.name.${key}`]);
    }
  });
});
