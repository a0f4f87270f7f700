import { columnOfTitle } from './column-of-title.js';
import type { RecordType } from './record-field.js';

/** A longer text is a sentence, not a title. */
const MAX_TITLE_LENGTH = 60;

/** How surely a cell is a title and not data: 2 for a known one, 1 for one with a known word in it, else 0. */
export function titleScore(cell: string, type: RecordType): number {
  const text = cell.trim();
  const guess = text && text.length <= MAX_TITLE_LENGTH ? columnOfTitle(text, type) : undefined;
  if (!guess) return 0;
  return guess.confidence === 'likely' ? 1 : 2;
}
