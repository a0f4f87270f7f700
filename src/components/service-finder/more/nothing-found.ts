import { html, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { chosen } from '../../../model/choice.js';
import { waysOut } from '../../../model/judgement.js';
import type { ChoiceNames } from './choice-names.js';
import { renderWaysOut } from './controls.js';
import type { FinderHost, FinderWays, View } from './finder-more.js';
import { nowhere } from './near.js';
import { renderNoService } from './no-service.js';

/** What stands in the place of results: no result is never the end. */
export function renderNothingFound(
  { narrowed }: View,
  host: FinderHost,
  ways: FinderWays,
  names: ChoiceNames,
): TemplateResult {
  const words = ways.localize.group('finderTools', finderTools);
  const choice = ways.choice();
  const out = waysOut(chosen(choice), narrowed.without);
  return html`<div class="nothing">
    ${renderWaysOut(
      out.length ? words.tryWithout : words.noneFound,
      out.map(({ criterion, count }) => ({
        label: words.without(names.of(criterion, choice), count),
        go: () => ways.choose(criterion === 'place' ? nowhere : { [criterion]: undefined }, '.result'),
      })),
    )}
    ${renderNoService(ways.program(), host.headingLevel, words, ways)} ${ways.help()}
  </div>`;
}
