import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { programContext, PROVIDER } from './context.js';
import { ProgramController } from './program-controller.js';
import type { Snapshot } from './store.js';

/**
 * @tag pk-program
 * @summary Provides one municipality's file to all elements inside it; shows nothing of its own.
 * @slot - The page's content with the elements that use the file; always shown.
 */
export class ProgramProviderElement extends LitElement {
  static readonly tag = PROVIDER;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the municipality's file, relative to the page; without it the page's default. */
  @property() src = '';

  readonly #source = new ProgramController(this);
  readonly #provider = new ContextProvider(this, { context: programContext });

  /** The present state of the file: pending, loaded, or failed. */
  get snapshot(): Snapshot {
    return this.#source.snapshot;
  }

  protected override willUpdate(): void {
    this.#source.update();
    this.#provider.setValue(this.snapshot);
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-program': ProgramProviderElement;
  }
}
