import { html, nothing, type TemplateResult } from 'lit';
import { openingHours } from '../../../localization/de/service-details.js';
import { formatFor } from '../../../localization/format.js';
import type { LocalizeController } from '../../../localization/localize-controller.js';
import { describeOpening, describeOpeningWeek } from '../../../localization/describe-opening.js';
import { landOf } from '../../../model/holidays.js';
import type { Times } from '../../../model/judgement.js';
import {
  openingStatusAt,
  openingStateAt,
  openWeekdays,
  type HolidayCalendar,
} from '../../../model/opening-hours.js';
import { openingWeek } from '../../../model/opening-week.js';
import { TimeSlicer } from '../../../platform/time-slicer.js';
import type { Weekday } from '../../../model/schedule-days.js';
import type { FinderWays } from './finder-more.js';
import type { Program, Schedule, Service, Text } from '../../../schema/index.js';

/** All times of a service, its own and those of its places. */
export function schedulesOf({ schedules, places }: Service): Schedule[] {
  return [...schedules, ...places.flatMap(({ schedules }) => schedules)];
}

/** What a municipality's holidays are. */
export function calendarOf({ municipality, holidays }: Program): HolidayCalendar {
  return { land: landOf(municipality.ags), schoolHolidays: holidays?.school };
}

/** The days on which a service may be there, read once. */
const days = new WeakMap<Service, Set<Weekday>>();

export function daysOf(service: Service): Set<Weekday> {
  const known = days.get(service) ?? openWeekdays(schedulesOf(service));
  days.set(service, known);
  return known;
}

/** What is open at a moment, by a program's own calendar. */
interface Moment {
  now: Date;
  of: Program;
  times: Times;
}

const day: Times['day'] = (service, { day }) => {
  const known = daysOf(service);
  return known.size ? known.has(day!) : undefined;
};

/**
 * Judges days and hours. What is open is found out in slices, as there may be thousands of services; until that is done
 * for a moment, what was known of the one before holds.
 */
export class OpenNow {
  readonly #onReady: () => void;
  #coming?: Moment;
  #ready?: Moment;

  /** @param onReady Called where more is known than a moment ago. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** How services are judged; the same object for as long as nothing else is known. */
  at(now: Date, of: Program): Times {
    if (this.#coming?.now !== now || this.#coming.of !== of) {
      this.#coming = { now, of, times: timesAt(now, calendarOf(of)) };
      void this.#prepare(this.#coming);
    }
    return this.#ready?.of === of ? this.#ready.times : unknown;
  }

  async #prepare(moment: Moment): Promise<void> {
    const pace = new TimeSlicer();
    let isLate = false;
    for (const service of moment.of.services) {
      moment.times.open(service, {});
      if (!pace.isDue) continue;
      isLate = true;
      await pace.yieldIfDue();
      if (moment !== this.#coming) return;
    }
    this.#ready = moment;
    if (isLate) this.#onReady();
  }
}

/** While nobody knows yet. */
const unknown: Times = { day, open: () => undefined };

/** Judges at a moment; what was found is kept for as long as that lasts. */
function timesAt(now: Date, calendar: HolidayCalendar): Times {
  const states = new Map<Service, boolean | undefined>();
  return {
    day,
    open: (service) => {
      if (!states.has(service)) {
        const state = openingStateAt(schedulesOf(service), now, calendar);
        states.set(service, state === 'unknown' ? undefined : state === 'open');
      }
      return states.get(service);
    },
  };
}

/** How it stands with a service now, as a tag; that nobody knows is said quietly. */
export function renderState(
  service: Service,
  localize: LocalizeController,
  now: Date,
  calendar: HolidayCalendar,
): TemplateResult {
  const status = openingStatusAt(schedulesOf(service), now, calendar);
  const words = describeOpening(
    status,
    localize.group('openingHours', openingHours),
    formatFor(localize.words.locale),
    now,
  );
  if (status.state === 'unknown' && !status.next) return html`<span class="quiet">${words}</span>`;
  return html`<span class="tag ${status.state === 'open' ? 'go' : ''}">${words}</span>`;
}

/** A place's times, a line for days that have the same hours; and what its keeper writes where that says more. */
export function renderHours(
  schedules: readonly Schedule[],
  written: Text | undefined,
  { localize, text, pick }: FinderWays,
): TemplateResult {
  const words = localize.group('openingHours', openingHours);
  const lines = describeOpeningWeek(openingWeek(schedules), words, formatFor(localize.words.locale));
  const isSame = written && figuresOf(pick(written).text) === figuresOf(lines.map(({ text }) => text).join());
  return html`<ul class="week quiet" role="list">
    ${lines.map((line) => html`<li>${line.text}${line.note ? html` (${text(line.note)})` : nothing}</li>`)}
    ${written && !isSame ? html`<li>${text(written)}</li>` : nothing}
  </ul>`;
}

/** The figures of a text: two that have the same ones tell the same times. */
const figuresOf = (text: string) =>
  text
    .replace(/:?00\b/g, '')
    .replace(/\D+/g, ' ')
    .trim();
