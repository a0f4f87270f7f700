import type { Service, Text } from '../../schema/index.js';
import { foldWords } from '../folding.js';

/**
 * Searches without an index, until there is one: finds the services whose names, keywords and summary have all words of
 * the query as substrings. Umlauts match however they are typed.
 *
 * @returns The positions of these services, in their order.
 */
export function scan(services: readonly Service[], query: string): number[] {
  const patterns = foldWords(query).split(' ').filter(Boolean).map(patternOf);
  return patterns.length
    ? services.flatMap((service, position) => (has(service, patterns) ? [position] : []))
    : [];
}

function has({ name, alternateNames, keywords, summary }: Service, patterns: readonly RegExp[]): boolean {
  const text = [name, ...alternateNames, ...keywords, summary]
    .map(linesOf)
    .join('\n')
    .replaceAll('\u00ad', '');
  return patterns.every((pattern) => pattern.test(text));
}

const linesOf = (text: Text | undefined = ''): string =>
  typeof text === 'string' ? text : Object.values(text).join('\n');

/** A pattern for all spellings of a folded word. It needs no escaping: a folded word has only letters and digits. */
function patternOf(word: string): RegExp {
  const spellings: Record<string, string> = {
    a: '(?:ae|[aäàáâ])',
    o: '(?:oe|[oöóô])',
    u: '(?:ue|[uüú])',
    e: '[eéèê]',
  };
  return new RegExp(
    word.replace(/ss|[aoue]/g, (letters) => spellings[letters] ?? '(?:ss|ß)'),
    'i',
  );
}
