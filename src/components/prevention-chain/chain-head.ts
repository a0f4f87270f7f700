import { html, nothing, type TemplateResult } from 'lit';
import type { Chain } from '../../model/chain.js';
import { shorten } from '../../model/text.js';
import type { Service } from '../../schema/index.js';
import type { ChainVoice } from './chain-voice.js';

/** How many overlaps are listed; all of them are in the table that one can download. */
const LISTED = 20;

/** What the chain says in a sentence: where nothing is recorded, and who carries a child over which step. */
export function renderSummary(chain: Chain, asOf: string | undefined, voice: ChainVoice): TemplateResult {
  const { words } = voice;
  const { transitions, withoutAges, beyond, services } = chain;
  // The step to school is always told of, the others where nobody accompanies them.
  const steps = transitions.filter((step) => step.name === 'school' || !step.services.length);
  const said = [
    words.gaps(chain.gaps, chain.fields),
    ...steps.map(({ name, services }) => words.atStep(words.between[name], services.length)),
  ];
  const counts = [
    words.services(services.length),
    withoutAges.length && renderApart(words.withoutAges(withoutAges.length), withoutAges, voice),
    beyond.length && renderApart(words.beyond(beyond.length), beyond, voice),
    asOf && words.asOf(asOf),
  ].filter(Boolean);
  return html`<div class="summary" part="summary">
    <p role="status">${said.join('; ')}.</p>
    <p class="quiet">${counts.map((part, index) => [index ? ' · ' : '', part])}</p>
  </div>`;
}

/** Services that have no place in the chart are counted, and shown when asked for. */
function renderApart(title: string, services: readonly Service[], { open }: ChainVoice): TemplateResult {
  return html`<button
    class="link"
    type="button"
    aria-haspopup="dialog"
    @click=${() => open({ title, services })}
  >
    ${title}
  </button>`;
}

/** Where several organizations do the same, each such place named. */
export function renderAllOverlaps({ overlaps }: Chain, voice: ChainVoice): TemplateResult | typeof nothing {
  const { words, finder, format, text, topicLabel } = voice;
  const rest = overlaps.length - LISTED;
  if (!overlaps.length) return nothing;
  return html`<details class="quiet">
    <summary>${words.overlaps(overlaps.length)}</summary>
    <ul class="points" role="list">
      ${overlaps
        .slice(0, LISTED)
        .map(
          ({ topic, phase, place, organizations }) =>
            html`<li>
              ${text(topicLabel(topic), (label) => shorten(label))} · ${finder.phases[phase]} ·
              ${words.overlap(shorten(place), format.list(organizations))}
            </li>`,
        )}
      ${rest > 0 ? html`<li>${words.more(rest)}</li>` : nothing}
    </ul>
  </details>`;
}

/** Something that the chain can be narrowed to. */
export interface Option {
  id: string;
  label: string;
  count: number;
}

/** A choice among several; none where there is nothing to choose. */
export function renderChoice(
  { id, label, all, chosen }: { id: string; label: string; all: string; chosen: string },
  options: Option[],
  choose: (id: string) => void,
  { format }: ChainVoice,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      <option value="" .selected=${!chosen}>${all}</option>
      ${options.map(
        ({ id, label, count }) =>
          html`<option value=${id} .selected=${chosen === id}>${label} (${format.number(count)})</option>`,
      )}
    </select>
  </div>`;
}
