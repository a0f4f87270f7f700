import { html, nothing, type TemplateResult } from 'lit';
import { helpNumbers } from '../../../localization/de/service-list.js';
import { helpLines, type HelpLine } from '../../../model/help/help-lines.js';
import { telHref } from '../../../model/phone.js';
import type { FinderContext } from '../finder-context.js';

/** The numbers that help in the municipality on show; those for everybody where there is none. */
export const helpLinesFor = ({ program }: FinderContext): HelpLine[] =>
  helpLines(program?.help ?? [], program?.municipality.ags);

/**
 * A number: whose it is, what else there is to say, and a large link that calls it. A part of the element's own code, with
 * the hours: without a connection, nothing more can be loaded.
 *
 * @param details What stands below the name, beside the link.
 * @param hours What stands below both.
 */
export function renderHelpLine(
  line: HelpLine,
  context: FinderContext,
  details: unknown,
  hours?: unknown,
): TemplateResult {
  const { localize, text } = context;
  const { names } = localize.group('helpNumbers', helpNumbers);
  const { number, own } = line;
  const href = telHref(number);
  return html`<li>
    <p>
      <b>${line.id && !own ? names[line.id] : text(own?.label)}</b
      >${own?.note ? html` (${text(own.note)})` : nothing}
    </p>
    <p class="quiet">${details}</p>
    ${
      href
        ? html`<a class="help-call" part="link" href=${href} dir="ltr">${number}</a>`
        : html`<bdi class="help-call" dir="ltr">${number}</bdi>`
    }
    ${hours ? html`<p class="quiet help-hours">${hours}</p>` : nothing}
  </li>`;
}

/** When a number for everybody is answered, in words; nothing for the municipality's own. */
export function helpHours({ id }: HelpLine, { localize }: FinderContext): string {
  const { hours, always } = localize.group('helpNumbers', helpNumbers);
  return id ? (hours[id] ?? always) : '';
}
