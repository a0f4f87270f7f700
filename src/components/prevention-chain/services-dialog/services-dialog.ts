import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { showModal } from '../../shared/modal-dialog.js';
import { shorten } from '../../../model/text.js';
import type { Service } from '../../../schema/index.js';
import { renderFoldedDetails, renderServiceDetails } from '../../shared/service-details.js';
import { serviceDetailsStyles } from '../../shared/service-details.styles.js';
import { renderService } from '../../shared/service-result.js';
import { serviceResultStyles } from '../../shared/service-result.styles.js';
import { points } from '../../../theme/points.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { ChainContext, ServiceSelection } from '../chain-context.js';
import { servicesDialogStyles } from './services-dialog.styles.js';

/** "Show more" adds this many services. */
const STEP = 20;

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/**
 * The services that a reader opened, with their details, in a modal dialog: the browser keeps the focus inside and
 * closes it with Escape; then the focus returns to what was pressed. Loaded, with its styles, at the first press.
 */
export class ServicesDialog implements ReactiveController {
  readonly #host: Host;
  #selection?: ServiceSelection;
  #shownCount = STEP;
  #opener: HTMLElement | null = null;
  #focusSelector?: string;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    adoptStyles(host.shadowRoot!, points, serviceResultStyles, serviceDetailsStyles, servicesDialogStyles);
  }

  /** @param opener The element that was pressed; it gets the focus back. */
  open(selection: ServiceSelection, opener: HTMLElement | null): void {
    this.#selection = selection;
    this.#shownCount = STEP;
    this.#opener = opener;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) this.#show(dialog);
    if (!this.#focusSelector) return;
    dialog?.querySelector<HTMLElement>(this.#focusSelector)?.focus();
    this.#focusSelector = undefined;
  }

  render(context: ChainContext): TemplateResult | typeof nothing {
    if (!this.#selection) return nothing;
    const { title, services } = this.#selection;
    const { chainWords, heading } = context;
    const [first] = services;
    // The name of a single service is the title of the dialog, and its details are open.
    const single = title ? undefined : first;
    return html`<dialog part="dialog" aria-labelledby="dialog-title" @close=${this.#onClose}>
      <div class="panel">
        <div class="top">
          <div id="dialog-title">${single ? renderTitle(single, 0, context) : heading(title)}</div>
          <form method="dialog"><button part="button">${chainWords.close}</button></form>
        </div>
        ${title && first ? html`<p class="quiet">${chainWords.services(services.length)}</p>` : nothing}
        ${this.#renderOverlaps(context)}
        <ol class="results" role="list">
          ${services
            .slice(0, this.#shownCount)
            .map((service, index) => this.#renderResult(service, index, single === service, context))}
        </ol>
        ${this.#renderMoreButton(context)}
      </div>
    </dialog>`;
  }

  #renderOverlaps({ chainWords, words, format, text, topicLabel }: ChainContext) {
    return this.#selection?.overlaps?.map(
      ({ place, topic, phase, organizations }) =>
        html`<p class="quiet">
          ${text(topicLabel(topic), (label) => shorten(label))} · ${words.phases[phase]} ·
          ${chainWords.overlap(shorten(place), format.list(organizations))}
        </p>`,
    );
  }

  #renderResult(service: Service, index: number, isSingle: boolean, context: ChainContext): TemplateResult {
    return html`<li class=${isSingle ? 'single' : 'result'} part="result" data-index=${index} tabindex="-1">
      ${renderService(service, context, {
        heading: isSingle ? nothing : renderTitle(service, 1, context),
      })}
      ${renderFoldedDetails(service, context, renderServiceDetails(service, context))}
    </li>`;
  }

  #renderMoreButton({ common }: ChainContext) {
    const remaining = this.#selection!.services.length - this.#shownCount;
    if (remaining <= 0) return nothing;
    return html`<p>
      <button part="button" type="button" @click=${this.#showMore}>
        ${common.showMore(Math.min(STEP, remaining), remaining)}
      </button>
    </p>`;
  }

  #show(dialog: HTMLDialogElement): void {
    if (!this.#selection?.title)
      for (const details of dialog.querySelectorAll('details')) details.open = true;
    showModal(dialog, this.#host);
  }

  readonly #onClose = (): void => {
    this.#selection = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
  };

  /** Moves the focus to the first service that was added, for readers who use a keyboard or a screen reader. */
  readonly #showMore = (): void => {
    this.#focusSelector = `[data-index="${this.#shownCount}"]`;
    this.#shownCount += STEP;
    this.#host.requestUpdate();
  };
}

function renderTitle(
  { name }: Service,
  levelsBelow: number,
  { heading, text }: ChainContext,
): TemplateResult {
  const title = text(name, (name) => shorten(name));
  return heading(title, levelsBelow);
}
