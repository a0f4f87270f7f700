import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { JsonPath } from '../../src/authoring/json/json-path.js';
import { WorkshopNavigateEvent } from '../../src/workshop/navigate-event.js';
import '../../src/workshop/workshop.js';
import type { WorkshopElement } from '../../src/workshop/workshop.element.js';
import { describeStory } from './descriptions.js';

const POLL_INTERVAL_MS = 20;

type Context = Pick<StoryContext, 'globals'>;

/** The language of the toolbar, as the workshop has it: English, or German for all others. */
export const editorLanguage = ({ globals }: Context) => (globals.language === 'en' ? 'en' : 'de');

/**
 * A story of the workshop with a file open, at one of its places. It keeps what a reviewer writes in it, and sends nothing.
 *
 * @param text What to look at.
 * @param data The data of the file.
 * @param path A section, a record of it, or a field.
 */
export const workshopStory = (text: string, data: object, path: JsonPath): StoryObj => ({
  render: (_args, context) => renderWorkshop(context, (workshop) => openAt(workshop, data, path)),
  parameters: workshopParameters(text),
});

/** The workshop, in the language of the toolbar. @param begin What is done in it once it is there. */
export function renderWorkshop(
  context: Context,
  begin: (workshop: WorkshopElement) => void = () => undefined,
): TemplateResult {
  const begun = (element?: Element) => {
    if (!element || element.hasAttribute('data-begun')) return;
    element.setAttribute('data-begun', '');
    begin(element as WorkshopElement);
  };
  return html`<pk-workshop .language=${editorLanguage(context)} ${ref(begun)}></pk-workshop>`;
}

/** It fills the window: on a page of docs each story has a window of its own. */
export const workshopParameters = (text: string) => ({
  fillsPage: true,
  docs: { ...describeStory(text).docs, story: { inline: false, height: '760px' } },
});

function openAt(workshop: WorkshopElement, data: object, path: JsonPath): void {
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  workshop.openFile({ name: 'musterland.json', text, data, isNew: false, notices: [] });
  void workshop.updateComplete.then(() => workshop.dispatchEvent(new WorkshopNavigateEvent(path)));
}

/**
 * Waits until an element is there, in whichever shadow tree.
 *
 * @param selector Of the element; or of one with a shadow tree, a space, and what to find in that.
 */
export async function appears(root: ParentNode, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = findDeep(root, selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}

function findDeep(root: ParentNode, selector: string): HTMLElement | undefined {
  const [first = '', ...others] = selector.split(' ');
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { shadowRoot } = element;
    if (element.matches(first)) {
      if (!others.length) return element;
      const below = (shadowRoot ?? element).querySelector<HTMLElement>(others.join(' '));
      if (below) return below;
    }
    const found = shadowRoot && findDeep(shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}
