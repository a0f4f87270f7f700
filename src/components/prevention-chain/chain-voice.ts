import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/describe-ages.js';
import type { Words } from '../../localization/words.js';
import { lifePhases, phaseOrder, type LifePhase } from '../../model/ages.js';
import type { Cell, Overlap, Row, RowKind, Transition } from '../../model/chain.js';
import { shorten } from '../../model/text.js';
import type { Service } from '../../schema/index.js';
import type { RenderContext } from '../shared/render-context.js';
import { renderLine } from './bars.js';

/** Services that somebody wants to see. */
export interface Opened {
  /** What they have in common; none where there is but one, whose name says it. */
  title?: unknown;
  services: readonly Service[];
  overlaps?: readonly Overlap[];
}

/** How the chain says things, and what happens when somebody presses something in it. */
export interface ChainVoice extends RenderContext {
  kind: RowKind;
  chain: Words['preventionChain'];
  open: (opened: Opened) => void;
}

/**
 * Something to press that opens services. In the chart, which is a grid, one of all is a stop for Tab, and arrows lead
 * to the others.
 */
export function renderButton(
  kind: string,
  content: unknown,
  isInGrid: boolean,
  open: () => void,
): TemplateResult {
  return html`<button
    class=${kind}
    type="button"
    tabindex=${isInGrid ? -1 : 0}
    aria-haspopup="dialog"
    @click=${open}
  >
    ${content}
  </button>`;
}

/** How many names stand for many. */
const NAMED = 3;

/** A service's name, short enough for a bar. */
export function renderName({ name }: Service, { text }: ChainVoice): unknown {
  return text(name, (name) => shorten(name, 90));
}

/** The name of a row; rows of services that name no topic, place or organization say so. */
export function renderRowName({ key, label }: Row, { kind, chain, text, topicLabel }: ChainVoice): unknown {
  const name = kind === 'topic' ? topicLabel(key) : label;
  return key ? text(name, (name) => shorten(name, 90)) : chain.unnamed(chain.rows[kind]);
}

/** The first few names, and how many more there are: a word about each of many would be none. */
function renderNames(services: readonly Service[], voice: ChainVoice): unknown {
  const names = services
    .slice(0, NAMED)
    .map((service, index) => [index ? ', ' : '', renderName(service, voice)]);
  const rest = services.length - NAMED;
  return rest > 0 ? [names, ' ', voice.chain.more(rest)] : names;
}

/** How many of a row's services give no age; they are in none of its cells. */
export function renderAgeless({ withoutAges: { length } }: Row, { chain }: ChainVoice) {
  return length ? html`<span class="quiet">${chain.withoutAges(length)}</span>` : nothing;
}

/** The overlaps in a cell: their place, or how many they are. */
export function renderOverlaps({ overlaps }: Cell, { chain }: ChainVoice) {
  const [first] = overlaps;
  if (!first) return nothing;
  const said =
    overlaps.length > 1 ? chain.overlaps(overlaps.length) : chain.overlapAt(shorten(first.place, 40));
  return html` <span class="overlap">${said}</span>`;
}

/** A cell as something to press: how much is there. */
export function renderCount(
  row: Row,
  { phase, services, overlaps }: Cell,
  content: unknown,
  isInGrid: boolean,
  voice: ChainVoice,
): TemplateResult {
  return renderButton('open', content, isInGrid, () =>
    voice.open({ title: cellTitle(row, phase, voice), services, overlaps }),
  );
}

/** One service as something to press: its name, its ages for who can't see its line, and its line. */
export function renderBar(
  service: Service,
  line: TemplateResult,
  isInGrid: boolean,
  voice: ChainVoice,
): TemplateResult {
  const ages = describeAges(service.ages, voice.words);
  const name = html`${renderName(service, voice)}<span class="unseen">, ${ages}</span>`;
  return renderNamed(name, line, isInGrid, { services: [service] }, voice);
}

/** Those of a cell that are too many to draw each. */
export function renderBundle(row: Row, { phase, bundle }: Cell, isInGrid: boolean, voice: ChainVoice) {
  if (!bundle) return nothing;
  const { services, months } = bundle;
  const opened = { title: cellTitle(row, phase, voice), services };
  const line = renderLine([{ phase, months }]);
  return renderNamed(voice.chain.bundled(services.length), line, isInGrid, opened, voice);
}

/** Services for all ages that are too many to draw each. */
export function renderThroughout({ throughout }: Row, isInGrid: boolean, voice: ChainVoice) {
  if (!throughout.length) return nothing;
  const title = voice.chain.throughout(throughout.length);
  const line = renderLine(
    phaseOrder.map((phase, position) => ({
      phase,
      months: [lifePhases[phase]],
      isContinued: isInGrid && position < 3,
    })),
  );
  return renderNamed(title, line, isInGrid, { title, services: throughout }, voice);
}

function renderNamed(name: unknown, line: unknown, isInGrid: boolean, opened: Opened, { open }: ChainVoice) {
  return renderButton('bar', html`<span class="name">${name}</span>${line}`, isInGrid, () => open(opened));
}

function cellTitle(row: Row, phase: LifePhase, voice: ChainVoice): TemplateResult {
  return html`${renderRowName(row, voice)} · ${voice.words.phases[phase]}`;
}

/** A step, opened. */
export function openStep({ name, services }: Transition, { chain, open }: ChainVoice): void {
  open({ title: `${chain.steps}: ${chain.step[name]}`, services });
}

/** A step in words: its name, how many accompany it, and who. */
export function renderStep(transition: Transition, isInGrid: boolean, voice: ChainVoice): TemplateResult {
  const { name, services } = transition;
  const { chain } = voice;
  const said = html`<b>${chain.step[name]}</b> <span>${chain.accompanied(services.length)}</span>`;
  const names = html`${said} <span class="quiet">${renderNames(services, voice)}</span>`;
  return services.length ? renderButton('open', names, isInGrid, () => openStep(transition, voice)) : said;
}
