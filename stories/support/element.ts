import { nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Program } from '../../src/schema/index.js';

/** What the controls say: values of attributes. */
export type Attributes = Record<string, unknown>;

class AttributesDirective extends Directive {
  #set: string[] = [];

  override render(_attributes: Attributes): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof nothing {
    const given = Object.entries(attributes).filter(([, value]) => !isLeftOut(value));
    for (const name of this.#set) element.removeAttribute(name);
    for (const [name, value] of given) element.setAttribute(name, value === true ? '' : String(value));
    this.#set = given.map(([name]) => name);
    return nothing;
  }
}

/** Storybook adds functions for events to the values of controls. */
const isLeftOut = (value: unknown) =>
  value === undefined || value === null || value === false || value === '' || typeof value === 'function';

/** Sets attributes as an editor would type them; what is empty, or off, is left out. */
export const attributes = directive(AttributesDirective);

/** What a story gives to an element beside its attributes. */
interface Given {
  /** A parsed program in place of a file. */
  program?: Program;
  /** What the author of the page wrote into the element. */
  fallback?: unknown;
}

/** A story's rendering: the element with the attributes that the controls say. */
export function show(tag: string, { program, fallback }: Given = {}) {
  const name = unsafeStatic(tag);
  // An element without content has to be really empty: a place for a value would leave a comment in it.
  return (args: Attributes): TemplateResult =>
    fallback === undefined
      ? staticHtml`<${name} ${attributes(args)} .program=${program}></${name}>`
      : staticHtml`<${name} ${attributes(args)} .program=${program}>${fallback}</${name}>`;
}
