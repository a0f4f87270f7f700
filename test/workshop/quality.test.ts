import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { readSheet } from 'read-excel-file/universal';
import type { WorkshopNavigateEvent } from '../../src/workshop/navigate-event.js';
import '../../src/workshop/quality/quality.js';
import type { QualityElement } from '../../src/workshop/quality/quality.element.js';
import { byRole, deepElements, expectAccessible, textOf } from '../support/page.js';
import { renderRoom } from '../support/workshop-frame.js';

const complete = {
  ages: [{ fromMonths: 0, toMonths: 36 }],
  languages: ['de'],
  schedules: [{ days: ['mo'], opens: '9:00', closes: '12:00' }],
  lastVerified: new Date().toISOString().slice(0, 10),
};
const file = {
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  topics: [{ id: 'lesen', label: 'Lesen' }],
  services: [
    { name: 'Elterncafé', organization: 'Nord', ...complete },
    { name: 'Lesestart', organization: 'Bücherei', topics: ['lesen'], ages: [{ toMonths: 36 }] },
    { name: 'Turnen', organization: 'TSV', ...complete, lastVerified: '2020-01-22', email: 'a@tsv.example' },
  ],
};

const openQuality = (data: unknown, language: 'de' | 'en' = 'de') =>
  renderRoom<QualityElement>('pk-workshop-quality', { data, language });

const rows = (element: QualityElement) =>
  deepElements(element.shadowRoot!)
    .filter((node) => node.matches('tbody tr'))
    .map(textOf);

describe('the quality page', () => {
  it('says how many services a family can reach, and which ones keep the figure down', async () => {
    const element = await openQuality(file);
    expect(textOf(element)).to.include('2 von 3 Angeboten kann eine Familie heute erreichen');
    expect(textOf(element)).to.include('Ein Angebot ist nicht erreichbar');
    expect(rows(element)).to.deep.equal([
      'Lesestart Bücherei nicht erreichbar veraltet ohne Zeiten ohne Sprachen nie',
      'Turnen TSV veraltet 22.1.2020 a@tsv.example',
    ]);
    await expectAccessible(element);
  });

  it('leads to a service', async () => {
    const element = await openQuality(file);
    const opened: WorkshopNavigateEvent[] = [];
    element.addEventListener('pk-workshop-navigate', (event) => opened.push(event));
    byRole(element, 'button', 'Turnen')[0]!.click();
    expect(opened.map(({ path }) => path)).to.deep.equal([['services', 2]]);
  });

  it('shows one gap alone, and the list by provider or topic', async () => {
    const element = await openQuality(file);
    byRole(element, 'button', 'ohne Zeiten (1)')[0]!.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(1);
    byRole(element, 'button', 'alles (2)')[0]!.click();
    const [select] = byRole(element, 'combobox') as HTMLSelectElement[];
    select!.value = 'topic';
    select!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textOf(element)).to.include('Lesen 0 von 1 erreichbar, 1 zu bearbeiten');
    expect(textOf(element)).to.include('ohne Thema 2 von 2 erreichbar, 1 zu bearbeiten');
    await expectAccessible(element);
  });

  it('saves the list as a spreadsheet', async () => {
    const element = await openQuality(file);
    const saved = captureFile();
    byRole(element, 'button', 'Als Excel speichern')[0]!.click();
    const { name, bytes } = await saved;
    expect(name).to.match(/^qualitaet-Musterland-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheet = await readSheet(bytes, 'Liste');
    expect(sheet.map(([, name, provider]) => [name, provider])).to.deep.equal([
      ['Angebot', 'Anbieter'],
      ['Lesestart', 'Bücherei'],
      ['Turnen', 'TSV'],
    ]);
  });

  it('prints the list alone, on A4, with boxes to tick', async () => {
    const element = await openQuality(file);
    const original = globalThis.print;
    let printed = false;
    globalThis.print = () => (printed = element.hasAttribute('data-pk-printed'));
    try {
      byRole(element, 'button', 'Liste drucken')[0]!.click();
    } finally {
      globalThis.print = original;
      dispatchEvent(new Event('afterprint'));
    }
    expect(printed).to.equal(true);
  });

  it('says that nothing is to be done, and that there is nothing', async () => {
    const [service] = file.services;
    expect(textOf(await openQuality({ ...file, services: [service] }))).to.include('Nichts zu tun');
    expect(textOf(await openQuality({ ...file, services: [] }))).to.include('noch keine Angebote');
    expect(textOf(await openQuality(undefined))).to.include('noch keine Angebote');
  });

  it('speaks English, too', async () =>
    expect(textOf(await openQuality(file, 'en'))).to.include('2 of 3 services a family can reach today'));
});

/** The name and bytes of the next file that is saved. */
async function captureFile(): Promise<{ name: string; bytes: ArrayBuffer }> {
  const { prototype } = HTMLAnchorElement;
  const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  let saved: { name: string; url: string } | undefined;
  prototype.click = function (this: HTMLAnchorElement) {
    saved = { name: this.download, url: this.href };
  };
  try {
    await waitUntil(() => saved, 'should save a file', { timeout: 8000 });
    return { name: saved!.name, bytes: await (await fetch(saved!.url)).arrayBuffer() };
  } finally {
    Object.defineProperty(prototype, 'click', original);
  }
}
