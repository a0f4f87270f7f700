import { emptyDraft, type AnswerDraft } from '../../authoring/inquiries/answer.js';
import { fingerprintOfJson } from '../../authoring/inquiries/fingerprint.js';
import type { Inquiry } from '../../authoring/inquiries/inquiry.js';

/** The key in the state of a history entry. */
const STATE_KEY = 'pk-answer';

interface SavedDraft {
  readonly inquiry: string;
  readonly draft: AnswerDraft;
}

/**
 * Keeps what has been answered in the history entry of the page. There it survives reloading, and a tablet that discards a
 * page in the background, which happens to anybody who looks something up in between; but it goes with the tab, so that nothing
 * is left on a borrowed device and nobody has to be asked whether something may be stored. Another link has another entry.
 */
export function saveDraft(inquiry: Inquiry, draft: AnswerDraft): void {
  const saved: SavedDraft = { inquiry: fingerprintOfJson(inquiry), draft };
  try {
    history.replaceState({ ...(history.state as object | null), [STATE_KEY]: saved }, '');
  } catch {
    // Too many changes within a moment (Safari): the next one saves this one, too.
  }
}

/** What has been answered to an inquiry before the page was loaded again. */
export function restoreDraft(inquiry: Inquiry): AnswerDraft {
  const saved = (history.state as Record<string, SavedDraft | undefined> | null)?.[STATE_KEY];
  return saved?.inquiry === fingerprintOfJson(inquiry) ? saved.draft : emptyDraft;
}
