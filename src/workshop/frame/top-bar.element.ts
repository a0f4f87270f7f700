import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Reachability } from '../../authoring/quality.js';
import { WorkshopCommandEvent, type WorkshopCommand } from '../command-event.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** Which file is open, how many services a family can reach, and what can be done with the file. */
export class TopBarElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-top-bar';
  static override styles = [
    ...controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(max-content, 1fr);
        align-items: center;
        gap: 0.5em 1.5em;
        padding: 0.5em 1.25em;
        border-block-end: 1px solid var(--_line);
        background: var(--pk-color-surface, Canvas);
      }

      .name {
        font-weight: 700;
        line-height: 1.3;
      }

      .figure {
        display: flex;
        align-items: center;
        gap: 0.8em;
      }

      .number {
        font-size: 1.9em;
        font-weight: 690;
        line-height: 1;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .number small {
        font-size: 0.55em;
        font-weight: 600;
        color: var(--_text-quiet);
      }

      progress {
        inline-size: 12em;
        max-inline-size: 100%;
        block-size: 0.45em;
        accent-color: var(--_accent);
        display: block;
      }

      .actions {
        justify-content: flex-end;
        flex-wrap: nowrap;
      }

      .actions button {
        white-space: nowrap;
      }

      @media (max-width: 62em) {
        :host {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        .figure {
          grid-column: 1 / -1;
          grid-row: 2;
        }
      }

      @media (max-width: 36em) {
        :host {
          grid-template-columns: minmax(0, 1fr);
          padding-inline: 0.8em;
        }

        .figure {
          grid-row: auto;
        }

        .number {
          font-size: 1.4em;
        }

        .actions {
          justify-content: flex-start;
          flex-wrap: wrap;
        }
      }
    `,
  ];

  @property() municipality = '';
  @property({ attribute: false }) fileName = '';
  @property({ attribute: false }) isNew = false;
  /** When it was saved last, as people write it. */
  @property({ attribute: false }) savedTime = '';
  /** The address of the page that the workshop was opened from; empty where there is none. */
  @property({ attribute: false }) home = '';
  @property({ attribute: false }) reachability?: Reachability;
  /** What saving changes, in words. */
  @property({ attribute: false }) changes: readonly string[] = [];
  @property({ attribute: false }) hasChanges = false;
  @property({ attribute: false }) undoLabel?: string;
  @property({ attribute: false }) redoLabel?: string;

  protected override render(): TemplateResult {
    const { shell } = this.words;
    const { isNew, savedTime, fileName, undoLabel, redoLabel } = this;
    const state = isNew ? shell.newFile : shell.fileNamed(fileName);
    return html`<div>
        <div class="name">${this.municipality || shell.title}</div>
        <div class="small quiet">
          ${state}${savedTime ? ` · ${shell.savedAt(savedTime)}` : ''} ·
          ${this.#renderButton('close', shell.close, 'link')}
          ${this.home ? html`· <a href=${this.home}>${shell.home}</a>` : nothing}
        </div>
      </div>
      ${this.#renderFigure()}
      <div class="row actions">
        <span class="small quiet" role="status">
          ${this.hasChanges ? shell.changes(Math.max(this.changes.length, 1)) : shell.changes(0)}
        </span>
        ${this.#renderButton('undo', shell.undo, '', undoLabel && shell.undoStep(undoLabel), !undoLabel)}
        ${this.#renderButton('redo', shell.redo, '', redoLabel && shell.redoStep(redoLabel), !redoLabel)}
        ${this.#renderButton('save', shell.save, 'main')}
      </div>`;
  }

  #renderFigure(): TemplateResult {
    const { shell } = this.words;
    const { total, reachable } = this.reachability ?? { total: 0, reachable: 0 };
    if (!total) return html`<p class="figure quiet">${shell.noServices}</p>`;
    return html`<div class="figure">
      <span class="number" aria-hidden="true"
        >${reachable} <small>${shell.reachableTotal(total)}</small></span
      >
      <div>
        <p class="small" aria-hidden="true">${shell.reachableText(total)}</p>
        <progress max=${total} value=${reachable} aria-label=${shell.reachable(reachable, total)}></progress>
      </div>
    </div>`;
  }

  #renderButton(
    command: WorkshopCommand,
    label: string,
    look: string,
    hint?: string,
    isDisabled = false,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      title=${hint ?? nothing}
      ?disabled=${isDisabled}
      @click=${() => this.dispatchEvent(new WorkshopCommandEvent(command))}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-top-bar': TopBarElement;
  }
}
