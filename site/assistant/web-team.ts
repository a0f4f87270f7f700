import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { systems, type Listed } from './cms.js';
import { blockClass, blockNames } from './options.js';
import { PageElement } from './page-element.js';
import {
  corsLine,
  foreignOrigin,
  headLines,
  loadIntegrity,
  loaderTag,
  policyLine,
  trustedTypesLine,
  type Integrity,
} from './team.js';

/** Step 6: what the web team sets once. */
export class WebTeam extends PageElement {
  /** The file's address. */
  @property() src = '';

  /** Whether elements name the file themselves, so that the loader need not. */
  @property({ type: Boolean }) isNamed = false;

  /** The element that has been chosen, without its prefix. */
  @property() block = '';

  @state() private folder = '/pk/';
  @state() private system = 'typo3';
  @state() private integrity?: Integrity;
  @state() private listed: Listed[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadIntegrity().then((integrity) => (this.integrity = integrity));
    void this.#list();
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
        <input type="text" .value=${folder} @input=${this.#rename} spellcheck="false" autocomplete="off" />
      </label>
      <div class="pair">
        <section>
          <h3>${team.loader.title}</h3>
          <p>${team.loader.when}</p>
          ${this.#lines(team.loader.title, loaderTag({ folder, src, isNamed }))}
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
          ${this.#lines('Content-Security-Policy', policyLine({ folder, src }))}
          <p>${team.policy.trusted}</p>
          ${this.#lines('Trusted Types', trustedTypesLine)}
        </section>
        <section>
          <h3>${team.origins.title}</h3>
          <p>${origin ? team.origins.some(origin) : team.origins.none}</p>
          ${origin ? this.#lines('CORS', corsLine) : nothing}
        </section>
      </div>
      <h3>${team.cms.title}</h3>
      <label class="field short">
        ${team.cms.label}
        <select .value=${this.system} @change=${this.#choose}>
          ${Object.entries(systems).map(
            ([id, { name }]) =>
              html`<option value=${id}>${name || (this.language === 'de' ? 'Anderes' : 'Another')}</option>`,
          )}
        </select>
      </label>
      <p>${team.always}</p>
      ${systems[this.system]!.steps(this.listed).map(
        ({ say, lines }) =>
          html`<p>${say[this.language]}</p>
            ${lines ? this.#lines(say[this.language].replace(/[:,.]$/, ''), lines, systems[this.system]!.name) : nothing}`,
      )}
    `;
  }

  #renderPinned() {
    const { pinned } = this.words.team;
    const { version = '', integrity } = this.integrity ?? {};
    const hash = integrity?.['pk.all.js'];
    if (!hash) return html`<p>${pinned.missing}</p>`;
    const pin = { file: `${version}/pk.all.js`, integrity: hash };
    return html`<p>${pinned.when(version)}</p>
      ${this.#lines(pinned.title, loaderTag(this.#site, pin))}`;
  }

  #renderHead() {
    const { head, pinned } = this.words.team;
    if (!this.integrity) return html`<p>${pinned.missing}</p>`;
    return html`<p>${head.when}</p>
      ${this.#lines(head.title, headLines(this.#site, this.integrity, this.block))}`;
  }

  get #site() {
    const { folder, src, isNamed } = this;
    return { folder, src, isNamed };
  }

  #lines(label: string, lines: string, shown = label) {
    return html`<copy-lines
      .language=${this.language}
      .label=${shown || label}
      .lines=${lines}
    ></copy-lines>`;
  }

  /** The lists of systems are made from what the classes declare. */
  async #list(): Promise<void> {
    const classes = await Promise.all(blockNames.map(blockClass));
    this.listed = [
      { tag: 'pk-program', attributes: ['src'] },
      ...classes.map(({ tag, observedAttributes }) => ({ tag, attributes: observedAttributes })),
    ];
  }

  readonly #rename = (event: Event) => {
    this.folder = (event.target as HTMLInputElement).value;
  };

  readonly #choose = (event: Event) => {
    this.system = (event.target as HTMLSelectElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'web-team': WebTeam;
  }
}
