import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { serviceFinder } from '../../localization/de/service-finder.js';
import { formatFor } from '../../localization/format.js';
import { phaseOrder, type LifePhase } from '../../model/ages.js';
import { countByPhase, countByTopic, filterServices, offered } from '../../model/services.js';
import { shorten } from '../../model/text.js';
import { oneOf, wholeNumber } from '../../program/attributes.js';
import { ProgramElement } from '../../program/program-element.js';
import type { Program, Service, Text } from '../../schema/index.js';
import { fields } from '../../theme/fields.js';
import { points } from '../../theme/points.js';
import { tags } from '../../theme/tags.js';
import { phases } from '../../theme/phases.js';
import { ContactBlockElement } from '../contact-block/contact-block.element.js';
import { knownWords } from '../shared/known-words.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderService, type Voice } from '../shared/service-result.js';
import { serviceResultStyles } from '../shared/service-result.styles.js';
import { renderNoService } from './no-service.js';
import { ServiceSearch } from './service-search.js';
import { serviceFinderStyles } from './service-finder.styles.js';

/** A short time without typing before a search: long enough not to announce every letter. */
const PAUSE = 150;

/** How many more services come at once. */
const STEP = 20;

/**
 * @tag pk-service-finder
 * @summary The Familienwegweiser: a municipality's services to families, searched and narrowed by phase and topic.
 * @slot - The author's own content; shown until services are, and again if they can't be had.
 * @fires {ReadyEvent} pk-ready - Services have been rendered.
 * @fires {LoadErrorEvent} pk-error - The file can't be had; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the file could not be taken.
 * @csspart base - The whole content.
 * @csspart search - The search field with its label.
 * @csspart phases - The buttons of the life phases.
 * @csspart topics - The choice of a topic with its label.
 * @csspart result - One service.
 * @csspart heading - The name of a service.
 * @csspart link - A phone number or an address.
 * @csspart button - A button.
 * @cssproperty --pk-color-accent - Colour of the search field's line.
 * @cssproperty --pk-color-phase-pregnancy - Hue of pregnancy.
 * @cssproperty --pk-color-phase-0-3 - Hue of the first three years.
 * @cssproperty --pk-color-phase-3-6 - Hue of the years before school.
 * @cssproperty --pk-color-phase-6-10 - Hue of the years at primary school.
 */
export class ServiceFinderElement extends ProgramElement<Service[]> {
  static readonly tag = 'pk-service-finder';
  static readonly dependencies = [ContactBlockElement];
  static override styles = [
    ...ProgramElement.styles,
    points,
    tags,
    phases,
    fields,
    serviceResultStyles,
    serviceFinderStyles,
  ];

  /** Ids of the topics whose services are offered, separated by spaces; all where empty. */
  @property() topics = '';

  /** The phase that is chosen at first: `pregnancy`, `0-3`, `3-6` or `6-10`. */
  @property({ converter: oneOf('', ...phaseOrder) }) phase: LifePhase | '' = '';

  /** How many services are shown until more are asked for. */
  @property({ converter: wholeNumber(1, 1000, 20) }) limit = 20;

  @state() private query = '';
  @state() private topic = '';
  @state() private isWithUnknownAges = false;
  @state() private more = 0;

  readonly #search = new ServiceSearch(this);
  #pause?: ReturnType<typeof setTimeout>;
  #focusOn?: string;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override get emptySentence(): string {
    return this.#words.empty;
  }

  get #words() {
    return this.localize.group('serviceFinder', serviceFinder);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  protected override select({ services, topics }: Program): Service[] {
    const known = [...topics.map(({ id }) => id), ...countByTopic(services).keys()];
    const wanted = knownWords(this.topics, known, '<pk-service-finder topics>');
    return offered(services).filter(
      ({ topics }) => !wanted.length || topics.some((topic) => wanted.includes(topic)),
    );
  }

  protected override renderContent(services: Service[]): TemplateResult {
    const { phase, topic } = this;
    const found = this.query
      ? this.#search.find(services, this.query, (id) => this.#topicLabel(id))
      : services;
    const ofTopic = filterServices(found, { topic });
    const withoutAges = phase ? ofTopic.filter(({ ages }) => !ages.length) : [];
    const results = filterServices(ofTopic, { phase: phase || undefined });
    const extra = this.isWithUnknownAges ? withoutAges : [];
    return html`<div class="finder">
      ${this.#renderSearch()} ${this.#renderPhases(ofTopic)}
      ${this.#renderTopics(services, filterServices(found, { phase: phase || undefined }))}
      ${this.#renderCounts(results, withoutAges)} ${this.#renderResults(results, extra)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  #topicLabel(id: string): Text {
    return this.shown?.topics.find((topic) => topic.id === id)?.label ?? id;
  }

  #onInput({ target }: Event): void {
    void this.#search.load();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.query = (target as HTMLInputElement).value.trim();
      this.more = 0;
    }, PAUSE);
  }

  #choosePhase(phase: LifePhase): void {
    this.phase = this.phase === phase ? '' : phase;
    this.isWithUnknownAges = false;
    this.more = 0;
  }

  #chooseTopic({ target }: Event): void {
    this.topic = (target as HTMLSelectElement).value;
    this.more = 0;
  }

  #reset(): void {
    this.query = this.topic = this.phase = '';
    this.isWithUnknownAges = false;
    this.more = 0;
    this.renderRoot.querySelector('input')!.value = '';
    this.#focusOn = 'input';
  }

  /** Whoever reads on by keyboard or by ear is led to the first service that was added. */
  #showMore(shown: number): void {
    this.more += STEP;
    this.#focusOn = `[data-index="${shown}"]`;
  }

  #showUnknownAges(found: number): void {
    this.isWithUnknownAges = true;
    this.#focusOn = `[data-index="${Math.min(found, this.limit + this.more)}"]`;
  }

  #renderSearch(): TemplateResult {
    const words = this.#words;
    return html`<div class="field search" part="search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${words.searchHint}
        @focus=${() => this.#search.load()}
        @input=${this.#onInput}
      />
    </div>`;
  }

  #renderPhases(services: Service[]): TemplateResult {
    const words = this.#words;
    const counts = countByPhase(services);
    return html`<div class="phases" part="phases" role="group" aria-label=${words.phase}>
      ${phaseOrder.map(
        (phase) =>
          html`<button
            type="button"
            class="phase-${phase}"
            aria-pressed=${this.phase === phase ? 'true' : 'false'}
            @click=${() => this.#choosePhase(phase)}
          >
            <b>${words.phases[phase]}</b> <span class="quiet">${words.services(counts[phase])}</span>
          </button>`,
      )}
    </div>`;
  }

  #renderTopics(services: Service[], counted: Service[]): TemplateResult | typeof nothing {
    const [words, format] = [this.#words, this.#format];
    const known = [...countByTopic(services).keys()];
    if (known.length < 2) return nothing;
    const counts = countByTopic(counted);
    const options = known.map((id) => ({ id, label: shorten(this.pick(this.#topicLabel(id)).text) }));
    options.sort((a, b) => a.label.localeCompare(b.label, this.localize.words.locale));
    return html`<div class="field topics" part="topics">
      <label for="topic">${words.topic}</label>
      <select id="topic" @change=${this.#chooseTopic}>
        <option value="" .selected=${!this.topic}>${words.allTopics}</option>
        ${options.map(
          ({ id, label }) =>
            html`<option value=${id} .selected=${this.topic === id}>
              ${label} (${format.number(counts.get(id) ?? 0)})
            </option>`,
        )}
      </select>
    </div>`;
  }

  #renderCounts({ length: found }: Service[], { length: withoutAges }: Service[]): TemplateResult {
    const words = this.#words;
    const isOffering = withoutAges > 0 && !this.isWithUnknownAges;
    return html`<div class="counts">
      <p class="quiet" role="status">
        ${words.servicesFound(this.isWithUnknownAges ? found + withoutAges : found)}
      </p>
      ${
        isOffering
          ? html`<button part="button" type="button" @click=${() => this.#showUnknownAges(found)}>
              ${words.showWithoutAges(withoutAges)}
            </button>`
          : nothing
      }
      ${
        this.query || this.topic || this.phase
          ? html`<button part="button" type="button" @click=${this.#reset}>${words.resetFilters}</button>`
          : nothing
      }
    </div>`;
  }

  /** Those of unknown age, where they were asked for, stand after what is shown of the others. */
  #renderResults(results: Service[], ofUnknownAge: Service[]): TemplateResult {
    const shown = results.slice(0, this.limit + this.more);
    const left = results.length - shown.length;
    const all = [...shown, ...ofUnknownAge];
    const voice = this.#voice;
    if (!all.length) return renderNoService(this.shown!, this.headingLevel, voice);
    return html`<ol class="results" role="list">
        ${all.map(
          (service, index) =>
            html`<li class="result" part="result" data-index=${index} tabindex="-1">
              ${renderService(service, voice)}
            </li>`,
        )}
      </ol>
      ${
        left
          ? html`<p>
              <button part="button" type="button" @click=${() => this.#showMore(shown.length)}>
                ${this.localize.words.showMore(Math.min(STEP, left), left)}
              </button>
            </p>`
          : nothing
      }`;
  }

  get #voice(): Voice {
    return {
      common: this.localize.words,
      words: this.#words,
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
    'pk-service-finder': ServiceFinderElement;
  }
}
