import { html, nothing, type TemplateResult } from 'lit';
import { shorten } from '../../model/text.js';
import type { ChainContext } from './chain-context.js';

/** One of the two selects above the chain. */
export interface ChainFilter {
  kind: 'topic' | 'place';
  /** The number of services by topic id or place key. */
  counts: ReadonlyMap<string, number>;
  /** The selected topic id or place key; empty for all. */
  selected: string;
  labelOf: (key: string) => string;
  select: (key: string) => void;
}

/** What the buttons above the chain do. */
export interface ChainActions {
  toggleView: () => void;
  download: () => void;
  print: () => void;
}

/** Longer names are shortened in selects, which are as wide as their longest option. */
const MAX_OPTION_LENGTH = 80;

/** The selects that filter the chain, and the buttons for the other view, the file and the printer. */
export function renderTools(
  filters: readonly ChainFilter[],
  isChart: boolean,
  { toggleView, download, print }: ChainActions,
  context: ChainContext,
): TemplateResult {
  const { chainWords: words } = context;
  return html`<div class="tools" part="tools">
    ${filters.map((filter) => renderFilter(filter, context))}
    <div class="buttons">
      <button part="button" type="button" @click=${toggleView}>
        ${isChart ? words.asTable : words.asChart}
      </button>
      <button part="button" type="button" @click=${download}>${words.download}</button>
      <button part="button" type="button" @click=${print}>${words.print}</button>
    </div>
  </div>`;
}

/** A select of all keys that services have; nothing where there are less than two. */
function renderFilter(
  { kind, counts, selected, labelOf, select }: ChainFilter,
  { chainWords: words, format, common }: ChainContext,
): TemplateResult | typeof nothing {
  if (counts.size < 2) return nothing;
  const options = [...counts].map(([key, count]) => ({
    key,
    label: shorten(labelOf(key), MAX_OPTION_LENGTH),
    count: format.number(count),
  }));
  options.sort((a, b) => a.label.localeCompare(b.label, common.locale));
  return html`<div class="field">
    <label for=${kind}>${words.rows[kind]}</label>
    <select id=${kind} @change=${({ target }: Event) => select((target as HTMLSelectElement).value)}>
      <option value="" .selected=${!selected}>${words.all[kind]}</option>
      ${options.map(
        ({ key, label, count }) =>
          html`<option value=${key} .selected=${selected === key}>${label} (${count})</option>`,
      )}
    </select>
  </div>`;
}

/** The button that adds rows. */
export function renderMoreButton(
  step: number,
  remaining: number,
  show: () => void,
  { common }: ChainContext,
): TemplateResult {
  return html`<p>
    <button part="button" type="button" @click=${show}>${common.showMore(step, remaining)}</button>
  </p>`;
}
