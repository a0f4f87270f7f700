import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { describeConflict } from '../../authoring/changes/describe-conflict.js';
import { planSave, type SavePlan } from '../../authoring/document/plan-save.js';
import type { MergeConflict } from '../../authoring/merging/three-way-merge.js';
import type { Side } from '../../authoring/merging/versions.js';
import { berlinTime } from '../../model/dates.js';
import type { OpenFile } from '../open-file.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import {
  browserFileAccess,
  SaveError,
  type FileAccess,
  type FileHandle,
  type SaveProblem,
} from './file-access.js';

/** How often it is tried to save while somebody else does, too. */
const MAX_ATTEMPTS = 3;

/** The file was saved: what it is now, and how many changes of somebody else are in it. */
export class FileSavedEvent extends Event {
  static readonly type = 'pk-workshop-file-saved';

  constructor(
    readonly file: OpenFile,
    readonly mergedCount: number,
  ) {
    super(FileSavedEvent.type, { bubbles: true, composed: true });
  }
}

/** Before saving: what changes, in words; and which version stays, where two people changed the same. */
export class SaveDialogElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-save-dialog';
  static override styles = [
    ...controls,
    css`
      dialog > * + * {
        margin-block-start: 0.8em;
      }

      .changes {
        max-block-size: 40vh;
        overflow: auto;
        padding-inline-start: 1.2em;
        list-style: disc;
      }

      .buttons {
        margin-block-start: 1.2em;
      }
    `,
  ];

  /** How files are written; another one for tests. */
  @property({ attribute: false }) fileAccess: FileAccess = browserFileAccess;
  @property({ attribute: false }) file?: OpenFile;
  @property({ attribute: false }) data: unknown;
  /** The text that another tab has saved meanwhile, where that is known. */
  @property({ attribute: false }) savedElsewhere?: string;
  /** What changes, in words. */
  @property({ attribute: false }) changes: readonly string[] = [];
  /** How many values can't be read. */
  @property({ attribute: false }) errorCount = 0;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  @state() private conflicts: readonly MergeConflict[] = [];
  @state() private sides: readonly Side[] = [];
  @state() private failure: SaveProblem | 'unreadable' | 'other-file' | '' = '';
  @state() private isBusy = false;

  /** Asks before anything is written. */
  async open(): Promise<void> {
    this.conflicts = this.sides = [];
    this.failure = '';
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { saving } = this.words.shell;
    const isConflict = this.conflicts.length > 0;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${isConflict ? saving.conflictTitle : saving.title}</h2>
      ${isConflict ? this.#renderConflicts() : this.#renderChanges()}
      <div role="alert">
        ${this.failure ? html`<p class="problem">${saving.failure[this.failure]}</p>` : nothing}
      </div>
      <div class="row buttons">
        ${this.#renderSaveButtons()}
        <button type="button" @click=${() => this.dialog.close()}>${saving.cancel}</button>
      </div>
    </dialog>`;
  }

  #renderChanges(): TemplateResult {
    const { saving } = this.words.shell;
    const { file, changes, errorCount } = this;
    return html`${file?.isNew ? html`<p>${saving.newFile(file.name)}</p>` : nothing}
    ${
      changes.length
        ? html`<p>${saving.intro}</p>
            <ul class="changes">
              ${changes.map((change) => html`<li>${change}</li>`)}
            </ul>`
        : file?.isNew
          ? nothing
          : html`<p>${saving.nothing}</p>`
    }
    ${errorCount ? html`<p class="notice">${saving.errors(errorCount)}</p>` : nothing}
    ${this.fileAccess.canSaveInPlace ? nothing : html`<p class="help">${saving.downloadHint(file?.name ?? '')}</p>`}`;
  }

  #renderConflicts(): TemplateResult {
    const { saving } = this.words.shell;
    const today = berlinTime(new Date()).slice(0, 10);
    return html`<p>${saving.conflictIntro}</p>
      ${this.conflicts.map((conflict, index) => {
        const side = this.sides[index] ?? 'mine';
        const radio = (value: Side, label: string) =>
          html`<label class="check"
            ><input
              type="radio"
              name="conflict-${index}"
              .checked=${side === value}
              @change=${() => (this.sides = this.conflicts.map((_, at) => (at === index ? value : (this.sides[at] ?? 'mine'))))}
            />${label}</label
          >`;
        return html`<fieldset class="field">
          <legend>${describeConflict(conflict, { language: this.language, today, kept: side })}</legend>
          <div class="row">${radio('mine', saving.mine)} ${radio('theirs', saving.theirs)}</div>
        </fieldset>`;
      })}`;
  }

  #renderSaveButtons(): TemplateResult {
    const { saving } = this.words.shell;
    const { canSaveInPlace } = this.fileAccess;
    if (this.conflicts.length)
      return this.#renderButton(saving.apply, 'main', () => this.#save(this.file?.handle));
    const hasPlace = !!this.file?.handle;
    return html`${hasPlace ? this.#renderButton(saving.inPlace, 'main', () => this.#save(this.file?.handle)) : nothing}
    ${this.#renderButton(canSaveInPlace ? saving.choose : saving.download, hasPlace ? '' : 'main', () => this.#save())}`;
  }

  #renderButton(label: string, look: string, save: () => Promise<void>): TemplateResult {
    return html`<button type="button" class=${look} ?disabled=${this.isBusy} @click=${() => void save()}>
      ${label}
    </button>`;
  }

  /** @param handle The file to write into; without one, somebody chooses a place, or the file is downloaded. */
  async #save(handle?: FileHandle): Promise<void> {
    if (!this.file) return;
    this.isBusy = true;
    this.failure = '';
    try {
      await this.#saveMerged(this.file, handle);
    } catch (error) {
      this.failure = error instanceof SaveError ? error.problem : 'locked';
    } finally {
      this.isBusy = false;
    }
  }

  async #saveMerged(file: OpenFile, handle?: FileHandle): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const plan = await this.#plan(file, handle);
      if (!('text' in plan)) this.failure = plan.kind;
      else if (plan.kind === 'merged' && plan.conflicts.length !== this.conflicts.length)
        this.conflicts = plan.conflicts;
      else {
        try {
          await this.#write(file, plan, handle);
        } catch (error) {
          // Somebody else was faster by a moment: that is merged, too.
          const isRace = error instanceof SaveError && error.problem === 'changed';
          if (isRace && attempt < MAX_ATTEMPTS) continue;
          throw error;
        }
      }
      return;
    }
  }

  async #plan(file: OpenFile, handle?: FileHandle): Promise<SavePlan> {
    const onDisk = handle ? await this.fileAccess.read(handle) : this.savedElsewhere;
    let conflictIndex = 0;
    return planSave(file.text, this.data, onDisk, () => this.sides[conflictIndex++] ?? 'mine');
  }

  async #write(
    file: OpenFile,
    plan: Extract<SavePlan, { text: string }>,
    handle?: FileHandle,
  ): Promise<void> {
    const saved = await this.fileAccess.save(plan.text, file.name, handle);
    if (!saved) return;
    const isMerged = plan.kind === 'merged';
    this.dialog.close();
    this.dispatchEvent(
      new FileSavedEvent(
        {
          name: saved.handle?.name ?? file.name,
          text: plan.text,
          data: isMerged ? plan.data : this.data,
          handle: saved.handle ?? handle,
          isNew: false,
          notices: [],
        },
        isMerged ? plan.theirs.length : 0,
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-save-dialog': SaveDialogElement;
  }
  interface HTMLElementEventMap {
    'pk-workshop-file-saved': FileSavedEvent;
  }
}
