import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { languageOf } from '../../../model/reader-language.js';
import { shorten } from '../../../model/text.js';
import type { Service } from '../../../schema/index.js';
import { languageName } from '../../shared/language-name.js';
import { renderService } from '../../shared/service-result.js';
import { serviceDialog } from '../details/lazy-modules.js';
import { FinderPart } from '../finder-part.js';
import { hasSchedules } from '../opening/has-schedules.js';
import { distanceLabel } from '../proximity/distance-label.js';
import { renderShortlistButton } from '../shortlist/shortlist-button.js';
import { renderInquiry } from './inquiry.js';
import { renderLoading } from './loading.js';

/** One service of the list, in a few lines: its name opens the details. */
export class FinderResult extends FinderPart {
  static readonly tag = 'pk-finder-result';

  @property({ attribute: false }) service!: Service;
  @property({ attribute: false }) serviceKey = '';

  /** How many levels below the finder's own headings the service's name stands. */
  @property({ attribute: false }) levelsBelow = 0;

  /** How far away it is; `undefined` where that is unknown, or not asked for. */
  @property({ attribute: false }) distanceKm?: number | undefined;

  /** Whether its name was pressed, and the code of its details is being loaded. */
  @state() private isOpening = false;

  /** Whether the details are here, too: on paper there is no dialog. */
  @state() private hasPrintedDetails = false;

  /** Renders the details for paper at once, as far as their code is loaded: printing does not wait. */
  prepareForPrint(): void {
    if (!serviceDialog.loaded) return;
    this.hasPrintedDetails = true;
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A row is used for another service when the list changes.
    if (changed.has('serviceKey') || (this.isOpening && serviceDialog.loadFor(this))) this.isOpening = false;
  }

  protected override render(): TemplateResult {
    const { service, context, distanceKm } = this;
    const { places, schedules } = service;
    return html`${renderService(service, context, {
      heading: context.heading(this.#renderName(), this.levelsBelow),
      distance: distanceKm === undefined ? undefined : distanceLabel(distanceKm, context),
      status: places.length || schedules.length ? this.#renderStatus() : undefined,
      inquiry: renderInquiry(service, context),
      action: renderShortlistButton(service, context),
    })}
    ${this.isOpening ? renderLoading(context) : nothing}
    ${this.hasPrintedDetails ? this.#renderPrintedDetails() : nothing}`;
  }

  #renderName(): TemplateResult {
    const { context, serviceKey } = this;
    return html`<a
      class="name"
      part="link"
      href=${context.links.toDetails(serviceKey)}
      data-service=${serviceKey}
      aria-haspopup="dialog"
      @pointerenter=${this.#refreshLink}
      @focus=${this.#refreshLink}
      @click=${this.#onNameClick}
      >${context.text(this.service.name, (name) => shorten(name))}</a
    >`;
  }

  #renderPrintedDetails(): TemplateResult {
    const { service, context } = this;
    return html`<div class="details">${serviceDialog.loaded?.renderDetails(service, context)}</div>`;
  }

  /** Whether it is open, and which languages are spoken. */
  #renderStatus(): TemplateResult {
    return html`${this.#renderOpening()} ${this.#renderLanguages()}`;
  }

  /** Hours in words stand as they are; that hours are unknown is said only where others have some. */
  #renderOpening(): unknown {
    const { service, context } = this;
    const inWords = service.places.find(({ hours }) => hours)?.hours;
    if (!hasSchedules(service) && inWords) return html`<span class="quiet">${context.text(inWords)}</span>`;
    return context.openingHours?.renderStatus(service, context);
  }

  /** That German is spoken goes without saying. */
  #renderLanguages(): TemplateResult | typeof nothing {
    const { languages } = this.service;
    const { format, localize } = this.context;
    if (languages.every((tag) => languageOf(tag) === 'de')) return nothing;
    const names = languages.map((tag) => languageName(tag, this.context));
    return html`<span class="quiet"
      >${localize.group('finderTools', finderTools).spoken(format.list(names))}</span
    >`;
  }

  /** The list may have been filtered since: rows that stay are not rendered again while somebody types. */
  readonly #refreshLink = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLAnchorElement).href = this.context.links.toDetails(this.serviceKey);
  };

  /** With a key that opens a new tab or window, it is a link like any other. */
  readonly #onNameClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Safari does not focus what is clicked; the focus returns here.
    (event.currentTarget as HTMLElement).focus();
    this.isOpening = true;
    this.change({ openServiceKey: this.serviceKey });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-result': FinderResult;
  }
}
