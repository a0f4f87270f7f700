import type { OpenFile } from '../open-file.js';

const PREFIX = 'pk-workshop-draft.';

/** What was not saved yet, kept on this device because somebody asked for it. */
export interface Draft {
  /** Each open file has a draft of its own: two tabs never write to the same. */
  readonly id: string;
  readonly name: string;
  /** The text of the file that was opened. */
  readonly text: string;
  readonly data: unknown;
  readonly isNew: boolean;
  /** When it was kept, in milliseconds. */
  readonly savedAt: number;
}

/** The drafts of this device that can be read, the latest first. */
export function storedDrafts(): Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readDraft(key) ?? [])
      .sort((a, b) => b.savedAt - a.savedAt);
  } catch {
    return [];
  }
}

function readDraft(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    const isReadable = draft && typeof draft.text === 'string' && typeof draft.name === 'string';
    return isReadable ? { ...draft, id: key.slice(PREFIX.length) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a draft in the place of its last version, which stays where there is no space for a new one.
 *
 * @returns Whether there was.
 */
export function keepDraft(id: string, { name, text, isNew }: OpenFile, data: unknown): boolean {
  try {
    const draft: Omit<Draft, 'id'> = { name, text, data, isNew, savedAt: Date.now() };
    localStorage.setItem(PREFIX + id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Deletes a draft of this device. */
export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Without storage there is no draft.
  }
}
