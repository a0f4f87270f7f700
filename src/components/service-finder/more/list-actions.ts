import { html, nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { blank, writeChoice } from '../../../model/finder-address.js';
import type { Service } from '../../../schema/index.js';
import { printAlone } from '../../shared/print-alone.js';
import type { Address } from './address.js';
import type { FinderHost, FinderWays } from './finder-more.js';
import type { Shortlist } from './shortlist.js';

/** Mail programs take no longer addresses than this. */
const LONGEST_MAIL = 1800;

/** What can be done with a list: print it, and a shortlist can be sent, shared and deleted. */
export class ListActions {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #shortlist: Shortlist;
  readonly #address: Address;
  #isCopied = false;
  #toCopy?: string;

  constructor(host: FinderHost, ways: FinderWays, shortlist: Shortlist, address: Address) {
    this.#host = host;
    this.#ways = ways;
    this.#shortlist = shortlist;
    this.#address = address;
  }

  /** The button that shows what was kept; none where nothing was. */
  renderOpener(): TemplateResult | typeof nothing {
    const { ids } = this.#shortlist;
    const isShown = this.#ways.choice().only !== undefined;
    if (!ids.length && !isShown) return nothing;
    return html`<button
      class="chip"
      part="button"
      type="button"
      aria-pressed=${isShown ? 'true' : 'false'}
      @click=${() => this.#ways.choose(isShown ? { only: undefined } : { ...blank, only: ids })}
    >
      ${this.#words.shortlist(ids.length)}
    </button>`;
  }

  /** What can be done with the shortlist, while it is shown. */
  render(services: readonly Service[]): TemplateResult | typeof nothing {
    const { only } = this.#ways.choice();
    if (!only) return nothing;
    const words = this.#words;
    const isOwn = only.every((id) => this.#shortlist.has(id));
    return html`<p class="quiet">${isOwn ? words.shortlistNote : words.sharedList}</p>
      <div class="chips">
        <a class="action" part="link" href=${this.#mailTo(services)}>${words.mail}</a>
        <button part="button" type="button" @click=${() => this.#share(only)}>${words.share}</button>
        ${
          this.#shortlist.ids.length
            ? html`<button part="button" type="button" @click=${() => this.#forget()}>
                ${words.forget}
              </button>`
            : nothing
        }
      </div>
      <p class="quiet shared" aria-live="polite">${this.#isCopied ? words.copied : nothing}</p>
      ${
        this.#toCopy
          ? html`<div class="field">
              <label for="link">${words.copyThis}</label>
              <input id="link" readonly .value=${this.#toCopy} />
            </div>`
          : nothing
      }`;
  }

  renderPrint(): TemplateResult {
    return html`<p>
      <button part="button" type="button" @click=${() => printAlone(this.#host, 'portrait')}>
        ${this.#words.print}
      </button>
    </p>`;
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  #linkTo(ids: readonly string[]): string {
    return this.#address.linkTo(writeChoice({ only: ids }));
  }

  #mailTo(services: readonly Service[]): string {
    const { pick } = this.#ways;
    const lines = services.map(({ name, phones, email }) => {
      const phone = phones.find(({ type }) => type !== 'fax')?.number;
      return [pick(name).text, phone, email].filter(Boolean).join('\n');
    });
    const link = this.#linkTo(services.flatMap(({ id }) => id ?? []));
    const subject = encodeURIComponent(this.#words.mailSubject);
    const bodies = lines.map((_, index) => [...lines.slice(0, lines.length - index), link].join('\n\n'));
    const addresses = [...bodies, link].map(
      (body) => `mailto:?subject=${subject}&body=${encodeURIComponent(body)}`,
    );
    return addresses.find(({ length }) => length <= LONGEST_MAIL) ?? addresses.at(-1)!;
  }

  async #share(ids: readonly string[]): Promise<void> {
    const url = this.#linkTo(ids);
    try {
      if ('share' in navigator) return await navigator.share({ url });
      await (navigator as Navigator).clipboard.writeText(url);
      this.#isCopied = true;
    } catch (reason) {
      // Whoever closes the device's own dialog has decided.
      if ((reason as Error).name === 'AbortError') return;
      this.#toCopy = url;
    }
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#shortlist.clear();
    this.#ways.choose({ only: undefined }, 'input');
  }
}
