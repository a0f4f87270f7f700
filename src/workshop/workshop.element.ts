import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { isRecord } from '../authoring/check/contract-walker.js';
import { EditHistory } from '../authoring/document/edit-history.js';
import { isRecordList } from '../authoring/form/fields-of.js';
import { AnalysisController } from './analysis-controller.js';
import { commandOf, type WorkshopCommand, type WorkshopCommandEvent } from './command-event.js';
import type { WorkshopEditEvent } from './edit-event.js';
import { focusHeading, focusPlace } from './focus-place.js';
import { FragmentController } from './fragment-controller.js';
import { WorkshopNavigateEvent } from './navigate-event.js';
import { FileDrop } from './incoming/file-drop.js';
import type { IncomingFile } from './incoming/incoming-file.js';
import type { FileOpenEvent, OpenFile } from './open-file.js';
import type { PreviewWidthEvent } from './preview/record-preview.element.js';
import { renderAside } from './render-aside.js';
import { renderSaveDialog } from './render-save-dialog.js';
import { renderSection } from './render-section.js';
import { renderWithoutFile } from './render-without-file.js';
import { renderTopBar } from './render-top-bar.js';
import { DraftController } from './saving/draft-controller.js';
import { browserFileAccess, type FileAccess } from './saving/file-access.js';
import { OpenTabs } from './saving/open-tabs.js';
import type { FileSavedEvent, SaveDialogElement } from './saving/save-dialog.element.js';
import { firstSectionOf, sections, type Section } from './sections.js';
import { addressOnSite, type SiteContext } from './site-context.js';
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

  /** Where the built elements lie, as an address from the page; without it there are none to download. */
  @property() elements = '';

  /** The content management system that the page belongs to, where that sets everything up by itself. */
  @property() cms: SiteContext['cms'] = '';
  /** The address of the page that the workshop was opened from, such as a dashboard; without it there is no way back. */
  @property() home = '';

  /** How files are read and written; another one for tests. */
  @property({ attribute: false }) fileAccess: FileAccess = browserFileAccess;

  @state() private file?: OpenFile;
  @state() private history = EditHistory.of(undefined);
  @state() private section = 'services';
  @state() private selectedIndex?: number;
  @state() private isPreviewWide = false;
  @state() private savedTime = '';
  @state() private message = '';

  /** What records are taken from, until somebody goes elsewhere. */
  @state() private incoming?: IncomingFile;

  @query('pk-workshop-save-dialog') private readonly saveDialog!: SaveDialogElement;

  readonly #analysis = new AnalysisController(this);
  readonly #draft = new DraftController(this);
  readonly #tabs = new OpenTabs(this);

  constructor() {
    super();
    new FragmentController(this, (section) => (this.section = section));
    this.addEventListener('pk-workshop-edit', this.#handleEdit);
    this.addEventListener('pk-workshop-navigate', (event) => void this.#handleNavigate(event));
    this.addEventListener('pk-workshop-select', ({ index }) => (this.selectedIndex = index));
    this.addEventListener('pk-workshop-close', () =>
      this.dispatchEvent(new WorkshopNavigateEvent(['services'])),
    );
    this.addEventListener('pk-workshop-command', ({ command }: WorkshopCommandEvent) => this.#run(command));
    this.addEventListener('pk-workshop-file-open', ({ file, incoming }: FileOpenEvent) =>
      this.openFile(file, incoming),
    );
    this.addEventListener('pk-workshop-file-saved', this.#handleSaved);
    this.addEventListener(
      'pk-workshop-preview-width',
      ({ isWide }: PreviewWidthEvent) => (this.isPreviewWide = isWide),
    );
    this.addEventListener('pk-workshop-language', ({ language }) => (this.language = language));
    this.addEventListener('pk-workshop-notices-read', this.#dismissNotices);
    this.addEventListener('keydown', this.#handleKeydown);
    new FileDrop(this, (incoming) => this.#takeFrom(incoming));
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

  /**
   * Opens a file in the place of the last one. A new one is saved where the server has none yet.
   *
   * @param incoming Something to take records from as the first thing.
   */
  openFile(opened: OpenFile, incoming?: IncomingFile): void {
    const newFile = opened.isNew ? this.fileAccess.newFile : undefined;
    const file = newFile ? { ...opened, name: newFile.name, handle: newFile } : opened;
    this.file = file;
    this.history = EditHistory.of(file.data);
    const label = this.words.shell.draft.title;
    if (file.draft) this.history = this.history.apply([{ path: [], value: file.draft.data }], { label });
    this.#draft.reset(file.draft?.id);
    this.#tabs.setFile(file, this.#draft.id);
    this.savedTime = this.message = '';
    this.incoming = incoming;
    this.section = incoming ? 'import' : firstSectionOf(file.data);
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
    this.#section.room?.module.loadFor(this);
    if (!this.file) return;
    this.#analysis.request(this.data, this.file.data, this.language);
    if (changed.has('history') || changed.has('file')) this.#draft.update(this.file, this.data);
  }

  protected override render(): TemplateResult {
    const { file, language, fileAccess, home, data, selectedIndex, incoming } = this;
    const { draftsInUse, savedElsewhere } = this.#tabs;
    const site = this.#site;
    if (!file) {
      const context = { language, fileAccess, home, draftsInUse, site };
      return html`<main>${renderWithoutFile(this.#section, context)}</main>`;
    }
    const analysis = this.#analysis.current;
    const versions = fileAccess.versionsOf?.(file.handle);
    const { name: fileName, data: saved, address } = file;
    const place = { fileName, address, site };
    const context = { ...place, data, saved, language, selectedIndex, analysis, versions, incoming };
    const { isWide } = this.#section;
    return html`<div class="frame">
        ${renderTopBar(file, { language, history: this.history, analysis, savedTime: this.savedTime, home })}
        <div class="rooms ${isWide ? 'alone' : this.isPreviewWide ? 'wide-preview' : ''}">
          <pk-workshop-nav
            .language=${language}
            .data=${data}
            .findings=${analysis.findings}
            .section=${this.section}
            .site=${site}
            .hasVersions=${!!versions}
            .isDraftKept=${this.#draft.isKept}
            .isDraftFull=${this.#draft.isFull}
            .draftKeptAt=${this.#draft.keptAt}
          ></pk-workshop-nav>
          <main>
            <pk-workshop-notices
              .language=${language}
              .notices=${file.notices}
              .isOpenElsewhere=${this.#tabs.isOpenElsewhere}
              .isSavedElsewhere=${savedElsewhere !== undefined}
              .message=${this.message}
            ></pk-workshop-notices>
            ${renderSection(this.#section, context)}
          </main>
          ${isWide ? nothing : renderAside(this.section, context, this.isPreviewWide)}
        </div>
      </div>
      ${renderSaveDialog(file, { language, fileAccess, data, savedElsewhere, analysis })}`;
  }

  get #site(): SiteContext {
    const { examples, elements, cms, file } = this;
    return { examples, elements, cms, fileAddress: addressOnSite(file?.address) };
  }

  get #section(): Section {
    return sections.find(({ name }) => name === this.section)!;
  }

  readonly #handleEdit = ({ changes, step }: WorkshopEditEvent) => {
    this.history = this.history.apply(changes, step);
  };

  readonly #handleNavigate = async ({ path }: WorkshopNavigateEvent) => {
    const [first = 'municipality', index] = path;
    this.incoming = undefined;
    const owner = sections.find(({ name, records }) => name === first || records?.includes(String(first)));
    this.section = owner?.name ?? 'municipality';
    this.selectedIndex = typeof index === 'number' ? index : undefined;
    await this.#section.room?.module.load();
    await this.updateComplete;
    const isField = isRecordList(this.section) ? path.length > 2 : path.length > 1 || first !== this.section;
    if (!isField || !(await focusPlace(this.renderRoot, path))) await focusHeading(this.renderRoot);
  };

  /** Compares a file that was dropped somewhere with the one that is open. */
  #takeFrom(incoming: IncomingFile): void {
    if (!this.file) return;
    this.section = 'import';
    this.selectedIndex = undefined;
    this.incoming = incoming;
  }

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
    this.#draft.reset();
    this.#tabs.setFile(undefined);
    this.file = undefined;
    this.section = 'services';
    this.history = EditHistory.of(undefined);
  }

  readonly #handleSaved = ({ file, mergedCount }: FileSavedEvent) => {
    const { saving } = this.words.shell;
    if (file.data !== this.data)
      this.history = this.history.apply([{ path: [], value: file.data }], { label: saving.mergedStep });
    this.#tabs.setSaved(file);
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
    this.#draft.flush();
    if (this.hasChanges && !this.#draft.isCurrent) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop': WorkshopElement;
  }
}
