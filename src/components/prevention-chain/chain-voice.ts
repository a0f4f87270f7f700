import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localization/format.js';
import type { Words } from '../../localization/words.js';
import { lifePhases, phaseOrder, type LifePhase } from '../../model/ages.js';
import type { Cell, Overlap, Row, RowKind, Transition } from '../../model/chain.js';
import { shorten } from '../../model/text.js';
import type { Service, Text } from '../../schema/index.js';
import { renderLine } from './bars.js';

/** Services that somebody wants to see. */
export interface Opened {
  /** What they have in common; none where there is but one, whose name says it. */
  title?: unknown;
  services: readonly Service[];
  overlaps?: readonly Overlap[];
}

/** How the chain says things, and what happens when somebody presses something in it. */
export interface ChainVoice {
  kind: RowKind;
  words: Words['preventionChain'];
  finder: Words['serviceFinder'];
  format: Format;
  text: (text: Text | undefined, render?: (text: string) => unknown) => unknown;
  /** A heading so many levels below the element's own. */
  heading: (content: unknown, below?: number) => TemplateResult;
  topicLabel: (id: string) => Text;
  open: (opened: Opened) => void;
}

/** How many names stand for many. */
const NAMED = 3;

/** A service's name, short enough for a bar. */
export function renderName({ name }: Service, { text }: ChainVoice): unknown {
  return text(name, (name) => shorten(name, 90));
}

/** The name of a row; rows of services that name no topic, place or organization say so. */
export function renderRowName({ key, label }: Row, { kind, words, text, topicLabel }: ChainVoice): unknown {
  const name = kind === 'topic' ? topicLabel(key) : label;
  return key ? text(name, (name) => shorten(name, 90)) : words.unnamed[kind];
}

/** The first few names, and how many more there are: a word about each of many would be none. */
export function renderNames(services: readonly Service[], voice: ChainVoice): unknown {
  const names = services
    .slice(0, NAMED)
    .map((service, index) => [index ? ', ' : '', renderName(service, voice)]);
  const rest = services.length - NAMED;
  return rest > 0 ? [names, ' ', voice.words.more(rest)] : names;
}

/** How many of a row's services give no age; they are in none of its cells. */
export function renderAgeless({ withoutAges: { length } }: Row, { words }: ChainVoice) {
  return length ? html`<span class="quiet">${words.withoutAges(length)}</span>` : nothing;
}

/** The overlaps in a cell: their place, or how many they are. */
export function renderOverlaps({ overlaps }: Cell, { words }: ChainVoice) {
  const [first] = overlaps;
  if (!first) return nothing;
  const said =
    overlaps.length > 1 ? words.overlaps(overlaps.length) : words.overlapAt(shorten(first.place, 40));
  return html` <span class="overlap">${said}</span>`;
}

/** A cell, opened. */
export function openCell(row: Row, { phase, services, overlaps }: Cell, voice: ChainVoice): void {
  voice.open({ title: cellTitle(row, phase, voice), services, overlaps });
}

/** Those of a cell that are too many to draw each, opened. */
export function openBundle(row: Row, { phase, bundle }: Cell, voice: ChainVoice): void {
  voice.open({ title: cellTitle(row, phase, voice), services: bundle!.services });
}

function cellTitle(row: Row, phase: LifePhase, voice: ChainVoice): TemplateResult {
  return html`${renderRowName(row, voice)} · ${voice.finder.phases[phase]}`;
}

/** A bar, opened. */
export function openService(service: Service, voice: ChainVoice): void {
  voice.open({ services: [service] });
}

/** A step, opened. */
export function openStep({ name, services }: Transition, voice: ChainVoice): void {
  voice.open({ title: `${voice.words.steps}: ${voice.words.step[name]}`, services });
}

/** A step in words: its name, how many accompany it, and who. */
export function renderStep(transition: Transition, voice: ChainVoice): TemplateResult {
  const { name, services } = transition;
  const { words } = voice;
  const said = html`<b>${words.step[name]}</b> <span>${words.accompanied(services.length)}</span>`;
  return services.length
    ? html`<button
        class="open"
        type="button"
        tabindex="-1"
        aria-haspopup="dialog"
        @click=${() => openStep(transition, voice)}
      >
        ${said} <span class="quiet">${renderNames(services, voice)}</span>
      </button>`
    : said;
}

/** Services for all ages that are too many to draw each. */
export function renderThroughout({ throughout }: Row, voice: ChainVoice): TemplateResult {
  const title = voice.words.throughout(throughout.length);
  return html`<button
    class="bar"
    type="button"
    tabindex="-1"
    aria-haspopup="dialog"
    @click=${() => voice.open({ title, services: throughout })}
  >
    <span class="name">${title}</span>
    ${renderLine(phaseOrder.map((phase, position) => ({ phase, months: [lifePhases[phase]], isContinued: position < 3 })))}
  </button>`;
}
