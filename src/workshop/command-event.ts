/** What somebody can do with the file as a whole. */
export type WorkshopCommand = 'undo' | 'redo' | 'save' | 'close' | 'keep-draft' | 'forget-draft';

/** What a key asks for: Ctrl or ⌘ with S, Z, Y, or Shift and Z; `undefined` for all others. */
export function commandOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): WorkshopCommand | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  switch (key.toLowerCase()) {
    case 's':
      return 'save';
    case 'y':
      return 'redo';
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    default:
      return undefined;
  }
}

/** Somebody wants something done with the file as a whole. */
export class WorkshopCommandEvent extends Event {
  static readonly type = 'pk-workshop-command';

  constructor(readonly command: WorkshopCommand) {
    super(WorkshopCommandEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-command': WorkshopCommandEvent;
  }
}
