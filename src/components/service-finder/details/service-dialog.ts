import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { serviceDialog } from '../../../localization/de/service-dialog.js';
import { telHref } from '../../../model/phone.js';
import { shorten } from '../../../model/text.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { define } from '../../../program/define.js';
import type { Service } from '../../../schema/index.js';
import { showModal } from '../../shared/modal-dialog.js';
import { renderProse } from '../../shared/prose.js';
import { serviceDetailsStyles } from '../../shared/service-details.styles.js';
import { firstToCall, renderFacts, renderNumber, renderProvider } from '../../shared/service-result.js';
import type { FinderContext } from '../finder-context.js';
import { FinderPart } from '../finder-part.js';
import { distanceLabel } from '../proximity/distance-label.js';
import { renderInquiry } from '../results/inquiry.js';
import { ShareController } from '../share/share-controller.js';
import { shareStyles } from '../share/share.styles.js';
import { renderShortlistButton } from '../shortlist/shortlist-button.js';
import { renderDetails } from './finder-details.js';
import { mapTarget } from './map-target.js';
import type { OpenService } from './open-service.js';
import { renderReportLink } from './report-link.js';
import { serviceDialogStyles } from './service-dialog.styles.js';

export { renderDetails };

/** That a linked service is not in the list any more. */
export const renderGone = ({ localize }: FinderContext): TemplateResult =>
  html`<p class="stale" role="status">${localize.group('serviceDialog', serviceDialog).gone}</p>`;

/**
 * One service, whole: over the whole screen on a phone, in the middle of a larger one. First what can be done with it, then
 * all that the file says. Loaded when somebody is about to open it.
 */
export class ServiceDialog extends FinderPart {
  static readonly tag = 'pk-finder-service-dialog';

  /** The service to show; the dialog is closed without one. */
  @property({ attribute: false, hasChanged: isOtherService }) open?: OpenService | undefined;

  /** How many services are in the list that the dialog leads back to. */
  @property({ attribute: false }) resultCount = 0;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #sharing = new ShareController(this, 'service-link');

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode() as ShadowRoot, serviceDetailsStyles, shareStyles, serviceDialogStyles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    this.#sharing.reset();
    // Closed before it is removed, it gives the focus back.
    if (!this.open) this.dialog?.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { open, context } = this;
    if (!open) return nothing;
    const { service, key } = open;
    return html`<dialog class="service" part="dialog" aria-labelledby="service-name" @close=${this.#onClose}>
      <div class="service-head">
        <button class="back" part="button" type="button" @click=${this.#close}>
          <span>${this.#words.back(this.resultCount)}</span>
        </button>
      </div>
      <div class="service-body">
        <div class="service-name">
          <div id="service-name">${context.heading(context.text(service.name, (name) => shorten(name)))}</div>
          ${renderProvider(service, context, this.#distance)}
        </div>
        ${this.#renderCall(service)}
        <div class="service-actions">${this.#renderActions(open)}</div>
        ${this.#sharing.render(context)}
        ${service.summary ? renderProse(context.pick(service.summary)) : nothing}
        <p class="now">${context.openingHours?.renderStatus(service, context)}</p>
        ${renderFacts(service, context)}
        <div class="details">${renderDetails(service, context)}</div>
        ${this.#renderContact(service)} ${renderReportLink(service, key, context)}
      </div>
    </dialog>`;
  }

  protected override updated(): void {
    if (this.dialog && !this.dialog.open) showModal(this.dialog, this);
  }

  get #words() {
    return this.context.localize.group('serviceDialog', serviceDialog);
  }

  get #distance(): unknown {
    const { distanceKm } = this.open!;
    return distanceKm === undefined ? undefined : distanceLabel(distanceKm, this.context);
  }

  /** The number as a large button; one that can't be dialled as it is written. */
  #renderCall(service: Service): unknown {
    const phone = firstToCall(service.phones);
    if (!phone) {
      const inquiry = renderInquiry(service, this.context);
      return inquiry ? html`<div class="line">${inquiry}</div>` : nothing;
    }
    const href = telHref(phone.number);
    if (!href) return html`<p>${renderNumber(phone, this.context)}</p>`;
    const { text } = this.context;
    return html`<div>
      <a class="call-now" part="link" href=${href}
        ><span>${this.#words.call} <bdi dir="ltr">${phone.number}</bdi></span></a
      >
      ${phone.note ? html`<p class="quiet">${text(phone.note)}</p>` : nothing}
    </div>`;
  }

  #renderActions({ service, key }: OpenService): unknown {
    const { links, pick } = this.context;
    const share = () =>
      this.#sharing.share({ url: links.toService(key), title: shorten(pick(service.name).text) });
    return html`${this.#renderRoute(service)} ${renderShortlistButton(service, this.context)}
      <button part="button" type="button" @click=${share}>${this.#words.share}</button>`;
  }

  /** A plain link to directions: nothing is requested before somebody follows it. */
  #renderRoute({ places }: Service): TemplateResult | typeof nothing {
    const [target] = places.flatMap((place) => mapTarget(place, this.context.pick) ?? []);
    if (!target) return nothing;
    const { route, routeTo } = this.#words;
    return html`<a class="route" part="link" href=${target.routeUrl} target="_blank" rel="noopener noreferrer"
      >${route}<span class="unseen"> ${routeTo(target.label)}</span></a
    >`;
  }

  #renderContact({ name, email, url }: Service): TemplateResult | typeof nothing {
    if (!email && !url) return nothing;
    const { common, text } = this.context;
    return html`<p class="line">
      ${email ? html`<a part="link" href="mailto:${email}">${this.#words.write}</a>` : nothing}
      ${
        url
          ? html`<a part="link" href=${url}>${common.website}<span class="unseen">: ${text(name)}</span></a>`
          : nothing
      }
    </p>`;
  }

  readonly #close = (): void => this.dialog?.close();

  /** However it was closed. Without a dialog, it was the address that closed it. */
  readonly #onClose = ({ currentTarget }: Event): void => {
    if (currentTarget !== this.dialog || !this.open) return;
    this.change({ openServiceKey: undefined }, `[data-service="${CSS.escape(this.open.key)}"]`);
  };
}

function isOtherService(open: OpenService | undefined, previous: OpenService | undefined): boolean {
  return open?.service !== previous?.service || open?.distanceKm !== previous?.distanceKm;
}

define(ServiceDialog);

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-service-dialog': ServiceDialog;
  }
}
