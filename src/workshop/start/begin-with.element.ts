import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OpenedSource } from '../../authoring/foreign-source/open-source.js';
import { berlinTime } from '../../model/dates.js';
import { countsOf } from '../incoming/counts-of.js';
import type { IncomingFile } from '../incoming/incoming-file.js';
import { FileOpenEvent } from '../open-file.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import type { MunicipalityChosenEvent } from './municipality-picker.element.js';
import { newFile } from './new-file.js';

/** What a new file begins with: a source that has been read, or a table whose columns are still to be matched. */
export interface Beginning {
  readonly incoming: IncomingFile;
  /** Missing for a table. */
  readonly source?: OpenedSource;
}

/**
 * Begins a file with what another source gives: says what that is and what stays out, and asks for the municipality.
 *
 * @fires pk-workshop-file-open - With the new file, not saved yet.
 * @fires cancel - Somebody does not want it after all.
 */
export class BeginWithElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-begin-with';
  static override styles = [
    ...controls,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.7em;
        border: 2px solid var(--_accent);
        border-radius: 0.6em;
        padding: 1.2em;
      }

      h2:focus-visible {
        outline: none;
      }

      pk-workshop-municipality-picker {
        max-inline-size: 34em;
      }

      ul {
        display: grid;
        gap: 0.35em;
      }
    `,
  ];

  @property({ attribute: false }) beginning?: Beginning;

  /** Whoever listens to the page is told where it goes on. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.beginning) return nothing;
    const { sources } = this.words;
    const { source } = this.beginning;
    const counts = source && countsOf(source.records);
    const isEmpty = counts?.length === 0;
    return html`<section>
      <h2 tabindex="-1">${sources.from(this.#name)}</h2>
      <p>${counts ? (isEmpty ? sources.nothing : sources.counts(counts)) : sources.tableNext}</p>
      ${
        source?.leftOut.length
          ? html`<ul role="list" class="notice">
              ${source.leftOut.map((leftOut) => html`<li>${sources.leftOut(leftOut)}</li>`)}
            </ul>`
          : nothing
      }
      ${
        isEmpty
          ? nothing
          : html`<h3>${sources.municipality}</h3>
              <pk-workshop-municipality-picker
                .language=${this.language}
                @pk-workshop-municipality-chosen=${this.#begin}
              ></pk-workshop-municipality-picker>`
      }
      <p>
        <button type="button" @click=${() => this.dispatchEvent(new Event('cancel'))}>
          ${sources.cancel}
        </button>
      </p>
    </section>`;
  }

  /** What the source calls itself, else the name of its file. */
  get #name(): string {
    const { source, incoming } = this.beginning!;
    return source?.title || incoming.name;
  }

  readonly #begin = ({ municipality }: MunicipalityChosenEvent) => {
    const { source, incoming } = this.beginning!;
    const today = berlinTime(new Date()).slice(0, 10);
    if (!source) return this.dispatchEvent(new FileOpenEvent(newFile(municipality, today), incoming));
    const { records, leftOut } = source;
    const notices = [
      { kind: 'source', name: this.#name, records } as const,
      ...leftOut.map((leftOut) => ({ kind: 'left-out', leftOut }) as const),
    ];
    this.dispatchEvent(new FileOpenEvent({ ...newFile(municipality, today, records), notices }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-begin-with': BeginWithElement;
  }
}
