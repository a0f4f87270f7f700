import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cmsSystems, type AllowedElement } from './cms.js';
import { loadBlockClass, blockNames } from './options.js';
import { PageElement } from './page-element.js';
import {
  corsLine,
  foreignOrigin,
  headLines,
  loadEmbedManifest,
  loaderTag,
  policyLine,
  trustedTypesLine,
  type EmbedManifest,
} from './site-setup.js';

/** Step 6: what the web team sets once for the site. */
export class WebTeam extends PageElement {
  /** The file's address. */
  @property() src = '';

  /** Whether elements name the file by `src`, so that the loader need not. */
  @property({ type: Boolean }) isNamed = false;

  /** The name of the selected element without its prefix: `contact-block`. */
  @property() block = '';

  @state() private folder = '/pk/';
  @state() private cmsId = 'typo3';
  @state() private embedManifest?: EmbedManifest;
  @state() private allowedElements: AllowedElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadEmbedManifest().then((integrity) => (this.embedManifest = integrity));
    void this.#loadAllowedElements();
  }

  protected override render() {
    const { team, steps } = this.words;
    const { folder, src, isNamed } = this;
    const origin = foreignOrigin(src);
    return html`
      <h2><span class="number">6</span> ${steps.team}</h2>
      <p>${team.intro}</p>
      <label class="field short">
        ${team.folder}
        <input
          type="text"
          .value=${folder}
          @input=${this.#handleFolder}
          spellcheck="false"
          autocomplete="off"
        />
      </label>
      <div class="pair">
        <section>
          <h3>${team.loader.title}</h3>
          <p>${team.loader.when}</p>
          ${this.#renderLines(team.loader.title, loaderTag({ folder, src, isNamed }))}
        </section>
        <section>
          <h3>${team.head.title}</h3>
          ${this.#renderHead()}
        </section>
        <section>
          <h3>${team.pinned.title}</h3>
          ${this.#renderPinned()}
        </section>
        <section>
          <h3>${team.policy.title}</h3>
          <p>${team.policy.when}</p>
          ${this.#renderLines('Content-Security-Policy', policyLine({ folder, src }))}
          <p>${team.policy.trusted}</p>
          ${this.#renderLines('Trusted Types', trustedTypesLine)}
        </section>
        <section>
          <h3>${team.origins.title}</h3>
          <p>${origin ? team.origins.some(origin) : team.origins.none}</p>
          ${origin ? this.#renderLines('CORS', corsLine) : nothing}
        </section>
      </div>
      <h3>${team.cms.title}</h3>
      <label class="field short">
        ${team.cms.label}
        <select .value=${this.cmsId} @change=${this.#handleCms}>
          ${Object.entries(cmsSystems).map(
            ([id, { name }]) => html`<option value=${id}>${name || team.cms.other}</option>`,
          )}
        </select>
      </label>
      <p>${team.cms.linkNote}</p>
      ${cmsSystems[this.cmsId]!.steps(this.allowedElements).map(
        ({ instruction, lines }) =>
          html`<p>${instruction[this.language]}</p>
            ${lines ? this.#renderLines(instruction[this.language].replace(/[:,.]$/, ''), lines, cmsSystems[this.cmsId]!.name) : nothing}`,
      )}
    `;
  }

  #renderPinned() {
    const { pinned } = this.words.team;
    const { version = '', integrity } = this.embedManifest ?? {};
    const checksum = integrity?.['pk.all.js'];
    if (!checksum) return html`<p>${pinned.missing}</p>`;
    const pin = { file: `${version}/pk.all.js`, integrity: checksum };
    return html`<p>${pinned.when(version)}</p>
      ${this.#renderLines(pinned.title, loaderTag(this.#siteSettings, pin))}`;
  }

  #renderHead() {
    const { head, pinned } = this.words.team;
    if (!this.embedManifest) return html`<p>${pinned.missing}</p>`;
    return html`<p>${head.when}</p>
      ${this.#renderLines(head.title, headLines(this.#siteSettings, this.embedManifest, this.block))}`;
  }

  get #siteSettings() {
    const { folder, src, isNamed } = this;
    return { folder, src, isNamed };
  }

  #renderLines(label: string, lines: string, shown = label) {
    return html`<copy-lines
      .language=${this.language}
      .label=${shown || label}
      .lines=${lines}
    ></copy-lines>`;
  }

  /** Collects the tags and attributes that allow-lists name, from the elements' classes. */
  async #loadAllowedElements(): Promise<void> {
    const classes = await Promise.all(blockNames.map(loadBlockClass));
    this.allowedElements = [
      { tag: 'pk-program', attributes: ['src'] },
      ...classes.map(({ tag, observedAttributes }) => ({ tag, attributes: observedAttributes })),
    ];
  }

  readonly #handleFolder = (event: Event) => {
    this.folder = (event.target as HTMLInputElement).value;
  };

  readonly #handleCms = (event: Event) => {
    this.cmsId = (event.target as HTMLSelectElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'web-team': WebTeam;
  }
}
