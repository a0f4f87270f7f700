import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { define } from '../../../program/define.js';
import type { Service } from '../../../schema/index.js';
import { FinderPart } from '../finder-part.js';
import { ShareController } from '../share/share-controller.js';
import { shareStyles } from '../share/share.styles.js';
import { shortlistActionsStyles } from './shortlist-actions.styles.js';
import { ShortlistClearEvent } from './shortlist-clear-event.js';

const handout = new LazyModule('the QR code of a printed shortlist', (retry) => import('./handout.js'));

/** Some mail programs take no longer addresses. */
const MAX_MAILTO_LENGTH = 1800;

/** What can be done with the shortlist while it is shown: send it, share its link, delete it. Loaded when it is shown. */
export class ShortlistActions extends FinderPart {
  static readonly tag = 'pk-finder-shortlist';

  /** The services on show. */
  @property({ attribute: false }) services: readonly Service[] = [];

  /** The ids of the list on show: the reader's own, or one that somebody has shared. */
  @property({ attribute: false }) serviceIds: readonly string[] = [];

  readonly #sharing = new ShareController(this, 'link');

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode() as ShadowRoot, shareStyles, shortlistActionsStyles);
  }

  /** Adds the QR code of the list's link, for paper. */
  async prepareHandout(): Promise<void> {
    await handout.load();
    this.requestUpdate();
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { shortlist } = this.context;
    const isOwn = this.serviceIds.every((id) => shortlist.includes(id));
    return html`<p class="quiet note">${isOwn ? words.shortlistNote : words.sharedList}</p>
      <div class="chips">
        <a class="action" part="link" href=${this.#mailto()}>${words.mail}</a>
        <button part="button" type="button" @click=${this.#share}>${words.share}</button>
        ${
          shortlist.length
            ? html`<button part="button" type="button" @click=${this.#clear}>${words.forget}</button>`
            : nothing
        }
      </div>
      ${this.#sharing.render(this.context)} ${this.#renderHandout()}`;
  }

  /** On paper a list is a handout: whoever has it in hand finds the list again. */
  #renderHandout(): TemplateResult {
    const link = this.context.links.toShortlist(this.serviceIds);
    return html`<div class="handout">
      ${handout.loaded?.renderQrCode(link)}
      <p>${this.#words.listOnline}<br />${link}</p>
    </div>`;
  }

  get #words() {
    return this.context.localize.group('finderTools', finderTools);
  }

  /** A mail with names and numbers of as many services as fit, and the link to all of them. */
  #mailto(): string {
    const { pick } = this.context;
    const entries = this.services.map(({ name, phones, email }) => {
      const phone = phones.find(({ type }) => type !== 'fax')?.number;
      return [pick(name).text, phone, email].filter(Boolean).join('\n');
    });
    const link = this.context.links.toShortlist(this.services.flatMap(({ id }) => id ?? []));
    const subject = encodeURIComponent(this.#words.mailSubject);
    const bodies = entries.map((_, index) =>
      [...entries.slice(0, entries.length - index), link].join('\n\n'),
    );
    const addresses = [...bodies, link].map(
      (body) => `mailto:?subject=${subject}&body=${encodeURIComponent(body)}`,
    );
    return addresses.find(({ length }) => length <= MAX_MAILTO_LENGTH) ?? addresses.at(-1)!;
  }

  readonly #share = (): void => {
    void this.#sharing.share({ url: this.context.links.toShortlist(this.serviceIds) });
  };

  #clear(): void {
    this.change({ filters: { serviceIds: undefined } }, 'input');
    this.dispatchEvent(new ShortlistClearEvent());
  }
}

define(ShortlistActions);

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-shortlist': ShortlistActions;
  }
}
