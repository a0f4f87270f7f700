import { expect } from 'chai';
import '../../src/components/contact-block/contact-block.js';
import type { ContactBlockElement } from '../../src/components/contact-block/contact-block.element.js';
import {
  byRole,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  captureDownload,
  waitForState,
  textOf,
} from '../support/page.js';

const person = {
  id: 'anna',
  name: 'Anna Ärmel',
  department: 'FD Jugendamt',
  address: { street: 'Burgstraße 1', postalCode: '31224', city: 'Peine' },
  phones: [{ number: '05171 / 401-2260' }, { number: '+49 5171 401 770 0', type: 'fax' }],
  email: 'a.aermel@landkreis.example',
  hours: 'Mo–Fr 9–12 Uhr',
  public: true,
};

async function renderBlock(contacts: object[], attributes = ''): Promise<ContactBlockElement> {
  const element = await renderFixture<ContactBlockElement>(
    `<pk-contact-block ${attributes}></pk-contact-block>`,
  );
  element.program = programOf({ contacts });
  await waitForState(element, contacts.length ? 'ready' : 'empty');
  return element;
}

describe('pk-contact-block', () => {
  it('shows names, addresses, phone numbers and hours from a file', async () => {
    const { url } = dataFile({ file: 'peine' });
    const element = await renderFixture<ContactBlockElement>(
      `<pk-contact-block src="${url}"></pk-contact-block>`,
    );
    await waitForState(element);

    expect(byRole(element, 'heading', 'Elisa Behrens')).to.have.length(1);
    expect(textOf(element)).to.include('Burgstraße 1 31224 Peine');
    expect(links(element)).to.include('mailto:e.behrens@landkreis-peine.de');
    await expectAccessible(element);
  });

  describe('when two people share an address', () => {
    const two = [person, { ...person, id: 'bea', name: 'Bea Beck', email: 'b.beck@landkreis.example' }];

    it('shows the address once', async () => {
      expect(textOf(await renderBlock(two)).split('Burgstraße 1')).to.have.length(2);
    });

    it('gives each a phone link that a phone can dial', async () => {
      const dialled = links(await renderBlock(two)).filter((href) => href === 'tel:+4951714012260');
      expect(dialled).to.have.length(2);
    });
  });

  it('shows a number as written, and does not link a fax number', async () => {
    const element = await renderBlock([person]);
    expect(textOf(element)).to.include('Telefon 05171 / 401-2260').and.to.include('Fax +49 5171 401 770 0');
    expect(links(element).filter((href) => href.startsWith('tel:'))).to.deep.equal(['tel:+4951714012260']);
  });

  it('shows no personal data of a contact that is not public', async () => {
    const text = textOf(await renderBlock([{ ...person, public: false }]));
    expect(text).to.include('FD Jugendamt').and.to.include('Burgstraße 1');
    expect(text).not.to.match(/Anna|2260|aermel/);
  });

  it('shows the requested contacts in the requested order', async () => {
    const contacts = ['a', 'b', 'c'].map((id) => ({ id, name: `Person ${id}`, public: true }));
    const element = await renderBlock(contacts, 'contact="c, a"');
    expect(byRole(element, 'heading').map(textOf)).to.deep.equal(['Person c', 'Person a']);
  });

  it('says so if there are none', async () => {
    expect(textOf(await renderBlock([]))).to.equal('Zurzeit ist keine Ansprechperson eingetragen.');
  });

  it('sets its headings at the level of the heading-level attribute', async () => {
    const element = await renderBlock([person], 'heading-level="5"');
    expect(byRole(element, 'heading')[0]!.getAttribute('aria-level')).to.equal('5');
  });

  describe('with the vcard attribute', () => {
    it('offers each contact as a vCard of what is shown', async () => {
      const element = await renderBlock([person], 'vcard');
      const { name, text } = await captureDownload(() =>
        byRole(element, 'button', 'Kontakt speichern: Anna Ärmel')[0]!.click(),
      );

      expect(name).to.equal('Anna-Ärmel.vcf');
      expect(text).to.include('BEGIN:VCARD\r\nVERSION:4.0').and.to.include('FN:Anna Ärmel');
      expect(text).to.include('TEL;VALUE=uri;TYPE="work,voice":tel:+4951714012260');
      await expectAccessible(element);
    });
  });

  it('shows long names, right-to-left text and emoji within its width', async () => {
    const element = await renderBlock([
      { ...person, name: 'Donaudampfschifffahrt'.repeat(250) },
      { ...person, name: 'مكتب الشباب' },
      { ...person, name: '👩‍👧‍👦 Familie' },
    ]);
    element.style.width = '280px';
    expect(element.scrollWidth).to.be.at.most(280);
    const [long = ''] = byRole(element, 'heading').map(textOf);
    expect(long.length).to.be.at.most(200);
    expect(textOf(element)).to.include('مكتب الشباب').and.to.include('👩‍👧‍👦 Familie');
  });
});
