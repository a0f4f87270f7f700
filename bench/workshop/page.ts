/** Runs in the page of `bench/workshop.js`: opens files in the workshop as it ships, and times what is done in it. */
import '../../src/workshop/workshop.js';
import { exportTable } from '../../src/authoring/spreadsheet/export-table.js';
import { writeXlsx } from '../../src/authoring/spreadsheet/xlsx-writer.js';
import { WorkshopNavigateEvent } from '../../src/workshop/navigate-event.js';
import type { StartScreenElement } from '../../src/workshop/start/start-screen.element.js';
import { nextPaint } from '../support/frames.js';

/** How long something may take before the bench gives up, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Times of an import, in milliseconds, and what somebody sees meanwhile. */
export interface ImportTimes {
  /** From the chosen file to its columns. */
  read: number;
  /** From the columns to the comparison. */
  compare: number;
  /** How many different lengths the bar had. */
  steps: number;
  /** From the button to the file with all that was taken. */
  apply: number;
}

/** A file as it is opened and saved. */
type FileData = Record<string, unknown> & { services: (Record<string, unknown> & { name: string })[] };

/** All elements below a node, those in shadow trees too. */
function* deepElements(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
}

/** Waits for an element. Looks once a frame. */
async function appears(what: string, matches: (element: HTMLElement) => boolean): Promise<HTMLElement> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    for (const element of deepElements(document)) if (matches(element)) return element;
    await nextPaint();
  }
  throw new Error(`${what} did not appear`);
}

const textOf = ({ textContent }: HTMLElement) => textContent?.trim() ?? '';

const button = (text: string) => (element: HTMLElement) =>
  element.localName === 'button' && textOf(element).startsWith(text) && !element.matches(':disabled');

const cell = (text: string) => (element: HTMLElement) =>
  element.getAttribute('role') === 'gridcell' && textOf(element) === text;

const isIn = (element: HTMLElement, tag: string) =>
  (element.getRootNode() as ShadowRoot).host?.localName === tag;

/** Opens a file as if somebody had chosen it. @returns Milliseconds until its rows are painted. */
async function openFile(text: string): Promise<number> {
  const start = (await appears(
    'the start',
    ({ localName }) => localName === 'pk-workshop-start',
  )) as StartScreenElement;
  const { name } = (JSON.parse(text) as FileData).services[0]!;
  const begin = performance.now();
  await start.openFile(new File([text], 'musterland.json'));
  await appears('the table', cell(name));
  await nextPaint();
  return performance.now() - begin;
}

/** Puts the focus where somebody is about to type. @param what A field's path, or the text of a cell. */
async function focus(kind: 'field' | 'cell' | 'search', what = ''): Promise<void> {
  if (kind === 'cell') (await appears(what, cell(what))).click();
  else if (kind === 'search')
    (
      await appears(
        'the search',
        (element) => element.matches('input[type=search]') && isIn(element, 'pk-workshop-table-filters'),
      )
    ).focus();
  else {
    const field = await appears(what, ({ dataset }) => dataset.path === what);
    field.shadowRoot!.querySelector<HTMLElement>('input, textarea')!.focus();
  }
  await nextPaint();
}

/** Opens the form of a service. */
async function openForm(index: number): Promise<void> {
  document.querySelector('pk-workshop')!.dispatchEvent(new WorkshopNavigateEvent(['services', index]));
  await appears('the form', ({ localName }) => localName === 'pk-workshop-record-form');
  await nextPaint();
}

let latencies: number[] = [];

// From the moment a key goes down, even where the page is busy then, to the frame that shows what it did.
addEventListener(
  'keydown',
  ({ timeStamp, key }) => {
    if (key !== 'Control') void nextPaint().then(() => latencies.push(performance.now() - timeStamp));
  },
  { capture: true },
);

/** The times of all keys since the last call, in milliseconds. */
function takeLatencies(): number[] {
  const taken = latencies;
  latencies = [];
  return taken;
}

/** Takes in a spreadsheet that changes every service and adds some. */
async function importRows(rowCount: number): Promise<ImportTimes> {
  const workshop = document.querySelector('pk-workshop')!;
  const data = workshop.data as FileData;
  const services = data.services.slice(0, rowCount).map((service, index) => ({
    ...service,
    name: `${service.name}${index % 10 ? '' : ' neu'}`,
    summary: `Neu: ${service.name}`,
  }));
  const bytes = await writeXlsx(exportTable({ ...data, services }, 'services', '2026-11-28'), 'services');

  workshop.dispatchEvent(new WorkshopNavigateEvent(['import']));
  const input = (await appears(
    'the choice of a file',
    (element) => element.matches('input[type=file]') && isIn(element, 'pk-workshop-choose-table'),
  )) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([bytes], 'angebote.xlsx'));
  input.files = files.files;
  const lengths = new Set<number>();
  const room = await appears('the import', ({ localName }) => localName === 'pk-workshop-import');
  const watch = setInterval(() => {
    const bar = room.shadowRoot!.querySelector('progress');
    if (bar) lengths.add(bar.value);
  }, 8);

  const begin = performance.now();
  input.dispatchEvent(new Event('change'));
  const compare = await appears('the comparison’s button', button('Vergleichen'));
  await nextPaint();
  const hasRead = performance.now();
  compare.click();
  const apply = await appears(
    'the last button',
    (element) =>
      isIn(element, 'pk-workshop-import') &&
      element.matches('footer .main:not(:disabled)') &&
      element !== compare,
  );
  await nextPaint();
  const hasCompared = performance.now();
  clearInterval(watch);
  apply.click();
  await appears('the table', ({ localName }) => localName === 'pk-workshop-grid');
  await nextPaint();
  return {
    read: hasRead - begin,
    compare: hasCompared - hasRead,
    steps: lengths.size,
    apply: performance.now() - hasCompared,
  };
}

Object.assign(globalThis, { openFile, openForm, focus, takeLatencies, importRows });
