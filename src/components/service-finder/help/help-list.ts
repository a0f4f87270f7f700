import { html, nothing, type TemplateResult } from 'lit';
import { helpOpening, helpPanel } from '../../../localization/de/help-panel.js';
import { openingHours } from '../../../localization/de/service-details.js';
import { helpNumbers } from '../../../localization/de/service-list.js';
import { describeOpening, describeOpeningWeek } from '../../../localization/describe-opening.js';
import type { HelpLine } from '../../../model/help/help-lines.js';
import type { NeedsInQuery } from '../../../model/help/query-needs.js';
import { generalNeeds, rankHelp, type RankedHelp } from '../../../model/help/rank-help.js';
import { openingWeek } from '../../../model/opening-week.js';
import { telHref } from '../../../model/phone.js';
import { landOf } from '../../../model/public-holidays.js';
import { languageOf } from '../../../model/reader-language.js';
import { languageName } from '../../shared/language-name.js';
import type { FinderContext } from '../finder-context.js';
import { helpHours, helpLinesFor, renderHelpLine } from './help-line.js';
import { renderLeaveLink } from './leave-page.js';

/** Why the numbers stand first: the words sound of need, or all that was found is closed. */
export type HelpReason = NeedsInQuery | 'closed';

/** Topics of which somebody in the same room may be the reason. */
const unsafeTopics = ['violence', 'violence-men', 'abuse', 'child-protection'];

/** From so many languages on, they are not named. */
const MANY_LANGUAGES = 4;

/** Where the advice for parents of crying babies is from: Nationales Zentrum Frühe Hilfen, as of 2026-11-28. */
const ADVICE_SOURCE = 'https://www.elternsein.info/';

/**
 * Numbers to call, with whether they answer now, what they cost, whether they are anonymous and in which languages they
 * help. Loaded when the list is unfolded.
 *
 * @param reason Why they stand first: then those that fit are first, and all others folded.
 */
export function renderHelpList(context: FinderContext, now: Date, reason?: HelpReason): TemplateResult {
  const { program, localize } = context;
  const words = localize.group('helpPanel', helpPanel);
  const { topics = [], needs = [] }: Partial<NeedsInQuery> = typeof reason === 'object' ? reason : {};
  const isUnsafe = topics.some((topic) => unsafeTopics.includes(topic));
  const calendar = { land: landOf(program?.municipality.ags), schoolHolidays: program?.holidays?.school };
  const ranked = rankHelp(helpLinesFor(context), reason === 'closed' ? generalNeeds : needs, now, calendar);
  const first = reason ? ranked.filter(({ isFitting }) => isFitting) : ranked;
  const others = ranked.filter((help) => !first.includes(help));
  const renderItem = (help: RankedHelp) => {
    const leave = help.line.id === 'violence' && !isUnsafe ? html`<br />${renderLeaveLink(words)}` : nothing;
    const details = html`${renderDetails(help, context, now)}${leave}`;
    return renderHelpLine(help.line, context, details, renderHours(help, context));
  };
  return html`${isUnsafe ? renderLeaveNote(context) : nothing}
    ${topics.includes('scream') ? renderCryingAdvice(context) : nothing}
    ${reason === 'closed' ? html`<p>${words.allClosed}</p>` : nothing}
    <ul role="list">
      ${first.map(renderItem)}
    </ul>
    ${
      others.length
        ? html`<details>
            <summary>${words.more(others.length)}</summary>
            <ul role="list">
              ${others.map(renderItem)}
            </ul>
          </details>`
        : nothing
    }`;
}

function renderLeaveNote({ localize }: FinderContext): TemplateResult {
  const words = localize.group('helpPanel', helpPanel);
  return html`<p class="leave">${renderLeaveLink(words)} <span class="quiet">${words.leaveNote}</span></p>`;
}

function renderCryingAdvice({ localize }: FinderContext): TemplateResult {
  const words = localize.group('helpPanel', helpPanel);
  return html`<p class="advice">
    ${words.cryingAdvice} <a part="link" href=${ADVICE_SOURCE} rel="noreferrer">${words.adviceSource}</a>
  </p>`;
}

/** Cost, anonymity and languages, whether somebody answers now, and who else does. */
function renderDetails(help: RankedHelp, context: FinderContext, now: Date): TemplateResult {
  const facts = factsInWords(help, context).join(' · ');
  return html`${facts ? html`<span>${facts}</span> ` : nothing}${renderStatus(help, context, now)}
  ${renderAlternative(help, context)}`;
}

function factsInWords({ facts }: RankedHelp, context: FinderContext): string[] {
  const words = context.localize.group('helpPanel', helpPanel);
  const { free, anonymous } = facts;
  return [
    free === undefined ? '' : words[free ? 'free' : 'chargeable'],
    anonymous ? words.anonymous : '',
    languagesInWords(facts.languages, context),
  ].filter(Boolean);
}

/** Many languages are not named, but for the reader's own. That German is spoken goes without saying on a German page. */
function languagesInWords(languages: readonly string[], context: FinderContext): string {
  const { localize, format } = context;
  const words = localize.group('helpPanel', helpPanel);
  const own = languageOf(localize.requestedLanguage);
  if (languages.includes('mul') || languages.length >= MANY_LANGUAGES)
    return own !== 'de' && languages.includes(own)
      ? words.inManyLanguagesWith(languageName(own, context))
      : words.inManyLanguages;
  if (own === 'de' && languages.every((tag) => languageOf(tag) === 'de')) return '';
  const names = languages.map((tag) => languageName(tag, context));
  return names.length ? words.inLanguage(format.list(names)) : '';
}

/** Whether somebody answers now, as a sign and in words; nothing where that is unknown. */
function renderStatus({ status, line }: RankedHelp, context: FinderContext, now: Date): unknown {
  if (status.state === 'unknown') return nothing;
  const { localize, format } = context;
  const { always } = localize.group('helpNumbers', helpNumbers);
  const isOpen = status.state === 'open';
  const words = {
    ...localize.group('openingHours', openingHours),
    ...localize.group('helpOpening', helpOpening),
  };
  return html`<span
    ><span class="state ${isOpen ? 'go' : ''}"
      ><span aria-hidden="true">${isOpen ? '●' : '○'}&nbsp;</span
      >${describeOpening(status, words, format, now)}</span
    >${isAlways(line, context) ? html` · ${always}` : nothing}</span
  >`;
}

/** A second number of the same people. */
function renderAlternative({ facts: { alternative } }: RankedHelp, { localize }: FinderContext): unknown {
  if (!alternative) return nothing;
  const { or } = localize.group('helpPanel', helpPanel);
  return html`<span>${or} <a part="link" href=${telHref(alternative)!} dir="ltr">${alternative}</a></span>`;
}

/** The hours, unless they are always, which stands beside the status. */
const renderHours = ({ line }: RankedHelp, context: FinderContext): string =>
  isAlways(line, context) ? '' : hoursInWords(line, context);

const isAlways = (line: HelpLine, context: FinderContext) =>
  !line.own?.schedules.length &&
  helpHours(line, context) === context.localize.group('helpNumbers', helpNumbers).always;

function hoursInWords(line: HelpLine, context: FinderContext): string {
  const schedules = line.own?.schedules ?? [];
  if (!schedules.length) return helpHours(line, context);
  const words = context.localize.group('openingHours', openingHours);
  return describeOpeningWeek(openingWeek(schedules), words, context.format)
    .map(({ text }) => text)
    .join('; ');
}
