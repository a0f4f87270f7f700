import { expect } from 'chai';
import '../../src/workshop/preview/preview-elements.js';
import '../../src/workshop/spreadsheets/index.js';
import { ownAddress } from '../../src/workshop/incoming/own-website.js';
import type { WorkshopElement } from '../../src/workshop/workshop.element.js';
import { deepElements, expectAccessible, textOf } from '../support/page.js';
import { button, control, eventually, FakeDisk, renderWorkshop, settled, type } from './support.js';

const calendar = `BEGIN:VCALENDAR
X-WR-CALNAME:Elterntreffs
BEGIN:VEVENT
UID:treff@example.de
SUMMARY:Elterntreff
DTSTART;TZID=Europe/Berlin:20990601T100000
END:VEVENT
BEGIN:VEVENT
UID:leer@example.de
DTSTART:20990602T080000Z
END:VEVENT
END:VCALENDAR
`;

/** Drops a file on the first element that matches. */
async function drop(
  workshop: WorkshopElement,
  selector: string,
  content: BlobPart,
  name: string,
): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  const target = deepElements(workshop.shadowRoot!).find((node) => node.matches(selector))!;
  target.dispatchEvent(
    new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer }),
  );
  await settled();
}

/** Says for which municipality the file is. */
async function chooseMunicipality(workshop: WorkshopElement, name: string): Promise<void> {
  deepElements(workshop.shadowRoot!)
    .find((node) => node instanceof HTMLDetailsElement)!
    .setAttribute('open', '');
  await type(control(workshop, 'Name der Kommune'), name);
  button(workshop, 'Beginnen').click();
  await eventually(() => workshop.data !== undefined, 'the file is open');
  await settled();
}

/** Answers requests for the own website in place of a server. */
function serve(files: Record<string, string>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input), document.baseURI);
    if (!url.pathname.startsWith('/daten/')) return fetch(input, init);
    const text = files[url.pathname];
    const response = text === undefined ? new Response(null, { status: 404 }) : new Response(text);
    Object.defineProperty(response, 'url', { value: url.href });
    return Promise.resolve(response);
  };
  return () => (globalThis.fetch = fetch);
}

const file = JSON.stringify({ schemaVersion: 1, municipality: { name: 'Musterland' } });

describe('beginning a file with another source', () => {
  it('says what a calendar has and what stays out, and makes a new file of it', async () => {
    const workshop = await renderWorkshop();
    await drop(workshop, 'section', calendar, 'treffs.ics');
    await eventually(() => /Aus „Elterntreffs“/.test(textOf(workshop)), 'the calendar is read');
    expect(textOf(workshop)).to.include('1 Termin oder Meldung');
    expect(textOf(workshop)).to.match(/1 Eintrag bleibt draußen: Ihnen fehlt der Name/);
    await expectAccessible(workshop);
    await chooseMunicipality(workshop, 'Musterdorf');
    expect(workshop.data).to.have.nested.property('agenda[0].title', 'Elterntreff');
    expect(workshop.data).to.have.nested.property('municipality.name', 'Musterdorf');
    expect(workshop.hasChanges).to.be.true;
    expect(textOf(workshop)).to.match(/Aus „Elterntreffs“ übernommen: 1 Termin.*1 Eintrag bleibt draußen/);
  });

  it('goes on with the columns of a table', async () => {
    const workshop = await renderWorkshop();
    await drop(
      workshop,
      'section',
      'Titel;Träger;Telefon\nStillcafé;Zentrum;030 23125-260\nTurnen;TSV;',
      'a.csv',
    );
    await eventually(() => /Eine Tabelle/.test(textOf(workshop)), 'the table is recognized');
    await chooseMunicipality(workshop, 'Musterdorf');
    await eventually(() => /Was die Spalten bedeuten/.test(textOf(workshop)), 'the table is read');
    button(workshop, 'Vergleichen').click();
    await eventually(() => /Übernommen werden/.test(textOf(workshop)), 'it is compared');
    button(workshop, 'In die Datei übernehmen').click();
    await settled();
    expect(workshop.data).to.have.property('services').with.length(2);
  });

  it('lets somebody think again', async () => {
    const workshop = await renderWorkshop();
    await drop(workshop, 'section', calendar, 'treffs.ics');
    await eventually(() => /Aus „Elterntreffs“/.test(textOf(workshop)), 'the calendar is read');
    button(workshop, 'Doch nicht').click();
    await settled();
    expect(textOf(workshop)).to.include('Neu beginnen');
  });
});

describe('a file at an address', () => {
  let stop: () => void;
  afterEach(() => stop());

  const load = async (address: string) => {
    const workshop = await renderWorkshop();
    await type(control(workshop, 'Oder von einer Adresse dieser Website'), address);
    button(workshop, 'Laden').click();
    return workshop;
  };

  it('is opened where the own website has it, and is not new', async () => {
    stop = serve({ '/daten/kommune.json': file });
    const workshop = await load('/daten/kommune.json');
    await eventually(() => workshop.data !== undefined, 'the file is open');
    expect(textOf(workshop)).to.include('Datei „kommune.json“');
    expect(workshop.hasChanges).to.be.false;
  });

  it('shows its images from where it lies, and says where their addresses lead from', async () => {
    const image = { src: 'bilder/wappen.svg', alt: 'Wappen' };
    stop = serve({
      '/daten/kommune.json': JSON.stringify({
        schemaVersion: 1,
        municipality: { name: 'Musterland', image },
      }),
    });
    const workshop = await load('/daten/kommune.json');
    const shown = () =>
      deepElements(workshop.shadowRoot!).find(
        (node): node is HTMLImageElement => node instanceof HTMLImageElement,
      );
    await eventually(() => workshop.data !== undefined && shown() !== undefined, 'the image is there');
    expect(shown()!.src).to.equal(new URL('/daten/bilder/wappen.svg', document.baseURI).href);
    expect(textOf(workshop)).to.include('Der Weg geht von dort aus, wo die Datei auf der Website liegt.');
  });

  it('begins a new file where it is another source', async () => {
    stop = serve({ '/daten/treffs.ics': calendar });
    const workshop = await load('/daten/treffs.ics');
    await eventually(() => /Aus „Elterntreffs“/.test(textOf(workshop)), 'the calendar is read');
  });

  for (const [address, message] of [
    ['', 'Welche Adresse?'],
    ['https://www.kreis.example/kommune.json', 'Diese Adresse gehört zu www.kreis.example.'],
    ['www.kreis.example/kommune.json', 'Diese Adresse gehört zu www.kreis.example.'],
    ['/daten/nichts.json', 'Unter dieser Adresse liegt nichts.'],
    ['javascript:alert(1)', 'Das ist keine Adresse einer Datei'],
  ] as const)
    it(`says what is wrong with „${address}“`, async () => {
      stop = serve({});
      const workshop = await load(address);
      await eventually(() => textOf(workshop).includes(message), message);
      expect(
        control(workshop, 'Oder von einer Adresse dieser Website').getAttribute('aria-invalid'),
      ).to.equal('true');
    });

  it('is found as people type it', () => {
    stop = () => undefined;
    const base = 'https://www.kommune.example/werkstatt/';
    const at = (typed: string) => ownAddress(typed, base).href;
    expect(at('/daten/a.json')).to.equal('https://www.kommune.example/daten/a.json');
    expect(at(' www.kommune.example/a.ics ')).to.equal('https://www.kommune.example/a.ics');
    expect(at('webcal://www.kommune.example/a.ics')).to.equal('https://www.kommune.example/a.ics');
    expect(at('http://www.kommune.example/a.ics')).to.equal('https://www.kommune.example/a.ics');
    expect(at('../daten/a.json')).to.equal('https://www.kommune.example/daten/a.json');
  });
});

describe('a source that is dropped on an open file', () => {
  it('is compared with it, and taken in one step that can be undone', async () => {
    const disk = new FakeDisk(
      JSON.stringify({
        schemaVersion: 1,
        municipality: { name: 'Musterland' },
        agenda: [
          { id: 'eigen', title: 'Elterntreff', start: '2099-06-01T09:00:00+02:00' },
          { id: 'fest', title: 'Sommerfest', start: '2099-07-01' },
        ],
      }),
    );
    const workshop = await renderWorkshop(disk);
    button(workshop, 'Datei auswählen …').click();
    await eventually(() => workshop.data !== undefined, 'the file is open');
    const before = workshop.data;
    await settled();
    await drop(workshop, 'pk-workshop-nav', calendar, 'treffs.ics');
    await eventually(() => /Übernommen werden/.test(textOf(workshop)), 'it is compared');
    expect(textOf(workshop)).to.match(/Beginn bisher in Ihrer Datei.*09 ?:00 neu aus der Quelle.*10 ?:00/);
    expect(textOf(workshop)).to.include('Fehlt in der Quelle: 1');
    await expectAccessible(workshop);
    button(workshop, 'In die Datei übernehmen').click();
    await settled();
    expect(workshop.data).to.have.nested.property('agenda[0].start', '2099-06-01T10:00:00+02:00');
    expect(workshop.data).to.have.nested.property('agenda[0].id', 'eigen');
    button(workshop, 'Rückgängig').click();
    await settled();
    expect(workshop.data).to.equal(before);
  });
});
