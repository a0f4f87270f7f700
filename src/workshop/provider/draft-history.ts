import { emptyDraft, type AnswerDraft } from '../../authoring/inquiries/answer.js';
import type { AskedService } from '../../authoring/inquiries/asked-service.js';
import { fingerprintOfJson } from '../../authoring/inquiries/fingerprint.js';
import type { Inquiry } from '../../authoring/inquiries/inquiry.js';

/** The key in the state of a history entry. */
const STATE_KEY = 'pk-answer';

/** What has been entered so far. */
export interface EnteredAnswer {
  readonly draft: AnswerDraft;
  /** Forms that are open, with what was typed into them; by the position of the service, or a name. */
  readonly unfinished: Readonly<Record<string, AskedService>>;
}

interface SavedAnswer extends EnteredAnswer {
  readonly inquiry: string;
}

/**
 * Keeps what has been entered in the history entry of the page. There it survives reloading, and a tablet that discards a page
 * in the background, which happens to anybody who looks something up in between; but it goes with the tab, so that nothing is
 * left on a borrowed device and nobody has to be asked whether something may be stored. Another link has another entry.
 */
export function saveAnswer(inquiry: Inquiry, entered: EnteredAnswer): void {
  const saved: SavedAnswer = { inquiry: fingerprintOfJson(inquiry), ...entered };
  try {
    history.replaceState({ ...(history.state as object | null), [STATE_KEY]: saved }, '');
  } catch {
    // Too many changes within a moment (Safari): the next one saves this one, too.
  }
}

/** What was entered for an inquiry before the page was loaded again. */
export function restoreAnswer(inquiry: Inquiry): EnteredAnswer {
  const saved = (history.state as Record<string, SavedAnswer | undefined> | null)?.[STATE_KEY];
  return saved?.inquiry === fingerprintOfJson(inquiry) ? saved : { draft: emptyDraft, unfinished: {} };
}
