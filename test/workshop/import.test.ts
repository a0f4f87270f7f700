import { expect } from 'chai';
import '../../src/workshop/spreadsheets/index.js';
import { applyChanges } from '../../src/authoring/document/apply-changes.js';
import { exportTable } from '../../src/authoring/spreadsheet/export-table.js';
import { writeXlsx } from '../../src/authoring/spreadsheet/xlsx-writer.js';
import type { WorkshopEditEvent } from '../../src/workshop/edit-event.js';
import type { ImportElement } from '../../src/workshop/spreadsheets/import.element.js';
import { deepElements, expectAccessible, renderFixture, textOf } from '../support/page.js';
import { button, eventually } from './support.js';

interface Services {
  services: Record<string, unknown>[];
}

const file = {
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    { name: 'Stillcafé', organization: 'Zentrum', phones: [{ number: '030 23125-260' }] },
    { name: 'Turnen', organization: 'TSV', ages: [{ fromMonths: 24, toMonths: 72 }] },
    { name: 'Krabbelgruppe', organization: 'Kirche' },
  ],
};

const csv = `Titel;Träger;Ansprechp. Tel.;von–bis;Bemerkung
Stillcafé;Zentrum;030 23125-265;;x
Turnen;TSV;;3–5;y
Still-Café;Zentrum;030 23125-266;;z
Babymassage;Hebamme;030 23125-267;0 bis 9 Monate;`;

async function renderImport(data: unknown = file) {
  const element = await renderFixture<ImportElement & { data: Services }>(
    '<pk-workshop-import></pk-workshop-import>',
  );
  element.data = data as Services;
  // The colours that it has in the workshop.
  element.style.setProperty('--pk-color-accent', '#0b6b6f');
  element.style.setProperty('--pk-workshop-color-warn', '#8a5300');
  const steps: string[] = [];
  let isClosed = false;
  element.addEventListener('pk-workshop-edit', ({ changes, step }: WorkshopEditEvent) => {
    element.data = applyChanges(element.data, changes) as Services;
    steps.push(step.label);
  });
  element.addEventListener('pk-workshop-close', () => (isClosed = true));
  await element.updateComplete;
  return { element, steps, isClosed: () => isClosed };
}

async function choose(element: ImportElement, content: BlobPart, name: string): Promise<void> {
  const input = deepElements(element.shadowRoot!).find(
    (node): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === 'file',
  )!;
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await eventually(
    () => /Was die Spalten bedeuten|Gebraucht wird|Passwort|beschädigt/.test(textOf(element)),
    'the file is read',
  );
}

async function compare(element: ImportElement): Promise<void> {
  button(element, 'Vergleichen').click();
  await eventually(() => /Übernommen werden/.test(textOf(element)), 'the table is compared');
  await element.updateComplete;
}

/** The pressed buttons of each choice, by what it is about. */
const choices = (element: ImportElement) =>
  Object.fromEntries<string>(
    deepElements(element.shadowRoot!)
      .filter((node) => node.matches('.choice'))
      .map(
        (group) =>
          [group.getAttribute('aria-label')!, textOf(group.querySelector('[aria-pressed=true]')!)] as const,
      ),
  );

describe('the import of a spreadsheet', () => {
  it('shows what the columns mean, and what will be taken, before anything changes', async () => {
    const { element } = await renderImport();
    await choose(element, csv, 'Angebote Frühjahr.csv');
    expect(textOf(element)).to.match(/Angebote Frühjahr.*4 Zeilen/);
    const selects = deepElements(element.shadowRoot!).filter((node) => node instanceof HTMLSelectElement);
    expect(selects.map(({ selectedOptions }) => textOf(selectedOptions[0]!))).to.deep.equal([
      'Name',
      'Anbieter',
      'Telefon und Fax',
      'Alter',
      'bleibt draußen',
    ]);
    await expectAccessible(element);
    await compare(element);
    expect(choices(element)).to.deep.equal({
      'Stillcafé, Telefon und Fax': '✓ neu',
      'Turnen, Alter': '✓ bisher',
      'Still-Café': '✓ weglassen',
      Babymassage: '✓ aufnehmen',
      Krabbelgruppe: '✓ behalten',
    });
    expect(textOf(element)).to.include('Sind Monate gemeint? Die Tabelle sagt „3–5“.');
    expect(textOf(element)).to.include('Sieht aus wie „Stillcafé“.');
    expect(textOf(element)).to.match(/Übernommen werden:\s+1 von 2 Änderungen, 1 neues Angebot, 0 abgelegt/);
    await expectAccessible(element);
    expect(element.data).to.equal(file);
  });

  it('takes what was chosen in one step, and closes', async () => {
    const { element, steps, isClosed } = await renderImport();
    await choose(element, csv, 'Frühjahr.csv');
    await compare(element);
    button(element, 'ablegen').click();
    await element.updateComplete;
    expect(textOf(element)).to.include('1 abgelegt');
    button(element, 'In die Datei übernehmen').click();
    expect(steps).to.deep.equal(['Aus „Frühjahr“ übernommen']);
    expect(isClosed()).to.equal(true);
    const [still, , crawling, massage] = element.data.services;
    expect(still!.phones).to.deep.equal([{ number: '030 23125-265' }]);
    expect(crawling!.status).to.equal('inactive');
    expect(massage).to.deep.include({ id: 'babymassage', ages: [{ fromMonths: 0, toMonths: 10 }] });
    expect(element.data.services).to.have.length(4);
  });

  it('puts a row together with the service that it looks like', async () => {
    const { element } = await renderImport();
    await choose(
      element,
      csv
        .split('\n')
        .filter((line) => !line.startsWith('Stillcafé'))
        .join('\n'),
      'a.csv',
    );
    await compare(element);
    button(element, '„Still-Café“ mit „Stillcafé“ zusammenführen').click();
    await eventually(() => 'Stillcafé, Name' in choices(element), 'both are compared');
    expect(choices(element)).to.include({ 'Stillcafé, Telefon und Fax': '✓ neu' });
  });

  it('finds nothing to take in what it has written itself', async () => {
    const { element } = await renderImport();
    await choose(
      element,
      await writeXlsx(exportTable(file, 'services', '2026-05-12'), 'services'),
      'Angebote.xlsx',
    );
    await compare(element);
    expect(textOf(element)).to.include('Die Tabelle sagt dasselbe wie Ihre Datei.');
    expect(button(element, 'In die Datei übernehmen').disabled).to.equal(true);
  });

  it('says what a file is that is no table, and waits for another one', async () => {
    const { element } = await renderImport();
    await choose(element, '%PDF-1.7', 'a.xlsx');
    expect(textOf(element)).to.include('Das ist ein PDF. Gebraucht wird eine Tabelle');
    await choose(element, csv, 'b.csv');
    await eventually(() => /Was die Spalten bedeuten/.test(textOf(element)), 'the other file is read');
  });

  it('reads and compares a thousand rows within two seconds', async () => {
    const services = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      name: `Angebot ${index}`,
      organization: `Anbieter ${index % 40}`,
      summary: 'Worum es geht, in einem Satz, wie er in vielen Angeboten steht.',
      phones: [{ number: `030 23125-${index}` }],
      places: [
        {
          name: 'Haus',
          address: { street: `Weg ${index}`, city: 'Ort' },
          schedules: [{ days: ['mo', 'we'], opens: '9:00', closes: '12:00' }],
        },
      ],
    }));
    const changed = services.map((service, index) =>
      index % 2 ? service : { ...service, phones: [{ number: `030 99-${index}` }] },
    );
    const { element } = await renderImport({ ...file, services });
    const bytes = await writeXlsx(
      exportTable({ ...file, services: changed }, 'services', '2026-05-12'),
      'services',
    );
    const start = performance.now();
    await choose(element, bytes, 'Angebote.xlsx');
    await compare(element);
    expect(performance.now() - start).to.be.lessThan(2000);
    expect(textOf(element)).to.include('500 von 500 Änderungen');
  });
});
