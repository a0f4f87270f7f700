import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { preventionChain } from '../../localization/de/prevention-chain.js';
import { serviceFinder } from '../../localization/de/service-finder.js';
import { formatFor } from '../../localization/format.js';
import { buildChain, placeKey, rowKinds, type Chain, type RowKind } from '../../model/chain.js';
import { countByTopic, offered } from '../../model/services.js';
import { shorten } from '../../model/text.js';
import { oneOf } from '../../program/attributes.js';
import { ProgramElement } from '../../program/program-element.js';
import type { Program, Service, Text } from '../../schema/index.js';
import { fields } from '../../theme/fields.js';
import { phases } from '../../theme/phases.js';
import { points } from '../../theme/points.js';
import { tags } from '../../theme/tags.js';
import { knownWords } from '../shared/known-words.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import type { Voice } from '../shared/service-result.js';
import { serviceResultStyles } from '../shared/service-result.styles.js';
import { placeRuns } from './bars.js';
import { renderAllOverlaps, renderChoice, renderSummary, type Option } from './chain-head.js';
import type { ChainVoice } from './chain-voice.js';
import { renderChart } from './chart.js';
import { GridKeys } from './grid-keys.js';
import { keysOfPlaces, namedPlaces } from './place-names.js';
import { preventionChainStyles } from './prevention-chain.styles.js';
import { ServicesDialog } from './services-dialog.js';
import { renderTable } from './table.js';
import { renderTurned } from './turned.js';
import { WidthController } from './width-controller.js';

/** How many rows come at once. */
const STEP = 20;

/** Below this width, in ems, columns are too narrow for names. */
const NARROW = 40;

/**
 * @tag pk-prevention-chain
 * @summary The chain itself: services along a child's life, with its gaps and transitions.
 * @slot - The author's own content; shown until the chain is, and again if it can't be had.
 * @fires {ReadyEvent} pk-ready - The chain has been rendered.
 * @fires {LoadErrorEvent} pk-error - The file can't be had; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the file could not be taken.
 * @csspart base - The whole content.
 * @csspart summary - What the chain says in a sentence.
 * @csspart tools - The choices, and the buttons.
 * @csspart chart - The chart, its sections where it is turned, or the table.
 * @csspart dialog - The services that were opened.
 * @csspart result - One service of them.
 * @csspart heading - The name of a service, or of a phase where the chart is turned.
 * @csspart link - A phone number or an address.
 * @csspart button - A button beside the chart.
 * @cssproperty --pk-color-surface-dialog - Colour behind the services that were opened; the page's own without it.
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
    points,
    tags,
    phases,
    fields,
    serviceResultStyles,
    preventionChainStyles,
  ];

  /** Ids of the topics whose services are shown, separated by spaces; all where empty. */
  @property() topics = '';

  /** The place, or places, whose services are shown, as the file writes them or with dashes for spaces; all where empty. */
  @property() place = '';

  /** A chart, or the same as a table. */
  @property({ converter: oneOf('chart', 'table') }) view: 'chart' | 'table' = 'chart';

  /** What the rows are. */
  @property({ converter: oneOf(...rowKinds) }) rows: RowKind = 'topic';

  @state() private topic = '';
  @state() private at = '';
  @state() private more = 0;
  @state() private isPrinting = false;

  readonly #width = new WidthController(this);
  readonly #keys = new GridKeys(this);
  readonly #dialog = new ServicesDialog(this);
  #built?: { program: Program; key: string; chain: Chain };
  #focusOn?: string;

  constructor() {
    super();
    new OpenForPrint(this);
  }

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
    const all = offered(services);
    const known = [...topics.map(({ id }) => id), ...countByTopic(all).keys()];
    const wanted = knownWords(this.topics, known, '<pk-prevention-chain topics>');
    const places = namedPlaces(this.place, all);
    return all.filter(
      ({ topics, places: its }) =>
        (!wanted.length || topics.some((topic) => wanted.includes(topic))) &&
        (!places.length || its.some((place) => places.includes(placeKey(place)))),
    );
  }

  protected override renderContent(services: Service[]): TemplateResult {
    const chain = this.#chainOf(services);
    const { municipality, updated } = this.shown!;
    const { titles } = this.#words;
    return html`<div class="chain">
      ${this.isPrinting ? this.heading(html`${this.name(municipality.name)} · ${titles[this.rows]}`) : nothing}
      ${renderSummary(chain, updated && this.#format.date(updated), this.#voice)}
      ${this.#renderTools(services, chain)} ${this.#renderChain(chain)}
      ${this.#dialog.render(this.#resultVoice, this.#voice)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeRuns(this.renderRoot);
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  #chainOf(services: Service[]): Chain {
    const program = this.shown!;
    const wanted = this.topic ? [this.topic] : this.#chosenTopics(program);
    const places = this.at ? [this.at] : namedPlaces(this.place, offered(program.services));
    const key = JSON.stringify([this.rows, wanted, places, services.length]);
    if (this.#built?.program !== program || this.#built.key !== key) {
      const listed = program.topics.map(({ id }) => id);
      const chain = buildChain(services, { rows: this.rows, listed, topics: wanted, places });
      this.#built = { program, key, chain };
    }
    return this.#built.chain;
  }

  #chosenTopics({ topics, services }: Program): string[] {
    const known = [...topics.map(({ id }) => id), ...countByTopic(offered(services)).keys()];
    return knownWords(this.topics, known, '<pk-prevention-chain topics>');
  }

  #topicLabel(id: string): Text {
    return this.shown?.topics.find((topic) => topic.id === id)?.label ?? id;
  }

  #choose(choice: 'topic' | 'at', id: string): void {
    this[choice] = id;
    this.more = 0;
  }

  async #save(chain: Chain): Promise<void> {
    const { saveChain } = await import('./save-chain.js');
    saveChain(chain, this.pick(this.shown!.municipality.name ?? '').text, {
      kind: this.rows,
      words: this.#words,
      finder: this.localize.group('serviceFinder', serviceFinder),
      pick: (text) => (text ? this.pick(text).text : ''),
      topicLabel: (id) => this.#topicLabel(id),
    });
  }

  /** On paper there is room for columns, whatever the screen is like. */
  async #print(): Promise<void> {
    const { printAlone } = await import('./print-alone.js');
    this.isPrinting = true;
    await this.updateComplete;
    addEventListener('afterprint', () => (this.isPrinting = false), { once: true });
    printAlone(this);
  }

  #showMore(shown: number): void {
    this.more += STEP;
    this.#focusOn = `[data-row="${shown}"]`;
  }

  #renderTools(services: Service[], chain: Chain): TemplateResult {
    const words = this.#words;
    const other = this.view === 'chart' ? 'table' : 'chart';
    const { topic, at } = this;
    const topics = { id: 'topic', label: words.rows.topic, all: words.all.topic, chosen: topic };
    const places = { id: 'at', label: words.rows.place, all: words.all.place, chosen: at };
    return html`<div class="tools" part="tools">
      ${renderChoice(topics, this.#topicOptions(services), (id) => this.#choose('topic', id), this.#voice)}
      ${renderChoice(places, this.#placeOptions(services), (id) => this.#choose('at', id), this.#voice)}
      <div class="buttons">
        <button part="button" type="button" @click=${() => (this.view = other)}>
          ${other === 'table' ? words.asTable : words.asChart}
        </button>
        <button part="button" type="button" @click=${() => this.#save(chain)}>${words.download}</button>
        <button part="button" type="button" @click=${() => this.#print()}>${words.print}</button>
      </div>
    </div>`;
  }

  #topicOptions(services: Service[]): Option[] {
    return this.#sorted(
      [...countByTopic(services)].map(([id, count]) => ({
        id,
        label: shorten(this.pick(this.#topicLabel(id)).text, 80),
        count,
      })),
    );
  }

  #placeOptions(services: Service[]): Option[] {
    const counts = new Map<string, number>();
    for (const service of services)
      for (const key of keysOfPlaces([service])) counts.set(key, (counts.get(key) ?? 0) + 1);
    return this.#sorted([...counts].map(([id, count]) => ({ id, label: shorten(id, 80), count })));
  }

  #sorted(options: Option[]): Option[] {
    return options.sort((a, b) => a.label.localeCompare(b.label, this.localize.words.locale));
  }

  #renderChain(chain: Chain): TemplateResult {
    const words = this.#words;
    if (!chain.services.length) return html`<p class="notice">${words.noneLeft}</p>`;
    if (chain.services.length === chain.withoutAges.length + chain.beyond.length)
      return html`<p class="notice">${words.noAges}</p>`;
    const rows = chain.rows.slice(0, STEP + this.more);
    const left = chain.rows.length - rows.length;
    const isNarrow = !this.isPrinting && this.#width.isBelow(NARROW);
    const voice = this.#voice;
    return html`<div class="drawing" part="chart" @focusin=${this.#keys.onFocus} @keydown=${this.#keys.onKey}>
        ${
          this.view === 'table'
            ? renderTable(chain, rows, isNarrow, voice)
            : isNarrow
              ? renderTurned(chain, rows, voice)
              : renderChart(chain, rows, voice)
        }
        <span class="unseen" id="keys">${words.keys}</span>
      </div>
      ${
        left
          ? html`<p>
              <button part="button" type="button" @click=${() => this.#showMore(rows.length)}>
                ${this.localize.words.showMore(Math.min(STEP, left), left)}
              </button>
            </p>`
          : nothing
      }
      ${chain.gaps ? html`<p class="quiet">${words.nothingMeans}</p>` : nothing}
      ${renderAllOverlaps(chain, voice)}`;
  }

  get #voice(): ChainVoice {
    return {
      kind: this.rows,
      words: this.#words,
      finder: this.localize.group('serviceFinder', serviceFinder),
      format: this.#format,
      text: (text, render) => this.text(text, render),
      heading: (content, below) => this.heading(content, below),
      topicLabel: (id) => this.#topicLabel(id),
      open: (opened) => this.#dialog.open(opened),
    };
  }

  get #resultVoice(): Voice {
    return {
      common: this.localize.words,
      words: this.localize.group('serviceFinder', serviceFinder),
      format: this.#format,
      text: (text, render) => this.text(text, render),
      pick: (text) => this.pick(text),
      title: (text) => this.heading(this.name(text)),
      topicLabel: (id) => this.#topicLabel(id),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-prevention-chain': PreventionChainElement;
  }
}
