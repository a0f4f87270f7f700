/** Somebody wants to see or change a record: the workshop leads to it. */
export class OpenRecordEvent extends Event {
  static readonly type = 'pk-workshop-open-record';

  /**
   * @param recordType The list of the file that the record is in: `services`.
   * @param index Its position in that list.
   */
  constructor(
    readonly recordType: string,
    readonly index: number,
  ) {
    super(OpenRecordEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-workshop-open-record': OpenRecordEvent;
  }
}
