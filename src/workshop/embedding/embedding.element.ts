import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EmbedOptions } from '../../authoring/embedding/embed-forms.js';
import type { ElementState } from '../../program/index.js';
import type { Program } from '../../schema/index.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import type { ShownElementName } from '../words/element-texts.js';
import { elementTexts } from '../words/element-words.js';
import { loadElementClass, settingsOf, shownElements, type ShownElementClass } from './element-options.js';
import type {
  EmbedKeepEvent,
  EmbedSettingsEvent,
  EmbedSourceEvent,
  FallbackChangeEvent,
  OptionChangeEvent,
  PreviewStateEvent,
} from './embed-events.js';
import { embedChoices, embedSettings, noChoices, type ElementChoices } from './embed-store.js';
import { EmbeddingPart } from './embedding-part.js';
import { embeddingStyles } from './embedding.styles.js';
import { renderOptions } from './render-options.js';
import { previewSourceOf, readAt, type PreviewSource } from './preview-source.js';

/**
 * Choosing an element for a website: its options are those of the file, the preview is the element itself, and the markup is
 * there to copy.
 *
 * @summary The workshop's room between the file and the website.
 * @fires pk-workshop-navigate - The page for the web team is to be shown.
 */
export class EmbeddingElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-embedding';
  static override styles = [...controls, embeddingStyles];

  /** The data of the file; `undefined` where none is open. */
  @property({ attribute: false }) data: unknown;
  /** The file as it is shown; `undefined` where nothing of it can be. */
  @property({ attribute: false }) program?: Program | undefined;
  @property({ attribute: false }) fileName = '';
  @property({ attribute: false }) site: SiteContext = unknownSite;

  /** The class of the selected element, once it is loaded. */
  @state() private element?: ShownElementClass;
  @state() private isPhoneWidth = false;
  @state() private previewState: ElementState = 'pending';
  /** What is in the file that the preview has loaded. */
  @state() private loadedProgram?: Program | undefined;
  @state() private hasKeepFailed = false;

  /** The file that is open, as it is shown. */
  #fileProgram?: Program | undefined;

  constructor() {
    super();
    this.addEventListener('pk-embed-settings', this.#handleSettings);
    this.addEventListener('pk-embed-keep', this.#handleKeep);
    this.addEventListener('pk-embed-source', this.#handleSource);
    this.addEventListener('pk-option-change', this.#handleOption);
    this.addEventListener('pk-fallback-change', this.#handleFallback);
    this.addEventListener('pk-preview-state', this.#handlePreviewState);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) void this.#loadElement(this.#name);
    if (changed.has('program')) this.loadedProgram = undefined;
    if (changed.has('program') || changed.has('site')) this.#readFile(changed);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { steps } = words;
    const heading = (number: number, title: string) =>
      html`<h2><span class="number" aria-hidden="true">${number}</span> ${title}</h2>`;
    return html`<header>
        <h1 tabindex="-1">${words.title}</h1>
        <p class="quiet">${words.intro}</p>
        ${this.site.cms ? nothing : this.#renderTeamLink()}
      </header>
      <div class="workbench">
        <div class="settings">
          <section>${heading(1, steps.element)} ${this.#renderElements()}</section>
          <section>${heading(2, steps.data)} ${this.#renderData()}</section>
          <section>${heading(3, steps.options)} ${this.#renderOptions()}</section>
        </div>
        <section class="view">${heading(4, steps.preview)} ${this.#renderPreview()}</section>
      </div>
      <section>
        ${heading(5, steps.insert)}
        <pk-workshop-embed-forms
          .language=${this.language}
          .options=${this.embedOptions}
          .text=${this.#choices.fallback}
          .defaultText=${this.#texts.fallback}
          .isWordPress=${this.site.cms === 'wordpress'}
        ></pk-workshop-embed-forms>
      </section>`;
  }

  /** Reads the file that is open as pages would, from where it lies. */
  #readFile(changed: PropertyValues): void {
    const { data, program, site } = this;
    const { fileAddress: before } = (changed.get('site') as SiteContext | undefined) ?? site;
    if (!changed.has('program') && before === site.fileAddress) return;
    this.#fileProgram = program && site.fileAddress ? readAt(data, site.fileAddress) : program;
  }

  /** What the forms of markup are made from. */
  get embedOptions(): EmbedOptions {
    const { isSiteDefault, target } = embedSettings.settings;
    return {
      element: this.#name,
      settings: this.#settings,
      src: isSiteDefault || this.site.cms ? undefined : this.#previewSource.siteAddress,
      target,
      text: this.#choices.fallback || this.#texts.fallback,
    };
  }

  get #name(): ShownElementName {
    return embedChoices.choices.element;
  }

  get #texts() {
    return elementTexts[this.language][this.#name];
  }

  get #choices(): ElementChoices {
    return embedChoices.choices.byElement[this.#name] ?? noChoices;
  }

  get #isFileOpen(): boolean {
    return this.data !== undefined;
  }

  get #previewSource(): PreviewSource {
    const { source } = embedChoices.choices;
    const { settings } = embedSettings;
    return previewSourceOf({ isFileOpen: this.#isFileOpen, source, settings, site: this.site });
  }

  get #isPreviewed(): boolean {
    return this.#isFileOpen ? this.#fileProgram !== undefined : this.#previewSource.previewAddress !== '';
  }

  get #settings() {
    if (!this.element) return [];
    return settingsOf(this.#name, this.element, this.#choices.values, this.language);
  }

  #renderTeamLink(): TemplateResult {
    const { forTeam, forTeamLink } = this.words;
    return html`<p>
      ${forTeam}
      <button
        type="button"
        class="link"
        @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(['web-team']))}
      >
        ${forTeamLink}</button
      >.
    </p>`;
  }

  #renderElements(): TemplateResult {
    return html`<fieldset class="elements">
      <legend class="unseen">${this.words.steps.element}</legend>
      ${shownElements.map((name) => {
        const { title, description } = elementTexts[this.language][name];
        return html`<label class="card">
          <input
            type="radio"
            name="element"
            value=${name}
            .checked=${name === this.#name}
            @change=${() => this.#chooseElement(name)}
          />
          <span><strong>${title}</strong> <span class="help">${description}</span></span>
        </label>`;
      })}
    </fieldset>`;
  }

  #renderData(): TemplateResult {
    return html`<pk-workshop-data-source
      .language=${this.language}
      .site=${this.site}
      .settings=${embedSettings.settings}
      .fileName=${this.#isFileOpen ? this.fileName : ''}
      .source=${this.#previewSource.source}
      .previewState=${this.#isPreviewed ? this.previewState : undefined}
      .isKept=${embedSettings.isKept}
      .hasFailed=${this.hasKeepFailed}
    ></pk-workshop-data-source>`;
  }

  #renderOptions() {
    const { element } = this;
    if (!element) return nothing;
    const program = this.#isFileOpen ? this.#fileProgram : this.loadedProgram;
    const { values } = this.#choices;
    return html`<div class="options">
        ${renderOptions({ name: this.#name, element, values, program, language: this.language })}
      </div>
      <p>
        <button type="button" @click=${() => this.#choose({ values: {} })}>
          ${this.words.options.reset}
        </button>
      </p>`;
  }

  #renderPreview(): TemplateResult {
    const { preview, data } = this.words;
    const width = (isPhone: boolean, label: string) =>
      html`<button
        type="button"
        aria-pressed=${isPhone === this.isPhoneWidth}
        @click=${() => (this.isPhoneWidth = isPhone)}
      >
        ${label}
      </button>`;
    const nothingYet = this.#isFileOpen ? data.unreadable : preview.nothing;
    return html`<div class="segments" role="group" aria-label=${preview.width}>
        ${width(false, preview.wide)} ${width(true, preview.phone)}
      </div>
      <div
        class="stage ${this.isPhoneWidth ? 'phone' : ''}"
        role="region"
        aria-label=${preview.region}
        tabindex="0"
      >
        ${
          this.#isPreviewed
            ? html`<pk-workshop-element-preview
                .language=${this.language}
                .element=${this.element}
                .settings=${this.#settings}
                .src=${this.#previewSource.previewAddress}
                .program=${this.#isFileOpen ? this.#fileProgram : undefined}
              ></pk-workshop-element-preview>`
            : html`<p class="quiet">${nothingYet}</p>`
        }
      </div>
      <p class="help">${preview.hint}</p>`;
  }

  async #loadElement(name: ShownElementName): Promise<void> {
    const element = await loadElementClass(name);
    if (name === this.#name) this.element = element;
  }

  #chooseElement(name: ShownElementName): void {
    embedChoices.change({ element: name });
    this.element = undefined;
    void this.#loadElement(name);
    this.requestUpdate();
  }

  #choose(changes: Partial<ElementChoices>): void {
    const { byElement } = embedChoices.choices;
    embedChoices.change({ byElement: { ...byElement, [this.#name]: { ...this.#choices, ...changes } } });
    this.requestUpdate();
  }

  readonly #handleSettings = ({ changes }: EmbedSettingsEvent) => {
    this.hasKeepFailed = !embedSettings.save({ ...embedSettings.settings, ...changes });
    if (changes.address !== undefined && !this.#isFileOpen) this.loadedProgram = undefined;
    this.requestUpdate();
  };

  readonly #handleKeep = ({ isKept }: EmbedKeepEvent) => {
    this.hasKeepFailed = !embedSettings.keep(isKept);
    this.requestUpdate();
  };

  readonly #handleSource = ({ source }: EmbedSourceEvent) => {
    embedChoices.change({ source });
    this.loadedProgram = undefined;
    this.requestUpdate();
  };

  readonly #handleOption = ({ attribute, value }: OptionChangeEvent) => {
    this.#choose({ values: { ...this.#choices.values, [attribute]: value } });
  };

  readonly #handleFallback = ({ text }: FallbackChangeEvent) => this.#choose({ fallback: text });

  readonly #handlePreviewState = ({ state, program }: PreviewStateEvent) => {
    this.previewState = state;
    this.loadedProgram = state === 'error' ? undefined : (program ?? this.loadedProgram);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-embedding': EmbeddingElement;
  }
}
