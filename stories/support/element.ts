import { nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Program } from '../../src/schema/index.js';

/** Values of attributes, by name, as Storybook's controls give them. */
export type Attributes = Record<string, unknown>;

class AttributesDirective extends Directive {
  #names: string[] = [];

  override render(_attributes: Attributes): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof nothing {
    const present = Object.entries(attributes).filter(([, value]) => !isOmitted(value));
    for (const name of this.#names) element.removeAttribute(name);
    for (const [name, value] of present) element.setAttribute(name, value === true ? '' : String(value));
    this.#names = present.map(([name]) => name);
    return nothing;
  }
}

/** Functions are omitted, too: Storybook adds one for each event to the values of controls. */
const isOmitted = (value: unknown) =>
  value === undefined || value === null || value === false || value === '' || typeof value === 'function';

/** Sets attributes as an editor would type them: no attribute for an empty value or for `false`. */
export const attributes = directive(AttributesDirective);

/** What a story passes to an element in addition to its attributes. */
interface ElementContent {
  /** A parsed program, used instead of a file. */
  program?: Program;
  /** The element's light DOM: what the author of the page wrote into it. */
  fallback?: unknown;
}

/** A story's `render` function: the element with the attributes from the controls. */
export function renderElement(tag: string, { program, fallback }: ElementContent = {}) {
  const name = unsafeStatic(tag);
  // Two templates, since an expression between the tags would leave a comment node in an empty element.
  return (args: Attributes): TemplateResult =>
    fallback === undefined
      ? staticHtml`<${name} ${attributes(args)} .program=${program}></${name}>`
      : staticHtml`<${name} ${attributes(args)} .program=${program}>${fallback}</${name}>`;
}
