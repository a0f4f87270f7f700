import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { helpIn } from '../../src/components/service-finder/help.js';
import { Everywhere } from '../../src/components/service-finder/more/everywhere.js';
import type { FinderWays } from '../../src/components/service-finder/more/finder-more.js';
import { finderMoreStyles } from '../../src/components/service-finder/more/finder-more.styles.js';
import { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import type { ResultExtras } from '../../src/components/shared/service-result.js';
import type { Choice } from '../../src/model/choice.js';
import { ProgramElement } from '../../src/program/data-element.js';
import type { ListedProgram } from '../../src/schema/directory.js';
import type { Text } from '../../src/schema/index.js';

/** As much of the finder as the search over all municipalities needs around it. */
export class EverywhereHostElement extends ProgramElement<true> {
  static readonly tag = 'test-everywhere-host';
  static override styles = [...ServiceFinderElement.styles, finderMoreStyles];

  @state() choice: Choice = {};
  programs: ListedProgram[] = [];
  back?: () => void;
  extras?: ResultExtras;
  #everywhere?: Everywhere;
  #focusOn?: string;

  protected override get emptySentence(): string {
    return '';
  }

  protected override get given(): true {
    return true;
  }

  protected override select(): true {
    return true;
  }

  protected override renderContent(): TemplateResult {
    this.#everywhere ??= this.#makeEverywhere();
    return html`${this.#everywhere.render()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  #makeEverywhere(): Everywhere {
    const renderHelp = helpIn(this.shadowRoot!);
    const voice = {
      localize: this.localize,
      text: (text: Text | undefined, render?: (text: string) => unknown) => this.text(text, render),
      pick: (text: Text) => this.pick(text),
      heading: (content: unknown) => this.heading(content),
    };
    const ways: FinderWays = {
      ...voice,
      topicLabel: (id) => id,
      choice: () => this.choice,
      choose: (change, focusOn) => {
        this.choice = { ...this.choice, ...change };
        this.#focusOn = focusOn;
        const field = this.renderRoot.querySelector('input');
        const { query = '' } = this.choice;
        if (field && field.value.trim() !== query) field.value = query;
      },
      given: () => ({ status: 'pending' }),
      program: () => {
        throw new Error('no program is shown');
      },
      help: () => renderHelp([], voice),
    };
    return new Everywhere(this, ways, {
      programs: this.programs,
      back: this.back,
      extras: this.extras,
    });
  }
}

customElements.define(EverywhereHostElement.tag, EverywhereHostElement);
