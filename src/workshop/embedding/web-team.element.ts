import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EmbedSettings } from '../../authoring/embedding/embed-settings.js';
import { EXAMPLE_ADDRESS } from '../../authoring/embedding/server-examples.js';
import type { SiteSettings } from '../../authoring/embedding/site-setup.js';
import { STARTER_FILE_NAME, starterFile } from '../../authoring/embedding/starter-file.js';
import { accessibilityStatement, privacyStatement } from '../../authoring/embedding/statements.js';
import { berlinTime } from '../../model/dates.js';
import { saveFile } from '../../platform/save-file.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import type { ShownElementName } from '../words/element-texts.js';
import { elementTexts } from '../words/element-words.js';
import { findEmbedBuild, type EmbedBuild } from './embed-build.js';
import type { EmbedSettingsEvent } from './embed-events.js';
import { embedChoices, embedSettings } from './embed-store.js';
import { shownElements } from './element-options.js';
import { WebTeamPart } from './web-team-part.js';
import { webTeamStyles } from './web-team.styles.js';

/**
 * What the web team sets up once for a website: files to download, lines for templates and servers, texts for legal pages.
 *
 * @summary The workshop's page for the web team.
 * @fires pk-workshop-navigate - Elements are to be chosen.
 */
export class WebTeamElement extends WebTeamPart {
  static readonly tag = 'pk-workshop-web-team';
  static override styles = [...controls, webTeamStyles];

  @property({ attribute: false }) site: SiteContext = unknownSite;

  /** The built elements beside the page; `undefined` while they are looked for, `null` where there are none. */
  @state() private build?: EmbedBuild | null;

  constructor() {
    super();
    this.addEventListener('pk-embed-settings', this.#handleSettings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site') && changed.get('site')?.elements !== this.site.elements) void this.#findBuild();
  }

  protected override render(): TemplateResult {
    const { team } = this;
    const { settings } = embedSettings;
    const manifest = this.build?.manifest;
    return html`<header>
        <h1 tabindex="-1">${team.title}</h1>
        <p class="quiet">${team.intro}</p>
        <p>
          <button
            type="button"
            class="link"
            @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(['embedding']))}
          >
            ${team.toElements}
          </button>
        </p>
      </header>
      ${this.#renderDownload()} ${this.#renderAddresses(settings)}
      <section>
        <h2>${team.head.title}</h2>
        <pk-workshop-head-lines
          .language=${this.language}
          .site=${this.#siteSettings}
          .manifest=${manifest}
          .element=${embedChoices.choices.element}
        ></pk-workshop-head-lines>
      </section>
      <section>
        <h2>${team.server.title}</h2>
        <pk-workshop-server-examples
          .language=${this.language}
          .site=${this.#siteSettings}
          .manifest=${manifest}
        ></pk-workshop-server-examples>
      </section>
      <section>
        <h2>${this.words.cms.title}</h2>
        <pk-workshop-cms-setup .language=${this.language} .cms=${settings.cms}></pk-workshop-cms-setup>
      </section>
      ${this.#renderStatements(settings)}`;
  }

  /** What the lines are made from: an example where no address is known. */
  get #siteSettings(): SiteSettings {
    const { folder, address, isSiteDefault } = embedSettings.settings;
    return { folder, src: address || EXAMPLE_ADDRESS, isNamed: !isSiteDefault };
  }

  #renderDownload(): TemplateResult {
    const { download } = this.team;
    const { build } = this;
    const version = build?.manifest.version ?? '';
    return html`<section>
      <h2>${download.title}</h2>
      <div class="pair">
        <div class="stack">
          ${
            build
              ? html`<p>${download.when(version)}</p>
                  <p><a class="button" href=${build.zip} download>${download.button(version)}</a></p>`
              : html`<p>${build === null ? download.missing : nothing}</p>`
          }
        </div>
        <div class="stack">
          <p>${download.starterWhen}</p>
          <p><button type="button" @click=${this.#saveStarter}>${download.starter}</button></p>
        </div>
      </div>
    </section>`;
  }

  #renderAddresses(settings: EmbedSettings): TemplateResult {
    const { addresses } = this.team;
    const field = (name: 'folder' | 'address', label: string, help: string) =>
      html`<div class="field">
        <label for=${name}>${label}</label>
        <input
          id=${name}
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          .value=${settings[name]}
          aria-describedby=${help ? `${name}-help` : nothing}
          @input=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).value })}
        />
        ${help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing}
      </div>`;
    return html`<section>
      <h2>${addresses.title}</h2>
      <p>${addresses.when}</p>
      <div class="fields">
        ${field('address', addresses.data, addresses.dataHelp(EXAMPLE_ADDRESS))}
        ${field('folder', addresses.folder, '')}
        <div class="field">
          <label for="element">${addresses.element}</label>
          <select id="element" aria-describedby="element-help" @change=${this.#handleElement}>
            ${shownElements.map(
              (name) =>
                html`<option value=${name} ?selected=${name === embedChoices.choices.element}>
                  ${elementTexts[this.language][name].title}
                </option>`,
            )}
          </select>
          <p class="help" id="element-help">${addresses.elementHelp}</p>
        </div>
      </div>
    </section>`;
  }

  #renderStatements({ address }: EmbedSettings): TemplateResult {
    const { statements } = this.team;
    const lines = (label: string, text: string) =>
      html`<pk-workshop-copy-lines
        .language=${this.language}
        .label=${label}
        .lines=${text}
        .prose=${true}
      ></pk-workshop-copy-lines>`;
    return html`<section>
      <h2>${statements.title}</h2>
      <p>${statements.when}</p>
      <div class="pair">
        ${lines(statements.privacy, privacyStatement(address))}
        ${lines(statements.accessibility, accessibilityStatement())}
      </div>
    </section>`;
  }

  async #findBuild(): Promise<void> {
    const { elements } = this.site;
    const build = await findEmbedBuild(elements);
    if (elements === this.site.elements) this.build = build ?? null;
  }

  #change(changes: Partial<EmbedSettings>): void {
    embedSettings.save({ ...embedSettings.settings, ...changes });
    this.requestUpdate();
  }

  readonly #handleSettings = ({ changes }: EmbedSettingsEvent) => this.#change(changes);

  readonly #handleElement = (event: Event) => {
    embedChoices.change({ element: (event.target as HTMLSelectElement).value as ShownElementName });
    this.requestUpdate();
  };

  readonly #saveStarter = () => {
    saveFile(STARTER_FILE_NAME, 'application/json', starterFile(berlinTime(new Date()).slice(0, 10)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-web-team': WebTeamElement;
  }
}
