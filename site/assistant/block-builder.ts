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
  blockClass,
  blockNames,
  namedInFile,
  optionsOf,
  taken,
  type BlockClass,
  type Option,
} from './options.js';
import { PageElement } from './page-element.js';
import { foreignOrigin } from './team.js';
import type { AnyOptionWords, BlockName } from './words.js';

const examples = [
  { name: 'Landkreis Peine', src: 'daten/peine.json' },
  { name: 'Landkreis Gifhorn', src: 'daten/gifhorn.json' },
  { name: 'Landkreis Hameln-Pyrmont', src: 'daten/hameln-pyrmont.json' },
];

/** "Embed an element": from the choice of an element to the lines that are pasted. */
export class BlockBuilder extends PageElement {
  /** A file from this device, by its name and what is in it. */
  @property({ attribute: false }) local?: { name: string; program: Program };

  @state() private name: BlockName = blockNames[0]!;
  @state() private block?: BlockClass;
  @state() private options: Option[] = [];
  @state() private values: Partial<Record<BlockName, Record<string, string>>> = {};
  @state() private choice = examples[0]!.src;
  @state() private own = '';
  @state() private isDefault = true;
  @state() private isPhone = false;
  @state() private text = '';
  @state() private target = '/praeventionskette';
  @state() private status: ElementState = 'pending';
  @state() private shown?: Program;
  @state() private isUnreadable = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || !this.hasUpdated) void this.#loadBlock(this.name);
    if (changed.has('local') && this.local) this.choice = 'file';
  }

  protected override render() {
    const { steps } = this.words;
    const head = (number: number, title: string) =>
      html`<h2><span class="number">${number}</span> ${title}</h2>`;
    return html`
      <div class="bench">
        <div class="settings">
          <section>${head(1, steps.block)} ${this.#renderBlocks()}</section>
          <section>${head(2, steps.data)} ${this.#renderData()}</section>
          <section>${head(3, steps.options)} ${this.#renderOptions()}</section>
        </div>
        <section class="view">${head(4, steps.preview)} ${this.#renderPreview()}</section>
      </div>
      <section>${head(5, steps.insert)} ${this.#renderForms()}</section>
      <section>
        <web-team
          .language=${this.language}
          .src=${this.#address}
          .isNamed=${this.#isNamed}
          .block=${this.block?.tag.slice(3) ?? ''}
        ></web-team>
      </section>
    `;
  }

  /** What an author wants, as the three forms say it. */
  get wish(): EmbedOptions {
    return {
      block: this.name,
      settings: this.#settings,
      src: this.#isNamed ? this.#address : undefined,
      target: this.target,
      text: this.text || this.words.blocks[this.name].fallback,
    };
  }

  /** Whether the element names its file itself. */
  get #isNamed(): boolean {
    return !this.isDefault;
  }

  /** The file's address as it will be on the site: the examples are taken for files of its own. */
  get #address(): string {
    if (this.choice === 'own') return this.own.trim();
    return this.choice === 'file' ? `/daten/${this.local?.name || 'kommune.json'}` : `/${this.choice}`;
  }

  /** What differs from the defaults, in the order in which the class declares it. */
  get #settings(): Setting[] {
    const { block } = this;
    if (!block) return [];
    const values = this.values[this.name] ?? {};
    return this.options.flatMap((option): Setting[] => {
      const value = values[option.attribute]?.trim() ?? '';
      if (!value || taken(block, option, value) === option.standard) return [];
      const { label, words } = this.#wordsOf(option);
      const isList = namedInFile[option.name]?.isMany ?? (!!words && !(String(option.standard) in words));
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
      <legend class="unseen">${this.words.steps.block}</legend>
      ${blockNames.map((name) => {
        const { title, shows } = this.words.blocks[name];
        return html`<label class="card">
          <input
            type="radio"
            name="block"
            value=${name}
            .checked=${name === this.name}
            @change=${() => (this.name = name)}
          />
          <span><strong>${title}</strong> <span class="help">${shows}</span></span>
        </label>`;
      })}
    </fieldset>`;
  }

  #renderData() {
    const { data } = this.words;
    const choice = (value: string, label: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="data"
          value=${value}
          .checked=${value === this.choice}
          @change=${() => (this.choice = value)}
        />
        ${label}
      </label>`;
    return html`
      <fieldset>
        <legend class="unseen">${data.legend}</legend>
        ${examples.map(({ name, src }) => choice(src, data.example(name)))} ${choice('own', data.own)}
        ${choice('file', data.file)}
      </fieldset>
      ${this.choice === 'own' ? this.#renderOwn() : nothing}
      ${this.choice === 'file' ? this.#renderLocal() : nothing}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.isDefault}
          aria-describedby="default-help"
          @change=${(event: Event) => (this.isDefault = (event.target as HTMLInputElement).checked)}
        />
        ${data.isDefault}
      </label>
      <p class="help" id="default-help">${data.isDefaultHelp}</p>
      <p class="status ${this.status}" role="status">${this.#isWaiting ? '' : data.state[this.status]}</p>
    `;
  }

  #renderOwn() {
    const { data } = this.words;
    return html`<div class="field">
      <label for="own">${data.ownLabel}</label>
      <input
        id="own"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${this.own}
        aria-describedby="own-help"
        @change=${this.#nameOwn}
      />
      <p class="help" id="own-help">${data.ownHelp}</p>
    </div>`;
  }

  #renderLocal() {
    const { data } = this.words;
    return html`<div class="field">
      <label for="local">${data.fileLabel}${this.local ? `: ${this.local.name}` : ''}</label>
      <input
        id="local"
        type="file"
        accept=".json,application/json"
        aria-describedby="local-help"
        @change=${this.#takeLocal}
      />
      <p class="help" id="local-help">${data.fileHelp}</p>
      ${this.isUnreadable ? html`<p class="help wrong" role="alert">${data.fileUnreadable}</p>` : nothing}
    </div>`;
  }

  /** Whether there is no file to be shown yet. */
  get #isWaiting(): boolean {
    return (this.choice === 'own' && !this.own.trim()) || (this.choice === 'file' && !this.local);
  }

  #renderOptions() {
    const { block } = this;
    if (!block) return nothing;
    const values = this.values[this.name] ?? {};
    return html`<div class="options" @option-set=${this.#setOption}>
        ${this.options.map(
          (option) =>
            html`<option-field
              .language=${this.language}
              .block=${block}
              .option=${option}
              .label=${this.#wordsOf(option)}
              .value=${values[option.attribute] ?? ''}
              .program=${this.shown}
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
    const width = (isPhone: boolean, label: string) =>
      html`<label>
        <input
          type="radio"
          name="width"
          .checked=${isPhone === this.isPhone}
          @change=${() => (this.isPhone = isPhone)}
        />
        <span>${label}</span>
      </label>`;
    const src = this.choice === 'own' ? this.own.trim() : this.choice;
    return html`<fieldset class="segments">
        <legend class="unseen">${preview.width}</legend>
        ${width(false, preview.wide)} ${width(true, preview.phone)}
      </fieldset>
      <div
        class="stage ${this.isPhone ? 'phone' : ''}"
        role="region"
        aria-label=${preview.region}
        tabindex="0"
      >
        ${
          this.#isWaiting
            ? nothing
            : html`<block-preview
                .block=${this.block}
                .settings=${this.#settings}
                .src=${this.choice === 'file' ? '' : src}
                .program=${this.choice === 'file' ? this.local?.program : undefined}
                @preview-state=${this.#hearPreview}
              ></block-preview>`
        }
      </div>
      <p class="help">${preview.hint}</p>`;
  }

  #renderForms() {
    const { insert, blocks } = this.words;
    const { wish } = this;
    const link = linkForm(wish);
    const lines = (label: string, text: string) =>
      html`<copy-lines .language=${this.language} .label=${label} .lines=${text}></copy-lines>`;
    const refusal = (form: Extract<LinkForm, { refused: string }>) =>
      form.refused === 'value' ? insert.refused.value(form.label) : insert.refused[form.refused];
    return html`
      <div class="fields">
        <label class="field">
          ${insert.text}
          <input
            type="text"
            autocomplete="off"
            .value=${this.text}
            placeholder=${blocks[this.name].fallback}
            @input=${(event: Event) => (this.text = (event.target as HTMLInputElement).value)}
          />
        </label>
        ${
          this.#isNamed
            ? nothing
            : html`<div class="field">
                <label for="target">${insert.target}</label>
                <input
                  id="target"
                  type="text"
                  inputmode="url"
                  autocomplete="off"
                  spellcheck="false"
                  .value=${this.target}
                  aria-describedby="target-help"
                  @input=${(event: Event) => (this.target = (event.target as HTMLInputElement).value)}
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
              ? html`<p class="refused">${refusal(link)}</p>`
              : [lines(insert.link.address, link.address), lines(insert.link.html, link.html)]
          }
        </section>
        <section>
          <h3>${insert.placeholder.title}</h3>
          <p>${insert.placeholder.when}</p>
          ${lines(insert.placeholder.html, placeholderForm(wish))}
        </section>
        <section>
          <h3>${insert.tag.title}</h3>
          <p>${insert.tag.when}</p>
          ${lines(insert.tag.html, tagForm(wish))}
        </section>
      </div>
    `;
  }

  async #loadBlock(name: BlockName): Promise<void> {
    const block = await blockClass(name);
    if (name !== this.name) return;
    this.block = block;
    this.options = optionsOf(block);
  }

  readonly #setOption = ({ attribute, value }: OptionSetEvent) => {
    this.values = { ...this.values, [this.name]: { ...this.values[this.name], [attribute]: value } };
  };

  readonly #hearPreview = ({ state, program }: PreviewStateEvent) => {
    this.status = state;
    if (state === 'error') this.shown = undefined;
    this.shown = program ?? this.shown;
  };

  /** An address typed here is loaded from any origin: the assistant runs on the editor's own device. */
  readonly #nameOwn = (event: Event) => {
    this.own = (event.target as HTMLInputElement).value;
    const origin = foreignOrigin(this.own);
    if (origin) configure({ origins: [origin] });
  };

  readonly #takeLocal = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file) return;
    this.isUnreadable = false;
    try {
      const { program } = parseProgram(JSON.parse((await file.text()).replace(/^\uFEFF/, '')));
      if (program) this.local = { name: file.name, program };
      else this.isUnreadable = true;
    } catch {
      this.isUnreadable = true;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'block-builder': BlockBuilder;
  }
}
