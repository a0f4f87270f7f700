import { html, type TemplateResult } from 'lit';
import { define } from '../../src/program/define.js';
import { ProgramElement } from '../../src/program/data-element.js';
import type { Program, Text } from '../../src/schema/index.js';

/** A minimal element that shows the municipality's name. */
export class NameElement extends ProgramElement<Text> {
  static readonly tag = 'pk-test-name';

  protected override get emptySentence(): string {
    return 'Kein Name.';
  }

  protected override select({ municipality }: Program): Text | undefined {
    return municipality.name || undefined;
  }

  protected override renderContent(name: Text): TemplateResult {
    return html`<p>${this.text(name)}</p>`;
  }
}

define(NameElement);
