import { LitElement } from 'lit';
import type { JsonPath } from '../authoring/json/json-path.js';
import type { RecordFormElement } from './forms/record-form.element.js';
import type { RecordSectionElement } from './records/record-section.element.js';

/** Moves the focus to the field of a path, in whichever form of the section that is. @returns Whether there is one. */
export async function focusPlace(root: ParentNode, path: JsonPath): Promise<boolean> {
  const forms = root.querySelectorAll<RecordSectionElement | RecordFormElement>(
    'pk-workshop-record-section, pk-workshop-record-form',
  );
  for (const form of forms) if (await form.focusField(path)) return true;
  return false;
}

/** Moves the focus to the heading of what has been opened, which a screen reader then says: a record, or a section. */
export async function focusHeading(root: ParentNode): Promise<void> {
  const parts = [...root.querySelectorAll<HTMLElement>('main > *')].filter(
    (part): part is LitElement => part instanceof LitElement,
  );
  await Promise.all(parts.map((part) => part.updateComplete));
  const headings = (selector: string) =>
    [root, ...parts.map(({ renderRoot }) => renderRoot)].flatMap((inner) => [
      ...inner.querySelectorAll<HTMLElement>(selector),
    ]);
  const heading = headings('h2[tabindex]')[0] ?? headings('h1[tabindex]')[0];
  heading?.focus();
}
