import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { openPastedTable } from '../../authoring/spreadsheet/read-table.js';
import type { AddressLoadedEvent } from '../incoming/address-field.element.js';
import { readIncoming, type IncomingFile } from '../incoming/incoming-file.js';
import { controls } from '../styles/controls.styles.js';
import { spreadsheets as german } from '../words/de/spreadsheets.js';
import { spreadsheets as english } from '../words/en/spreadsheets.js';
import { wordsIn } from '../words/words.js';
import { TableChosenEvent } from './import-events.js';
import { openIncoming } from './open-incoming.js';

/**
 * The first step of an import: a file is chosen, dropped or named by its address, or a table pasted.
 *
 * @fires pk-import-table - What was chosen: a table or another source, or why it is neither.
 */
export class ChooseTableElement extends LitElement {
  static readonly tag = 'pk-workshop-choose-table';
  static override styles = [
    ...controls,
    css`
      .zone {
        border: 2px dashed var(--_edge);
        border-radius: var(--_radius);
        padding: 1.5em;
        display: grid;
        gap: 0.75em;
        justify-items: center;
        text-align: center;
      }

      .zone[data-over] {
        border-style: solid;
        border-color: var(--_accent);
        background: var(--_accent-soft);
      }

      .stack {
        max-inline-size: 42em;
        gap: 1.5em;
      }
    `,
  ];

  @property() language: EditorLanguage = 'de';
  @state() private _isOver = false;

  protected override render(): TemplateResult {
    const words = wordsIn(this.language, { de: german, en: english });
    return html`<div class="stack">
      <p>${words.chooseIntro}</p>
      <div
        class="zone"
        ?data-over=${this._isOver}
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this._isOver = false)}
        @drop=${this.#onDrop}
      >
        <button type="button" class="main" @click=${this.#onChoose}>${words.chooseFile}</button>
        <input type="file" hidden @change=${this.#onFile} />
        <span class="quiet">${words.drop}</span>
      </div>
      <div class="field">
        <label for="paste">${words.paste}</label>
        <textarea id="paste" rows="3" aria-describedby="paste-hint" @paste=${this.#onPaste}></textarea>
        <p id="paste-hint" class="help">${words.pasteHint}</p>
      </div>
      <pk-workshop-address-field
        .language=${this.language}
        @pk-workshop-address-loaded=${({ file }: AddressLoadedEvent) => this.#open(file)}
      ></pk-workshop-address-field>
    </div>`;
  }

  readonly #onChoose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')!.click();
  };

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file can be chosen again once it has been corrected.
    if (file) void this.#read(file).then(() => (input.value = ''));
  };

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this._isOver = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this._isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.#read(file);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    const { clipboardName } = wordsIn(this.language, { de: german, en: english });
    this.dispatchEvent(new TableChosenEvent(clipboardName, openPastedTable(text)));
  };

  /** A file that has gone meanwhile is as good as a damaged one. */
  async #read(file: File): Promise<void> {
    const incoming = await readIncoming(file).catch(() => undefined);
    if (incoming) await this.#open(incoming);
    else this.dispatchEvent(new TableChosenEvent(file.name, { kind: 'damaged' }));
  }

  async #open(incoming: IncomingFile): Promise<void> {
    this.dispatchEvent(new TableChosenEvent(withoutEnding(incoming.name), await openIncoming(incoming)));
  }
}

/** The name of a file as people say it. */
export const withoutEnding = (name: string): string => name.replace(/\.\w+$/, '');
