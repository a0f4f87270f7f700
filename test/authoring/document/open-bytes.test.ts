import { expect } from 'chai';
import { openBytes } from '../../../src/authoring/document/open-bytes.js';

const now = new Date('2026-11-28T12:00Z');
const open = (text: string) => openBytes(new TextEncoder().encode(text), { now });

const file = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Gifhorn' },
  services: [{ name: 'Stillcafé' }],
};

describe('opening a file', () => {
  it('gives its data and its text', () => {
    const text = JSON.stringify(file, undefined, 2);
    expect(open(`\uFEFF${text}`)).to.deep.equal({ text, data: file, notices: [] });
  });

  it('keeps what can be read of one with slips in it, and says how many', () => {
    const opened = open(JSON.stringify(file).replace(',"services"', ',,"services"'));
    expect(opened).to.deep.include({ data: file, notices: [{ kind: 'repaired', count: 1 }] });
  });

  it('keeps what it does not understand, in a later file, too', () => {
    const later = { ...file, schemaVersion: 2, invented: { a: 1 } };
    expect(open(JSON.stringify(later))).to.deep.include({ data: later, notices: [{ kind: 'newer' }] });
  });

  it('keeps values that can not be read, and counts them', () => {
    const half = { ...file, services: [{ name: 'Stillcafé', email: 'keine' }, 'Elterncafé'] };
    const opened = open(JSON.stringify(half));
    expect(opened).to.deep.include({ data: half, notices: [{ kind: 'partly', count: 2 }] });
  });

  it('opens one that ends in the middle of a text, and says that something is missing', () => {
    const text = JSON.stringify(file, undefined, 2);
    for (const end of ['Stillc', 'Still', '"Stillcafé"']) {
      const opened = open(text.slice(0, text.indexOf(end) + end.length));
      expect(opened).to.deep.include({ notices: [{ kind: 'broken-off' }] });
      expect(opened)
        .to.have.nested.property('data.services[0].name')
        .that.matches(/^Still/);
    }
    const escaped = JSON.stringify({ ...file, note: 'a\nb' });
    expect(open(escaped.slice(0, escaped.indexOf('\\n') + 1))).to.have.nested.property('data.note', 'a');
  });

  it('closes no text in the middle of a file: nobody knows where it should have ended', () => {
    expect(open(JSON.stringify(file, undefined, 2).replace('Stillcafé"', 'Stillcafé'))).to.have.property(
      'findings',
    );
  });

  it('says what a file of another kind is', () => {
    for (const text of ['Name;Telefon\nStillcafé;05171', '<html>', '', '[1, 2]', '"text"', '%PDF-1.7'])
      expect(open(text), text).to.have.property('findings').that.is.not.empty;
  });

  it('reads one that Windows has encoded', () => {
    const bytes = Uint8Array.from(JSON.stringify(file), (letter) => letter.charCodeAt(0));
    expect(openBytes(bytes, { now })).to.deep.include({
      data: file,
      notices: [{ kind: 'encoding', name: 'Windows-1252' }],
    });
  });
});
