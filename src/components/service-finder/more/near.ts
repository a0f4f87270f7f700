import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { formatFor } from '../../../localization/format.js';
import type { Judge } from '../../../model/choice.js';
import {
  centreOfPlace,
  distanceFrom,
  positionsOf,
  radii,
  type DistanceOf,
  type Position,
} from '../../../model/distance.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import type { Service } from '../../../schema/index.js';
import type { FinderHost, FinderWays, View } from './finder-more.js';

/** How long somebody's position may take, and how old it may be, in milliseconds. */
const [LONGEST, OLDEST] = [15_000, 300_000];

/** What is nearer than this is there, in kilometres: no more is known of it. */
const CLOSE = 0.1;

/** How it stands with somebody's position. */
type Saying = keyof (typeof finderTools)['located'];

/** What is no longer meant where there is no place to measure from. */
export const nowhere = { place: undefined, within: undefined };

/**
 * How far services are away: from the place that was chosen, or from where somebody is, after they asked for that. Their
 * position is kept in this object alone, as long as the page is open.
 */
export class Near implements ReactiveController {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  #own?: Position | undefined;
  #said: Saying = 'note';
  readonly #distanceOf = memoizeLast<DistanceOf | undefined>();

  constructor(host: FinderHost, ways: FinderWays) {
    this.#host = host;
    this.#ways = ways;
    host.addController(this);
  }

  /** Whoever chooses a place means that one. */
  hostUpdate(): void {
    if (this.#own && this.#ways.choice().place) this.#forget();
  }

  /** Nothing while there is no point to measure from. */
  get distanceOf(): DistanceOf | undefined {
    const program = this.#ways.program();
    const { place } = this.#ways.choice();
    const own = this.#own;
    return this.#distanceOf([program, place, own], () => {
      const centre = place ? centreOfPlace(program.services, place) : own;
      return centre && distanceFrom(centre);
    });
  }

  /** How far, and from where; nothing for services that do not say where they are. */
  render({ services, narrowed }: View, judge: Judge): TemplateResult | typeof nothing {
    if (!services.some(({ places }) => positionsOf(places).length)) return nothing;
    const words = this.#words;
    return html`${this.distanceOf ? this.#renderRadius(narrowed, judge) : nothing}
      <div class="field">
        <button
          class="chip"
          part="button"
          type="button"
          aria-pressed=${this.#own ? 'true' : 'false'}
          aria-describedby="locate-note"
          @click=${this.#onLocate}
        >
          ${words.locate}
        </button>
        <p class="quiet" id="locate-note" aria-live="polite">${words.located[this.#said]}</p>
      </div>`;
  }

  /** How far one service is away: `1,2 km entfernt`, `unter 100 m entfernt`. */
  renderDistance(service: Service): TemplateResult | typeof nothing {
    const distance = this.distanceOf?.(service);
    if (distance === undefined) return nothing;
    const { locale } = this.#ways.localize.words;
    const far = distance < CLOSE ? this.#words.close : kilometres(distance, locale);
    return html`<span class="quiet">${this.#words.away(far)}</span> `;
  }

  #renderRadius({ without }: View['narrowed'], judge: Judge): TemplateResult {
    const words = this.#words;
    const choice = this.#ways.choice();
    const criterion = choice.place ? 'place' : 'within';
    const format = formatFor(this.#ways.localize.words.locale);
    const others = without(criterion);
    const count = (within: number) =>
      format.number(others.filter((service) => judge(service, criterion, { ...choice, within })).length);
    return html`<div class="field">
      <label for="within">${words.radius}</label>
      <select
        id="within"
        @change=${({ target }: Event) =>
          this.#ways.choose({ within: Number((target as HTMLSelectElement).value) || undefined })}
      >
        <option value="" .selected=${!choice.within}>
          ${choice.place ? words.onlyThere : words.anyDistance}
        </option>
        ${radii.map(
          (within) =>
            html`<option value=${within} .selected=${choice.within === within}>
              ${words.within(within)} (${count(within)})
            </option>`,
        )}
      </select>
    </div>`;
  }

  readonly #onLocate = (): void => {
    if (this.#own) {
      this.#forget();
      this.#ways.choose({ within: undefined });
      return;
    }
    // Pages without https have none.
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (!geolocation) {
      this.#say('unavailable');
      return;
    }
    this.#say('asking');
    const { place } = this.#ways.choice();
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        // Who has chosen a place meanwhile does not wait for this any more.
        if (this.#ways.choice().place !== place) return this.#say('note');
        this.#own = { latitude, longitude };
        this.#say('located');
        this.#ways.choose({ place: undefined });
      },
      ({ code, PERMISSION_DENIED }) => this.#say(code === PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { timeout: LONGEST, maximumAge: OLDEST },
    );
  };

  #forget(): void {
    this.#own = undefined;
    this.#said = 'note';
  }

  #say(what: Saying): void {
    this.#said = what;
    this.#host.requestUpdate();
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }
}

const formats = new Map<string, Intl.NumberFormat>();

/** Kilometres as a locale writes them: `1,2 km`, from ten on `12 km`. */
function kilometres(distance: number, locale: string): string {
  const maximumFractionDigits = distance < 9.95 ? 1 : 0;
  const key = `${locale} ${maximumFractionDigits}`;
  const options = { style: 'unit', unit: 'kilometer', maximumFractionDigits } as const;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format.format(distance);
}
