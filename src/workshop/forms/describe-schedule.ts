import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { describeOpeningWeek } from '../../localization/describe-opening.js';
import { openingHours as german } from '../../localization/de/service-details.js';
import { openingHours as english } from '../../localization/en/service-details.js';
import { formatFor } from '../../localization/format.js';
import { openingWeek } from '../../model/opening-week.js';
import { pickText } from '../../model/text.js';
import { parseProgram } from '../../schema/parse.js';

/**
 * A schedule in words: `zweiter Dienstag im Monat 14–16 Uhr`.
 *
 * @param schedule A value of the file; one that is no schedule is shown as it is written.
 */
export function describeSchedule(schedule: unknown, language: EditorLanguage): string {
  const { program } = parseProgram({
    schemaVersion: 1,
    municipality: { name: '-' },
    services: [{ name: '-', schedules: [schedule] }],
  });
  const schedules = program?.services[0]?.schedules ?? [];
  if (!schedules.length) return typeof schedule === 'string' ? schedule : '–';
  const words = language === 'de' ? german : english;
  return describeOpeningWeek(openingWeek(schedules), words, formatFor(language))
    .map(({ text, note }) => (note ? `${text} (${pickText(note, language, 'de').text})` : text))
    .join('; ');
}
