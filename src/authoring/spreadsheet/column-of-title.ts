import { foldWords } from '../../model/folding.js';
import { columnWords } from './column-words.js';
import { titlesOf } from './column-titles.js';
import { tagOfLanguage } from '../values/languages.js';
import type { FieldColumn, RecordType } from './record-field.js';
import { fieldOf, recordFields } from './record-fields.js';

/** How sure it is what a column means: its title is ours, is known, has a known word in it, or only its cells tell. */
export type ColumnConfidence = 'exact' | 'known' | 'likely' | 'content';

/** What a column probably means. */
export interface ColumnGuess {
  readonly column: FieldColumn;
  readonly confidence: ColumnConfidence;
}

/** What a title means: one of an exported table, one that is known, or one with known words in it. */
export function columnOfTitle(title: string, type: RecordType): ColumnGuess | undefined {
  const [, words = title, inParentheses] = /^(.*?)\s*\(([^)]+)\)\s*\*?$/.exec(title.trim()) ?? [];
  const language = inParentheses && tagOfLanguage(inParentheses.trim());
  const whole = fieldOfWords(foldWords(title), type);
  if (whole && whole.confidence !== 'likely')
    return { column: { field: fieldOf(type, whole.id) }, confidence: whole.confidence };
  const part = fieldOfWords(foldWords(words), type);
  const found = part ?? whole;
  if (!found) return undefined;
  const field = fieldOf(type, found.id);
  if (language && field.hasLanguages) return { column: { field, language }, confidence: found.confidence };
  return {
    column: { field },
    confidence: found.confidence === 'exact' && inParentheses ? 'known' : found.confidence,
  };
}

function fieldOfWords(
  words: string,
  type: RecordType,
): { id: string; confidence: ColumnConfidence } | undefined {
  if (!words) return undefined;
  const exact = recordFields[type].find(({ id }) =>
    titlesOf(id, type).some((title) => foldWords(title) === words),
  );
  if (exact) return { id: exact.id, confidence: 'exact' };
  let best: { id: string; length: number } | undefined;
  for (const [id, phrases] of knownPhrases(type)) {
    for (const phrase of phrases) {
      if (phrase === words) return { id, confidence: 'known' };
      const isInside = phrase.length > 2 && ` ${words} `.includes(` ${phrase} `);
      if (isInside && phrase.length > (best?.length ?? 0)) best = { id, length: phrase.length };
    }
  }
  return best && { id: best.id, confidence: 'likely' };
}

const phrasesByType = new Map<RecordType, readonly (readonly [string, readonly string[]])[]>();

function knownPhrases(type: RecordType): readonly (readonly [string, readonly string[]])[] {
  let known = phrasesByType.get(type);
  if (!known) {
    known = Object.entries(columnWords[type]).map(
      ([id, phrases]) => [id, phrases.split(', ').map(foldWords)] as const,
    );
    phrasesByType.set(type, known);
  }
  return known;
}
