import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/describe-ages.js';
import { lifePhases, phaseOrder, type LifePhase } from '../../model/ages.js';
import type { Cell, Row, Transition } from '../../model/chain.js';
import { shorten } from '../../model/text.js';
import type { Service } from '../../schema/index.js';
import type { ChainContext, ServiceSelection } from './chain-context.js';
import { renderPhaseLine } from './chart/phase-line.js';

/** A transition lists the names of this many services, and counts the others. */
const MAX_LISTED_NAMES = 3;

/** Longer names of services and rows are shortened to this many characters: they have to fit into a column. */
const MAX_NAME_LENGTH = 90;

/**
 * A button that opens services. Inside the chart, which is a grid with a single tab stop, arrow keys lead to it.
 *
 * @param kind Its class: how it looks.
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

/** The name of a service. */
export function renderServiceName({ name }: Service, { text }: ChainContext): unknown {
  return text(name, (name) => shorten(name, MAX_NAME_LENGTH));
}

/** The name of a row. The row of services without a topic, place or organization says that they have none. */
export function renderRowName(
  { key, label }: Row,
  { rowKind, chainWords, text, topicLabel }: ChainContext,
): unknown {
  const name = rowKind === 'topic' ? topicLabel(key) : label;
  return key
    ? text(name, (name) => shorten(name, MAX_NAME_LENGTH))
    : chainWords.unnamed(chainWords.rows[rowKind]);
}

/** How many of a row's services state no age, and are therefore in none of its cells. */
export function renderAgelessCount({ withoutAges: { length } }: Row, { chainWords }: ChainContext) {
  return length ? html`<span class="quiet">${chainWords.withoutAges(length)}</span>` : nothing;
}

/** How many organizations overlap in a cell, or the number of overlaps; only those that are marked. */
export function renderOverlaps({ overlaps }: Cell, { chainWords, minMarkedOrganizations }: ChainContext) {
  const marked = overlaps.filter(({ organizations }) => organizations.length >= minMarkedOrganizations);
  const [first] = marked;
  if (!first) return nothing;
  const label =
    marked.length > 1 ? chainWords.overlaps(marked.length) : chainWords.overlapOf(first.organizations.length);
  return html` <span class="overlap">${label}</span>`;
}

/** A button that opens all services of a cell. */
export function renderCellButton(
  row: Row,
  { phase, services, overlaps }: Cell,
  content: unknown,
  isInGrid: boolean,
  context: ChainContext,
): TemplateResult {
  return renderButton('open', content, isInGrid, () =>
    context.open({ title: renderCellTitle(row, phase, context), services, overlaps }),
  );
}

/** A button with the name of one service, its ages as text for screen readers, and its line. */
export function renderBar(
  service: Service,
  line: TemplateResult,
  isInGrid: boolean,
  context: ChainContext,
): TemplateResult {
  const ages = describeAges(service.ages, context.words);
  const name = html`${renderServiceName(service, context)}<span class="unseen">, ${ages}</span>`;
  return renderNamedLine(name, line, isInGrid, { services: [service] }, context);
}

/** One bar for those services of a cell that are too many for a bar each. */
export function renderBundle(row: Row, { phase, bundle }: Cell, isInGrid: boolean, context: ChainContext) {
  if (!bundle) return nothing;
  const { services, months } = bundle;
  const selection = { title: renderCellTitle(row, phase, context), services };
  const line = renderPhaseLine([{ phase, months }]);
  return renderNamedLine(context.chainWords.bundled(services.length), line, isInGrid, selection, context);
}

/** One bar over all phases, for services for all ages that are too many for a bar each. */
export function renderThroughout({ throughout }: Row, isInGrid: boolean, context: ChainContext) {
  if (!throughout.length) return nothing;
  const title = context.chainWords.throughout(throughout.length);
  const line = renderPhaseLine(
    phaseOrder.map((phase, position) => ({
      phase,
      months: [lifePhases[phase]],
      continuesAfter: isInGrid && position < phaseOrder.length - 1,
    })),
  );
  return renderNamedLine(title, line, isInGrid, { title, services: throughout }, context);
}

function renderNamedLine(
  name: unknown,
  line: unknown,
  isInGrid: boolean,
  selection: ServiceSelection,
  { open }: ChainContext,
) {
  return renderButton('bar', html`<span class="name">${name}</span>${line}`, isInGrid, () => open(selection));
}

function renderCellTitle(row: Row, phase: LifePhase, context: ChainContext): TemplateResult {
  return html`${renderRowName(row, context)} · ${context.words.phases[phase]}`;
}

/** Opens the services that accompany children over a transition. */
export function openTransition({ name, services }: Transition, { chainWords, open }: ChainContext): void {
  open({ title: `${chainWords.steps}: ${chainWords.step[name]}`, services });
}

/** A transition: its name, and which services accompany children over it. A button where there are any. */
export function renderTransition(
  transition: Transition,
  isInGrid: boolean,
  context: ChainContext,
): TemplateResult {
  const { name, services } = transition;
  const { chainWords } = context;
  const label = html`<b>${chainWords.step[name]}</b> <span>${chainWords.accompanied(services.length)}</span>`;
  if (!services.length) return label;
  const content = html`${label} <span class="quiet">${renderNames(services, context)}</span>`;
  return renderButton('open', content, isInGrid, () => openTransition(transition, context));
}

/** The first few names, and the number of the others. */
function renderNames(services: readonly Service[], context: ChainContext): unknown {
  const names = services
    .slice(0, MAX_LISTED_NAMES)
    .map((service, index) => [index ? ', ' : '', renderServiceName(service, context)]);
  const remaining = services.length - MAX_LISTED_NAMES;
  return remaining > 0 ? [names, ' ', context.chainWords.more(remaining)] : names;
}
