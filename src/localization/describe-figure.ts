import type { Figure } from '../model/indicators.js';
import { fallbacks, type LocalText } from '../model/text.js';
import type { PartialDate, Text } from '../schema/index.js';
import type { Format } from './format.js';
import type { Words } from './words.js';

/** A figure in words, what was stated and what was computed kept apart. */
export interface FigureText {
  value: string;
  /** What else the source states: the count of a share. */
  stated?: string;
  computed?: string;
}

/** A figure in words: `ca. 21 %`, `14,17 %` with `1.861 von 13.137`, `13.137` with `rechnerisch 9,7 % von 134.966`. */
export function describeFigure(
  { lead, count, share, base, computedShare, approximate }: Omit<Figure, 'id' | 'observations'>,
  words: Words['indicatorBadge'],
  format: Format,
): FigureText {
  const about = (text: string) => (approximate ? `${words.approximately} ${text}` : text);
  const percent = share === undefined ? '' : format.percent(share, shareDigits(approximate));
  const number = count === undefined ? '' : format.number(count);
  const of = base === undefined ? undefined : format.number(base);
  return {
    value: about(lead === 'share' ? percent : number),
    stated: lead === 'share' && number ? about(of ? words.countOf(number, of) : number) : undefined,
    computed:
      computedShare !== undefined && of
        ? `${words.computed} ${about(words.countOf(format.percent(computedShare, oneDecimal), of))}`
        : undefined,
  };
}

/** `Stand 31.12.2019`, or that there is no date. */
export function describeAsOf(
  date: PartialDate | undefined,
  words: Words['indicatorBadge'],
  format: Format,
): string {
  return date ? words.asOf(format.date(date)) : words.undated;
}

/** The label of an indicator: the file's, or for well-known ones our own where the file has none in the reader's language. */
export function indicatorLabel(
  { id, label }: { id: string; label?: Text },
  words: Words['indicatorBadge'],
  language: string,
  pick: (text: Text) => LocalText,
): Text {
  const known = words.labels[id];
  const isInLanguage = label && fallbacks(pick(label).language).includes(language);
  return known && !isInLanguage ? { [language]: known } : (label ?? id);
}

/** Stated shares keep their digits ("14,17 %", "9,0 %"); approximate ones get no decimal added. */
function shareDigits(isApproximate: boolean) {
  return { minimumFractionDigits: isApproximate ? 0 : 1, maximumFractionDigits: 2 };
}

/** For computed shares. */
export const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
