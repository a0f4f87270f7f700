/** A part of the day, or hours: `15:00-16:00`. */
export type TimeOfDay = DayPart | `${string}-${string}`;

/** The parts of a day by which services can be filtered, in their order. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;

export type DayPart = (typeof dayParts)[number];

/** Minutes from midnight, half open. */
export type MinuteSpan = readonly [from: number, until: number];

const spanOfPart: Record<DayPart, MinuteSpan> = {
  morning: [5 * 60, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [18 * 60, 24 * 60],
};

/** What a service must overlap with a time of day to be open then, unless it is open for less: half an hour. */
const MIN_OVERLAP_MINUTES = 30;

const DAY_MINUTES = 1440;

/** The minutes of a time of day; hours that make no sense are the whole day. */
export const minutesOf = (time: TimeOfDay): MinuteSpan =>
  time in spanOfPart ? spanOfPart[time as DayPart] : (parseHours(time) ?? [0, DAY_MINUTES]);

/** Hours as a time of day: `15:00-16:00`. Hours after midnight are cut off. */
export function timeOfDayFrom([from, until]: MinuteSpan): TimeOfDay {
  const written = (minutes: number) =>
    [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${written(from)}-${written(Math.min(until, DAY_MINUTES))}`;
}

/**
 * Whether hours are at a time of day.
 *
 * @param closes After midnight, more than 1440.
 */
export function isOpenAt(time: TimeOfDay, { opens, closes }: { opens: number; closes: number }): boolean {
  const [from, until] = minutesOf(time);
  const overlap = (offset: number) => Math.min(closes, until + offset) - Math.max(opens, from + offset);
  return Math.max(overlap(0), overlap(DAY_MINUTES)) >= Math.min(MIN_OVERLAP_MINUTES, closes - opens);
}

function parseHours(text: string): MinuteSpan | undefined {
  const [, fromHour, fromMinute, untilHour, untilMinute] =
    /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(text)?.map(Number) ?? [];
  if (fromHour === undefined) return undefined;
  const span: MinuteSpan = [fromHour * 60 + fromMinute!, untilHour! * 60 + untilMinute!];
  return span[0] < span[1] && span[1] <= DAY_MINUTES ? span : undefined;
}
