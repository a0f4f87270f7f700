/* eslint lit/binding-positions: off, lit/no-invalid-html: off -- the tag is a static part of the template */
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { spread } from './spread.js';

const tagForm = /^pk-[a-z-]+$/;

/**
 * Renders an element that is known by its tag only, with properties.
 *
 * @param tag Of the code, never of data.
 */
export function renderRoom(
  tag: string,
  properties: Readonly<Record<string, unknown>>,
): TemplateResult | undefined {
  if (!tagForm.test(tag)) return undefined;
  const name = unsafeStatic(tag);
  return html`<${name} ${spread(properties)}></${name}>`;
}
