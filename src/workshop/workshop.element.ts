import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { isRecord } from '../authoring/check/contract-walker.js';
import { nameOfRecord } from '../authoring/check/record-names.js';
import { EditHistory } from '../authoring/document/edit-history.js';
import { isRecordList } from '../authoring/form/fields-of.js';
import { AnalysisController } from './analysis-controller.js';
import { commandOf, type WorkshopCommand, type WorkshopCommandEvent } from './command-event.js';
import type { WorkshopEditEvent } from './edit-event.js';
import { focusHeading, focusPlace } from './focus-place.js';
import { WorkshopNavigateEvent } from './navigate-event.js';
import type { FileOpenEvent, OpenFile } from './open-file.js';
import type { PreviewWidthEvent } from './preview/record-preview.element.js';
import { renderAside } from './render-aside.js';
import { renderSection } from './render-section.js';
import { DraftController } from './saving/draft-controller.js';
import { browserFileAccess, type FileAccess } from './saving/file-access.js';
import type { FileSavedEvent, SaveDialogElement } from './saving/save-dialog.element.js';
import { firstSectionOf, sections, type Section } from './sections.js';
import type { WorkshopSelectEvent } from './select-event.js';
import { controls } from './styles/controls.styles.js';
import { workshopTheme } from './styles/workshop-theme.styles.js';
import { WorkshopPart } from './workshop-part.js';
import { workshopStyles } from './workshop.styles.js';

/**
 * @tag pk-workshop
 * @summary Where people write a municipality's file: the one place that holds its data, and every step that changed it.
 */
export class WorkshopElement extends WorkshopPart {
  static readonly tag = 'pk-workshop';
  static override styles = [...controls, workshopTheme, workshopStyles];

  /** Where example files lie, as an address from the page; without it there are none. */
  @property() examples = '';

  /** How files are read and written; another one for tests. */
  @property({ attribute: false }) fileAccess: FileAccess = browserFileAccess;

  @state() private file?: OpenFile;
  @state() private history = EditHistory.of(undefined);
  @state() private section = 'services';
  @state() private selectedIndex?: number;
  @state() private isPreviewWide = false;
  @state() private savedTime = '';
  @state() private message = '';

  @query('pk-workshop-save-dialog') private readonly saveDialog!: SaveDialogElement;

  readonly #analysis = new AnalysisController(this);
  readonly #draft = new DraftController(this);

  constructor() {
    super();
    this.addEventListener('pk-workshop-edit', this.#handleEdit);
    this.addEventListener('pk-workshop-navigate', (event) => void this.#handleNavigate(event));
    this.addEventListener(
      'pk-workshop-select',
      ({ index }: WorkshopSelectEvent) => (this.selectedIndex = index),
    );
    this.addEventListener('pk-workshop-close', () =>
      this.dispatchEvent(new WorkshopNavigateEvent(['services'])),
    );
    this.addEventListener('pk-workshop-command', ({ command }: WorkshopCommandEvent) => this.#run(command));
    this.addEventListener('pk-workshop-file-open', ({ file }: FileOpenEvent) => this.openFile(file));
    this.addEventListener('pk-workshop-file-saved', this.#handleSaved);
    this.addEventListener(
      'pk-workshop-preview-width',
      ({ isWide }: PreviewWidthEvent) => (this.isPreviewWide = isWide),
    );
    this.addEventListener('pk-workshop-notices-read', this.#dismissNotices);
    this.addEventListener('keydown', this.#handleKeydown);
  }

  /** The data of the file. */
  get data(): unknown {
    return this.history.data;
  }

  /** Whether something was changed that is not saved. */
  get hasChanges(): boolean {
    return !!this.file && (this.history.data !== this.file.data || this.file.isNew);
  }

  /** Opens the file that the server keeps, where it has one; why it can't be opened is said on the start page. */
  async openOwnFile(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('pk-workshop-start')?.openOwn();
  }

  /** Opens a file in the place of the last one. A new one is saved where the server has none yet. */
  openFile(opened: OpenFile): void {
    const newFile = opened.isNew ? this.fileAccess.newFile : undefined;
    const file = newFile ? { ...opened, name: newFile.name, handle: newFile } : opened;
    this.file = file;
    this.history = EditHistory.of(file.data);
    const label = this.words.shell.draft.title;
    if (file.draft !== undefined)
      this.history = this.history.apply([{ path: [], value: file.draft }], { label });
    this.#draft.reset(file.draft !== undefined);
    this.savedTime = this.message = '';
    this.section = firstSectionOf(file.data);
    this.selectedIndex = undefined;
    this.#analysis.analyseNow(this.data, file.data, this.language);
    void this.updateComplete.then(() => focusHeading(this.renderRoot));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#handleUnload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#handleUnload);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.lang !== this.language) this.lang = this.language;
    if (!this.file) return;
    this.#analysis.request(this.data, this.file.data, this.language);
    if (changed.has('history') || changed.has('file')) this.#draft.update(this.file, this.data);
    this.#section.room?.module.loadFor(this);
  }

  protected override render(): TemplateResult {
    const { file, language } = this;
    if (!file)
      return html`<main>
        <pk-workshop-start
          .language=${language}
          .fileAccess=${this.fileAccess}
          .examples=${this.examples}
        ></pk-workshop-start>
      </main>`;
    const { selectedIndex, data } = this;
    const analysis = this.#analysis.current;
    const { findings, changes } = analysis;
    const context = { data, language, fileName: file.name, selectedIndex, analysis };
    return html`<div class="frame">
        ${this.#renderTopBar(file)}
        <div class="rooms ${this.isPreviewWide ? 'wide-preview' : ''}">
          <pk-workshop-nav
            .language=${language}
            .data=${this.data}
            .findings=${findings}
            .section=${this.section}
            .isDraftKept=${this.#draft.isKept}
            .isDraftFull=${this.#draft.isFull}
          ></pk-workshop-nav>
          <main>
            <pk-workshop-notices
              .language=${language}
              .notices=${file.notices}
              .message=${this.message}
            ></pk-workshop-notices>
            ${renderSection(this.#section, context)}
          </main>
          ${renderAside(this.section, context, this.isPreviewWide)}
        </div>
      </div>
      <pk-workshop-save-dialog
        .language=${language}
        .fileAccess=${this.fileAccess}
        .file=${file}
        .data=${this.data}
        .changes=${changes}
        .errorCount=${findings.filter(({ severity }) => severity === 'error').length}
      ></pk-workshop-save-dialog>`;
  }

  #renderTopBar(file: OpenFile): TemplateResult {
    const { quality, changes } = this.#analysis.current;
    const municipality = isRecord(this.data)
      ? nameOfRecord(this.data.municipality, this.language)
      : undefined;
    return html`<pk-workshop-top-bar
      .language=${this.language}
      .municipality=${municipality ?? ''}
      .fileName=${file.name}
      .isNew=${file.isNew}
      .savedTime=${this.savedTime}
      .reachability=${quality}
      .changes=${changes}
      .hasChanges=${this.history.data !== file.data}
      .undoLabel=${this.history.undoLabel}
      .redoLabel=${this.history.redoLabel}
    ></pk-workshop-top-bar>`;
  }

  get #section(): Section {
    return sections.find(({ name }) => name === this.section)!;
  }

  readonly #handleEdit = ({ changes, step }: WorkshopEditEvent) => {
    this.history = this.history.apply(changes, step);
  };

  readonly #handleNavigate = async ({ path }: WorkshopNavigateEvent) => {
    const [first = 'municipality', index] = path;
    const owner = sections.find(({ name, records }) => name === first || records?.includes(String(first)));
    this.section = owner?.name ?? 'municipality';
    this.selectedIndex = typeof index === 'number' ? index : undefined;
    await this.#section.room?.module.load();
    await this.updateComplete;
    const isField = isRecordList(this.section) ? path.length > 2 : path.length > 1 || first !== this.section;
    if (!isField || !(await focusPlace(this.renderRoot, path))) await focusHeading(this.renderRoot);
  };

  #run(command: WorkshopCommand): void {
    switch (command) {
      case 'undo':
        return this.#setHistory(this.history.undo());
      case 'redo':
        return this.#setHistory(this.history.redo());
      case 'save':
        return this.#save();
      case 'close':
        return this.#close();
      case 'keep-draft':
        return this.#draft.start(this.file!, this.data);
      case 'forget-draft':
        return this.#draft.forget();
    }
  }

  /** A step back may take the record away that is open. */
  #setHistory(history: EditHistory): void {
    this.history = history;
    const list = isRecord(history.data) ? history.data[this.section] : undefined;
    if (this.selectedIndex !== undefined && !(Array.isArray(list) && this.selectedIndex < list.length))
      this.selectedIndex = undefined;
  }

  #save(): void {
    this.#analysis.analyseNow(this.data, this.file!.data, this.language);
    void this.updateComplete.then(() => this.saveDialog.open());
  }

  #close(): void {
    if (this.hasChanges && this.history.undoLabel && !confirm(this.words.start.unsaved)) return;
    this.file = undefined;
    this.history = EditHistory.of(undefined);
  }

  readonly #handleSaved = ({ file, mergedCount }: FileSavedEvent) => {
    const { saving } = this.words.shell;
    if (file.data !== this.data)
      this.history = this.history.apply([{ path: [], value: file.data }], { label: saving.mergedStep });
    this.file = file;
    this.savedTime = new Date().toLocaleTimeString(this.language, { timeStyle: 'short' });
    this.message = [saving.done(file.name), mergedCount ? saving.merged(mergedCount) : ''].join(' ').trim();
  };

  readonly #dismissNotices = () => {
    this.message = '';
    this.file = this.file && { ...this.file, notices: [] };
  };

  readonly #handleKeydown = (event: KeyboardEvent) => {
    const command = this.file && commandOf(event);
    if (!command) return;
    event.preventDefault();
    this.#run(command);
  };

  readonly #handleUnload = (event: BeforeUnloadEvent) => {
    if (this.hasChanges && !this.#draft.isKept) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop': WorkshopElement;
  }
}
