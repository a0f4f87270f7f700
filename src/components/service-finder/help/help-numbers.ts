import { html, nothing, type TemplateResult } from 'lit';
import { helpNumbers } from '../../../localization/de/service-list.js';
import { telHref } from '../../../model/phone.js';
import type { HelpNumber, Text } from '../../../schema/index.js';
import type { FinderContext } from '../finder-context.js';

/** Numbers for everybody in Germany, the most urgent first, and whose they are. */
const nationalNumbers = [
  ['112', 'emergency'],
  ['110', 'police'],
  ['116 117', 'doctor'],
  ['0800 111 0550', 'parents'],
  ['116 111', 'children'],
  ['0800 111 0111', 'crisis'],
  ['116 016', 'violence'],
] as const;

/**
 * Numbers to call for people who find nothing or have no connection: the file's own, or else those for everybody. They are
 * part of the element's own code, since without a connection nothing more can be loaded.
 */
export function renderHelpNumbers({ localize, text, heading, program }: FinderContext): TemplateResult {
  const words = localize.group('helpNumbers', helpNumbers);
  const own = program?.help ?? [];
  const numbers = own.length
    ? own
    : nationalNumbers.map(([number, owner]): HelpNumber => ({ number, label: words[owner] }));
  // The labels of the national numbers are in the page's language already.
  const labelOf = own.length ? text : (label: Text) => label;
  return html`<div class="help" part="help">
    ${heading(words.title)}
    <ul role="list">
      ${numbers.map(
        ({ number, label, note }) =>
          html`<li>
            <a part="link" href=${telHref(number) ?? nothing} dir="ltr">${number}</a>
            <span class="quiet">${labelOf(label)}${note ? html` (${labelOf(note)})` : nothing}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
