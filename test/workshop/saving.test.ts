import { expect } from 'chai';
import { textOf } from '../support/page.js';
import {
  button,
  control,
  eventually,
  FakeDisk,
  openWorkshop,
  renderWorkshop,
  settled,
  type,
  record,
} from './support.js';

const file = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Musterland' },
  services: [{ id: 'a', name: 'Stillcafé', url: 'https://a.example', unknown: [1, 2] }],
};
const text = `${JSON.stringify(file, undefined, 4)}\r\n`;

async function renameService(disk: FakeDisk, name = 'Elterncafé') {
  const workshop = await openWorkshop(disk);
  record(workshop, 'Stillcafé').click();
  await settled();
  await type(control(workshop, /^Name/), name);
  button(workshop, 'Speichern').click();
  await settled();
  return workshop;
}

const save = 'In die geöffnete Datei speichern';

describe('saving in the workshop', () => {
  afterEach(() => localStorage.clear());

  it('tells first what changes, and then touches no other line', async () => {
    const disk = new FakeDisk(text);
    const workshop = await renameService(disk);
    expect(textOf(workshop)).to.match(/Das ändert sich in der Datei: .*Elterncafé: Name geändert/);
    expect(disk.text).to.equal(text);

    button(workshop, save).click();
    await eventually(() => /ist gespeichert/.test(textOf(workshop)), 'it is saved');
    expect(disk.text).to.equal(text.replace('Stillcafé', 'Elterncafé'));
    expect(workshop.hasChanges).to.be.false;
  });

  it('takes over what somebody else has changed meanwhile', async () => {
    const disk = new FakeDisk(text);
    const workshop = await renameService(disk);
    disk.text = text.replace('https://a.example', 'https://b.example');
    button(workshop, save).click();
    await eventually(() => /Jemand hat die Datei inzwischen geändert/.test(textOf(workshop)), 'it says so');
    expect(disk.text).to.include('https://b.example').and.to.include('Elterncafé');
    expect(workshop.data).to.have.nested.property('services[0].url', 'https://b.example');
  });

  it('asks only where two people have changed the same', async () => {
    const disk = new FakeDisk(text);
    const workshop = await renameService(disk);
    disk.text = text.replace('Stillcafé', 'Café Nord');
    button(workshop, save).click();
    await eventually(() => /Zwei haben dasselbe geändert/.test(textOf(workshop)), 'it asks');
    expect(disk.text, 'nothing is written yet').to.include('Café Nord');
    control(workshop, 'Andere Fassung').click();
    await settled();
    button(workshop, 'Übernehmen und weiter').click();
    await eventually(() => /ist gespeichert/.test(textOf(workshop)), 'it is saved');
    expect(workshop.data).to.have.nested.property('services[0].name', 'Café Nord');
  });

  it('loses nothing where the disk has been locked, or has something else', async () => {
    const disk = new FakeDisk(text);
    const workshop = await renameService(disk);
    disk.isLocked = true;
    button(workshop, save).click();
    await eventually(() => /Das Speichern hat nicht geklappt/.test(textOf(workshop)), 'it says so');
    disk.isLocked = false;
    disk.text = 'something else';
    button(workshop, save).click();
    await eventually(() => /inzwischen eine andere und nicht lesbar/.test(textOf(workshop)), 'it says so');
    expect(disk.text).to.equal('something else');
    expect(workshop.data).to.have.nested.property('services[0].name', 'Elterncafé');
  });

  it('warns before the page is left with changes, and not without', async () => {
    const workshop = await openWorkshop(new FakeDisk(text));
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.be.false;
    record(workshop, 'Stillcafé').click();
    await settled();
    await type(control(workshop, /^Name/), 'Elterncafé');
    expect(leave()).to.be.true;
  });

  it('keeps nothing on the device until somebody asks for it, and deletes it on request', async () => {
    const workshop = await openWorkshop(new FakeDisk(text));
    record(workshop, 'Stillcafé').click();
    await settled();
    await type(control(workshop, /^Name/), 'Elterncafé');
    expect(localStorage.length).to.equal(0);
    button(workshop, 'Entwurf aufbewahren').click();
    await eventually(() => localStorage.length === 1, 'the draft is kept');

    const later = await renderWorkshop();
    button(later, 'Entwurf öffnen').click();
    await settled();
    expect(later.data).to.have.nested.property('services[0].name', 'Elterncafé');
    expect(later.hasChanges).to.be.true;
    button(later, 'Entwurf löschen').click();
    await settled();
    expect(localStorage.length).to.equal(0);
  });
});
