import type { Service, Text } from '../../schema/index.js';
import { foldWords } from '../words.js';

/**
 * What there is before an index: positions of the services in whose names, keywords and summary all words stand that
 * were typed, letter by letter. Needs no preparation; umlauts are found however they are typed.
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

/** A folded word as it may be written; letters have no meaning in a pattern. */
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
