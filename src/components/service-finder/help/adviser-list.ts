import { html, nothing, type TemplateResult } from 'lit';
import { advisers, helpOpening, helpPanel } from '../../../localization/de/help-panel.js';
import { openingHours } from '../../../localization/de/service-details.js';
import { describeOpening } from '../../../localization/describe-opening.js';
import type { HelpLine } from '../../../model/help/help-lines.js';
import { officeFacts, type OfficeId } from '../../../model/help/office-facts.js';
import { openingStatusAt } from '../../../model/opening-hours.js';
import { telHref } from '../../../model/phone.js';
import { landOf } from '../../../model/public-holidays.js';
import type { HelpId } from '../../../model/query/index.js';
import type { FinderContext } from '../finder-context.js';
import { helpHours, helpLinesFor, renderHelpLine } from './help-line.js';

/**
 * Helplines and offices that know about what somebody typed, beside the services that were found: each says what it is for,
 * and how to reach it as far as that is the same everywhere.
 *
 * @param ids The first that knows first.
 */
export function renderAdvisers(ids: readonly HelpId[], context: FinderContext, now: Date): TemplateResult {
  const words = context.localize.group('advisers', advisers);
  const lines = helpLinesFor(context);
  const isOwn = (id: HelpId) => !lineOf(id, lines) && !officeFacts[id as OfficeId];
  return html`<section class="help" part="help" aria-label=${words.title}>
    ${context.heading(words.title)}
    <ul role="list">
      ${ids.map((id) => {
        const line = lineOf(id, lines);
        return line
          ? renderHelpLine(line, context, helpHours(line, context))
          : renderOffice(id as OfficeId, context, now);
      })}
    </ul>
    ${ids.some(isOwn) ? html`<p class="quiet">${words.own}</p>` : nothing}
  </section>`;
}

const lineOf = (id: HelpId, lines: readonly HelpLine[]): HelpLine | undefined =>
  lines.find((line) => line.id === id);

function renderOffice(id: OfficeId, context: FinderContext, now: Date): TemplateResult {
  const words = context.localize.group('advisers', advisers);
  const facts = officeFacts[id];
  return html`<li>
    <p><b>${words.names[id]}</b></p>
    <p class="quiet">${words.about[id]}${facts ? renderFacts(id, context, now) : nothing}</p>
    ${
      facts
        ? html`<a class="help-call" part="link" href=${telHref(facts.number)!} dir="ltr">${facts.number}</a>`
        : nothing
    }
  </li>`;
}

/** The website, and whether somebody answers now. */
function renderFacts(id: OfficeId, context: FinderContext, now: Date): TemplateResult {
  const { localize, format, program } = context;
  const { website } = localize.group('advisers', advisers);
  const { free: freeOfCharge } = localize.group('helpPanel', helpPanel);
  const { url, free, schedules } = officeFacts[id]!;
  const status = openingStatusAt(schedules, now, {
    land: landOf(program?.municipality.ags),
    schoolHolidays: program?.holidays?.school,
  });
  const words = {
    ...localize.group('openingHours', openingHours),
    ...localize.group('helpOpening', helpOpening),
  };
  return html`<br />${describeOpening(status, words, format, now)}${free ? ` · ${freeOfCharge}` : nothing} ·
    <a part="link" href=${url} rel="noreferrer">${website}</a>`;
}
