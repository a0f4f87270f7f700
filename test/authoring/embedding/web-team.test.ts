import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { Parser } from 'htmlparser2';
import { checkFile } from '../../../src/authoring/check/check-file.js';
import { serverExamples } from '../../../src/authoring/embedding/server-examples.js';
import { strictPolicyLine } from '../../../src/authoring/embedding/site-setup.js';
import { starterFile } from '../../../src/authoring/embedding/starter-file.js';

// A script that has no types.
const server = new URL('../../support/server.js', import.meta.url).href;
const { strictPolicy } = (await import(server)) as { strictPolicy: string };

const site = { folder: '/pk/', src: '/daten/peine.json', version: '0.2.0' };
const { apache, nginx, iis } = serverExamples;

/** The attributes of the elements in a text, by name. Fails where the text is not XML. */
function elementsOf(xml: string): Map<string, Record<string, string>[]> {
  const found = new Map<string, Record<string, string>[]>();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void found.set(name, [...(found.get(name) ?? []), attributes]),
      onclosetag: (name, isImplied) => void expect(isImplied, `</${name}> is missing`).to.equal(false),
      oncomment: (comment) => void expect(comment, 'no comment in XML has two dashes').not.to.include('--'),
    },
    { xmlMode: true, recognizeSelfClosing: false },
  );
  // Elements without content, written out: the parser calls them implied.
  parser.end(xml.replace(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>'));
  return found;
}

describe('what the web team gets', () => {
  describe('the policy in the examples', () => {
    it('is the one that all elements are tested under', () =>
      expect(strictPolicyLine(site)).to.equal(strictPolicy));

    for (const { name, write } of Object.values(serverExamples))
      it(`stands in the example for ${name}`, () => expect(write(site)).to.include(strictPolicy));

    it('names another server of the data, and nothing else besides', () =>
      expect(strictPolicyLine({ ...site, src: 'https://daten.example.de/peine.json' })).to.equal(
        strictPolicy
          .replace("connect-src 'self'", "connect-src 'self' https://daten.example.de")
          .replace('data:', 'data: https://daten.example.de'),
      ));
  });

  describe('the examples for servers', () => {
    it('keep files of a version for a year, ask for newer ones of all else', () => {
      for (const example of [apache.write(site), nginx.write(site)]) {
        expect(example).to.match(
          /\^\/pk\/\[0-9\]\+\\\.\[0-9\]\+\\\.\[0-9\]\+\/[\s\S]{1,60}max-age=31536000, immutable/,
        );
        expect(example).to.match(/\^\/pk\/pk\(\\\.all\)\?\\\.js\$[\s\S]{1,60}no-cache/);
        expect(example).to.match(/\/daten\/peine\.json[\s\S]{1,90}no-cache/);
        expect(example).to.match(/\/daten\/peine\.json[\s\S]{1,200}Access-Control-Allow-Origin "\*"/);
      }
    });

    it('are patterns that match the files as they are named', () => {
      const [versioned, newest] = [...nginx.write(site).matchAll(/location ~ (\S+) \{/g)].map(
        ([, pattern]) => new RegExp(pattern!),
      );
      expect(versioned!.test('/pk/0.2.0/core-D7Bg0gXB.js')).to.equal(true);
      expect(versioned!.test('/pk/pk.js')).to.equal(false);
      expect(newest!.test('/pk/pk.js') && newest!.test('/pk/pk.all.js')).to.equal(true);
      expect(newest!.test('/pk/pkxall.js')).to.equal(false);
    });

    it('are XML for IIS, with the folder of the version and the file', () => {
      const found = elementsOf(iis.write(site));
      expect(found.get('location')).to.deep.equal([
        { path: 'pk/0.2.0' },
        { path: 'pk/pk.js' },
        { path: 'daten/peine.json' },
      ]);
      expect(found.get('mimeMap')).to.deep.include({ fileExtension: '.js', mimeType: 'text/javascript' });
      expect(found.get('clientCache')![0]).to.deep.include({ cacheControlMaxAge: '365.00:00:00' });
    });

    it('hold whatever is typed as folder and address', () => {
      for (const typed of [
        '',
        '  ',
        '"/><x>',
        "/a'b;}\n{#/",
        'https://daten.example.de/k.json',
        'a b',
        '::',
      ]) {
        const odd = { folder: typed, src: typed, version: '0.2.0' };
        expect(elementsOf(iis.write(odd)).get('x')).to.equal(undefined);
        expect(nginx.write(odd).match(/[{}]/g)).to.have.length(6);
        expect(apache.write(odd).match(/^<If "[^"]*">$/gm)).to.have.length(3);
      }
      expect(nginx.write({ ...site, src: 'https://daten.example.de/k.json' })).to.include(
        'location = /k.json {',
      );
    });
  });

  describe('the file to begin with', () => {
    const text = starterFile('2026-11-28');

    it('has nothing that would not be shown, and nothing that is probably wrong', () => {
      const { program, findings } = checkFile(text, { now: new Date('2026-11-28T12:00:00Z') });
      expect(findings.filter(({ severity }) => severity !== 'hint')).to.deep.equal([]);
      expect(program!.services).to.have.length(1);
    });

    it('is valid by the schema that the package publishes', () => {
      const schema = readFileSync(new URL('../../../program.schema.json', import.meta.url), 'utf8');
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      const isValid = ajv.validate(JSON.parse(schema) as object, JSON.parse(text));
      expect(isValid, ajv.errorsText()).to.equal(true);
    });

    it('is marked as made up', () => {
      const { services } = JSON.parse(text) as { services: { sample?: boolean }[] };
      expect(services.every(({ sample }) => sample)).to.equal(true);
    });
  });
});
