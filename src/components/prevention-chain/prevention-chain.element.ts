import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { preventionChain } from '../../localization/de/prevention-chain.js';
import { serviceFinder } from '../../localization/de/service-finder.js';
import { formatFor } from '../../localization/format.js';
import { buildChain, narrow, rowKinds, type Chain, type RowKind } from '../../model/chain.js';
import { countByTopic, offered } from '../../model/services.js';
import { shorten } from '../../model/text.js';
import { oneOf, splitIds } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import { warnOnce } from '../../platform/warn-once.js';
import type { Program, Service, Text } from '../../schema/index.js';
import { fields } from '../../theme/fields.js';
import { linkButton } from '../../theme/link-button.js';
import { phases } from '../../theme/phases.js';
import { tags } from '../../theme/tags.js';
import { knownItems } from '../shared/known-items.js';
import { placeRuns } from './bars.js';
import { renderSummary } from './chain-head.js';
import type { ChainVoice, Opened } from './chain-voice.js';
import { renderChart } from './chart.js';
import type { GridKeys } from './grid-keys.js';
import { countByPlace, namedPlaces } from './place-names.js';
import { preventionChainStyles } from './prevention-chain.styles.js';
import type { ServicesDialog } from './services-dialog.js';
import type { renderTable } from './table.js';
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
    tags,
    phases,
    fields,
    linkButton,
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

  @state() private chosen = { topic: '', place: '' };
  @state() private more = 0;
  @state() private isPrinting = false;

  readonly #width = new WidthController(this);
  #wanted = { topics: [] as string[], places: [] as string[] };
  #built?: { program: Program; key: string; chain: Chain };
  #keys?: GridKeys;
  #dialog?: ServicesDialog;
  #renderTable?: typeof renderTable;
  #focusOn?: string;

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
    this.#wanted = {
      topics: knownItems(splitIds(this.topics), known, '<pk-prevention-chain topics>'),
      places: namedPlaces(this.place, all),
    };
    return narrow(all, this.#wanted.topics, this.#wanted.places);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.view === 'table') void this.#loadTable();
  }

  protected override renderContent(services: Service[]): TemplateResult {
    const chain = this.#chainOf(services);
    const { municipality, updated } = this.shown!;
    const voice = this.#voice;
    const { title, rows } = voice.chain;
    return html`<div class="chain">
      ${
        this.isPrinting
          ? this.heading(html`${this.name(municipality.name)} · ${title(rows[this.rows])}`)
          : nothing
      }
      ${renderSummary(chain, updated && this.#format.date(updated), voice)}
      ${this.#renderTools(services, chain, voice)} ${this.#renderChain(chain, voice)}
      ${this.#dialog?.render(voice)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    placeRuns(this.renderRoot);
    const grid = this.renderRoot.querySelector('[role="grid"]');
    if (grid && !grid.querySelector('[tabindex="0"]'))
      grid.querySelector<HTMLElement>('[tabindex]')!.tabIndex = 0;
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  #chainOf(services: Service[]): Chain {
    const program = this.shown!;
    const topics = this.chosen.topic ? [this.chosen.topic] : this.#wanted.topics;
    const places = this.chosen.place ? [this.chosen.place] : this.#wanted.places;
    const key = JSON.stringify([this.rows, topics, places, services.length]);
    if (this.#built?.program !== program || this.#built.key !== key) {
      const listed = program.topics.map(({ id }) => id);
      const chain = buildChain(services, { rows: this.rows, listed, topics, places });
      this.#built = { program, key, chain };
    }
    return this.#built.chain;
  }

  #topicLabel(id: string): Text {
    return this.shown?.topics.find((topic) => topic.id === id)?.label ?? id;
  }

  /** The keys of the grid are loaded with its first focus; where they can't be had, Tab leads to all of it. */
  async #loadKeys({ target, currentTarget }: Event): Promise<void> {
    if (this.#keys || !(target as Element).closest('[role="grid"]')) return;
    const drawing = currentTarget as HTMLElement;
    try {
      const { GridKeys } = await import('./grid-keys.js');
      this.#keys ??= new GridKeys(drawing);
    } catch {
      for (const place of drawing.querySelectorAll<HTMLElement>('[tabindex]')) place.tabIndex = 0;
    }
  }

  /** How services look is loaded when somebody first asks; where it can't be had, the next press asks again. */
  async #open(opened: Opened): Promise<void> {
    const opener = this.shadowRoot!.activeElement as HTMLElement | null;
    try {
      const { ServicesDialog } = await import('./services-dialog.js');
      this.#dialog ??= new ServicesDialog(this, this.localize);
      this.#dialog.open(opened, opener);
    } catch {
      warnOnce('the details can’t be loaded');
    }
  }

  /** Until the table has come, or where it can't be had, the chart says the same. */
  async #loadTable(): Promise<void> {
    if (this.#renderTable) return;
    try {
      const { renderTable, adoptTableStyles } = await import('./table.js');
      adoptTableStyles(this.shadowRoot!);
      this.#renderTable = renderTable;
      this.requestUpdate();
    } catch {
      warnOnce('the table can’t be loaded');
    }
  }

  async #save(chain: Chain, voice: ChainVoice): Promise<void> {
    const { saveChain } = await import('./save-chain.js');
    const { name = '' } = this.shown!.municipality;
    saveChain(chain, this.pick(name).text, voice, (group, german) => this.localize.group(group, german));
  }

  /** On paper there is room for columns, whatever the screen is like. */
  async #print(): Promise<void> {
    const { printAlone } = await import('../shared/print-alone.js');
    this.isPrinting = true;
    await this.updateComplete;
    addEventListener('afterprint', () => (this.isPrinting = false), { once: true });
    printAlone(this);
  }

  /** Whoever reads on by keyboard or by ear is led to the first row that was added. */
  #showMore(shown: number): void {
    this.more += STEP;
    this.#focusOn = `[data-row="${shown}"] [tabindex]`;
  }

  #renderTools(services: Service[], chain: Chain, voice: ChainVoice): TemplateResult {
    const { chain: words } = voice;
    const isChart = this.view === 'chart';
    const topicLabel = (id: string) => this.pick(this.#topicLabel(id)).text;
    return html`<div class="tools" part="tools">
      ${this.#renderChoice('topic', countByTopic(services), topicLabel, voice)}
      ${this.#renderChoice('place', countByPlace(services), (key) => key, voice)}
      <div class="buttons">
        <button part="button" type="button" @click=${() => (this.view = isChart ? 'table' : 'chart')}>
          ${isChart ? words.asTable : words.asChart}
        </button>
        <button part="button" type="button" @click=${() => this.#save(chain, voice)}>
          ${words.download}
        </button>
        <button part="button" type="button" @click=${() => this.#print()}>${words.print}</button>
      </div>
    </div>`;
  }

  /** A choice among several; none where there is nothing to choose. */
  #renderChoice(
    kind: 'topic' | 'place',
    counts: ReadonlyMap<string, number>,
    labelOf: (id: string) => string,
    { chain: words, format, common }: ChainVoice,
  ): TemplateResult | typeof nothing {
    if (counts.size < 2) return nothing;
    const options = [...counts].map(([id, count]) => ({ id, count, label: shorten(labelOf(id), 80) }));
    options.sort((a, b) => a.label.localeCompare(b.label, common.locale));
    const choose = ({ target }: Event) => {
      this.chosen = { ...this.chosen, [kind]: (target as HTMLSelectElement).value };
      this.more = 0;
    };
    return html`<div class="field">
      <label for=${kind}>${words.rows[kind]}</label>
      <select id=${kind} @change=${choose}>
        <option value="" .selected=${!this.chosen[kind]}>${words.all[kind]}</option>
        ${options.map(
          ({ id, label, count }) =>
            html`<option value=${id} .selected=${this.chosen[kind] === id}>
              ${label} (${format.number(count)})
            </option>`,
        )}
      </select>
    </div>`;
  }

  #renderChain(chain: Chain, voice: ChainVoice): TemplateResult {
    const { chain: words } = voice;
    const { services, withoutAges, beyond } = chain;
    if (services.length === withoutAges.length + beyond.length)
      return html`<p class="notice">${services.length ? words.noAges : words.noneLeft}</p>`;
    const rows = chain.rows.slice(0, STEP + this.more);
    const left = chain.rows.length - rows.length;
    const isNarrow = !this.isPrinting && this.#width.isBelow(NARROW);
    return html`<div class="drawing" part="chart" @focusin=${this.#loadKeys}>
        ${
          this.view === 'table' && this.#renderTable
            ? this.#renderTable(chain, rows, isNarrow, voice)
            : isNarrow
              ? renderTurned(chain, rows, voice)
              : renderChart(chain, rows, voice)
        }
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
      ${chain.gaps ? html`<p class="quiet">${words.nothingMeans}</p>` : nothing}`;
  }

  get #voice(): ChainVoice {
    return {
      kind: this.rows,
      chain: this.#words,
      words: this.localize.group('serviceFinder', serviceFinder),
      common: this.localize.words,
      format: this.#format,
      text: (text, render) => this.text(text, render),
      pick: (text) => this.pick(text),
      title: (text) => this.heading(this.name(text)),
      heading: (content, below) => this.heading(content, below),
      topicLabel: (id) => this.#topicLabel(id),
      open: (opened) => void this.#open(opened),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-prevention-chain': PreventionChainElement;
  }
}
