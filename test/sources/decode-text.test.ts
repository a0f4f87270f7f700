import { expect } from 'chai';
import { decodeText } from '../../src/sources/decode-text.js';
import { entryOf, fileOf, read } from './files.js';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 with a byte order mark, in either byte order. */
function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\ufeff${text}`].forEach((character, index) =>
    bytes.setUint16(2 * index, character.charCodeAt(0), !isBigEndian),
  );
  return new Uint8Array(bytes.buffer);
}

const feed = (encoding: string) =>
  `<?xml version="1.0"${encoding && ` encoding="${encoding}"`}?><rss><channel><item><title>Für Größe</title></item></channel></rss>`;

describe('the text of a file', () => {
  const cases: [what: string, bytes: Uint8Array, type: string][] = [
    ['in UTF-8', utf8('Für Größe'), ''],
    ['in UTF-8 with a byte order mark', utf8('\ufeffFür Größe'), 'text/xml'],
    ['in UTF-8, whatever the server declares', utf8('Für Größe'), 'text/xml; charset=ISO-8859-1'],
    [
      'in ISO-8859-1, as the server declares',
      latin('Für Größe'),
      'application/rss+xml; charset="iso-8859-1"',
    ],
    ['in ISO-8859-1, although the server declares UTF-8', latin('Für Größe'), 'text/xml; charset=utf-8'],
    ['in ISO-8859-1, although nothing declares it', latin('Für Größe'), ''],
    [
      'in ISO-8859-1, although the server declares an unknown encoding',
      latin('Für Größe'),
      'text/xml; charset=x-nix',
    ],
    ['in UTF-16, little-endian', utf16('Für Größe', false), ''],
    ['in UTF-16, big-endian', utf16('Für Größe', true), 'text/xml; charset=utf-8'],
  ];
  for (const [what, bytes, type] of cases)
    it(`is decoded ${what}`, () => expect(decodeText(fileOf(bytes, type))).to.equal('Für Größe'));

  it('has the euro sign of ISO-8859-15 if the XML declaration says so', () => {
    const bytes = latin('<?xml version="1.0" encoding="ISO-8859-15"?><a>5 \u00a4</a>');
    expect(decodeText(fileOf(bytes))).to.include('5 €');
  });
});

describe('a feed', () => {
  for (const encoding of ['ISO-8859-1', 'windows-1252', '', 'utf-8'])
    it(`is decoded in ISO-8859-1 if it ${encoding ? `declares ${encoding}` : 'declares nothing'}`, async () => {
      const { program } = await read(latin(feed(encoding)));
      expect(program!.agenda[0]!.title).to.equal('Für Größe');
    });

  it('is decoded in UTF-8 even if it declares ISO-8859-1', async () => {
    expect((await entryOf(feed('ISO-8859-1'))).title).to.equal('Für Größe');
  });

  it('is decoded in UTF-16', async () => {
    const { program } = await read(utf16(feed('UTF-16'), false));
    expect(program!.agenda[0]!.title).to.equal('Für Größe');
  });
});
