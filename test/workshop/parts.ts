import { expect } from 'chai';
import type { LitElement } from 'lit';
import { byRole, deepElements } from '../support/page.js';

/** How deep elements lie in each other at the most. */
const MAX_DEPTH = 4;

/** Waits until an element and all parts in it have rendered. */
export async function settle(element: LitElement): Promise<void> {
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    await element.updateComplete;
    for (const part of deepElements(element.shadowRoot!)) await (part as Partial<LitElement>).updateComplete;
  }
}

export async function press(element: LitElement, name: string | RegExp): Promise<void> {
  const [button] = byRole(element, 'button', name);
  expect(button, `a button ${String(name)}`).to.exist;
  button!.click();
  await settle(element);
}

/** The field of a label, in any shadow root of an element. */
export function field(element: LitElement, label: string): HTMLInputElement {
  const found = deepElements(element.shadowRoot!).find(
    (node) =>
      node.matches('input, textarea, select') &&
      [...((node as HTMLInputElement).labels ?? [])].some(({ textContent }) =>
        textContent.trim().startsWith(label),
      ),
  );
  expect(found, `a field ${label}`).to.exist;
  return found as HTMLInputElement;
}

/** Types a text into a field, and leaves it. */
export async function enter(element: LitElement, label: string, text: string): Promise<void> {
  const input = field(element, label);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}
