import { fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { workshopTheme } from '../../src/workshop/styles/workshop-theme.styles.js';

/** Stands in for the workshop around a room: its colours, from which those of all rooms come. */
class WorkshopFrame extends LitElement {
  static override styles = [workshopTheme];

  protected override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('test-workshop-frame', WorkshopFrame);

/** Renders a room of the workshop with its properties. */
export async function renderRoom<Room extends LitElement>(
  tag: string,
  properties: Partial<Room>,
): Promise<Room> {
  const frame = await fixture<WorkshopFrame>('<test-workshop-frame></test-workshop-frame>');
  const room = document.createElement(tag) as unknown as Room;
  Object.assign(room, properties);
  frame.append(room);
  await room.updateComplete;
  return room;
}
