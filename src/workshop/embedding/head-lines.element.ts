import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  corsLine,
  foreignOrigin,
  headLines,
  loaderTag,
  policyLine,
  strictPolicyLine,
  trustedTypesLine,
  type EmbedManifest,
  type SiteSettings,
} from '../../authoring/embedding/site-setup.js';
import { controls } from '../styles/controls.styles.js';
import { WebTeamPart } from './web-team-part.js';
import { pairs } from './web-team.styles.js';

/** The lines for the head of a site's template, and the policy that they need. */
export class HeadLinesElement extends WebTeamPart {
  static readonly tag = 'pk-workshop-head-lines';
  static override styles = [...controls, pairs];

  @property({ attribute: false }) site!: SiteSettings;

  /** Of the built elements, if they are beside the page. */
  @property({ attribute: false }) manifest?: EmbedManifest | undefined;

  /** The name of the page's element without its prefix. */
  @property() element = '';

  protected override render(): TemplateResult {
    const { head, policy, origins } = this.team;
    const { site } = this;
    const origin = foreignOrigin(site.src);
    return html`<div class="pair">
      <section>
        <h3>${head.loader.title}</h3>
        <p>${head.loader.when}</p>
        ${this.#renderLines(head.loader.title, loaderTag(site))}
      </section>
      <section>
        <h3>${head.early.title}</h3>
        ${this.#renderEarly()}
      </section>
      <section>
        <h3>${head.pinned.title}</h3>
        ${this.#renderPinned()}
      </section>
      <section>
        <h3>${origins.title}</h3>
        <p>${origin ? origins.some(origin) : origins.none}</p>
        ${origin ? this.#renderLines('CORS', corsLine) : nothing}
      </section>
      <section>
        <h3>${policy.title}</h3>
        <p>${policy.when}</p>
        ${this.#renderLines('Content-Security-Policy', policyLine(site))}
        <p>${policy.trusted}</p>
        ${this.#renderLines('Trusted Types', trustedTypesLine)}
      </section>
      <section>
        <h3>${policy.strictLabel}</h3>
        <p>${policy.strict}</p>
        ${this.#renderLines(policy.strictLabel, strictPolicyLine(site))}
      </section>
    </div>`;
  }

  #renderEarly(): TemplateResult {
    const { head } = this.team;
    if (!this.manifest) return html`<p>${head.missing}</p>`;
    return html`<p>${head.early.when}</p>
      ${this.#renderLines(head.early.title, headLines(this.site, this.manifest, this.element))}`;
  }

  #renderPinned(): TemplateResult {
    const { head } = this.team;
    const { version = '', integrity } = this.manifest ?? {};
    const checksum = integrity?.['pk.all.js'];
    if (!checksum) return html`<p>${head.missing}</p>`;
    const pin = { file: `${version}/pk.all.js`, integrity: checksum };
    return html`<p>${head.pinned.when(version)}</p>
      ${this.#renderLines(head.pinned.title, loaderTag(this.site, pin))}`;
  }

  #renderLines(label: string, lines: string): TemplateResult {
    return html`<pk-workshop-copy-lines
      .language=${this.language}
      .label=${label}
      .lines=${lines}
    ></pk-workshop-copy-lines>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-head-lines': HeadLinesElement;
  }
}
