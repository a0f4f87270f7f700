import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { publicContacts } from '../../../model/contacts.js';
import { isReachable } from '../../../model/finder/reachability.js';
import { telHref } from '../../../model/phone.js';
import { languageOf } from '../../../model/reader-language.js';
import { shorten } from '../../../model/text.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { Service } from '../../../schema/index.js';
import { languageName } from '../../shared/language-name.js';
import { firstToCall, renderService } from '../../shared/service-result.js';
import { FinderPart } from '../finder-part.js';
import { hasSchedules } from '../opening/has-schedules.js';
import { distanceLabel } from '../proximity/distance-label.js';
import { renderLoading } from './loading.js';
import { ShortlistToggleEvent } from '../shortlist/shortlist-toggle-event.js';

const resultDetails = new LazyModule('the details of services', (retry) => import('./result-details.js'));

/** One service of the list: its summary, and its details once it is unfolded. */
export class FinderResult extends FinderPart {
  static readonly tag = 'pk-finder-result';

  @property({ attribute: false }) service!: Service;

  /** How many levels below the finder's own headings the service's name stands. */
  @property({ attribute: false }) levelsBelow = 0;

  /** How far away it is; `undefined` where that is unknown, or not asked for. */
  @property({ attribute: false }) distanceKm?: number | undefined;

  @state() private isUnfolded = false;

  /** Loads the code of the details: somebody may be about to unfold or to print them. */
  static readonly loadDetails = (): Promise<unknown> => resultDetails.load();

  /** Renders the details at once, as far as their code is loaded: printing does not wait. */
  prepareForPrint(): void {
    if (!resultDetails.loaded) return;
    this.isUnfolded = true;
    this.performUpdate();
  }

  protected override willUpdate(): void {
    if (this.isUnfolded) resultDetails.loadFor(this);
  }

  protected override render(): TemplateResult {
    const { service, context } = this;
    const { places, schedules, name } = service;
    const heading = context.heading(
      context.text(name, (name) => shorten(name)),
      this.levelsBelow,
    );
    return renderService(service, context, {
      heading,
      inquiry: isReachable(service) ? undefined : this.#renderInquiry(),
      action: this.#renderShortlistButton(),
      status: places.length || schedules.length ? this.#renderStatus() : undefined,
      details: this.isUnfolded ? this.#renderDetails() : nothing,
      onDetailsToggle: this.#onDetailsToggle,
    });
  }

  #renderDetails(): unknown {
    const details = resultDetails.loaded?.renderDetails(this.service, this.context);
    return details ?? renderLoading(this.context);
  }

  /** The municipality's own number, for a service that nobody could reach otherwise. */
  #renderInquiry(): unknown {
    const { program, localize, text } = this.context;
    const contact = program && publicContacts(program.contacts).find(({ phones }) => firstToCall(phones));
    if (!contact) return nothing;
    const { inquiry } = localize.group('finderTools', finderTools);
    const office = contact.department ?? contact.organization ?? contact.name;
    const { number } = firstToCall(contact.phones)!;
    return html`<span class="quiet">${inquiry}${office ? html` ${text(office)}` : nothing}</span>
      <span class="call">
        <a part="link" href=${telHref(number) ?? nothing} dir="ltr"
          >${number}<span class="unseen">: ${text(this.service.name)}</span></a
        >
      </span>`;
  }

  #renderShortlistButton(): TemplateResult | typeof nothing {
    const { id, name } = this.service;
    if (!id) return nothing;
    const { localize, shortlist, text } = this.context;
    const isSaved = shortlist.includes(id);
    return html`<button
      class="keep"
      part="button"
      type="button"
      aria-pressed=${isSaved ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new ShortlistToggleEvent(id))}
    >
      <span aria-hidden="true">${isSaved ? '★' : '☆'}</span>
      <span class="word">${localize.group('finderTools', finderTools).keep}</span
      ><span class="unseen">: ${text(name)}</span>
    </button>`;
  }

  /** How far it is, whether it is open, and which languages are spoken. */
  #renderStatus(): TemplateResult {
    const { distanceKm, context } = this;
    const distance = distanceKm === undefined ? undefined : distanceLabel(distanceKm, context);
    return html`${distance ? html`<span class="quiet">${distance}</span> ` : nothing}${this.#renderOpening()}
    ${this.#renderLanguages()}`;
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

  readonly #onDetailsToggle = ({ target }: Event): void => {
    this.isUnfolded ||= (target as HTMLDetailsElement).open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-result': FinderResult;
  }
}
