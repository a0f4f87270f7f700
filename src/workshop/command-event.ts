/** What somebody can do with the file as a whole. */
export type WorkshopCommand = 'undo' | 'redo' | 'save' | 'close' | 'keep-draft' | 'forget-draft';

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
