import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { configure, type ElementState } from '../../src/program/index.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import type { PreviewStateEvent } from './block-preview.js';
import {
  linkForm,
  placeholderForm,
  tagForm,
  type LinkForm,
  type Setting,
  type EmbedOptions,
} from './forms.js';
import type { OptionSetEvent } from './option-field.js';
import {
  loadBlockClass,
  blockNames,
  choicesInFile,
  optionsOf,
  parseOption,
  type BlockClass,
  type Option,
} from './options.js';
import { PageElement } from './page-element.js';
import { foreignOrigin } from './site-setup.js';
import type { AnyOptionWords, BlockName } from './words.js';

const examples = [
  { name: 'Landkreis Peine', src: 'daten/peine.json' },
  { name: 'Landkreis Gifhorn', src: 'daten/gifhorn.json' },
  { name: 'Landkreis Hameln-Pyrmont', src: 'daten/hameln-pyrmont.json' },
];

/** "Embed an element": an author selects an element, a file and options, sees a preview, and copies the markup. */
export class BlockBuilder extends PageElement {
  /** A file from this device: its name, and the program in it. */
  @property({ attribute: false }) localFile?: { name: string; program: Program };

  @state() private name: BlockName = blockNames[0]!;
  /** The class of the selected element, once it is loaded. */
  @state() private block?: BlockClass;
  @state() private options: Option[] = [];
  /** Typed values by element and attribute: who returns to an element finds them again. */
  @state() private values: Partial<Record<BlockName, Record<string, string>>> = {};
  /** Where the data comes from: an example's address, `own` for `ownAddress`, or `file` for `localFile`. */
  @state() private source = examples[0]!.src;
  @state() private ownAddress = '';
  /** Whether the site's template names the file, so that the element need not. */
  @state() private isSiteDefault = true;
  @state() private isPhoneWidth = false;
  @state() private fallbackText = '';
  @state() private linkTarget = '/praeventionskette';
  @state() private previewState: ElementState = 'pending';
  @state() private previewProgram?: Program;
  @state() private isLocalFileUnreadable = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || !this.hasUpdated) void this.#loadBlock(this.name);
    if (changed.has('localFile') && this.localFile) this.source = 'file';
  }

  protected override render() {
    const { steps } = this.words;
    const heading = (number: number, title: string) =>
      html`<h2><span class="number">${number}</span> ${title}</h2>`;
    return html`
      <div class="workbench">
        <div class="settings">
          <section>${heading(1, steps.block)} ${this.#renderBlocks()}</section>
          <section>${heading(2, steps.data)} ${this.#renderData()}</section>
          <section>${heading(3, steps.options)} ${this.#renderOptions()}</section>
        </div>
        <section class="view">${heading(4, steps.preview)} ${this.#renderPreview()}</section>
      </div>
      <section>${heading(5, steps.insert)} ${this.#renderForms()}</section>
      <section>
        <web-team
          .language=${this.language}
          .src=${this.#siteAddress}
          .isNamed=${this.#namesFile}
          .block=${this.block?.tag.slice(3) ?? ''}
        ></web-team>
      </section>
    `;
  }

  /** What the three forms of markup are made from. */
  get embedOptions(): EmbedOptions {
    return {
      block: this.name,
      settings: this.#settings,
      src: this.#namesFile ? this.#siteAddress : undefined,
      target: this.linkTarget,
      text: this.fallbackText || this.words.blocks[this.name].fallback,
    };
  }

  /** Whether the element names its file by `src`. */
  get #namesFile(): boolean {
    return !this.isSiteDefault;
  }

  /** The file's address on the site; an example is treated like a file of the site. */
  get #siteAddress(): string {
    if (this.source === 'own') return this.ownAddress.trim();
    return this.source === 'file' ? `/daten/${this.localFile?.name || 'kommune.json'}` : `/${this.source}`;
  }

  /** The options that differ from their defaults, in the order in which the class declares them. */
  get #settings(): Setting[] {
    const { block } = this;
    if (!block) return [];
    const values = this.values[this.name] ?? {};
    return this.options.flatMap((option): Setting[] => {
      const value = values[option.attribute]?.trim() ?? '';
      if (!value || parseOption(block, option, value) === option.defaultValue) return [];
      const { label, values: choices } = this.#wordsOf(option);
      const isList =
        choicesInFile[option.name]?.isMany ?? (!!choices && !(String(option.defaultValue) in choices));
      return [{ attribute: option.attribute, value, isList, label }];
    });
  }

  #wordsOf({ name }: Option): AnyOptionWords {
    const { blocks, options } = this.words;
    const all: Record<string, AnyOptionWords> = {
      ...blocks[this.name].options,
      headingLevel: options.headingLevel,
    };
    return all[name] ?? { label: name };
  }

  #renderBlocks() {
    return html`<fieldset class="blocks">
      <legend class="visually-hidden">${this.words.steps.block}</legend>
      ${blockNames.map((name) => {
        const { title, description } = this.words.blocks[name];
        return html`<label class="card">
          <input
            type="radio"
            name="block"
            value=${name}
            .checked=${name === this.name}
            @change=${() => (this.name = name)}
          />
          <span><strong>${title}</strong> <span class="help">${description}</span></span>
        </label>`;
      })}
    </fieldset>`;
  }

  #renderData() {
    const { data } = this.words;
    const renderSource = (value: string, label: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="data"
          value=${value}
          .checked=${value === this.source}
          @change=${() => (this.source = value)}
        />
        ${label}
      </label>`;
    return html`
      <fieldset>
        <legend class="visually-hidden">${data.legend}</legend>
        ${examples.map(({ name, src }) => renderSource(src, data.example(name)))}
        ${renderSource('own', data.ownAddress)} ${renderSource('file', data.localFile)}
      </fieldset>
      ${this.source === 'own' ? this.#renderOwnAddress() : nothing}
      ${this.source === 'file' ? this.#renderLocalFile() : nothing}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.isSiteDefault}
          aria-describedby="default-help"
          @change=${(event: Event) => (this.isSiteDefault = (event.target as HTMLInputElement).checked)}
        />
        ${data.isSiteDefault}
      </label>
      <p class="help" id="default-help">${data.isSiteDefaultHelp}</p>
      <p class="status ${this.previewState}" role="status">
        ${this.#lacksFile ? '' : data.state[this.previewState]}
      </p>
    `;
  }

  #renderOwnAddress() {
    const { data } = this.words;
    return html`<div class="field">
      <label for="own">${data.ownAddressLabel}</label>
      <input
        id="own"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${this.ownAddress}
        aria-describedby="own-help"
        @change=${this.#handleOwnAddress}
      />
      <p class="help" id="own-help">${data.ownAddressHelp}</p>
    </div>`;
  }

  #renderLocalFile() {
    const { data } = this.words;
    return html`<div class="field">
      <label for="local">${data.localFileLabel}${this.localFile ? `: ${this.localFile.name}` : ''}</label>
      <input
        id="local"
        type="file"
        accept=".json,application/json"
        aria-describedby="local-help"
        @change=${this.#handleLocalFile}
      />
      <p class="help" id="local-help">${data.localFileHelp}</p>
      ${this.isLocalFileUnreadable ? html`<p class="help wrong" role="alert">${data.localFileUnreadable}</p>` : nothing}
    </div>`;
  }

  /** Whether there is no file to preview yet. */
  get #lacksFile(): boolean {
    return (this.source === 'own' && !this.ownAddress.trim()) || (this.source === 'file' && !this.localFile);
  }

  #renderOptions() {
    const { block } = this;
    if (!block) return nothing;
    const values = this.values[this.name] ?? {};
    return html`<div class="options" @option-set=${this.#handleOption}>
        ${this.options.map(
          (option) =>
            html`<option-field
              .language=${this.language}
              .block=${block}
              .option=${option}
              .label=${this.#wordsOf(option)}
              .value=${values[option.attribute] ?? ''}
              .program=${this.previewProgram}
            ></option-field>`,
        )}
      </div>
      <p>
        <button type="button" @click=${() => (this.values = { ...this.values, [this.name]: {} })}>
          ${this.words.options.reset}
        </button>
      </p>`;
  }

  #renderPreview() {
    const { preview } = this.words;
    const renderWidth = (isPhone: boolean, label: string) =>
      html`<label>
        <input
          type="radio"
          name="width"
          .checked=${isPhone === this.isPhoneWidth}
          @change=${() => (this.isPhoneWidth = isPhone)}
        />
        <span>${label}</span>
      </label>`;
    const src = this.source === 'own' ? this.ownAddress.trim() : this.source;
    return html`<fieldset class="segments">
        <legend class="visually-hidden">${preview.width}</legend>
        ${renderWidth(false, preview.wide)} ${renderWidth(true, preview.phone)}
      </fieldset>
      <div
        class="stage ${this.isPhoneWidth ? 'phone' : ''}"
        role="region"
        aria-label=${preview.region}
        tabindex="0"
      >
        ${
          this.#lacksFile
            ? nothing
            : html`<block-preview
                .block=${this.block}
                .settings=${this.#settings}
                .src=${this.source === 'file' ? '' : src}
                .program=${this.source === 'file' ? this.localFile?.program : undefined}
                @preview-state=${this.#handlePreviewState}
              ></block-preview>`
        }
      </div>
      <p class="help">${preview.hint}</p>`;
  }

  #renderForms() {
    const { insert, blocks } = this.words;
    const { embedOptions } = this;
    const link = linkForm(embedOptions);
    const renderLines = (label: string, text: string) =>
      html`<copy-lines .language=${this.language} .label=${label} .lines=${text}></copy-lines>`;
    const reasonFor = (form: Extract<LinkForm, { refused: string }>) =>
      form.refused === 'value' ? insert.refused.value(form.label) : insert.refused[form.refused];
    return html`
      <div class="fields">
        <label class="field">
          ${insert.text}
          <input
            type="text"
            autocomplete="off"
            .value=${this.fallbackText}
            placeholder=${blocks[this.name].fallback}
            @input=${(event: Event) => (this.fallbackText = (event.target as HTMLInputElement).value)}
          />
        </label>
        ${
          this.#namesFile
            ? nothing
            : html`<div class="field">
                <label for="target">${insert.target}</label>
                <input
                  id="target"
                  type="text"
                  inputmode="url"
                  autocomplete="off"
                  spellcheck="false"
                  .value=${this.linkTarget}
                  aria-describedby="target-help"
                  @input=${(event: Event) => (this.linkTarget = (event.target as HTMLInputElement).value)}
                />
                <p class="help" id="target-help">${insert.targetHelp}</p>
              </div>`
        }
      </div>
      <div class="forms">
        <section>
          <h3>${insert.link.title}</h3>
          <p>${insert.link.when}</p>
          ${
            'refused' in link
              ? html`<p class="refused">${reasonFor(link)}</p>`
              : [renderLines(insert.link.address, link.address), renderLines(insert.link.html, link.html)]
          }
        </section>
        <section>
          <h3>${insert.placeholder.title}</h3>
          <p>${insert.placeholder.when}</p>
          ${renderLines(insert.placeholder.html, placeholderForm(embedOptions))}
        </section>
        <section>
          <h3>${insert.tag.title}</h3>
          <p>${insert.tag.when}</p>
          ${renderLines(insert.tag.html, tagForm(embedOptions))}
        </section>
      </div>
    `;
  }

  async #loadBlock(name: BlockName): Promise<void> {
    const block = await loadBlockClass(name);
    if (name !== this.name) return;
    this.block = block;
    this.options = optionsOf(block);
  }

  readonly #handleOption = ({ attribute, value }: OptionSetEvent) => {
    this.values = { ...this.values, [this.name]: { ...this.values[this.name], [attribute]: value } };
  };

  readonly #handlePreviewState = ({ state, program }: PreviewStateEvent) => {
    this.previewState = state;
    if (state === 'error') this.previewProgram = undefined;
    this.previewProgram = program ?? this.previewProgram;
  };

  /** Allows the origin of the typed URL in this page: the preview loads nothing that its reader has not entered. */
  readonly #handleOwnAddress = (event: Event) => {
    this.ownAddress = (event.target as HTMLInputElement).value;
    const origin = foreignOrigin(this.ownAddress);
    if (origin) configure({ origins: [origin] });
  };

  readonly #handleLocalFile = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file) return;
    this.isLocalFileUnreadable = false;
    try {
      const { program } = parseProgram(JSON.parse((await file.text()).replace(/^\uFEFF/, '')));
      if (program) this.localFile = { name: file.name, program };
      else this.isLocalFileUnreadable = true;
    } catch {
      this.isLocalFileUnreadable = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'block-builder': BlockBuilder;
  }
}
