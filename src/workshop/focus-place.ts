import type { LitElement } from 'lit';
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
  const section = root.querySelector<LitElement>('main > :last-child:not(section)');
  await section?.updateComplete;
  // A frame within the frame: the sections that need no file.
  const room = section?.renderRoot?.querySelector<LitElement>('.room > :not(p)');
  await room?.updateComplete;
  for (const inner of [room?.renderRoot, section?.renderRoot, root]) {
    const heading =
      inner?.querySelector<HTMLElement>('h2[tabindex]') ?? inner?.querySelector<HTMLElement>('h1[tabindex]');
    if (heading) return heading.focus();
  }
}
