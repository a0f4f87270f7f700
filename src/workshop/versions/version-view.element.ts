import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyModule } from '../../platform/lazy-module.js';
import type { ProgramElement } from '../../program/index.js';
import { readAtAddress } from '../preview/read-at-address.js';
import { controls } from '../styles/controls.styles.js';
import { versions as german } from '../words/de/versions.js';
import { versions as english } from '../words/en/versions.js';
import { wordsIn } from '../words/words.js';
import { WorkshopPart } from '../workshop-part.js';
import { changesBetween } from './changes-between.js';

const elements = new LazyModule('the preview', () => import('../preview/preview-elements.js'));

/**
 * An earlier version: what would change by going back to it, and how a website showed it.
 *
 * @fires go-back - Somebody wants it back.
 * @fires close
 */
export class VersionViewElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-version-view';
  static override styles = [
    ...controls,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8em;
        margin-block-start: 1em;
      }

      h2:focus-visible {
        outline: none;
      }

      .changes {
        max-block-size: 16em;
        overflow: auto;
        padding-inline-start: 1.2em;
        list-style: disc;
      }

      .stage {
        border: 1px solid var(--_edge);
        border-radius: 0.9em;
        padding: 1em;
        max-block-size: 70vh;
        overflow: auto;
      }
    `,
  ];

  /** Until when it was the file, as people write it. */
  @property({ attribute: false }) time = '';
  @property({ attribute: false }) version: unknown;
  /** What relative addresses in the file lead from, where that is known. */
  @property({ attribute: false }) address?: string;
  /** The data as it is now. */
  @property({ attribute: false }) data: unknown;

  #changes: readonly string[] = [];
  #element?: ProgramElement | undefined;

  /** Whoever listens to the page is told where it goes on. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    elements.loadFor(this);
    if (changed.has('version')) this.#element = undefined;
    this.#changes = changesBetween(this.data, this.version, this.language);
  }

  protected override render(): TemplateResult {
    const words = wordsIn(this.language, { de: german, en: english });
    const isSame = !this.#changes.length;
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.viewTitle(this.time)}</h2>
      <p>${isSame ? words.same : words.difference}</p>
      <ul class="changes" tabindex=${isSame ? nothing : '0'}>
        ${this.#changes.map((change) => html`<li>${change}</li>`)}
      </ul>
      <div class="row">
        ${
          isSame
            ? nothing
            : html`<button
                type="button"
                class="main"
                @click=${() => this.dispatchEvent(new Event('go-back'))}
              >
                ${words.goBack}
              </button>`
        }
        <button type="button" @click=${() => this.dispatchEvent(new Event('close'))}>${words.close}</button>
      </div>
      ${isSame ? nothing : html`<p class="help">${words.goBackHint}</p>`}
      <h3>${words.preview}</h3>
      <div class="stage">${this.#renderStage()}</div>
    </section>`;
  }

  /** Its services, or where it has none, what it says of the municipality. */
  #renderStage() {
    const { shell } = this.words;
    if (!elements.loaded)
      return html`<p class="quiet">${elements.hasFailed ? shell.notLoaded : shell.loading}</p>`;
    if (this.#element) return this.#element;
    const program = readAtAddress(this.version, this.address);
    if (!program) return html`<p class="quiet">${shell.preview.notShown}</p>`;
    const tag = program.services.length ? 'pk-service-finder' : 'pk-profile-card';
    const constructor = elements.loaded.elementClasses.get(tag)!;
    this.#element = new constructor() as ProgramElement;
    this.#element.lang = program.language;
    this.#element.program = program;
    return this.#element;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-version-view': VersionViewElement;
  }
}
