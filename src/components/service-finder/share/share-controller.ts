import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import type { FinderContext } from '../finder-context.js';

/** Hands a link on by the device's own dialog, else through the clipboard; where neither works, the link is shown. */
export class ShareController {
  readonly #host: ReactiveControllerHost;
  readonly #fieldId: string;
  #isCopied = false;
  #linkToCopy?: string | undefined;

  /** @param fieldId The id of the field with the link, where that is shown. */
  constructor(host: ReactiveControllerHost, fieldId: string) {
    this.#host = host;
    this.#fieldId = fieldId;
  }

  async share(data: { readonly url: string; readonly title?: string }): Promise<void> {
    try {
      if ('share' in navigator) return await navigator.share(data);
      await (navigator as Navigator).clipboard.writeText(data.url);
      this.#isCopied = true;
    } catch (reason) {
      // The reader has closed the dialog.
      if ((reason as Error).name === 'AbortError') return;
      this.#linkToCopy = data.url;
    }
    this.#host.requestUpdate();
  }

  /** Takes back what was shown about a link. */
  reset(): void {
    this.#isCopied = false;
    this.#linkToCopy = undefined;
  }

  /** Says that the link was copied, or shows it. To be rendered from the beginning, so that it is announced. */
  render({ localize }: FinderContext): TemplateResult {
    const words = localize.group('finderTools', finderTools);
    return html`<p class="quiet shared" aria-live="polite">${this.#isCopied ? words.copied : nothing}</p>
      ${
        this.#linkToCopy
          ? html`<div class="field shared-link">
              <label for=${this.#fieldId}>${words.copyThis}</label>
              <input
                id=${this.#fieldId}
                readonly
                .value=${this.#linkToCopy}
                @focus=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).select()}
              />
            </div>`
          : nothing
      }`;
  }
}
