import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/workshop/table/index.js';
import { checkData } from '../../src/authoring/check/check-data.js';
import { applyChanges } from '../../src/authoring/document/apply-changes.js';
import type { WorkshopEditEvent } from '../../src/workshop/edit-event.js';
import type { TableElement } from '../../src/workshop/table/table.element.js';
import { deepElements, expectAccessible, renderFixture, textOf } from '../support/page.js';
import { button, eventually } from './support.js';

interface Services {
  services: Record<string, unknown>[];
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

const file = () => ({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  topics: [{ id: 'early-help', label: 'Frühe Hilfen' }],
  services: [
    {
      id: 'c',
      name: 'Stillcafé',
      organization: 'Zentrum',
      phones: [{ number: '030 23125-260' }],
      lastVerified: today(),
    },
    {
      id: 'a',
      name: 'Elterncafé',
      organization: 'Zentrum',
      ages: [{ fromMonths: 36, toMonths: 72 }],
      lastVerified: '2020-01-01',
      phones: [{ number: '030 23125-261' }],
    },
    { id: 'b', name: 'Vätertreff', organization: 'Landkreis', topics: ['early-help'] },
  ],
});

async function renderTable(data: unknown = file()): Promise<TableElement & { data: Services }> {
  const table = await renderFixture<TableElement & { data: Services }>(
    '<pk-workshop-table></pk-workshop-table>',
  );
  table.data = data as Services;
  table.findings = checkData(data, { now: new Date() }).findings;
  // What the workshop does.
  table.addEventListener('pk-workshop-edit', ({ changes }: WorkshopEditEvent) => {
    table.data = applyChanges(table.data, changes) as Services;
  });
  await settled(table);
  return table;
}

async function settled(table: TableElement): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await table.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const withRole = (table: TableElement, role: string) =>
  deepElements(table.shadowRoot!).filter((node) => node.getAttribute('role') === role);

/** The cells of the rows that are shown, as texts. */
const rowsOf = (table: TableElement) =>
  withRole(table, 'row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('[role=gridcell]')].slice(1).map((cell) => textOf(cell)));

const names = (table: TableElement) => rowsOf(table).map(([name]) => name);

function cellOf(table: TableElement, text: string): HTMLElement {
  return withRole(table, 'gridcell').find((cell) => textOf(cell) === text) as HTMLElement;
}

async function press(table: TableElement, ...keys: string[]): Promise<void> {
  for (const press of keys) {
    const [key, modifier] = press.split('+').reverse() as [string, string?];
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier) await sendKeys({ up: modifier });
    await settled(table);
  }
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

async function paste(table: TableElement, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  focused()!.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await settled(table);
}

describe('the table of services', () => {
  it('shows what each is for families: a sign and a word', async () => {
    const table = await renderTable();
    expect(rowsOf(table).map((row) => row.at(-1))).to.deep.equal(['erreichbar', 'veraltet', 'kein Kontakt']);
    expect(rowsOf(table)[0]).to.include('heute');
  });

  it('is a grid that can be heard and used', async () => {
    const table = await renderTable();
    await expectAccessible(table);
    const [grid] = withRole(table, 'grid');
    expect(grid!.getAttribute('aria-rowcount')).to.equal('4');
    expect(
      deepElements(table.shadowRoot!).filter((node) => node.getAttribute('tabindex') === '0'),
    ).to.have.length(1);
  });

  it('moves by arrows and edits in the cell, by keyboard alone', async () => {
    const table = await renderTable();
    cellOf(table, 'Stillcafé').click();
    await settled(table);
    await press(table, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(textOf(focused()!)).to.equal('3 bis 5 Jahre');
    await press(table, 'F2');
    await sendKeys({ type: '6 bis 10 Jahre' });
    await press(table, 'Enter');
    expect(table.data.services[1]!.ages).to.deep.equal([{ fromMonths: 72, toMonths: 132 }]);
    expect(textOf(focused()!), 'goes on below').to.equal('ohne Angabe');
  });

  it('keeps what can’t be read in the cell, and says what is wrong; Escape takes it back', async () => {
    const table = await renderTable();
    cellOf(table, '3 bis 5 Jahre').click();
    await settled(table);
    await press(table, 'Enter');
    await sendKeys({ type: 'Familien' });
    await press(table, 'Enter');
    expect(focused()!.getAttribute('aria-invalid')).to.equal('true');
    expect(withRole(table, 'alert').map(textOf).join()).to.include('„Familien“: Das ist kein Alter.');
    await press(table, 'Escape');
    expect(textOf(focused()!)).to.equal('3 bis 5 Jahre');
    expect(table.data.services[1]!.ages).to.deep.equal([{ fromMonths: 36, toMonths: 72 }]);
  });

  it('sorts, and keeps the order while cells are edited', async () => {
    const table = await renderTable();
    button(table, /^Name/).click();
    await settled(table);
    expect(names(table)).to.deep.equal(['Elterncafé', 'Stillcafé', 'Vätertreff']);
    expect(withRole(table, 'columnheader').map((title) => title.getAttribute('aria-sort'))).to.include(
      'ascending',
    );
    cellOf(table, 'Elterncafé').click();
    await settled(table);
    await press(table, 'Enter');
    await sendKeys({ type: 'Zwergentreff' });
    await press(table, 'Enter');
    expect(names(table)).to.deep.equal(['Zwergentreff', 'Stillcafé', 'Vätertreff']);
  });

  it('filters by status and searches', async () => {
    const table = await renderTable();
    const selects = deepElements(table.shadowRoot!).filter((node) => node instanceof HTMLSelectElement);
    const status = selects.at(-1)!;
    status.value = 'unreachable';
    status.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(table);
    expect(names(table)).to.deep.equal(['Vätertreff']);
    button(table, 'Alle zeigen').click();
    await settled(table);
    const search = deepElements(table.shadowRoot!).find(
      (node) => node instanceof HTMLInputElement && node.type === 'search',
    ) as HTMLInputElement;
    search.value = 'café zentrum';
    search.dispatchEvent(new Event('input'));
    await settled(table);
    expect(names(table)).to.deep.equal(['Stillcafé', 'Elterncafé']);
  });

  it('changes several together, each as one step', async () => {
    const table = await renderTable();
    cellOf(table, 'Elterncafé').click();
    await settled(table);
    await press(table, 'Space', 'Shift+ArrowDown');
    expect(textOf(table)).to.include('2 ausgewählt');
    button(table, 'heute geprüft').click();
    await settled(table);
    expect(table.data.services.map(({ lastVerified }) => lastVerified)).to.deep.equal([
      today(),
      today(),
      today(),
    ]);
    button(table, 'Thema setzen').click();
    await settled(table);
    button(table, 'Setzen').click();
    await settled(table);
    expect(table.data.services.map(({ topics }) => topics)).to.deep.equal([
      undefined,
      ['early-help'],
      ['early-help'],
    ]);
    button(table, 'Verdoppeln').click();
    await settled(table);
    expect(table.data.services.slice(3).map(({ id }) => id)).to.deep.equal(['a-2', 'b-2']);
    button(table, 'Ablegen').click();
    await settled(table);
    expect(table.data.services.map(({ status }) => status)).to.deep.equal([
      undefined,
      'inactive',
      'inactive',
      undefined,
      undefined,
    ]);
  });

  it('takes cells from Excel: into the rows that are there, and into new ones', async () => {
    const table = await renderTable();
    cellOf(table, 'Vätertreff').click();
    await settled(table);
    await paste(table, 'Väter und Kinder\tAWO\t3 bis 5 Jahre\r\nKochkurs\tVHS\tab 6 Jahren\r\n');
    expect(table.data.services[2]).to.include({ name: 'Väter und Kinder', organization: 'AWO' });
    expect(table.data.services[3]).to.deep.equal({
      id: 'kochkurs',
      name: 'Kochkurs',
      organization: 'VHS',
      ages: [{ fromMonths: 72 }],
    });
    expect(textOf(table)).to.include('6 Felder eingefügt, davon 1 Angebot neu');
  });

  it('says why a table of another shape can’t be pasted, and pastes nothing', async () => {
    const table = await renderTable();
    const before = table.data;
    cellOf(table, '030 23125-260').click();
    await settled(table);
    await paste(table, 'a\tb\tc\td\n');
    expect(textOf(table)).to.include('Die kopierte Tabelle hat 4 Spalten, hier sind ab „Telefon“ nur 2.');
    await paste(table, 'Name\tAnbieter\nA\tB\n');
    expect(textOf(table)).to.include('Das ist eine Tabelle mit Überschriften.');
    await paste(table, 'keins\n');
    expect(textOf(table)).to.include(
      'Zeile 1, Telefon: „keins“: In einer Rufnummer stehen mindestens drei Ziffern.',
    );
    expect(table.data).to.equal(before);
  });

  it('renders only the rows that are seen, of a thousand', async () => {
    const services = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      name: `Angebot ${index}`,
    }));
    const table = await renderTable({ ...file(), services });
    expect(rowsOf(table).length).to.be.lessThan(100);
    cellOf(table, 'Angebot 0').click();
    await settled(table);
    await press(table, 'Control+End');
    await eventually(() => textOf(focused()!) === 'kein Kontakt', 'the last row has the focus');
    expect(focused()!.closest('[role=row]')!.getAttribute('aria-rowindex')).to.equal('1001');
  });

  it('opens the form beside it without losing the focus', async () => {
    const table = await renderTable();
    const selected: number[] = [];
    table.addEventListener('pk-workshop-select', ({ index }) => selected.push(index));
    cellOf(table, 'Vätertreff').click();
    await settled(table);
    expect(selected).to.deep.equal([2]);
    expect(textOf(focused()!)).to.equal('Vätertreff');
  });
});
