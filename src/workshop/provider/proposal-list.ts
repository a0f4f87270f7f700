import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AskedService } from '../../authoring/inquiries/asked-service.js';
import { controls } from '../styles/controls.styles.js';
import { ProviderPart } from './provider-part.js';
import { ServiceEditor } from './service-editor.js';
import { UnfinishedEvent } from './unfinished-event.js';
import { ValueChangeEvent } from './value-change-event.js';

/** The position of a service that is not in the list yet. */
const NEW_POSITION = -1;

const emptyService: AskedService = { name: '' };

/**
 * Services that nobody asked about, which the provider wants to have in the guide.
 *
 * @fires pk-value-change - The services.
 * @fires pk-unfinished - A new service as it stands in its form.
 */
export class ProposalList extends ProviderPart {
  static readonly tag = 'pk-provider-proposals';
  static readonly dependencies = [ServiceEditor];
  static override styles = [
    ...controls,
    css`
      .proposal {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2em 1em;
        align-items: baseline;
        border: 1px solid var(--_go);
        border-radius: 0.5em;
        padding: 0.6em 0.85em;
      }

      .proposal b {
        flex: 1 1 10em;
      }

      .new {
        border: 1px solid var(--_line);
        border-block-start: 3px solid var(--_accent);
        border-radius: 0.5em;
        padding: 0.7em 0.85em 0.85em;
      }
    `,
  ];

  @property({ attribute: false }) value: readonly AskedService[] = [];
  /** A new service that was being entered before the page was loaded again. */
  @property({ attribute: false }) unfinished?: AskedService;

  @state() private editedPosition?: number;
  @query('.propose') private proposeButton?: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.unfinished) this.editedPosition = NEW_POSITION;
  }

  protected override render() {
    return html`<div class="stack">
      ${this.value.map((service, position) => this.#renderProposal(service, position))}
      ${
        this.editedPosition === NEW_POSITION
          ? this.#renderEditor(emptyService, NEW_POSITION)
          : html`<div>
              <button type="button" class="link propose" @click=${() => void this.#edit(NEW_POSITION)}>
                ${this.words.propose}
              </button>
            </div>`
      }
    </div>`;
  }

  #renderProposal(service: AskedService, position: number) {
    if (this.editedPosition === position) return this.#renderEditor(service, position);
    const { newService, change, remove, about } = this.words;
    const button = (label: string, act: () => void) =>
      html`<button type="button" class="link" aria-label=${about(label, service.name)} @click=${act}>
        ${label}
      </button>`;
    return html`<div class="proposal">
      <b>${service.name} <span class="tag go">${newService}</span></b>
      ${button(change, () => void this.#edit(position))}
      ${button(remove, () => this.#set(this.value.toSpliced(position, 1)))}
    </div>`;
  }

  #renderEditor(service: AskedService, position: number) {
    const isNew = position === NEW_POSITION;
    const name = service.name || this.words.newService;
    return html`<div class="new" role="group" aria-label=${name}>
      <h2>${name}</h2>
      <pk-provider-editor
        .language=${this.language}
        .service=${service}
        .unfinished=${isNew ? this.unfinished : undefined}
        @pk-unfinished=${(event: Event) => !isNew && event.stopPropagation()}
        @pk-value-change=${({ value }: ValueChangeEvent<AskedService>) => {
          this.#set(isNew ? [...this.value, value] : this.value.with(position, value));
          void this.#leave();
        }}
        @pk-cancel=${this.#leave}
      ></pk-provider-editor>
    </div>`;
  }

  async #edit(position: number): Promise<void> {
    this.editedPosition = position;
    await this.updateComplete;
    await this.renderRoot.querySelector<ServiceEditor>('pk-provider-editor')?.focusFirstField();
  }

  readonly #leave = async () => {
    this.editedPosition = undefined;
    this.dispatchEvent(new UnfinishedEvent(undefined));
    await this.updateComplete;
    this.proposeButton?.focus();
  };

  #set(services: readonly AskedService[]): void {
    this.value = services;
    this.dispatchEvent(new ValueChangeEvent(services));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-provider-proposals': ProposalList;
  }
}
