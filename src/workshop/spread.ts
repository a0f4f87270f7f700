import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type PartInfo, PartType } from 'lit/directive.js';

/** Sets properties of the element that it stands in. */
class SpreadDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('spread() stands in a tag');
  }

  override render(_properties: Readonly<Record<string, unknown>>): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [properties]: [Readonly<Record<string, unknown>>],
  ): typeof noChange {
    Object.assign(element, properties);
    return noChange;
  }
}

/** Sets properties of an element whose tag is not known beforehand. */
export const spread = directive(SpreadDirective);
