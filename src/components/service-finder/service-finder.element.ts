import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { serviceList } from '../../localization/de/service-list.js';
import { formatFor } from '../../localization/format.js';
import { phaseOrder, type LifePhase } from '../../model/ages.js';
import {
  chosen,
  judge,
  narrow,
  placeKeyOf,
  placeKeys,
  type Choice,
  type Narrowed,
} from '../../model/choice.js';
import { countByPhase, countByTopic, offered } from '../../model/services.js';
import { flag, oneOf, splitIds, splitNames, wholeNumber } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Snapshot } from '../../program/store.js';
import type { ParsedSource } from '../../sources/parsed-source.js';
import type { Directory } from '../../schema/directory.js';
import type { Program, Service, Text } from '../../schema/index.js';
import { fields } from '../../theme/fields.js';
import { points } from '../../theme/points.js';
import { tags } from '../../theme/tags.js';
import { phases } from '../../theme/phases.js';
import { ContactBlockElement } from '../contact-block/contact-block.element.js';
import { knownItems } from '../shared/known-items.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderService, type Voice } from '../shared/service-result.js';
import { serviceResultStyles } from '../shared/service-result.styles.js';
import type { helpIn } from './help.js';
import type { FinderMore, View } from './more/finder-more.js';
import type { RenderList } from './more/order.js';
import { serviceFinderStyles } from './service-finder.styles.js';

/** A short time without typing before a search: long enough not to announce every letter. */
const PAUSE = 150;

/** How many rows fill a phone's screen; others may come after what is in sight was painted. */
const IN_SIGHT = 2;

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
 * @csspart choices - The quick choices and the filters.
 * @csspart topics - The choice of a topic with its label.
 * @csspart help - Numbers that help in need.
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
export class ServiceFinderElement extends ProgramElement<Service[] | Directory> {
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

  /** Places whose services are offered, separated by commas, with a space or a hyphen between their words; all where empty. */
  @property() place = '';

  /** Whether only what is free of charge is chosen at first. */
  @property({ type: Boolean, converter: flag }) free = false;

  /** All choices, the search alone with the rest behind one button, or the services without any form. */
  @property({ converter: oneOf('full', 'compact', 'list') }) layout: 'full' | 'compact' | 'list' = 'full';

  @state() private choice: Choice = {};
  @state() private isWithUnsure = false;
  @state() private added = 0;

  /** What comes a moment after the first list. */
  @state() private more?: FinderMore;
  @state() private help?: ReturnType<typeof helpIn>;

  #isAsked = false;
  #pause?: ReturnType<typeof setTimeout>;
  #focusOn?: string;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  /** Of a file that names many municipalities': that of the place that was chosen. */
  protected override get snapshot(): Snapshot {
    return this.more?.snapshot ?? super.snapshot;
  }

  protected override get emptySentence(): string {
    return this.#words.empty;
  }

  get #words() {
    return this.localize.group('serviceList', serviceList);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // They are for those who will have no connection: that they are needed is known too late.
    void import('./help.js').then(
      ({ helpIn }) => (this.help = helpIn(this.shadowRoot!)),
      () => {},
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('phase') || changed.has('free'))
      this.choice = { ...this.choice, phase: this.phase || undefined, free: this.free };
    super.willUpdate(changed);
  }

  protected override select({ services, topics }: Program): Service[] | Directory {
    const { directory } = this.snapshot as ParsedSource;
    if (directory) return directory;
    const active = offered(services);
    const ids = this.topics && [...topics.map(({ id }) => id), ...countByTopic(services).keys()];
    const wanted = ids && knownItems(splitIds(this.topics), ids, '<pk-service-finder topics>');
    const keys = splitNames(this.place).map(placeKeyOf);
    const places = keys.length
      ? knownItems(keys, active.flatMap(placeKeys), '<pk-service-finder place>')
      : [];
    return active.filter(
      (service) =>
        (!wanted.length || service.topics.some((topic) => wanted.includes(topic))) &&
        (!places.length || placeKeys(service).some((key) => places.includes(key))),
    );
  }

  protected override renderContent(services: Service[] | Directory): TemplateResult {
    const { choice, more, layout } = this;
    if ('programs' in services) return html`${more?.renderQuestion()}`;
    const narrowed = narrow(more?.find(services) ?? services, choice, more?.judge ?? judge);
    const view: View = { services, narrowed, layout };
    const phases = this.#renderPhases(narrowed.without('phase'));
    return html`<div class="finder ${layout}">
      ${more?.renderPlace()} ${layout === 'list' ? nothing : this.#renderSearch()}
      ${layout === 'full' ? phases : nothing}
      <div class="choices" part="choices">${more?.renderChoices(view, phases)}</div>
      ${this.#renderCounts(narrowed)} ${more?.renderAbove(view)}
      ${this.#renderResults(narrowed.found, this.isWithUnsure ? narrowed.unsure : [])}
      ${more?.renderEnd(view)}
    </div>`;
  }

  protected override renderBelow(): unknown {
    return [this.more?.renderPlace(), this.help?.([], this.#ways)];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shown) this.#loadMore();
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  #loadMore(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void import('./more/finder-more.js').then(
      ({ FinderMore }) =>
        (this.more = new FinderMore(this, {
          ...this.#ways,
          choice: () => this.choice,
          choose: this.#choose,
          given: () => super.snapshot,
          program: () => this.shown!,
          help: () => this.help?.(this.shown!.help, this.#ways),
        })),
      // Without it there are no details: the next step that somebody takes asks anew.
      () => (this.#isAsked = false),
    );
  }

  readonly #topicLabel = (id: string): Text =>
    this.shown?.topics.find((topic) => topic.id === id)?.label ?? id;

  #onInput(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#choose({}), PAUSE);
  }

  /** @param focusOn What gets the focus once that is shown. */
  readonly #choose = (change: Choice, focusOn?: string): void => {
    const field = this.renderRoot.querySelector('input');
    // What somebody has typed a moment ago counts, whatever they do next.
    const typed = this.#pause && { query: field?.value.trim(), only: undefined };
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.choice = { ...this.choice, ...typed, ...change };
    this.isWithUnsure = false;
    this.added = 0;
    this.#focusOn = focusOn;
    // Nobody's typing is touched: what stands there while they do may end in a space.
    const { query = '' } = this.choice;
    if (field && field.value.trim() !== query) field.value = query;
  };

  #reset(): void {
    this.choice = { ags: this.choice.ags };
    this.#choose({ query: undefined }, 'input');
  }

  /** Whoever reads on by keyboard or by ear is led to the first service that was added. */
  #showMore(shown: number): void {
    this.added += STEP;
    this.#focusOn = `[data-index="${shown}"]`;
  }

  #showUnsure(found: number): void {
    this.isWithUnsure = true;
    this.#focusOn = `[data-index="${Math.min(found, this.limit + this.added)}"]`;
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
        @focus=${() => this.more?.search.load()}
        @input=${this.#onInput}
      />
    </div>`;
  }

  #renderPhases(services: Service[]): TemplateResult {
    const words = this.#words;
    const counts = countByPhase(services);
    const { phase: current } = this.choice;
    return html`<div class="phases" part="phases" role="group" aria-label=${words.phase}>
      ${phaseOrder.map(
        (phase) =>
          html`<button
            type="button"
            class="phase-${phase}"
            aria-pressed=${current === phase ? 'true' : 'false'}
            @click=${() => this.#choose({ phase: current === phase ? undefined : phase, age: undefined })}
          >
            <b>${words.phases[phase]}</b> <span class="quiet">${words.services(counts[phase])}</span>
          </button>`,
      )}
    </div>`;
  }

  #renderCounts({ found: { length: found }, unsure: { length: unsure } }: Narrowed): TemplateResult {
    const words = this.#words;
    return html`<div class="counts">
      <p class="quiet" role="status">${words.servicesFound(this.isWithUnsure ? found + unsure : found)}</p>
      ${
        unsure && this.more && !this.isWithUnsure
          ? html`<button part="button" type="button" @click=${() => this.#showUnsure(found)}>
              ${this.more.offer(unsure)}
            </button>`
          : nothing
      }
      ${
        this.choice.query || chosen(this.choice).length
          ? html`<button part="button" type="button" @click=${this.#reset}>${words.resetFilters}</button>`
          : nothing
      }
    </div>`;
  }

  /** Those that do not say, where they were asked for, stand after what is shown of the others. */
  #renderResults(results: Service[], unsure: Service[]): TemplateResult | typeof nothing {
    const shown = results.slice(0, this.limit + this.added);
    const left = results.length - shown.length;
    const all = [...shown, ...unsure];
    const later = (render: () => unknown) => this.more?.later(render) ?? render();
    const list: RenderList = (services, start, below) => {
      const voice = this.#voice(below);
      const rows = (from: number, to?: number) =>
        services.slice(from, to).map((service, index) => {
          const row = () => renderService(service, voice);
          return html`<li class="result" part="result" data-index=${start + from + index} tabindex="-1">
            ${from ? later(row) : row()}
          </li>`;
        });
      const rest = () => rows(IN_SIGHT);
      return html`<ol class="results" role="list">
        ${rows(0, IN_SIGHT)}${this.more?.rest(services[IN_SIGHT], rest) ?? rest()}
      </ol>`;
    };
    if (!all.length) return nothing;
    return html`${this.more?.renderGroups(all, shown.length, list) ?? list(all, 0, 0)}
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

  /** How the element says things, for what comes later. */
  get #ways() {
    return {
      localize: this.localize,
      text: (text: Text | undefined, render?: (text: string) => unknown) => this.text(text, render),
      pick: (text: Text) => this.pick(text),
      heading: (content: unknown) => this.heading(content),
      topicLabel: this.#topicLabel,
    };
  }

  /** @param below How many levels below the element's own headings names stand. */
  #voice(below: number): Voice {
    return {
      ...this.#ways,
      common: this.localize.words,
      words: this.#words,
      format: formatFor(this.localize.words.locale),
      title: (text) => this.heading(this.name(text), below),
      details: this.more?.details,
      extras: this.more,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-service-finder': ServiceFinderElement;
  }
}
