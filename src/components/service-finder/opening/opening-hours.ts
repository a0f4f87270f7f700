import { html, type TemplateResult } from 'lit';
import { openingHours } from '../../../localization/de/service-details.js';
import { describeOpening } from '../../../localization/describe-opening.js';
import type { FilterRule, OpeningRules } from '../../../model/finder/filter-predicate.js';
import { landOf } from '../../../model/public-holidays.js';
import {
  openingStatusAt,
  openingStateAt,
  openWeekdays,
  schedulesOf,
  type HolidayCalendar,
  type OpeningStatus,
} from '../../../model/opening-hours.js';
import { memoizeByObject } from '../../../model/memoize.js';
import type { Weekday } from '../../../model/schedule-days.js';
import { TimeSlicer } from '../../../platform/time-slicer.js';
import type { Program, Service } from '../../../schema/index.js';
import type { RenderContext } from '../../shared/render-context.js';

/** What of a program the opening hours depend on. */
export type OpeningProgram = Pick<Program, 'municipality' | 'holidays' | 'services'>;

const weekday: FilterRule = (service, filters) => {
  const days = weekdaysOfService(service);
  return days.size ? days.has(filters.weekday!) : undefined;
};

/** The opening hours of a program's services at one moment. Loaded only for files with opening hours. */
export class OpeningHours {
  /** How services are filtered: as at the moment before, or by weekday alone, until this one's have been computed. */
  rules: Pick<OpeningRules, 'weekday' | 'isOpenNow'>;
  readonly #now: Date;
  readonly #program: OpeningProgram;
  readonly #calendar: HolidayCalendar;
  /** Of those that were shown: typing shows the same ones again and again. */
  readonly #statuses = new Map<Service, OpeningStatus>();

  constructor(now: Date, program: OpeningProgram, previous?: OpeningHours) {
    const { municipality, holidays } = program;
    this.#now = now;
    this.#program = program;
    this.#calendar = { land: landOf(municipality.ags), schoolHolidays: holidays?.school };
    this.rules = previous?.rules ?? { weekday, isOpenNow: () => undefined };
  }

  /** The days of the week on which a service may be open. */
  openWeekdays(service: Service): ReadonlySet<Weekday> {
    return weekdaysOfService(service);
  }

  /** Whether a service is open, and when that changes, as a tag; quietly where the hours are unknown. */
  renderStatus(service: Service, { localize, format }: RenderContext): TemplateResult {
    const status = this.#statusOf(service);
    const description = describeOpening(
      status,
      localize.group('openingHours', openingHours),
      format,
      this.#now,
    );
    if (status.state === 'unknown' && !status.next) return html`<span class="quiet">${description}</span>`;
    return html`<span class="tag ${status.state === 'open' ? 'go' : ''}">${description}</span>`;
  }

  #statusOf(service: Service): OpeningStatus {
    const status =
      this.#statuses.get(service) ?? openingStatusAt(schedulesOf(service), this.#now, this.#calendar);
    this.#statuses.set(service, status);
    return status;
  }

  /**
   * Computes which services are open, in slices: there may be thousands.
   *
   * @returns Whether the page has been given time meanwhile.
   */
  async prepare(signal: AbortSignal): Promise<boolean> {
    const slicer = new TimeSlicer();
    const states = new Map<Service, boolean | undefined>();
    let hasYielded = false;
    for (const service of this.#program.services) {
      const state = openingStateAt(schedulesOf(service), this.#now, this.#calendar);
      states.set(service, state === 'unknown' ? undefined : state === 'open');
      if (!slicer.isDue) continue;
      hasYielded = true;
      await slicer.yieldIfDue();
      if (signal.aborted) return false;
    }
    this.rules = { weekday, isOpenNow: (service) => states.get(service) };
    return hasYielded;
  }
}

const weekdaysOfService = memoizeByObject((service: Service) => openWeekdays(schedulesOf(service)));
