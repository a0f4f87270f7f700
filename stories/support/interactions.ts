import type { StoryObj } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import type { Attributes } from './element.js';

type Play = NonNullable<StoryObj<Attributes>['play']>;

const POLL_INTERVAL_MS = 20;

/** Waits until something is in an element's shadow root: elements load their data and parts of their code. */
async function waitFor<Found>(find: () => Found | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}

/** Presses a control once it is rendered. */
async function press(element: LitElement, selector: string, name: RegExp): Promise<void> {
  const control = await waitFor(() =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find(({ textContent }) =>
      name.test(textContent.trim().replace(/\s+/g, ' ')),
    ),
  );
  control.click();
  await element.updateComplete;
}

/** A story's `play`: presses the buttons with these names one after the other, each once it is rendered. */
export const pressButtons =
  (tag: string, ...names: readonly RegExp[]): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<LitElement>(tag)!;
    for (const name of names) await press(element, 'button', name);
  };

/** A story's `play`: follows the link with this name once it is rendered. */
export const followLink =
  (tag: string, name: RegExp): Play =>
  ({ canvasElement }) =>
    press(canvasElement.querySelector<LitElement>(tag)!, 'a', name);

/** Types a text into the first field that a selector finds in the element. */
const typeInto =
  (tag: string, selector: string, text: string): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag)!;
    const field = await waitFor(
      () => element.shadowRoot?.querySelector<HTMLInputElement>(selector) ?? undefined,
    );
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

/** A story's `play`: types a query into the element's search field. */
export const typeQuery = (tag: string, query: string): Play => typeInto(tag, 'input', query);

/** A story's `play`: types into the place field among the finder's filters. */
export const typePlace = (tag: string, place: string): Play => typeInto(tag, '#place', place);
