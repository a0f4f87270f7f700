import { expect } from 'chai';
import { checkFile } from '../../src/authoring/check/check-file.js';
import type { WorkshopElement } from '../../src/workshop/workshop.element.js';
import { deepElements, expectAccessible, textOf } from '../support/page.js';
import { documentJson } from '../support/states.js';
import { button, eventually, FakeDisk, openWorkshop, renderWorkshop, settled } from './support.js';

/** Opening a file in the workshop is the check of that file. */
describe('checking a file by opening it', () => {
  const told = (workshop: WorkshopElement, pattern: RegExp) =>
    eventually(() => pattern.test(textOf(workshop)), `${pattern} is told`);

  /** Opens a file, and the list of what was found in it. */
  const openFindings = async (text: string) => {
    const workshop = await openWorkshop(new FakeDisk(text));
    button(workshop, /^Zu prüfen/).click();
    await told(workshop, /Ein Tippen führt zur Stelle|Nichts gefunden/);
    return workshop;
  };

  /** Tries to open what is no file, and waits until that is told. */
  const openBroken = async (content: string | Uint8Array<ArrayBuffer>, name = 'peine.json') => {
    const workshop = await renderWorkshop();
    await workshop.renderRoot.querySelector('pk-workshop-start')!.openFile(new File([content], name));
    await settled();
    return workshop;
  };

  const textField = (workshop: WorkshopElement) =>
    deepElements(workshop.shadowRoot!).find((node) => node instanceof HTMLTextAreaElement)!;

  describe('a file that can be read', () => {
    it('says how much is wrong, warns of personal data, and lists what is missing', async () => {
      const parts = { contacts: [{ name: 'Anna Ärmel' }, { organization: 'Jugendamt', email: 'falsch' }] };
      const workshop = await openFindings(documentJson(parts));
      const text = textOf(workshop);
      expect(text).to.match(/1 Fehler, 1 Warnung, \d Hinweise\./);
      expect(text).to.match(/Hier wird eine E-Mail-Adresse erwartet.* Kontakt „Jugendamt“, E-Mail/);
      expect(text).to.match(/Die Datei kann jeder lesen.* Kontakt „Anna Ärmel“, Person öffentlich zeigen/);
      expect(text).to.include('Kein Stand der Datei');
      await expectAccessible(workshop);
    });

    it('guesses what a misspelt word was meant to be, and renames it', async () => {
      const services = [{ name: 'Stillcafé', telefon: [{ number: '05171 4010' }] }];
      const workshop = await openFindings(documentJson({ services }));
      expect(textOf(workshop)).to.match(/Gemeint ist wohl „Telefon und Fax“\./);
      await told(workshop, /0 von 1 Angebot kann eine Familie heute erreichen/);
      button(workshop, /^Als „Telefon und Fax“ übernehmen/).click();
      await told(workshop, /1 von 1 Angebot kann eine Familie heute erreichen/);
      expect((workshop.data as { services: unknown[] }).services[0]).to.deep.equal({
        name: 'Stillcafé',
        phones: [{ number: '05171 4010' }],
      });
    });

    it('lists contradictions separately, since they are shown', async () => {
      const observations = [{ count: 1861, of: 13137, share: 0.1517 }];
      const workshop = await openFindings(documentJson({ indicators: [{ id: 'x', observations }] }));
      const text = textOf(workshop);
      expect(text).to.match(/Keine Fehler, 1 Warnung/);
      expect(text).to.match(
        /Bitte prüfen .*Zahlen, die nicht zusammenpassen 1\.861 von 13\.137 sind nicht 15,17\s%\. .*Kennzahl „x“, Werte/,
      );
      expect(text).not.to.include('Wird nicht gezeigt');
      await expectAccessible(workshop);
    });

    it('accepts a file with a mark at its beginning, and sends no request', async () => {
      const text = await (await fetch('/daten/gifhorn.json')).text();
      const workshop = await renderWorkshop();
      const mark = performance.now();
      await workshop.renderRoot
        .querySelector('pk-workshop-start')!
        .openFile(new File([`\uFEFF${text}`], 'gifhorn.json'));
      await told(workshop, /Landkreis Gifhorn/);
      const asked = performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime > mark && !/\.[jt]s(?:\?|$)|\.svg$/.test(name));
      expect(asked.map(({ name }) => name)).to.deep.equal([]);
      button(workshop, /^Zu prüfen/).click();
      await told(workshop, /Keine Fehler/);
    });
  });

  describe('a file that can not be read', () => {
    const broken = '{\n  // Peine\n  "schemaVersion": 1\n  "municipality": { "name": Musterland, },\n}';

    it('lists all places at once, with what is wrong there, and opens nothing', async () => {
      const workshop = await openBroken(broken);
      const text = textOf(workshop);
      expect(text).to.include(
        'Die Datei ist nicht lesbar: An 5 Stellen stimmt etwas nicht, zuerst in Zeile 2.',
      );
      expect(text).to.match(
        /Zeile 2: .*Kommentar.*Zeile 4: .*fehlt ein Komma.*Dieses Wort muss in Anführungszeichen stehen/,
      );
      expect(workshop.data).to.equal(undefined);
      await expectAccessible(workshop);
    });

    it('repairs one place or all that are unambiguous, and keeps everything else', async () => {
      const workshop = await openBroken(broken);
      button(workshop, /^Kommentar löschen/).click();
      await settled();
      expect(textField(workshop).value).to.equal(broken.replace('// Peine', ''));
      const summary = () =>
        deepElements(workshop.shadowRoot!).find((node) => node.matches('.problem, .notice'));
      await eventually(() => summary()!.matches(':focus'), 'the focus is on what is left to do');
      button(workshop, /^Alle 3 eindeutigen Stellen beheben/).click();
      await settled();
      expect(textField(workshop).value).to.equal(
        '{\n  \n  "schemaVersion": 1,\n  "municipality": { "name": Musterland }\n}',
      );
      expect(textOf(workshop)).to.include('In Zeile 4 stimmt etwas nicht.');
    });

    it('opens as soon as the rest is mended, and says that the text was changed', async () => {
      const workshop = await openBroken('{ "schemaVersion": 1, "municipality": { "name": Musterland } }');
      const field = textField(workshop);
      field.focus();
      field.value = field.value.replace('Musterland', '"Musterland"');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await told(workshop, /Jetzt ist die Datei lesbar/);
      expect(field.matches(':focus'), 'whoever types goes on typing').to.equal(true);
      button(workshop, 'Datei öffnen').click();
      await told(workshop, /Ein Schreibfehler in der Datei wurde beim Öffnen behoben/);
      expect(workshop.data).to.deep.equal({ schemaVersion: 1, municipality: { name: 'Musterland' } });
    });

    it('selects the line of a place in the text', async () => {
      const workshop = await openBroken(broken);
      button(workshop, 'Zeile 4 im Text zeigen').click();
      const field = textField(workshop);
      expect(field.matches(':focus')).to.equal(true);
      expect(field.value.slice(0, field.selectionStart).split('\n')).to.have.length(4);
    });

    it('knows a document that was dropped by mistake, whatever its name', async () => {
      const word = new TextEncoder().encode('PK\u0003\u0004\u0000\u0000word/document.xml');
      const workshop = await openBroken(word);
      await told(workshop, /Das ist ein Word-Dokument\./);
      expect(deepElements(workshop.shadowRoot!).some((node) => node instanceof HTMLTextAreaElement)).to.equal(
        false,
      );
    });

    it('says so if a file is empty', async () =>
      expect(textOf(await openBroken('  '))).to.include('In der Datei steht nichts.'));

    it('reads a text that is pasted', async () => {
      const workshop = await renderWorkshop();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', documentJson({}));
      workshop.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }));
      await told(workshop, /Musterland/);
      expect(workshop.data).to.deep.equal(JSON.parse(documentJson({})));
    });
  });

  it('checks ten megabytes without a noticeable delay', () => {
    const services = Array.from({ length: 40_000 }, (_, id) => ({
      id: `s${id}`,
      name: `Angebot ${id} ${'x'.repeat(180)}`,
    }));
    const text = documentJson({ services });
    expect(text.length).to.be.greaterThan(8_000_000);
    const start = performance.now();
    const { findings } = checkFile(text, { now: new Date() });
    expect(findings.filter(({ kind }) => kind === 'service-ageless')).to.have.length(40_000);
    expect(performance.now() - start).to.be.lessThan(5000);
  });
});

describe('the workshop without a file', () => {
  const original = location.href;

  afterEach(() => history.replaceState(null, '', original));

  it('leads somebody who only wants elements to them, and back', async () => {
    const workshop = await renderWorkshop();
    button(workshop, 'Baustein auswählen').click();
    await eventually(() => /Auf die Website stellen .*Baustein/.test(textOf(workshop)), 'the room is there');
    const heading = deepElements(workshop.shadowRoot!).find(
      (node) => node.matches('h1') && textOf(node) === 'Auf die Website stellen',
    )!;
    await eventually(() => heading.matches(':focus'), 'its heading has the focus');
    button(workshop, 'Für das Web-Team').click();
    await eventually(() => /Beispiele für den Server/.test(textOf(workshop)), 'the page for the web team');
    button(workshop, 'Zum Anfang').click();
    await settled();
    expect(textOf(workshop)).to.include('Die Werkstatt');
    expect(workshop.data).to.equal(undefined);
  });

  for (const [fragment, title] of [
    ['einbinden', 'Auf die Website stellen'],
    ['web-team', 'Für das Web-Team'],
  ])
    it(`opens ${fragment} at once by its address`, async () => {
      history.replaceState(null, '', `#${fragment}`);
      const workshop = await renderWorkshop();
      await eventually(
        () => deepElements(workshop.shadowRoot!).some((node) => node.matches('h1') && textOf(node) === title),
        'it is there',
      );
    });

  it('speaks English on request', async () => {
    history.replaceState(null, '', '#einbinden');
    const workshop = await renderWorkshop();
    await eventually(() => /Steckbrief/.test(textOf(workshop)), 'the room is there');
    button(workshop, 'English').click();
    await eventually(
      () => /Put on the website.*Profile card/.test(textOf(workshop)),
      'the words are English',
    );
    await expectAccessible(workshop);
  });

  it('hides in WordPress what the plugin does by itself', async () => {
    const workshop = await renderWorkshop();
    workshop.cms = 'wordpress';
    button(workshop, 'Baustein auswählen').click();
    await eventually(() => /Shortcode/.test(textOf(workshop)), 'the shortcode is there');
    expect(textOf(workshop)).not.to.include('Für das Web-Team');
  });
});
