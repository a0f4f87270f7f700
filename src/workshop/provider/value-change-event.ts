/** A part of the form has a new value. It does not bubble: whoever renders the part puts the value where it belongs. */
export class ValueChangeEvent<Value> extends Event {
  static readonly type = 'pk-value-change';

  constructor(readonly value: Value) {
    super(ValueChangeEvent.type);
  }
}
