import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Reachability } from '../../authoring/quality.js';
import { WorkshopCommandEvent, type WorkshopCommand } from '../command-event.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import { topBarStyles } from './top-bar.styles.js';

/** Which file is open, how many services a family can reach, and what can be done with the file. */
export class TopBarElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-top-bar';
  static override styles = [...controls, topBarStyles];

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
    return html`<div class="bar">
      <div class="file">
        <div class="name">${this.municipality || shell.title}</div>
        <div class="state small quiet">
          ${state}${savedTime ? ` · ${shell.savedAt(savedTime)}` : ''} ·
          <button type="button" class="link" @click=${() => this.#send('close')}>${shell.close}</button>
          ${this.home ? html`· <a href=${this.home}>${shell.home}</a>` : nothing}
        </div>
      </div>
      ${this.#renderFigure()}
      <div class="row actions">
        ${this.#renderStep('undo', '↶', shell.undo, undoLabel && shell.undoStep(undoLabel))}
        ${this.#renderStep('redo', '↷', shell.redo, redoLabel && shell.redoStep(redoLabel))}
        <button type="button" class="main" @click=${() => this.#send('save')}>${shell.save}</button>
      </div>
      <p class="changes small quiet" role="status">
        ${this.hasChanges ? shell.changes(Math.max(this.changes.length, 1)) : shell.changes(0)}
      </p>
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

  /** A step back or forward: a sign alone where there is little room. @param hint Which step; none where there is none. */
  #renderStep(
    command: WorkshopCommand,
    sign: string,
    label: string,
    hint: string | undefined,
  ): TemplateResult {
    return html`<button
      type="button"
      class="step"
      aria-label=${label}
      title=${hint ?? nothing}
      ?disabled=${!hint}
      @click=${() => this.#send(command)}
    >
      <span class="sign" aria-hidden="true">${sign}</span><span class="word">${label}</span>
    </button>`;
  }

  #send(command: WorkshopCommand): void {
    this.dispatchEvent(new WorkshopCommandEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-top-bar': TopBarElement;
  }
}
