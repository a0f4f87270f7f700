import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { parentOf } from '../../platform/composed-tree.js';
import { shorten } from '../../model/text.js';
import type { Service } from '../../schema/index.js';
import { renderServiceDetails } from '../shared/service-details.js';
import { serviceDetailsStyles } from '../shared/service-details.styles.js';
import { renderService } from '../shared/service-result.js';
import { serviceResultStyles } from '../shared/service-result.styles.js';
import { points } from '../../theme/points.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import type { ChainVoice, Opened } from './chain-voice.js';
import { servicesDialogStyles } from './services-dialog.styles.js';

/** How many services come at once. */
const STEP = 20;

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: HTMLElement | DocumentFragment };

/**
 * The services that somebody opened, with the finder's details, in a dialog: the browser keeps the focus in it, and
 * closes it with Escape; afterwards the focus is where it was. It comes, with its styles, when somebody first asks.
 */
export class ServicesDialog implements ReactiveController {
  readonly #host: Host;
  #opened?: Opened;
  #most = STEP;
  #opener: HTMLElement | null = null;
  #focusOn?: string;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    adoptStyles(host.shadowRoot!, points, serviceResultStyles, serviceDetailsStyles, servicesDialogStyles);
  }

  /** @param opener What was pressed; it gets the focus back. */
  open(opened: Opened, opener: HTMLElement | null): void {
    this.#opened = opened;
    this.#most = STEP;
    this.#opener = opener;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) this.#show(dialog);
    if (!this.#focusOn) return;
    dialog?.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  render(voice: ChainVoice): TemplateResult | typeof nothing {
    if (!this.#opened) return nothing;
    const { title, services, overlaps = [] } = this.#opened;
    const { chain: words, common, format, heading, text } = voice;
    const left = services.length - this.#most;
    const nameOf = ({ name }: Service, levelsBelow = 1) =>
      heading(
        text(name, (name) => shorten(name)),
        levelsBelow,
      );
    const [first] = services;
    // Where there is but one, its own name says what was opened, and nobody has to open it twice.
    const isAlone = !title && first;
    return html`<dialog part="dialog" aria-labelledby="opened" @close=${this.#onClose}>
      <div class="panel">
        <div class="top">
          <div id="opened">${isAlone ? nameOf(first, 0) : heading(title)}</div>
          <form method="dialog"><button part="button">${words.close}</button></form>
        </div>
        ${title && first ? html`<p class="quiet">${words.services(services.length)}</p>` : nothing}
        ${overlaps.map(
          ({ place, topic, phase, organizations }) =>
            html`<p class="quiet">
              ${text(voice.topicLabel(topic), (label) => shorten(label))} · ${voice.words.phases[phase]} ·
              ${words.overlap(shorten(place), format.list(organizations))}
            </p>`,
        )}
        <ol class="results" role="list">
          ${services.slice(0, this.#most).map(
            (service, index) =>
              html`<li class=${isAlone ? 'alone' : 'result'} part="result" data-index=${index} tabindex="-1">
                ${renderService(service, voice, {
                  heading: isAlone ? nothing : nameOf(service),
                  details: renderServiceDetails(service, voice),
                })}
              </li>`,
          )}
        </ol>
        ${
          left > 0
            ? html`<p>
                <button part="button" type="button" @click=${this.#showMore}>
                  ${common.showMore(Math.min(STEP, left), left)}
                </button>
              </p>`
            : nothing
        }
      </div>
    </dialog>`;
  }

  #show(dialog: HTMLDialogElement): void {
    dialog.style.setProperty('--_behind', colorBehind(this.#host));
    // What stands alone is what was asked for: nobody has to open it twice.
    if (!this.#opened?.title) for (const details of dialog.querySelectorAll('details')) details.open = true;
    // A press beside the dialog puts it away; by keyboard, Escape does.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.showModal();
  }

  readonly #onClose = (): void => {
    this.#opened = undefined;
    this.#host.requestUpdate();
    this.#opener?.focus();
  };

  /** Whoever reads on by keyboard or by ear is led to the first service that was added. */
  readonly #showMore = (): void => {
    this.#focusOn = `[data-index="${this.#most}"]`;
    this.#most += STEP;
    this.#host.requestUpdate();
  };
}

/** A dialog has to be opaque: it takes the colour that its element stands on. */
function colorBehind(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^transparent$|[,/] ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
