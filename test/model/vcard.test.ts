import { expect } from 'chai';
import fc from 'fast-check';
import { toVCard, type CardContent } from '../../src/model/vcard.js';

const person: CardContent = {
  name: 'Elisa Behrens',
  role: 'Ansprechpartnerin',
  organization: 'Landkreis Peine',
  department: 'FD Jugendamt; Präventionskette, Frühe Hilfen',
  street: 'Burgstraße 1',
  postalCode: '31224',
  city: 'Peine',
  phones: [
    { number: '05171 / 401-2260' },
    { number: '05171 401 770 0', type: 'fax' },
    { number: '0176 12345678', type: 'mobile' },
    { number: '401-2260, nur vormittags' },
  ],
  email: 'e.behrens@landkreis-peine.de',
  url: 'https://www.landkreis-peine.de/jugend',
};

const linesOf = (content: CardContent) => toVCard(content).replaceAll('\r\n ', '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a vCard', () => {
  it('has all properties in order, in the form of version 4.0', () => {
    expect(linesOf(person)).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Elisa Behrens',
      'N:Behrens;Elisa;;;',
      'ORG:Landkreis Peine;FD Jugendamt\\; Präventionskette\\, Frühe Hilfen',
      'ROLE:Ansprechpartnerin',
      'ADR;TYPE=work:;;Burgstraße 1;Peine;;31224;',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+4951714012260',
      'TEL;VALUE=uri;TYPE="work,fax":tel:+4951714017700',
      'TEL;VALUE=uri;TYPE="work,cell":tel:+4917612345678',
      'TEL;VALUE=text;TYPE="work,voice":401-2260\\, nur vormittags',
      'EMAIL;TYPE=work:e.behrens@landkreis-peine.de',
      'URL:https://www.landkreis-peine.de/jugend',
      'END:VCARD',
      '',
    ]);
  });

  it('names an office by department and organization', () => {
    const office = linesOf({ organization: 'Landkreis Peine', department: 'Bürgertelefon', phones: [] });
    expect(office).to.include.members([
      'KIND:org',
      'FN:Bürgertelefon\\, Landkreis Peine',
      'ORG:Landkreis Peine;Bürgertelefon',
    ]);
    expect(office.some((line) => line.startsWith('N:'))).to.equal(false);
  });

  it('always has a name', () => {
    expect(linesOf({ phones: [], email: 'info@peine.example' })).to.include('FN:info@peine.example');
    expect(linesOf({ phones: [{ number: '05171 4010' }] })).to.include('FN:05171 4010');
  });

  it('keeps several given names, and a single name as it is', () => {
    expect(linesOf({ phones: [], name: 'Merve Mareike Hansen' })).to.include('N:Hansen;Merve Mareike;;;');
    expect(linesOf({ phones: [], name: 'مريم' })).to.include('N:مريم;;;;');
  });

  it('escapes line breaks', () => {
    const lines = linesOf({
      phones: [],
      name: 'A\nEND:VCARD',
      role: 'B\r\nFN:C\\;D',
      url: 'https://x.example/\r\nFN:E',
    });
    expect(lines.filter((line) => /^(FN|END)/.test(line))).to.deep.equal(['FN:A\\nEND:VCARD', 'END:VCARD']);
    expect(lines).to.include('ROLE:B\\nFN:C\\\\\\;D').and.to.include('URL:https://x.example/FN:E');
  });

  it('folds lines at 75 octets, never inside a character', () => {
    const name = 'Äö👩‍👧ß'.repeat(60);
    const lines = toVCard({ name, phones: [] }).split('\r\n');
    expect(Math.max(...lines.map(octets))).to.equal(75);
    expect(lines.join('\r\n')).not.to.include('\ufffd');
    expect(linesOf({ name, phones: [] })).to.include(`FN:${name}`);
  });

  it('preserves every text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\r\n\\;,]/.test(text));
    fc.assert(
      fc.property(text, (role) => {
        const card = toVCard({ role, name: 'A B', phones: [] });
        expect(card.replaceAll('\r\n ', '').split('\r\n')).to.include(`ROLE:${role}`);
        expect(card.split('\r\n').every((line) => octets(line) <= 75)).to.equal(true);
      }),
    );
  });
});
