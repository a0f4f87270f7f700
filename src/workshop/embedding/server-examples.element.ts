import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { serverExamples } from '../../authoring/embedding/server-examples.js';
import type { EmbedManifest, SiteSettings } from '../../authoring/embedding/site-setup.js';
import { VERSION } from '../../program/version.js';
import { controls } from '../styles/controls.styles.js';
import { setupStyles } from './setup.styles.js';
import { WebTeamPart } from './web-team-part.js';

/** A configuration for the server that a site runs on. */
export class ServerExamplesElement extends WebTeamPart {
  static readonly tag = 'pk-workshop-server-examples';
  static override styles = [...controls, setupStyles];

  @property({ attribute: false }) site!: SiteSettings;

  /** Of the built elements, if they are beside the page. */
  @property({ attribute: false }) manifest?: EmbedManifest | undefined;

  @state() private server: keyof typeof serverExamples = 'apache';

  protected override render(): TemplateResult {
    const { server: words } = this.team;
    const { name, file, write } = serverExamples[this.server];
    const version = this.manifest?.version ?? VERSION;
    const lines = write({ ...this.site, version });
    return html`<p>${words.when}</p>
      <div class="segments" role="group" aria-label=${words.which}>
        ${Object.entries(serverExamples).map(
          ([key, example]) =>
            html`<button
              type="button"
              aria-pressed=${key === this.server}
              @click=${() => (this.server = key as keyof typeof serverExamples)}
            >
              ${example.name}
            </button>`,
        )}
      </div>
      <pk-workshop-copy-lines
        .language=${this.language}
        .label="${name}: ${file}"
        .lines=${lines}
      ></pk-workshop-copy-lines>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-server-examples': ServerExamplesElement;
  }
}
