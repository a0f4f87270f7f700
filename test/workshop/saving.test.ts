import { expect } from 'chai';
import { browserFileAccess, SaveError } from '../../src/workshop/saving/file-access.js';
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
  openEntry,
} from './support.js';

const file = {
  schemaVersion: 1,
  municipality: { name: 'Landkreis Musterland' },
  services: [{ id: 'a', name: 'Stillcafé', url: 'https://a.example', unknown: [1, 2] }],
};
const text = `${JSON.stringify(file, undefined, 4)}\r\n`;

async function renameService(disk: FakeDisk, name = 'Elterncafé') {
  const workshop = await openWorkshop(disk);
  await openEntry(workshop, 'Stillcafé');
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
    await openEntry(workshop, 'Stillcafé');
    await type(control(workshop, /^Name/), 'Elterncafé');
    expect(leave()).to.be.true;
  });

  it('keeps nothing on the device until somebody asks for it, and deletes it on request', async () => {
    const workshop = await openWorkshop(new FakeDisk(text));
    await openEntry(workshop, 'Stillcafé');
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

  it('says what to do where the file has been deleted or the disk is full', async () => {
    for (const [problem, message] of [
      ['gone', 'Die Datei ist nicht mehr da.'],
      ['disk-full', 'Auf dem Datenträger ist kein Platz mehr.'],
      ['signed-out', 'Ihre Anmeldung ist abgelaufen'],
    ] as const) {
      const disk = new FakeDisk(text);
      const workshop = await renameService(disk);
      disk.save = () => Promise.reject(new SaveError(problem));
      button(workshop, save).click();
      await eventually(() => textOf(workshop).includes(message), message);
      expect(workshop.hasChanges).to.be.true;
      workshop.remove();
    }
  });

  it('merges once more where somebody else is faster by a moment', async () => {
    const disk = new FakeDisk(text);
    const workshop = await renameService(disk);
    const write = disk.save.bind(disk);
    disk.save = () => {
      disk.text = text.replace('https://a.example', 'https://b.example');
      disk.save = write;
      return Promise.reject(new SaveError('changed'));
    };
    button(workshop, save).click();
    await eventually(() => /ist gespeichert/.test(textOf(workshop)), 'it is saved');
    expect(disk.text).to.include('https://b.example').and.to.include('Elterncafé');
  });

  it('finds a file that was deleted on a real disk, and one that was changed', async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('kommune.json', { create: true });
    expect(await browserFileAccess.save('a', 'kommune.json', handle)).to.deep.equal({ handle });
    expect(await browserFileAccess.read(handle)).to.equal('a');
    await folder.removeEntry('kommune.json');
    expect(await browserFileAccess.read(handle)).to.equal(undefined);
    const problem = await browserFileAccess.save('b', 'kommune.json', handle).then(
      () => '',
      (error: SaveError) => error.problem,
    );
    expect(problem).to.equal('gone');
  });

  describe('without space on the device', () => {
    const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    afterEach(() => Object.defineProperty(Storage.prototype, 'setItem', original));

    it('keeps the last draft that fitted, says of when it is, and warns before the page is left', async () => {
      const workshop = await renameService(new FakeDisk(text));
      button(workshop, 'Abbrechen').click();
      button(workshop, 'Entwurf aufbewahren').click();
      await eventually(() => localStorage.length === 1, 'the draft is kept');
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      await type(control(workshop, /^Name/), 'Väterfrühstück');
      await eventually(
        () => /kein Platz mehr. Aufbewahrt ist nur der Stand von \d/.test(textOf(workshop)),
        'it says so',
      );
      expect(localStorage.getItem(localStorage.key(0)!)).to.include('Elterncafé');
      expect(dispatchEvent(new Event('beforeunload', { cancelable: true })), 'the page may be left').to.be
        .false;
    });
  });

  it('keeps what was typed last before the page is closed, and needs no draft of what is saved', async () => {
    const disk = new FakeDisk(text);
    const workshop = await renameService(disk);
    button(workshop, 'Abbrechen').click();
    button(workshop, 'Entwurf aufbewahren').click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(localStorage.getItem(localStorage.key(0)!)).to.include('Elterncafé');
    button(workshop, 'Speichern').click();
    await settled();
    button(workshop, save).click();
    await eventually(() => localStorage.length === 0, 'the draft is gone');
  });
});

/** Another tab with a workshop: its messages reach this one as those of another window do. */
describe('two tabs of the workshop', () => {
  afterEach(() => localStorage.clear());

  const openTwo = async (disks: readonly [FakeDisk, FakeDisk]) => {
    const first = await openWorkshop(disks[0]);
    const second = document.createElement('pk-workshop');
    first.after(second);
    second.fileAccess = disks[1];
    await second.updateComplete;
    button(second, 'Datei auswählen …').click();
    await eventually(() => second.data !== undefined, 'the file is open twice');
    await eventually(
      () => [first, second].every((tab) => /in einem anderen Tab/.test(textOf(tab))),
      'both know',
    );
    return [first, second] as const;
  };

  it('say that the other has the same file open, until it is closed', async () => {
    const disk = new FakeDisk(text);
    const [first, second] = await openTwo([disk, disk]);
    second.remove();
    await eventually(() => !/in einem anderen Tab/.test(textOf(first)), 'the other is closed');
  });

  it('say nothing of another file', async () => {
    const first = await openWorkshop(new FakeDisk(text));
    const second = document.createElement('pk-workshop');
    first.after(second);
    second.fileAccess = new FakeDisk(text.replace('Musterland', 'Neuland'));
    await second.updateComplete;
    button(second, 'Datei auswählen …').click();
    await eventually(() => second.data !== undefined, 'the other file is open');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textOf(first)).not.to.match(/in einem anderen Tab/);
  });

  it('keep drafts of their own, and leave that of the other alone', async () => {
    const [first, second] = await openTwo([new FakeDisk(text), new FakeDisk(text)]);
    for (const [tab, name] of [
      [first, 'Elterncafé'],
      [second, 'Väterfrühstück'],
    ] as const) {
      await openEntry(tab, 'Stillcafé');
      await type(control(tab, /^Name/), name);
      button(tab, 'Entwurf aufbewahren').click();
    }
    await eventually(() => localStorage.length === 2, 'both drafts are kept');
    const kept = Object.values({ ...localStorage }).join();
    expect(kept).to.include('Elterncafé').and.to.include('Väterfrühstück');

    const third = document.createElement('pk-workshop');
    first.after(third);
    await eventually(() => /Er ist gerade in einem anderen Tab geöffnet/.test(textOf(third)), 'it knows');
    expect(() => button(third, 'Entwurf öffnen')).to.throw();
    first.remove();
    await eventually(() => /Entwurf öffnen/.test(textOf(third)), 'the draft is free');
    button(third, 'Entwurf öffnen').click();
    await settled();
    expect(third.data).to.have.nested.property('services[0].name', 'Elterncafé');
  });

  it('lose nothing, even where files can only be downloaded', async () => {
    const [first, second] = await openTwo([new Downloads(text), new Downloads(text)]);
    await openEntry(first, 'Stillcafé');
    await type(control(first, /^Name/), 'Elterncafé');
    await openEntry(second, 'Stillcafé');
    await type(control(second, /^Website/), 'https://b.example');
    for (const tab of [first, second]) {
      button(tab, 'Speichern').click();
      await settled();
      button(tab, 'Datei herunterladen').click();
      await eventually(() => /ist gespeichert/.test(textOf(tab)), 'it is saved');
      if (tab === first)
        await eventually(() => /in einem anderen Tab gespeichert/.test(textOf(second)), 'it knows');
    }
    const saved = (second.fileAccess as Downloads).text;
    expect(saved).to.include('Elterncafé').and.to.include('https://b.example');
  });
});

/** A browser that can't write in place. */
class Downloads extends FakeDisk {
  override readonly canSaveInPlace = false;

  override open() {
    return super.open().then(({ file }) => ({ file }));
  }

  override save(text: string, name: string) {
    this.text = text;
    this.savedNames.push(name);
    return Promise.resolve({});
  }
}
