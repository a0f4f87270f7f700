import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { formatFor } from '../../../localization/format.js';
import type { LocalizeController } from '../../../localization/localize-controller.js';
import { chosen, type Choice, type Judge, type Narrowed } from '../../../model/choice.js';
import { berlinTime } from '../../../model/dates.js';
import { judgeWith } from '../../../model/judgement.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import type { LocalText } from '../../../model/text.js';
import type { Snapshot } from '../../../program/store.js';
import type { Directory } from '../../../schema/directory.js';
import type { Place, Program, Service, Text } from '../../../schema/index.js';
import type { ParsedSource } from '../../../sources/parsed-source.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { ClockController } from '../../shared/clock-controller.js';
import { detailsIn } from '../../shared/service-details.js';
import { serviceDetailsStyles } from '../../shared/service-details.styles.js';
import type { ResultExtras } from '../../shared/service-result.js';
import { Address } from './address.js';
import { ChoiceNames } from './choice-names.js';
import { leadByEnter } from './enter.js';
import { Filters } from './filters.js';
import { finderMoreStyles } from './finder-more.styles.js';
import { later } from './later.js';
import { ListActions } from './list-actions.js';
import { renderNothingFound } from './nothing-found.js';
import type * as Opening from './opening.js';
import type { Region } from './region.js';
import { Near } from './near.js';
import { Order, type RenderList } from './order.js';
import { renderBelow, renderMap, renderSpoken } from './result-details.js';
import { Shortlist } from './shortlist.js';
import { WordSearch } from './word-search.js';

/** What the finder tells and does. */
export interface FinderWays {
  localize: LocalizeController;
  text: (text: Text | undefined, render?: (text: string) => unknown) => unknown;
  pick: (text: Text) => LocalText;
  heading: (content: unknown) => TemplateResult;
  topicLabel: (id: string) => Text;
  choice: () => Choice;
  choose: (change: Choice, focusOn?: string) => void;
  /** What the element's own source gave: a program, or where many are. */
  given: () => Snapshot;
  /** What is shown. */
  program: () => Program;
  /** The numbers that help in need. */
  help: () => unknown;
}

/** What the finder shows at the moment. */
export interface View {
  services: readonly Service[];
  narrowed: Narrowed;
  layout: 'full' | 'compact' | 'list';
}

export type FinderHost = ReactiveControllerHost & HTMLElement & { headingLevel: number };

/** How long the state of opening is shown before it is looked at again, in milliseconds. */
const WHILE = 60_000;

/**
 * What the finder offers beyond phases and list: the search, more filters with their counts, opening hours, a shortlist,
 * its state in the address, ways out where nothing is found. It comes a moment after the first list, so that this one
 * stands at once.
 */
export class FinderMore implements ReactiveController, ResultExtras {
  readonly search: WordSearch;
  readonly shortlist: Shortlist;
  readonly details: ReturnType<typeof detailsIn>;
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #names: ChoiceNames;
  readonly #filters: Filters;
  readonly #actions: ListActions;
  readonly #near: Near;
  readonly #order: Order;
  readonly #clock: ClockController;
  #opening?: typeof Opening;
  #openNow?: Opening.OpenNow;
  readonly #judge = memoizeLast<Judge>();
  readonly #same = memoizeLast<readonly Service[]>();
  #services: readonly Service[] = [];
  #seen?: Program;
  #shown?: Choice;
  #isNew = true;
  #directory?: Directory;
  #region?: Region;

  constructor(host: FinderHost, ways: FinderWays) {
    this.#host = host;
    this.search = new WordSearch(host);
    this.#ways = ways;
    const details = detailsIn(ways.localize);
    this.details = (service, voice) => this.later(() => details(service, voice));
    this.shortlist = new Shortlist(() => (this.#region ? 'region' : (ways.program().municipality.ags ?? '')));
    this.#clock = new ClockController(host, (now) =>
      this.#opening ? (Math.floor(+now / WHILE) + 1) * WHILE : Infinity,
    );
    this.#names = new ChoiceNames(ways);
    this.#filters = new Filters(host, ways, this.#names);
    this.#near = new Near(host, ways);
    this.#order = new Order(ways);
    const address = new Address(host, ways);
    this.#actions = new ListActions(host, ways, this.shortlist, address);
    adoptStyles(host.shadowRoot!, serviceDetailsStyles, finderMoreStyles);
    leadByEnter(host, ways);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#look);
    addEventListener('offline', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#look);
    removeEventListener('offline', this.#look);
  }

  /** The reader of opening hours comes for files that have some, and the question for a place for a directory. */
  hostUpdated(): void {
    const { directory } = this.#ways.given() as ParsedSource;
    if (directory !== this.#directory) void this.#loadRegion(directory);
    const program: Program | undefined = this.#ways.program();
    if (!program || program === this.#seen) return;
    this.#seen = program;
    if (!this.#opening && program.services.some(hasTimes)) void this.#loadOpening();
  }

  /** What the chosen municipality's file gave; nothing while none is chosen, or where there is no choice. */
  get snapshot(): Snapshot | undefined {
    return this.#region?.snapshot;
  }

  /** Judges services by all that can be chosen, at the moment that is shown. */
  get judge(): Judge {
    const times = this.#openNow?.at(this.#clock.now, this.#ways.program());
    const { distanceOf } = this.#near;
    return this.#judge([times, distanceOf], () => judgeWith(times, distanceOf));
  }

  /** The services that what was typed finds, all where that is nothing, in the order that was chosen. */
  find(services: readonly Service[]): readonly Service[] {
    const { topicLabel, program, choice } = this.#ways;
    this.#isNew = choice() !== this.#shown;
    this.#shown = choice();
    // One list for as long as it is the same: what is made from it needs no second look then.
    services = this.#services = this.#same(services, () => services);
    // Even without words, so that they have been read once somebody types.
    const found = this.search.find(services, choice().query ?? '', topicLabel, program().synonyms);
    return this.#order.arrange(found, this.#near.distanceOf);
  }

  /** The groups of a list, where its order has some. */
  renderGroups(services: readonly Service[], found: number, list: RenderList): unknown {
    return this.#order.renderGroups(services, found, list);
  }

  /** What was chosen is shown at once as far as it is in sight: who types on does not wait for the rest. */
  later(render: () => unknown): unknown {
    return later(render, this.#isNew);
  }

  /**
   * The rows out of sight, however many: where something else was chosen, those that were there stay for a moment.
   *
   * @param first The first of them; where there is none, those that were there would come into sight.
   */
  rest(first: Service | undefined, render: () => unknown): unknown {
    return first && this.#isNew ? later(render, true) : render();
  }

  /** The words of the button that shows those that do not say what was asked for. */
  offer(unsure: number): string {
    const isAges = chosen(this.#ways.choice()).every((criterion) => ['phase', 'age'].includes(criterion));
    return this.#words[isAges ? 'showWithoutAges' : 'showUnknown'](unsure);
  }

  /** Of many municipalities: which one? */
  renderQuestion(): unknown {
    return this.#region?.renderQuestion();
  }

  /** Which one was chosen. */
  renderPlace(): unknown {
    return this.#region?.renderPlace();
  }

  renderChoices(shown: View, phases: unknown): unknown {
    const view = { ...shown, services: this.#services };
    if (view.layout === 'list') return nothing;
    return this.#filters.render(view, this.judge, this.#opening, {
      phases: view.layout === 'full' ? nothing : phases,
      chips: this.#actions.renderOpener(),
      near: () => this.#near.render(view, this.judge),
      order: () => this.#order.render(!!this.#near.distanceOf),
    });
  }

  /** What stands between the count and the list. */
  renderAbove({ narrowed: { found } }: View): TemplateResult {
    const words = this.#words;
    const today = formatFor(this.#ways.localize.words.locale).longDate(berlinTime(new Date()).slice(0, 10));
    return html`<p class="printed">${words.printed(today)}</p>
      ${navigator.onLine ? nothing : html`<p class="stale">${words.offline}</p>`}
      ${this.search.isNear && found.length ? html`<p>${words.near}</p>` : nothing}
      ${this.#actions.render(found)}`;
  }

  /** What stands below the list, or in its place. */
  renderEnd(view: View): TemplateResult {
    if (!view.narrowed.found.length) return renderNothingFound(view, this.#host, this.#ways, this.#names);
    return html`${this.#actions.renderPrint()} ${navigator.onLine ? nothing : this.#ways.help()}`;
  }

  now(service: Service): unknown {
    return [
      this.#near.renderDistance(service),
      this.#state(service),
      renderSpoken(service, this.#ways, this.#words),
    ];
  }

  keep({ id, name }: Service): unknown {
    if (!id) return nothing;
    const words = this.#words;
    const isKept = this.shortlist.has(id);
    return html`<button
      class="keep"
      part="button"
      type="button"
      aria-pressed=${isKept ? 'true' : 'false'}
      @click=${() => this.#toggle(id)}
    >
      <span aria-hidden="true">${isKept ? '★' : '☆'}</span> <span class="word">${words.keep}</span
      ><span class="unseen">: ${this.#ways.text(name)}</span>
    </button>`;
  }

  hours({ schedules, hours }: Place): unknown {
    if (!schedules.length) return undefined;
    return this.#opening?.renderHours(schedules, hours, this.#ways);
  }

  map(place: Place): unknown {
    return renderMap(place, this.#words, (text) => this.#ways.pick(text).text);
  }

  rows({ schedules }: Service): [string, unknown][] {
    const week = schedules.length && this.#opening?.renderHours(schedules, undefined, this.#ways);
    return [[this.#words.week, week]];
  }

  below(service: Service): unknown {
    return renderBelow(service, this.#ways, this.#words);
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  async #loadOpening(): Promise<void> {
    try {
      this.#opening = await import('./opening.js');
      this.#openNow = new this.#opening.OpenNow(this.#look);
      this.#host.requestUpdate();
    } catch {
      // Without it nobody knows what is open: nothing is said of it.
    }
  }

  async #loadRegion(directory: Directory | undefined): Promise<void> {
    this.#directory = directory;
    this.#region?.leave();
    this.#region = undefined;
    if (!directory) return;
    try {
      const { localize } = this.#ways;
      const [{ Region }] = await Promise.all([import('./region.js'), localize.load('federated-search')]);
      if (directory !== this.#directory) return;
      this.#region = new Region(this.#host, this.#ways, directory, this);
      // What is found everywhere may have hours, too.
      if (directory.programs.some(({ index }) => index)) void this.#loadOpening();
      this.#host.requestUpdate();
    } catch {
      // The next rendering asks anew; one comes when the connection does.
      this.#directory = undefined;
    }
  }

  /** How it stands with its opening hours. */
  #state(service: Service): unknown {
    const hours = service.places.find(({ hours }) => hours)?.hours;
    if (!hasTimes(service) && hours) return html`<span class="quiet">${this.#ways.text(hours)}</span>`;
    const calendar = this.#opening?.calendarOf(this.#ways.program());
    return this.#opening?.renderState(service, this.#ways.localize, this.#clock.now, calendar!);
  }

  readonly #look = (): void => this.#host.requestUpdate();

  #toggle(id: string): void {
    this.shortlist.toggle(id);
    this.#host.requestUpdate();
  }
}

const hasTimes = ({ schedules, places }: Service): boolean =>
  schedules.length > 0 || places.some(({ schedules }) => schedules.length);
