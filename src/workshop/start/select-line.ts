import type { FindingLocation } from '../../authoring/check/finding.js';

/** How many lines above a selected one are kept in sight. */
const CONTEXT_LINES = 4;

/** Selects the text of a field from a place to the end of its line, and scrolls it into view. */
export function selectLine(textarea: HTMLTextAreaElement, { line, offset }: FindingLocation): void {
  const end = textarea.value.indexOf('\n', offset);
  textarea.focus();
  textarea.setSelectionRange(offset, end < 0 ? textarea.value.length : end);
  const height = parseFloat(getComputedStyle(textarea).lineHeight);
  textarea.scrollTop = (line - CONTEXT_LINES) * height;
  textarea.scrollLeft = 0;
}
