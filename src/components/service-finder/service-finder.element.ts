import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { serviceList } from '../../localization/de/service-list.js';
import { formatFor } from '../../localization/format.js';
import { phaseOrder, type LifePhase } from '../../model/ages.js';
import { memoizeLast } from '../../model/memoize.js';
import { countByPhase } from '../../model/services.js';
import { flag, oneOf, wholeNumber } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Snapshot } from '../../program/store.js';
import type { Directory } from '../../schema/directory.js';
import type { Program, Service } from '../../schema/index.js';
import type { ParsedSource } from '../../sources/parsed-source.js';
import { ContactBlockElement } from '../contact-block/contact-block.element.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { PrintIntentController } from '../shared/print-intent-controller.js';
import { DirectorySource } from './directory/directory-source.js';
import { FilterBar } from './filters/filter-bar.js';
import { renderPhaseButtons } from './filters/phase-buttons.js';
import type { FinderContext } from './finder-context.js';
import { partsComplete } from './finder-part.js';
import { renderHelpNumbers } from './help/help-numbers.js';
import { HelpPanel } from './help/help-panel.js';
import { hasSchedules } from './opening/has-schedules.js';
import { OpeningController } from './opening/opening-controller.js';
import { OnlineController } from './online-controller.js';
import { offeredServices } from './offered-services.js';
import { QueryWordsController } from './query/query-words-controller.js';
import { ResultArea } from './results/result-area.js';
import { ResultsController, type FinderView } from './results/results-controller.js';
import { SearchField } from './search/search-field.js';
import { finderStyles } from './service-finder.styles.js';
import { ShortlistController } from './shortlist/shortlist-controller.js';
import type { ShortlistToggleEvent } from './shortlist/shortlist-toggle-event.js';
import type { FilterChangeEvent } from './state/filter-change-event.js';
import { FilterStore } from './state/filter-store.js';
import { FocusController } from './state/focus-controller.js';
import { UrlStateController } from './state/url-state-controller.js';

/**
 * @tag pk-service-finder
 * @summary The Familienwegweiser: a municipality's services to families, searched and filtered.
 * @slot - The author's own content; shown until services are, and again if they can't be loaded.
 * @fires {ReadyEvent} pk-ready - Services have been rendered.
 * @fires {LoadErrorEvent} pk-error - The file can't be loaded; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the file could not be read.
 * @csspart base - The whole content.
 * @csspart search - The search field with its label.
 * @csspart phases - The buttons of the life phases.
 * @csspart choices - The quick filters and the panel with all others.
 * @csspart topics - The filter by topic with its label.
 * @csspart help - Numbers that help in need.
 * @csspart result - One service.
 * @csspart dialog - The details of a service, over the list.
 * @csspart heading - The name of a service.
 * @csspart link - The name of a service, a phone number or an address.
 * @csspart button - A button.
 * @cssproperty --pk-color-accent - Colour of the search field's line.
 * @cssproperty --pk-color-phase-pregnancy - Hue of pregnancy.
 * @cssproperty --pk-color-phase-0-3 - Hue of the first three years.
 * @cssproperty --pk-color-phase-3-6 - Hue of the years before school.
 * @cssproperty --pk-color-phase-6-10 - Hue of the years at primary school.
 */
export class ServiceFinderElement extends ProgramElement<Service[] | Directory> {
  static readonly tag = 'pk-service-finder';
  static readonly dependencies = [ContactBlockElement, SearchField, HelpPanel, FilterBar, ResultArea];
  static override styles = [...ProgramElement.styles, ...finderStyles];

  /** Ids of the topics whose services are offered, separated by spaces; all where empty. */
  @property() topics = '';

  /** The phase that is filtered by at first: `pregnancy`, `0-3`, `3-6` or `6-10`. */
  @property({ converter: oneOf('', ...phaseOrder) }) phase: LifePhase | '' = '';

  /** How many services are shown until more are requested. */
  @property({ converter: wholeNumber(1, 1000, 20) }) limit = 20;

  /** Places whose services are offered, separated by commas, with a space or a hyphen between their words; all where empty. */
  @property() place = '';

  /** Whether only what is free of charge is shown at first. */
  @property({ type: Boolean, converter: flag }) free = false;

  /** All filters, the search alone with the rest behind one button, or the services without any form. */
  @property({ converter: oneOf('full', 'compact', 'list') }) layout: 'full' | 'compact' | 'list' = 'full';

  @query('pk-finder-search') private readonly searchField!: SearchField | null;
  @query('pk-finder-result-area') private readonly resultArea!: ResultArea | null;

  readonly #store = new FilterStore(this);
  readonly #queryWords = new QueryWordsController(this);
  readonly #urlState = new UrlStateController(this, this.#store, this.#queryWords, (key) =>
    this.#nameOf(key),
  );
  readonly #focus = new FocusController(this);
  readonly #online = new OnlineController(this);
  readonly #opening = new OpeningController(this);
  readonly #shortlist = new ShortlistController(this);
  readonly #results = new ResultsController(this, this.#store, this.#queryWords);
  readonly #directorySource = new DirectorySource(this, this.localize, this.#store, this.#focus);

  readonly #offered = memoizeLast<Service[]>();
  readonly #hasSchedules = memoizeLast<boolean>();
  readonly #memoizedContext = memoizeLast<FinderContext>();
  #context!: FinderContext;
  #view?: FinderView;

  constructor() {
    super();
    new OpenForPrint(this, () => this.resultArea?.prepareForPrint());
    new PrintIntentController(this, () => this.resultArea?.loadForPrint());
  }

  /**
   * What is shown. Where the source (`super.snapshot`) is a directory of many municipalities, that is first the directory, and
   * then the files of those that somebody has chosen.
   */
  protected override get snapshot(): Snapshot {
    return this.#directoryController?.snapshot ?? super.snapshot;
  }

  /** Chooses among the municipalities of a directory; `undefined` where the source is the file of one. */
  get #directoryController() {
    return this.#directorySource.controller;
  }

  /** The directory, as long as no municipality of it is shown: one is to be chosen, or all are searched. */
  get #shownDirectory(): Directory | undefined {
    return (this.snapshot as ParsedSource).directory;
  }

  protected override get emptySentence(): string {
    return this.localize.group('serviceList', serviceList).empty;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('pk-filter-change', (event) => this.#onFilterChange(event as FilterChangeEvent));
    root.addEventListener('pk-position-toggle', this.#results.proximity.togglePosition);
    root.addEventListener('pk-shortlist-toggle', (event) =>
      this.#shortlist.toggle((event as ShortlistToggleEvent).serviceId),
    );
    root.addEventListener('pk-shortlist-clear', this.#shortlist.clear);
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await partsComplete(this.renderRoot);
    return isComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('phase') || changed.has('free'))
      this.#store.change({ filters: { phase: this.phase || undefined, isFree: this.free } });
    this.#urlState.restore();
    this.#directoryController?.update();
    super.willUpdate(changed);
    this.#context = this.#makeContext();
    const program = this.shownProgram;
    const content = program && this.select(program);
    if (content && !('programs' in content))
      this.#view = this.#results.update(content, program, this.#context);
  }

  protected override select(program: Program): Service[] | Directory {
    const { topics, place } = this;
    return (
      this.#shownDirectory ??
      this.#offered([program, topics, place], () => offeredServices(program, topics, place))
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#directorySource.follow((super.snapshot as ParsedSource).directory);
  }

  #makeContext(): FinderContext {
    const { localize, headingLevel, shownProgram } = this;
    const program = this.#shownDirectory ? undefined : shownProgram;
    const openingHours =
      shownProgram && this.#opening.update(shownProgram, this.#needsOpeningHours(shownProgram));
    const shortlist = this.#shortlist.update(
      this.#directoryController ? 'region' : (shownProgram?.municipality.ags ?? ''),
    );
    const { isOnline } = this.#online;
    const dependencies = [program, headingLevel, openingHours, shortlist, isOnline];
    return this.#memoizedContext([localize.words, localize.requestedLanguage, ...dependencies], () => ({
      localize,
      common: localize.words,
      words: localize.group('serviceList', serviceList),
      format: formatFor(localize.words.locale),
      text: (text, render) => this.text(text, render),
      pick: (text) => this.pick(text),
      heading: (content, levelsBelow) => this.heading(content, levelsBelow),
      topicLabel: (id) => program?.topics.find((topic) => topic.id === id)?.label ?? id,
      program,
      headingLevel,
      openingHours,
      shortlist,
      links: this.#urlState,
      isOnline,
    }));
  }

  /** The name of a service in all languages. */
  #nameOf(serviceKey: string): string {
    const { name = '' } = this.#view?.serviceKeys.serviceOf(serviceKey) ?? {};
    return typeof name === 'string' ? name : Object.values(name).join(' ');
  }

  /** Whether any service says exactly when it is open; of those in an index, nobody knows before they are found. */
  #needsOpeningHours({ services }: Program): boolean {
    const isIndexed = this.#shownDirectory?.programs.some(({ index }) => index) ?? false;
    return isIndexed || this.#hasSchedules([services], () => services.some(hasSchedules));
  }

  /** What has been typed a moment ago counts, whatever is changed next. */
  #onFilterChange({ change, focus, target }: FilterChangeEvent): void {
    if (target !== this.searchField) this.searchField?.commit();
    // What changes the list ends a link to a service that is not there.
    this.#store.change({ openServiceKey: undefined, ...change });
    this.#focus.focusAfterUpdate(focus);
  }

  protected override renderContent(content: Service[] | Directory): TemplateResult {
    const context = this.#context;
    if ('programs' in content) return html`${this.#directoryController?.renderQuestion(context)}`;
    const { layout } = this;
    return html`<div class="finder ${layout}">
      ${this.#directoryController?.renderChosen(context)}
      ${layout === 'list' ? nothing : this.#renderSearch()}
      <pk-finder-help
        .context=${context}
        .filterState=${this.#store.state}
        .found=${this.#view!.results.found}
        .hasLine=${layout !== 'list'}
      ></pk-finder-help>
      ${layout === 'full' ? this.#renderPhases() : nothing}
      <div class="choices" part="choices">${layout === 'list' ? nothing : this.#renderFilters()}</div>
      <pk-finder-result-area
        .context=${context}
        .filterState=${this.#store.state}
        .view=${this.#view!}
        .limit=${this.limit}
      ></pk-finder-result-area>
    </div>`;
  }

  protected override renderBelow(): unknown {
    return [this.#directoryController?.renderChosen(this.#context), renderHelpNumbers(this.#context)];
  }

  #renderSearch(): TemplateResult {
    return html`<pk-finder-search
      .context=${this.#context}
      .query=${this.#store.state.query ?? ''}
      @focusin=${this.#results.searchIndex.request}
    ></pk-finder-search>`;
  }

  #renderPhases(): TemplateResult {
    const counts = countByPhase(this.#view!.results.excluding('phase'));
    const { phase } = this.#store.state.filters;
    return renderPhaseButtons(phase, this.#context, counts);
  }

  #renderFilters(): TemplateResult {
    const { results, proximity, readerLanguage, understood } = this.#view!;
    return html`<pk-finder-filters
      .context=${this.#context}
      .filterState=${this.#store.state}
      .results=${results}
      .proximity=${proximity}
      .readerLanguage=${readerLanguage}
      .understood=${understood}
      .hasChips=${this.layout === 'full'}
    ></pk-finder-filters>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-service-finder': ServiceFinderElement;
  }
}
