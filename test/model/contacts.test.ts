import { expect } from 'chai';
import { groupByOffice, publicPart, publicContacts } from '../../src/model/contacts.js';
import type { Contact } from '../../src/schema/index.js';

const person: Contact = {
  id: 'anna',
  name: 'Anna Ärmel',
  role: 'Koordination',
  organization: 'Landkreis Peine',
  department: 'FD Jugendamt',
  address: { street: 'Burgstraße 1', postalCode: '31224', city: 'Peine' },
  phones: [{ number: '05171 401-2260' }],
  email: 'anna@peine.example',
  url: 'https://peine.example',
  hours: 'Mo–Fr 9–12 Uhr',
  public: true,
};

describe('the public part of a contact', () => {
  it('is all of it if it is public', () => expect(publicPart(person)).to.equal(person));

  it('is the office only if it is not public', () => {
    const { name, role, email, phones, ...office } = publicPart({ ...person, public: false });
    expect([name, role, email, phones]).to.deep.equal([undefined, undefined, undefined, []]);
    expect(office).to.include({ organization: 'Landkreis Peine', department: 'FD Jugendamt' });
  });

  it('is undefined if there is no office', () => {
    const { id, name, phones } = person;
    expect(publicContacts([{ id, name, phones, public: false }])).to.deep.equal([]);
  });

  for (const [what, contact] of [
    ['a name', { name: 'A' }],
    ['a department', { department: 'B' }],
    ['a phone number', { phones: [{ number: '112' }] }],
    ['a mail address', { email: 'a@b.de' }],
  ] as const) {
    it(`is ${what} if there is nothing else`, () =>
      expect(publicContacts([{ phones: [], public: true, ...contact }])).to.have.length(1));
  }
});

describe('contacts of one office', () => {
  const names = (contacts: Contact[]) =>
    groupByOffice(contacts).map(({ contacts }) => contacts.map(({ name }) => name));

  it('are grouped in their order', () => {
    const [b, c] = ['B', 'C'].map((name) => ({ ...person, name }));
    const elsewhere = { ...person, name: 'X', address: { city: 'Gifhorn' } };
    expect(names([person, elsewhere, b!, c!])).to.deep.equal([['Anna Ärmel', 'B', 'C'], ['X']]);
  });

  it('are separate if department or organization differ', () => {
    expect(names([person, { ...person, department: 'Gesundheitsamt' }])).to.have.length(2);
    expect(names([person, { ...person, organization: 'Stadt Peine' }])).to.have.length(2);
  });

  it('do not end with a contact that only names the office', () => {
    const nobody = publicPart({ ...person, public: false, hours: undefined, url: undefined });
    expect(names([person, nobody])).to.deep.equal([['Anna Ärmel']]);
    expect(names([nobody, nobody])).to.deep.equal([[undefined]]);
  });
});
