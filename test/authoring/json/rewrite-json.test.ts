import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { rewriteJson } from '../../../src/authoring/json/rewrite-json.js';
import { canonicalJson } from '../../../src/authoring/merging/json-equality.js';

interface SampleFile {
  services: Record<string, unknown>[];
  contacts: Record<string, unknown>[];
  [key: string]: unknown;
}

const peine = readFileSync('examples/peine.json', 'utf8');

/** Changes the value of a text, and writes it back. */
function change(text: string, edit: (value: SampleFile) => void): string {
  const value = JSON.parse(text.replace(/^\ufeff/, '')) as SampleFile;
  edit(value);
  return rewriteJson(text, value);
}

/** The lines that only one of two texts has: `- …` and `+ …`. Lines that both have must be in the same order. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    ...old.slice(start, old.length - end).map((line) => `- ${line.trim()}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line.trim()}`),
  ];
}

describe('writing a changed value into the text of a file', () => {
  it('changes no byte if nothing changed, whatever the text looks like', () => {
    for (const name of ['peine', 'gifhorn', 'hameln-pyrmont']) {
      const text = readFileSync(`examples/${name}.json`, 'utf8');
      expect(change(text, () => undefined)).to.equal(text);
    }
  });

  it('changes one line for one value', () => {
    const after = change(peine, ({ services }) => (services[3]!.lastVerified = '2026-11-28'));
    expect(changedLines(peine, after)).to.deep.equal([
      `- "lastVerified": "${(JSON.parse(peine) as SampleFile).services[3]!.lastVerified as string}",`,
      '+ "lastVerified": "2026-11-28",',
    ]);
  });

  it('inserts a record as the others are written, and changes no other line', () => {
    const service = {
      phones: [{ number: '05171 1', type: 'voice' }],
      name: 'Neues Angebot',
      places: [{ name: 'Haus', address: { street: 'Am Markt 1', city: 'Peine' } }],
      id: 'neu',
    };
    const after = change(peine, ({ services }) => services.splice(5, 0, service));
    const lines = changedLines(peine, after);
    expect(lines.filter((line) => line.startsWith('-'))).to.deep.equal([]);
    expect(lines).to.include.members([
      '+ "id": "neu",',
      '+ "name": "Neues Angebot",',
      '+ "address": { "street": "Am Markt 1", "city": "Peine" }',
      '+ "phones": [{ "number": "05171 1", "type": "voice" }]',
    ]);
    expect(lines.indexOf('+ "id": "neu",'), 'in the order of the contract').to.equal(0);
  });

  it('removes a record with its comma and its lines, also the first and the last one', () => {
    const text = '{\n  "services": [\n    { "id": "a" },\n    { "id": "b" },\n    { "id": "c" }\n  ]\n}\n';
    const without = (index: number) => change(text, ({ services }) => services.splice(index, 1));
    expect(without(0)).to.equal(text.replace('    { "id": "a" },\n', ''));
    expect(without(1)).to.equal(text.replace('    { "id": "b" },\n', ''));
    expect(without(2)).to.equal(text.replace(',\n    { "id": "c" }', ''));
  });

  it('moves a record without changing its lines', () => {
    const text = '{ "services": [\n  { "id": "a",   "x": 1.0 },\n  { "id": "b" }\n] }';
    const after = change(text, ({ services }) => services.reverse());
    expect(after).to.equal('{ "services": [\n  { "id": "b" },\n  { "id": "a",   "x": 1.0 }\n] }');
  });

  it('puts a new key behind the one that precedes it in the contract', () => {
    const text =
      '{\n  "_note": 1,\n  "contacts": [],\n  "municipality": { "name": "Peine" },\n  "papers": []\n}';
    const after = change(text, (value) =>
      Object.assign(value, { updated: '2026', services: [], schemaVersion: 1 }),
    );
    expect(Object.keys(JSON.parse(after) as object)).to.deep.equal([
      '_note',
      'contacts',
      'services',
      'schemaVersion',
      'updated',
      'municipality',
      'papers',
    ]);
  });

  it('puts an unknown key behind the one before it', () => {
    const text = '{"services": [{"id": "a", "url": "/a"}]}';
    const after = change(text, ({ services }) => (services[0] = { id: 'a', room: 7, url: '/a', end: 1 }));
    expect(after).to.equal('{"services": [{"id": "a", "room": 7, "url": "/a", "end": 1}]}');
  });

  it('keeps notations, escapes, white space, line ends and the byte order mark', () => {
    const text =
      '\ufeff{\r\n\t"a" : 1.50e1,\r\n\t"b": "\\u00e4\\/",\r\n\t"c":[ 1,2 ,3 ],\r\n\r\n\t"services": [ ]\r\n}\r\n\r\n';
    const after = change(text, (value) => Object.assign(value, { c: [1, 2, 3, 4], services: [{ id: 'ü' }] }));
    expect(after).to.equal(
      text.replace('3 ]', '3,4 ]').replace('[ ]', '[\r\n\t\t{\r\n\t\t\t"id" : "\\u00fc"\r\n\t\t}\r\n\t]'),
    );
  });

  it('adds to a file of one line without a break', () => {
    const text = '{"services":[{"id":"a","phones":[{"number":"1"}]}]}';
    const after = change(text, ({ services }) => services.push({ id: 'b', phones: [{ number: '2' }] }));
    expect(after).to.equal(
      '{"services":[{"id":"a","phones":[{"number":"1"}]},{"id":"b","phones":[{"number":"2"}]}]}',
    );
  });

  it('writes lists over several lines where the file has none within one', () => {
    const text = JSON.stringify({ services: [{ id: 'a', topics: ['x'] }] }, null, 4);
    const after = change(text, ({ services }) => services.push({ id: 'b', topics: ['y', 'z'] }));
    expect(after).to.equal(
      JSON.stringify(
        {
          services: [
            { id: 'a', topics: ['x'] },
            { id: 'b', topics: ['y', 'z'] },
          ],
        },
        null,
        4,
      ),
    );
  });

  it('keeps a key that is there twice, and changes the one that counts', () => {
    const text = '{ "a": [1], "a": "x", "b": 1 }';
    expect(change(text, (value) => Object.assign(value, { a: 'y', b: 2 }))).to.equal(
      '{ "a": [1], "a": "y", "b": 2 }',
    );
  });

  it('writes what JSON.parse reads as the same value, and what it writes again without a change', () => {
    const layout = fc.constantFrom<(value: unknown) => string>(
      (value) => JSON.stringify(value),
      (value) => JSON.stringify(value, null, 2),
      (value) => `\ufeff${JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')}\r\n`,
      (value) => ` ${JSON.stringify(value).replaceAll(',"', ' , "').replaceAll('[', '[ ')}\n`,
    );
    const key = fc.constantFrom('id', 'name', 'services', 'phones', 'x', '__proto__', 'ä"\\');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, true, 0, 1.5, '', 'a', 'b', 'ä/\\"', '\ud800'),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(value, value, layout, (before, after, write) => {
        const text = write(before);
        const written = rewriteJson(text, after);
        expect(canonicalJson(JSON.parse(written.replace(/^\ufeff/, '')))).to.equal(canonicalJson(after));
        expect(rewriteJson(written, after)).to.equal(written);
        expect(written.startsWith('\ufeff')).to.equal(text.startsWith('\ufeff'));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the old text again when a change is taken back', () => {
    const services = (JSON.parse(peine) as SampleFile).services;
    fc.assert(
      fc.property(fc.nat(services.length - 1), fc.constantFrom('email', 'url', 'status'), (index, key) => {
        const changed = change(peine, (value) => (value.services[index]![key] = 'x'));
        const undone = change(changed, (value) => (value.services[index] = services[index]!));
        if (!(key in services[index]!)) expect(undone).to.equal(peine);
        expect(JSON.parse(undone)).to.deep.equal(JSON.parse(peine));
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a text that is not JSON', () => {
    expect(() => rewriteJson('{"a": 1', {})).to.throw(SyntaxError);
  });
});
