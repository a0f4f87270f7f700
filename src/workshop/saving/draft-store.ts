import type { OpenFile } from '../open-file.js';

const KEY = 'pk-workshop-draft';

/** What was not saved yet, kept on this device because somebody asked for it. */
export interface Draft {
  readonly name: string;
  /** The text of the file that was opened. */
  readonly text: string;
  readonly data: unknown;
  readonly isNew: boolean;
  /** When it was kept, in milliseconds. */
  readonly savedAt: number;
}

/** The draft of this device, if there is one that can be read. */
export function storedDraft(): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Draft | null;
    return draft && typeof draft.text === 'string' && typeof draft.name === 'string' ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in the place of the last one. @returns Whether there is space for it. */
export function keepDraft({ name, text, isNew }: OpenFile, data: unknown): boolean {
  try {
    const draft: Draft = { name, text, data, isNew, savedAt: Date.now() };
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    forgetDraft();
    return false;
  }
}

/** Deletes the draft of this device. */
export function forgetDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without storage there is no draft.
  }
}
