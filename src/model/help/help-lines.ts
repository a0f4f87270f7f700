import type { HelpNumber } from '../../schema/index.js';
import { telHref } from '../phone.js';
import { nationalNumbers, type NationalNumberId } from './national-numbers.js';

/** A number to call in need: one for everybody in Germany, one of the municipality, or the first as the second names it. */
export type HelpLine =
  | { readonly id: NationalNumberId; readonly number: string; readonly own?: HelpNumber }
  | { readonly id?: undefined; readonly number: string; readonly own: HelpNumber };

/**
 * The numbers that help: the municipality's own in the order of its file, then those for everybody, the most urgent first.
 * A number for everybody that the file names has its place and its name from there.
 *
 * @param ags That of the municipality: some numbers are those of a few Länder.
 */
export function helpLines(own: readonly HelpNumber[], ags: string | undefined): HelpLine[] {
  const national = new Map(nationalNumbers(ags).map((line) => [telHref(line.number), line]));
  const named = own.map((own): HelpLine => {
    const href = telHref(own.number);
    const known = national.get(href);
    national.delete(href);
    return { ...known, number: own.number, own };
  });
  return [...named, ...national.values()];
}
