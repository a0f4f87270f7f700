import { css, html, nothing, type TemplateResult } from 'lit';
import { helpNumbers } from '../../localization/de/service-list.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import { telHref } from '../../model/phone.js';
import type { HelpNumber, Text } from '../../schema/index.js';
import { adoptStyles } from '../../platform/adopt-styles.js';

/** Help that is there for everybody in Germany, the most urgent first. */
const everywhere = [
  ['112', 'emergency'],
  ['110', 'police'],
  ['116 117', 'doctor'],
  ['0800 111 0550', 'parents'],
  ['116 111', 'children'],
  ['0800 111 0111', 'crisis'],
  ['116 016', 'violence'],
] as const;

export interface HelpVoice {
  localize: LocalizeController;
  text: (text: Text) => unknown;
  heading: (content: unknown) => TemplateResult;
}

/** Numbers to call, once their look is there. */
export function helpIn(root: ShadowRoot): typeof renderHelp {
  adoptStyles(root, helpStyles);
  return renderHelp;
}

/**
 * Numbers for whoever found nothing, or has no connection. They come with the element, before they are needed: a parent
 * in need is never left alone with an empty page.
 *
 * @param own The file's own numbers, where it could be had and has some.
 */
function renderHelp(own: readonly HelpNumber[], { localize, text, heading }: HelpVoice): TemplateResult {
  const words = localize.group('helpNumbers', helpNumbers);
  const numbers = own.length
    ? own
    : everywhere.map(([number, whose]): HelpNumber => ({ number, label: words[whose] }));
  // The words of the list that comes along are in the page's language already.
  const say = own.length ? text : (label: Text) => label;
  return html`<div class="help" part="help">
    ${heading(words.title)}
    <ul role="list">
      ${numbers.map(
        ({ number, label, note }) =>
          html`<li>
            <a part="link" href=${telHref(number) ?? nothing} dir="ltr">${number}</a>
            <span class="quiet">${say(label)}${note ? html` (${say(note)})` : nothing}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

const helpStyles = css`
  .help {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 1em;
    margin-block: 0.5em;
  }

  .help ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.1em 1.5em;
    margin-block-start: 0.3em;
  }

  .help li {
    display: grid;
    align-content: start;
    padding-block: 0.3em;
  }

  .help a {
    font-weight: 620;
    font-size: 1.08em;
    inline-size: fit-content;
    padding-block: 0.15em;
  }
`;
