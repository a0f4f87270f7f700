import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { preventionChain } from '../../localization/de/prevention-chain.js';
import { serviceList } from '../../localization/de/service-list.js';
import { formatFor } from '../../localization/format.js';
import { buildChain, filterServices, rowKinds, type Chain, type RowKind } from '../../model/chain.js';
import { memoizeLast } from '../../model/memoize.js';
import { countByTopic, activeServices } from '../../model/services.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { oneOf, splitIds } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Program, Service, Text } from '../../schema/index.js';
import { fields } from '../../theme/fields.js';
import { linkButton } from '../../theme/link-button.js';
import { phases } from '../../theme/phases.js';
import { tags } from '../../theme/tags.js';
import { knownItems } from '../shared/known-items.js';
import { markedOrganizations, type ChainContext, type ServiceSelection } from './chain-context.js';
import { renderLegend } from './chain-legend.js';
import { renderSummary } from './chain-summary.js';
import { renderMoreButton, renderTools, type ChainFilter } from './chain-tools.js';
import { renderChart } from './chart/chart.js';
import { chartStyles } from './chart/chart.styles.js';
import type { GridNavigation } from './chart/grid-navigation.js';
import { positionRuns } from './chart/phase-line.js';
import { renderPhaseSections } from './chart/phase-sections.js';
import { csvModule, dialogModule, navigationModule, printModule, tableModule } from './lazy-modules.js';
import { countByPlace, namedPlaces } from './place-filter.js';
import { preventionChainStyles } from './prevention-chain.styles.js';
import type { ServicesDialog } from './services-dialog/services-dialog.js';
import { WidthController } from './width-controller.js';

/** "Show more" adds this many rows. */
const ROW_STEP = 20;

/** Below this width, columns are too narrow for the names of services. */
const MIN_COLUMNS_WIDTH_EM = 40;

/**
 * @tag pk-prevention-chain
 * @summary The prevention chain: services along a child's life, with gaps and transitions.
 * @slot - The author's own content; shown until the chain is rendered, and where it can't be loaded.
 * @fires {ReadyEvent} pk-ready - The chain has been rendered.
 * @fires {LoadErrorEvent} pk-error - The file could not be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of the file is invalid and was left out.
 * @csspart base - The whole content.
 * @csspart summary - The chain in a sentence, and its counts.
 * @csspart tools - The selects and the buttons above the chain.
 * @csspart legend - What bars, dots, hatching and marks mean.
 * @csspart chart - The chart, its sections on narrow screens, or the table.
 * @csspart dialog - The dialog with opened services.
 * @csspart result - One service in the dialog.
 * @csspart heading - The name of a service, or of a phase on narrow screens.
 * @csspart link - A phone number or an address.
 * @csspart button - A button above or below the chart.
 * @cssproperty --pk-color-surface-dialog - Background of the dialog; by default that of the page.
 * @cssproperty --pk-color-line - Colour of the hairlines.
 * @cssproperty --pk-color-phase-pregnancy - Hue of pregnancy.
 * @cssproperty --pk-color-phase-0-3 - Hue of the first three years.
 * @cssproperty --pk-color-phase-3-6 - Hue of the years before school.
 * @cssproperty --pk-color-phase-6-10 - Hue of the years at primary school.
 */
export class PreventionChainElement extends ProgramElement<Service[]> {
  static readonly tag = 'pk-prevention-chain';
  static override styles = [
    ...ProgramElement.styles,
    tags,
    phases,
    fields,
    linkButton,
    preventionChainStyles,
    chartStyles,
  ];

  /** Ids of the topics whose services are shown, separated by spaces; all where empty. */
  @property() topics = '';

  /** Names of the places whose services are shown, separated by commas (`Bad Münder, Peine`, or `bad-muender`); all where empty. */
  @property() place = '';

  /** A chart, or the same as a table. */
  @property({ converter: oneOf('chart', 'table') }) view: 'chart' | 'table' = 'chart';

  /** What the rows stand for. */
  @property({ converter: oneOf(...rowKinds) }) rows: RowKind = 'topic';

  /** Which overlaps the cells mark: those of at least three organizations, or all; the summary always counts all. */
  @property({ converter: oneOf('several', 'all') }) overlaps: 'several' | 'all' = 'several';

  /** What the reader selected: a topic's id, a place's key; empty for all. */
  @state() private selected: Readonly<Record<'topic' | 'place', string>> = { topic: '', place: '' };
  @state() private extraRowCount = 0;
  @state() private isPrinting = false;

  readonly #width = new WidthController(this);
  readonly #chain = memoizeLast<Chain>();
  /** What the attributes name. */
  #attributeFilters: { topics: readonly string[]; places: readonly string[] } = { topics: [], places: [] };
  #table?: typeof tableModule.loaded;
  #navigation?: GridNavigation;
  #dialog?: ServicesDialog;
  #focusSelector?: string;

  protected override get emptySentence(): string {
    return this.#words.empty;
  }

  get #words() {
    return this.localize.group('preventionChain', preventionChain);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  protected override select({ services, topics }: Program): Service[] {
    const all = activeServices(services);
    const known = [...topics.map(({ id }) => id), ...countByTopic(all).keys()];
    const filters = {
      topics: knownItems(splitIds(this.topics), known, '<pk-prevention-chain topics>'),
      places: namedPlaces(this.place, all),
    };
    this.#attributeFilters = filters;
    return filterServices(all, filters.topics, filters.places);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Until the table has been loaded, or where it can't be, the chart shows the same.
    if (this.view === 'table' && !this.#table) {
      this.#table = tableModule.loadFor(this);
      if (this.#table) adoptStyles(this.shadowRoot!, this.#table.tableStyles);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    positionRuns(this.renderRoot);
    const grid = this.renderRoot.querySelector('[role="grid"]');
    if (grid && !grid.querySelector('[tabindex="0"]'))
      grid.querySelector<HTMLElement>('[tabindex]')!.tabIndex = 0;
    if (!this.#focusSelector) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusSelector)?.focus();
    this.#focusSelector = undefined;
  }

  /** Makes arrow keys work once the focus is in the grid; where they can't be loaded, Tab reaches every cell. */
  async #enableArrowKeys({ target, currentTarget }: Event): Promise<void> {
    if (this.#navigation || !(target as Element).closest('[role="grid"]')) return;
    const drawing = currentTarget as HTMLElement;
    const module = await navigationModule.load();
    if (module) this.#navigation ??= new module.GridNavigation(drawing);
    else for (const cell of drawing.querySelectorAll<HTMLElement>('[tabindex]')) cell.tabIndex = 0;
  }

  async #open(selection: ServiceSelection): Promise<void> {
    const opener = this.shadowRoot!.activeElement as HTMLElement | null;
    const module = await dialogModule.load();
    if (!module) return;
    this.#dialog ??= new module.ServicesDialog(this);
    this.#dialog.open(selection, opener);
  }

  async #download(chain: Chain): Promise<void> {
    const { name = '' } = this.shownProgram!.municipality;
    const module = await csvModule.load();
    module?.saveChainCsv(chain, this.pick(name).text, this.#createContext());
  }

  /** Prints columns, which fit on paper however narrow the screen is. */
  async #print(): Promise<void> {
    const module = await printModule.load();
    if (!module) return;
    this.isPrinting = true;
    await this.updateComplete;
    addEventListener('afterprint', () => (this.isPrinting = false), { once: true });
    module.printAlone(this);
  }

  #select(kind: 'topic' | 'place', key: string): void {
    this.selected = { ...this.selected, [kind]: key };
    this.extraRowCount = 0;
  }

  /** Moves the focus to the first row that was added, for readers who use a keyboard or a screen reader. */
  #showMore(shownCount: number): void {
    this.extraRowCount += ROW_STEP;
    this.#focusSelector = `[data-row="${shownCount}"] [tabindex]`;
  }

  #buildChain(services: Service[]): Chain {
    const program = this.shownProgram!;
    const { rows, selected } = this;
    return this.#chain([program, rows, this.topics, this.place, selected], () => {
      const { topics, places } = this.#attributeFilters;
      return buildChain(services, {
        rows,
        listedTopics: program.topics.map(({ id }) => id),
        topics: selected.topic ? [selected.topic] : topics,
        places: selected.place ? [selected.place] : places,
      });
    });
  }

  protected override renderContent(services: Service[]): TemplateResult {
    const chain = this.#buildChain(services);
    const { municipality, updated } = this.shownProgram!;
    const context = this.#createContext();
    const { title, rows } = this.#words;
    return html`<div class="chain">
      ${
        this.isPrinting
          ? this.heading(html`${this.name(municipality.name)} · ${title(rows[this.rows])}`)
          : nothing
      }
      ${renderSummary(chain, updated && this.#format.date(updated), context)}
      ${this.#renderTools(services, chain, context)} ${this.#renderChain(chain, context)}
      ${this.#dialog?.render(context)}
    </div>`;
  }

  #renderTools(services: Service[], chain: Chain, context: ChainContext): TemplateResult {
    const filters: ChainFilter[] = [
      {
        kind: 'topic',
        counts: countByTopic(services),
        selected: this.selected.topic,
        labelOf: (id) => this.pick(this.#topicLabel(id)).text,
        select: (id) => this.#select('topic', id),
      },
      {
        kind: 'place',
        counts: countByPlace(services),
        selected: this.selected.place,
        labelOf: (key) => key,
        select: (key) => this.#select('place', key),
      },
    ];
    const isChart = this.view === 'chart';
    const actions = {
      toggleView: () => (this.view = isChart ? 'table' : 'chart'),
      download: () => void this.#download(chain),
      print: () => void this.#print(),
    };
    return renderTools(filters, isChart, actions, context);
  }

  #renderChain(chain: Chain, context: ChainContext): TemplateResult {
    const { chainWords: words } = context;
    const { services, withoutAges, outsideChain } = chain;
    if (services.length === withoutAges.length + outsideChain.length)
      return html`<p class="notice">${services.length ? words.noAges : words.noneLeft}</p>`;
    const rows = chain.rows.slice(0, ROW_STEP + this.extraRowCount);
    const remaining = chain.rows.length - rows.length;
    return html`${renderLegend(chain, this.view === 'chart', context)}
      <div class="drawing" part="chart" @focusin=${this.#enableArrowKeys}>
        ${this.#renderView(chain, rows, context)}
      </div>
      ${remaining ? renderMoreButton(Math.min(ROW_STEP, remaining), remaining, () => this.#showMore(rows.length), context) : nothing}`;
  }

  #renderView(chain: Chain, rows: Chain['rows'], context: ChainContext): TemplateResult {
    const isNarrow = !this.isPrinting && this.#width.isBelow(MIN_COLUMNS_WIDTH_EM);
    if (this.view === 'table' && this.#table) return this.#table.renderTable(chain, rows, isNarrow, context);
    return isNarrow ? renderPhaseSections(chain, rows, context) : renderChart(chain, rows, context);
  }

  #topicLabel(id: string): Text {
    return this.shownProgram?.topics.find((topic) => topic.id === id)?.label ?? id;
  }

  #createContext(): ChainContext {
    return {
      rowKind: this.rows,
      minMarkedOrganizations: markedOrganizations[this.overlaps],
      localize: this.localize,
      chainWords: this.#words,
      words: this.localize.group('serviceList', serviceList),
      common: this.localize.words,
      format: this.#format,
      text: (text, render) => this.text(text, render),
      pick: (text) => this.pick(text),
      heading: (content, levelsBelow) => this.heading(content, levelsBelow),
      topicLabel: (id) => this.#topicLabel(id),
      open: (selection) => void this.#open(selection),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-prevention-chain': PreventionChainElement;
  }
}
