import { html, type TemplateResult } from 'lit';
import { helpNumbers } from '../../../localization/de/service-list.js';
import type { FinderContext } from '../finder-context.js';
import { helpHours, helpLinesFor, renderHelpLine } from './help-line.js';
import { helpList } from './lazy-modules.js';

/**
 * Numbers to call for people who find nothing or have no connection. Says which of them answer now where that code has been
 * loaded.
 */
export function renderHelpNumbers(context: FinderContext): TemplateResult {
  const { title } = context.localize.group('helpNumbers', helpNumbers);
  return html`<div class="help" part="help">
    ${context.heading(title)}
    ${helpList.loaded?.renderHelpList(context, new Date()) ?? renderPlainList(context)}
  </div>`;
}

/** The numbers with their hours, without anything that has to be loaded. */
export const renderPlainList = (context: FinderContext): TemplateResult =>
  html`<ul role="list">
    ${helpLinesFor(context).map((line) => renderHelpLine(line, context, helpHours(line, context)))}
  </ul>`;
