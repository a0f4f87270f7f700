import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { WorkshopCommandEvent } from '../command-event.js';
import { WorkshopEditEvent } from '../edit-event.js';
import type { FileVersion, FileVersions } from '../saving/file-access.js';
import { controls } from '../styles/controls.styles.js';
import { versions as german } from '../words/de/versions.js';
import { versions as english } from '../words/en/versions.js';
import { wordsIn } from '../words/words.js';
import { WorkshopPart } from '../workshop-part.js';
import { changesBetween } from './changes-between.js';
import { VersionReader, type VersionContent } from './version-reader.js';
import type { VersionViewElement } from './version-view.element.js';

/** How many changes are listed for a version. */
const MAX_LISTED = 12;

/**
 * The earlier versions of the file that a server keeps: until when each was the file, who saved the next one and what that
 * changed. Each can be looked at, and gone back to as one step that is saved then.
 *
 * @fires pk-workshop-edit - The whole file becomes an earlier version.
 * @fires pk-workshop-command - It is to be saved.
 */
export class VersionsElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-versions';
  static override styles = [
    ...controls,
    css`
      :host {
        padding: 0.8em 1.25em 1.2em;
        max-inline-size: 60em;
      }

      h1:focus-visible {
        outline: none;
      }

      .list {
        margin-block: 1em;
        border-block-start: 1px solid var(--_line);
      }

      .list > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.2em 1em;
        align-items: start;
        padding-block: 0.7em;
        border-block-end: 1px solid var(--_line);
      }

      details {
        grid-column: 1 / -1;
      }

      .changes {
        padding-inline-start: 1.2em;
        list-style: disc;
      }
    `,
  ];

  /** The data of the file as it is edited. */
  @property({ attribute: false }) data: unknown;
  /** The data of the file as it was opened or saved last: what the latest version became. */
  @property({ attribute: false }) saved: unknown;
  /** What relative addresses in the file lead from, where that is known. */
  @property({ attribute: false }) address?: string;
  @property({ attribute: false }) versions?: FileVersions;

  @state() private list?: readonly FileVersion[];
  @state() private hasFailed = false;
  /** What versions have in them, as far as it was asked for. */
  @state() private contents: ReadonlyMap<string, VersionContent> = new Map();
  @state() private viewed?: FileVersion | undefined;

  @query('pk-workshop-version-view') private readonly view?: VersionViewElement;

  #reader?: VersionReader;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('versions') && this.versions) this.#reader = new VersionReader(this.versions);
    // Saving makes another version.
    if (changed.has('versions') || changed.has('saved')) void this.#loadList();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { viewed } = this;
    const content = viewed && this.contents.get(viewed.id);
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p class="quiet">${words.intro}</p>
      ${
        viewed && content && 'data' in content
          ? html`<pk-workshop-version-view
              .language=${this.language}
              .time=${this.#timeOf(viewed)}
              .version=${content.data}
              .data=${this.data}
              .address=${this.address}
              @go-back=${() => this.#goBack(viewed, content.data)}
              @close=${this.#closeView}
            ></pk-workshop-version-view>`
          : this.#renderList()
      }`;
  }

  #renderList(): TemplateResult {
    const words = this.#words;
    if (this.hasFailed) return html`<p class="problem" role="alert">${words.failed}</p>`;
    if (!this.list) return html`<p role="status">${words.loading}</p>`;
    if (!this.list.length) return html`<p>${words.none}</p>`;
    return html`<ul role="list" class="list">
      ${this.list.map((version, index) => this.#renderVersion(version, this.list![index - 1]))}
    </ul>`;
  }

  #renderVersion(version: FileVersion, next: FileVersion | undefined): TemplateResult {
    const words = this.#words;
    const time = this.#timeOf(version);
    const content = this.contents.get(version.id);
    return html`<li>
      <div>
        <h2>${words.until(time)}</h2>
        <p class="quiet">${words.replacedBy(version.replacedBy)}</p>
      </div>
      <button type="button" aria-label=${words.viewOf(time)} @click=${() => this.#look(version)}>
        ${words.view}
      </button>
      <details @toggle=${(event: ToggleEvent) => this.#handleToggle(event, version, next)}>
        <summary>${words.whatChanged}</summary>
        ${content && 'problem' in content ? html`<p class="problem">${words[content.problem]}</p>` : this.#renderChanges(version, next)}
      </details>
    </li>`;
  }

  #renderChanges(version: FileVersion, next: FileVersion | undefined): TemplateResult {
    const words = this.#words;
    const before = this.#dataOf(version);
    const after = next ? this.#dataOf(next) : this.saved;
    if (before === undefined || after === undefined) return html`<p role="status">${words.loading}</p>`;
    const changes = changesBetween(before, after, this.language);
    if (!changes.length) return html`<p class="quiet">${words.sameAsNext}</p>`;
    const rest = changes.length - MAX_LISTED;
    return html`<ul class="changes">
      ${changes.slice(0, MAX_LISTED).map((change) => html`<li>${change}</li>`)}
      ${rest > 0 ? html`<li class="quiet">${words.more(rest)}</li>` : nothing}
    </ul>`;
  }

  #handleToggle({ newState }: ToggleEvent, version: FileVersion, next: FileVersion | undefined): void {
    if (newState !== 'open') return;
    void this.#read(version);
    if (next) void this.#read(next);
  }

  async #look(version: FileVersion): Promise<void> {
    const content = await this.#read(version);
    if ('problem' in content) return;
    this.viewed = version;
    await this.updateComplete;
    await this.view?.updateComplete;
    this.view?.focus();
  }

  readonly #closeView = async () => {
    this.viewed = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  };

  #goBack(version: FileVersion, data: unknown): void {
    const label = this.#words.step(this.#timeOf(version));
    this.viewed = undefined;
    this.dispatchEvent(new WorkshopEditEvent([{ path: [], value: data }], { label }));
    this.dispatchEvent(new WorkshopCommandEvent('save'));
  }

  async #loadList(): Promise<void> {
    this.hasFailed = false;
    try {
      this.list = await this.versions?.list();
    } catch {
      this.hasFailed = true;
    }
  }

  async #read(version: FileVersion): Promise<VersionContent> {
    const content = await this.#reader!.read(version.id);
    this.contents = new Map([...this.contents, [version.id, content]]);
    return content;
  }

  #dataOf({ id }: FileVersion): unknown {
    const content = this.contents.get(id);
    return content && 'data' in content ? content.data : undefined;
  }

  #timeOf({ replacedAt }: FileVersion): string {
    const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
    return replacedAt.toLocaleString(this.language, options);
  }

  get #words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-versions': VersionsElement;
  }
}
