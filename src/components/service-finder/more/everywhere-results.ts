import { html, type TemplateResult } from 'lit';
import { serviceList } from '../../../localization/de/service-list.js';
import { formatFor } from '../../../localization/format.js';
import { shorten } from '../../../model/text.js';
import type { Program } from '../../../schema/index.js';
import { detailsIn } from '../../shared/service-details.js';
import { renderService, type ResultExtras, type Voice } from '../../shared/service-result.js';
import type { FinderWays } from './finder-more.js';

/** Services of many municipalities as the finder shows its own, each with whose it is. */
export class EverywhereResults {
  readonly #ways: FinderWays;
  readonly #extras: ResultExtras | undefined;
  readonly #details: ReturnType<typeof detailsIn>;

  constructor(ways: FinderWays, extras: ResultExtras | undefined) {
    this.#ways = ways;
    this.#extras = extras;
    this.#details = detailsIn(ways.localize);
  }

  /** @param programs Each with one service. */
  render(programs: readonly Program[]): TemplateResult {
    return html`<ol class="results" role="list">
      ${programs.map(
        (program, index) =>
          html`<li class="result" part="result" data-index=${index} tabindex="-1">
            <p class="whose quiet">${this.#ways.text(program.municipality.name)}</p>
            ${program.services.map((service) => renderService(service, this.#voiceFor(program)))}
          </li>`,
      )}
    </ol>`;
  }

  #voiceFor({ topics }: Program): Voice {
    const { localize, text, pick, heading } = this.#ways;
    return {
      common: localize.words,
      words: localize.group('serviceList', serviceList),
      format: formatFor(localize.words.locale),
      text,
      pick,
      title: (name) => heading(text(name, (name) => shorten(name))),
      topicLabel: (id) => topics.find((topic) => topic.id === id)?.label ?? id,
      details: this.#details,
      // The key alone would keep a place for what never comes.
      ...(this.#extras && { extras: this.#extras }),
    };
  }
}
