import '../../src/workshop/workshop.js';
import type { FileAccess } from '../../src/workshop/saving/file-access.js';
import type { WorkshopElement } from '../../src/workshop/workshop.element.js';
import { deepElements, renderFixture, textOf } from '../support/page.js';

/** A file on a disk that tests can look at, and change behind the workshop's back. */
export class FakeDisk implements FileAccess {
  readonly canSaveInPlace = true;
  text: string | undefined;
  isLocked = false;
  savedNames: string[] = [];
  readonly #handle = { kind: 'file', name: 'musterland.json' } as FileSystemFileHandle;

  constructor(text?: string) {
    this.text = text;
  }

  open() {
    return Promise.resolve({ file: new File([this.text!], 'musterland.json'), handle: this.#handle });
  }

  read() {
    return Promise.resolve(this.text);
  }

  save(text: string, name: string) {
    if (this.isLocked) return Promise.reject(new Error('locked'));
    this.text = text;
    this.savedNames.push(name);
    return Promise.resolve({ handle: this.#handle });
  }
}

/** Waits until something holds. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 5000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The workshop with its disk. */
export async function renderWorkshop(disk: FileAccess = new FakeDisk()): Promise<WorkshopElement> {
  const workshop = await renderFixture<WorkshopElement>('<pk-workshop></pk-workshop>');
  workshop.fileAccess = disk;
  await workshop.updateComplete;
  return workshop;
}

/** The workshop with a file from its disk open. */
export async function openWorkshop(disk: FakeDisk): Promise<WorkshopElement> {
  const workshop = await renderWorkshop(disk);
  button(workshop, 'Datei auswählen …').click();
  await eventually(() => workshop.data !== undefined, 'the file is open');
  await eventually(() => /Speichern/.test(textOf(workshop)), 'the frame is there');
  return workshop;
}

/** The visible button of a name, wherever it is. */
export function button(root: Element, name: string | RegExp): HTMLButtonElement {
  const found = deepElements(root.shadowRoot ?? root).filter(
    (node): node is HTMLButtonElement => node instanceof HTMLButtonElement && node.checkVisibility(),
  );
  const nameOf = (node: Element) => node.getAttribute('aria-label') ?? textOf(node);
  const match = found.find((node) =>
    typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)),
  );
  if (!match) throw new Error(`No button ${name} among: ${found.map(nameOf).join(' | ')}`);
  return match;
}

/** Opens a record from its list: by its row in a table, or by its name in a plain list. */
export async function openEntry(workshop: WorkshopElement, name: string): Promise<void> {
  const entry = () =>
    deepElements(workshop.shadowRoot!).find(
      (node): node is HTMLElement =>
        node.matches('[role="gridcell"], pk-workshop-record-list li button, li > button[aria-current]') &&
        textOf(node).startsWith(name),
    );
  await eventually(() => entry() !== undefined, `${name} is listed`);
  entry()!.click();
  await settled();
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control of a field, by its label. */
export function control(root: Element, label: string | RegExp): Control {
  const labels = deepElements(root.shadowRoot ?? root).filter((node) => node instanceof HTMLLabelElement);
  const labelOf = (node: Element) => textOf(node);
  const named = labels.find((node) =>
    typeof label === 'string' ? labelOf(node) === label : label.test(labelOf(node)),
  );
  if (named?.control) return named.control as Control;
  const byAria = deepElements(root.shadowRoot ?? root).find(
    (node) => node.matches('input, textarea, select') && node.getAttribute('aria-label') === label,
  );
  if (!byAria) throw new Error(`No field ${label} among: ${labels.map(labelOf).join(' | ')}`);
  return byAria as Control;
}

/** The controls of all fields with a label. */
export const controls = (root: Element, label: string): Control[] =>
  deepElements(root.shadowRoot ?? root)
    .filter((node) => node instanceof HTMLLabelElement)
    .filter((node) => textOf(node) === label && node.control)
    .map((node) => node.control as Control);

/** Types a text into a field, and leaves it. */
export async function type(field: Control, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** Waits until what was changed has been rendered. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
