import { expect } from 'chai';
import type { WorkshopElement } from '../../src/workshop/workshop.element.js';
import { byRole, deepElements, expectAccessible, textOf } from '../support/page.js';
import {
  button,
  control,
  eventually,
  FakeDisk,
  openWorkshop,
  renderWorkshop,
  settled,
  type,
  openEntry,
} from './support.js';

const stillcafe = {
  id: 'stillcafe',
  name: 'Stillcafé',
  organization: 'Familienzentrum Nord',
  phones: [{ number: '05371 12345' }],
  invented: { kept: true },
};
const file = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Musterland' },
  topics: [{ id: 'fruehe-hilfen', label: 'Frühe Hilfen' }],
  services: [stillcafe, { id: 'vaetertreff', name: 'Vätertreff' }],
  contacts: [{ name: 'Anna Ärmel', department: 'Jugendamt', phones: [{ number: '05371 1000' }] }],
};
const text = `${JSON.stringify(file, undefined, 2)}\n`;

interface Data {
  municipality: Record<string, unknown>;
  topics: Record<string, unknown>[];
  services: Record<string, unknown>[];
  contacts: Record<string, unknown>[];
}

const dataOf = (workshop: WorkshopElement) => workshop.data as Data;

/** Opens the workshop with a record open. */
async function openRecord(
  name: string,
  section = 'Angebote',
  disk = new FakeDisk(text),
): Promise<WorkshopElement> {
  const workshop = await openWorkshop(disk);
  button(workshop, new RegExp(`^${section}`)).click();
  await settled();
  await openEntry(workshop, name);
  return workshop;
}

/** What is told after the whole file has been looked at. */
const told = (workshop: WorkshopElement, pattern: RegExp) =>
  eventually(() => pattern.test(textOf(workshop)), `${pattern} is told`);

describe('pk-workshop', () => {
  describe('at its start', () => {
    it('begins the file of a Landkreis that is looked for', async () => {
      const workshop = await renderWorkshop();
      await type(control(workshop, 'Landkreis oder kreisfreie Stadt'), 'gifh');
      await eventually(() => /1 gefunden/.test(textOf(workshop)), 'it is found');
      button(workshop, /Landkreis Gifhorn/).click();
      await settled();

      expect(dataOf(workshop).municipality).to.deep.equal({
        name: 'Landkreis Gifhorn',
        type: 'Landkreis',
        ags: '03151',
      });
      expect(textOf(workshop)).to.include('Neue Datei, noch nicht gesichert');
    });

    it('begins the file of a municipality that is typed, and says which key is none', async () => {
      const workshop = await renderWorkshop();
      deepElements(workshop.shadowRoot!).find((node): node is HTMLDetailsElement =>
        node.matches('details'),
      )!.open = true;
      await type(control(workshop, 'Name der Kommune'), 'Samtgemeinde Nord');
      await type(control(workshop, /Gemeindeschlüssel/), '123');
      button(workshop, 'Beginnen').click();
      await settled();
      expect(textOf(workshop)).to.include('Der Schlüssel hat 2, 5 oder 8 Ziffern.');

      await type(control(workshop, /Gemeindeschlüssel/), '03151401');
      button(workshop, 'Beginnen').click();
      await settled();
      expect(dataOf(workshop).municipality).to.include({ name: 'Samtgemeinde Nord', ags: '03151401' });
    });

    it('says in plain words why a file can not be opened', async () => {
      const workshop = await renderWorkshop(new FakeDisk('%PDF-1.7'));
      button(workshop, 'Datei auswählen …').click();
      await told(workshop, /Diese Datei kann nicht geöffnet werden/);
      expect(workshop.data).to.be.undefined;
    });

    it('opens a half-broken file, and says that slips were corrected', async () => {
      const workshop = await openWorkshop(new FakeDisk(text.replace('"services": [', '"services": [,')));
      await told(workshop, /Ein Schreibfehler in der Datei wurde beim Öffnen behoben/);
      expect(dataOf(workshop).services).to.have.length(2);
    });

    it('is accessible', async () => expectAccessible(await renderWorkshop()));
  });

  describe('with a file open', () => {
    it('says how many services a family can reach', async () => {
      const workshop = await openWorkshop(new FakeDisk(text));
      await told(workshop, /1 von 2 Angeboten kann eine Familie heute erreichen/);
    });

    it('is accessible with a form open', async () => expectAccessible(await openRecord('Stillcafé')));

    it('never shows how a file is written', async () => {
      const workshop = await openRecord('Stillcafé');
      expect(textOf(workshop)).not.to.match(/JSON\b|undefined|\[object|services\[|true|null/);
    });

    it('takes what is typed at once, and can undo and redo it by name', async () => {
      const workshop = await openRecord('Stillcafé');
      await type(control(workshop, /^Name/), 'Elterncafé');
      expect(dataOf(workshop).services[0]).to.deep.equal({ ...stillcafe, name: 'Elterncafé' });
      await told(workshop, /Elterncafé: Name geändert/);

      const undo = button(workshop, 'Rückgängig');
      expect(undo.title).to.include('Stillcafé: Name');
      undo.click();
      await settled();
      expect(dataOf(workshop).services[0]).to.deep.equal(stillcafe);
      button(workshop, 'Wiederholen').click();
      await settled();
      expect(dataOf(workshop).services[0]!.name).to.equal('Elterncafé');
    });

    it('shows what families will see', async () => {
      const workshop = await openRecord('Stillcafé');
      const inPreview = (name: string) => byRole(workshop, 'heading').map(textOf).includes(name);
      await eventually(() => inPreview('Stillcafé'), 'the preview is there');
      await type(control(workshop, /^Name/), 'Elterncafé');
      await eventually(() => inPreview('Elterncafé'), 'the preview follows');
    });

    it('adds a service, and leads to its name', async () => {
      const workshop = await openWorkshop(new FakeDisk(text));
      button(workshop, 'Neues Angebot').click();
      await settled();
      const name = control(workshop, /^Name/);
      await eventually(() => name.matches(':focus'), 'the name has the focus');
      await type(name, 'Krabbelgruppe');
      expect(dataOf(workshop).services[2]).to.deep.equal({ id: 'angebot-3', name: 'Krabbelgruppe' });
    });

    it('says today that a service was checked', async () => {
      const workshop = await openRecord('Stillcafé');
      button(workshop, 'Heute geprüft').click();
      await settled();
      expect(dataOf(workshop).services[0]!.lastVerified).to.match(/^\d{4}-\d\d-\d\d$/);
      await told(workshop, /Angebot „Stillcafé“ heute geprüft/);
    });

    it('asks plainly whether a person may be shown', async () => {
      const workshop = await openRecord('Anna Ärmel', 'Kontakte');
      expect(textOf(workshop)).to.include('Hat die Person zugestimmt');
      control(workshop, 'Ja, sie hat zugestimmt').click();
      await settled();
      expect(dataOf(workshop).contacts[0]!.public).to.be.true;
    });

    it('leads from what was found to the field on one tap', async () => {
      const workshop = await openWorkshop(new FakeDisk(text.replace('05371 12345', '12345 678')));
      button(workshop, /^Zu prüfen/).click();
      await eventually(() => /Ein Tippen führt zur Stelle/.test(textOf(workshop)), 'the list is there');
      button(workshop, /Angebot „Stillcafé“, Telefon/).click();
      await settled();
      await eventually(() => control(workshop, 'Nummer').matches(':focus'), 'the number has the focus');
    });
  });

  describe('in Englisch', () => {
    it('has English words', async () => {
      const workshop = await openWorkshop(new FakeDisk(text));
      workshop.language = 'en';
      await told(workshop, /1 of 2 services can be reached by a family today/);
    });
  });
});
