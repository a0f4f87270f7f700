import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../localization/localize-controller.js';
import { fallbacks, isRightToLeft, pickText, shorten, type LocalText } from '../model/text.js';
import type { PartialDate, Program, Text } from '../schema/index.js';
import { base, releasedReserve } from '../theme/base.js';
import { tokens } from '../theme/tokens.js';
import { wholeNumber } from './attributes.js';
import { DataIssueEvent, LoadErrorEvent, ReadyEvent } from './events.js';
import { ProgramController } from './program-controller.js';
import type { Snapshot } from './store.js';

/** The state of an element's content; also a custom state for styles, `:state(ready)`, where the browser has these. */
export type ElementState = 'pending' | 'ready' | 'empty' | 'stale' | 'error';

/**
 * The base class of all elements that show a part of a program. It finds the data, and renders the states, the author's
 * fallback, and the language and direction. An element itself defines which part of the program it shows (`select`),
 * and how that is rendered (`renderContent`).
 */
export abstract class ProgramElement<Content = unknown> extends LitElement {
  static override styles = [tokens, base];

  /** Address of the municipality's file; without it the nearest `<pk-program>`, without that the page's default. */
  @property() src = '';

  /** Level of the element's own headings, 2 to 6. */
  @property({ attribute: 'heading-level', converter: wholeNumber(2, 6, 3) }) headingLevel = 3;

  /** A parsed program, where there is nothing to load. */
  @property({ attribute: false }) program?: Program;

  protected readonly localize = new LocalizeController(this);

  readonly #source = new ProgramController(this);
  readonly #internals = this.attachInternals();
  #state: ElementState = 'pending';
  #content?: Content;
  #announcedSnapshot?: Snapshot;

  /** The state of the element's content. */
  get state(): ElementState {
    return this.#state;
  }

  /** The part of the program that the element shows; `undefined` or an empty list where there is none. */
  protected abstract select(program: Program): Content | undefined;

  /** The content that the element's attributes give without any file; `undefined` where they don't. */
  protected get attributeContent(): Content | undefined {
    return undefined;
  }

  /** Renders the selected content. */
  protected abstract renderContent(content: Content): TemplateResult;

  /** The sentence that is shown where the program has nothing for this element. */
  protected abstract get emptySentence(): string;

  /** What is rendered below the notice where there is nothing to show: no data, or nothing in it. */
  protected renderBelow(): unknown {
    return nothing;
  }

  /** The present state of the data. */
  protected get snapshot(): Snapshot {
    return this.#source.snapshot;
  }

  /** The program whose content is shown; `undefined` while there is none. */
  protected get shownProgram(): Program | undefined {
    const { snapshot } = this;
    return 'program' in snapshot ? snapshot.program : undefined;
  }

  /** Requests again what could not be loaded. */
  protected retry(): void {
    this.#source.retry();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { attributeContent } = this;
    this.#source.update(attributeContent === undefined);
    const program = this.shownProgram;
    this.#content = attributeContent ?? (program && this.select(program));
    this.#setState(this.#currentState());
  }

  protected override render(): TemplateResult {
    const { language, requestedLanguage } = this.localize;
    const isAsked = fallbacks(requestedLanguage).includes(language);
    const direction = isAsked ? nothing : isRightToLeft(language) ? 'rtl' : 'ltr';
    return html`<div class="base" part="base" lang=${language} dir=${direction}>${this.#renderState()}</div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { snapshot } = this;
    if (snapshot === this.#announcedSnapshot || this.#state === 'pending') return;
    this.#announcedSnapshot = snapshot;
    if ('program' in snapshot) {
      if (snapshot.issues.length) this.dispatchEvent(new DataIssueEvent(snapshot.issues));
      this.dispatchEvent(new ReadyEvent(snapshot.program));
    } else if (snapshot.status === 'error') {
      this.dispatchEvent(new LoadErrorEvent(snapshot.error));
    }
  }

  /** A text in the reader's language, or the nearest that the file has. */
  protected pick(text: Text): LocalText {
    return pickText(text, this.localize.requestedLanguage, this.shownProgram?.language ?? 'de');
  }

  /** A text in the reader's language, as it stands or rendered, marked with its language where that is another. */
  protected text(text: Text | undefined, render: (text: string) => unknown = (text) => text): unknown {
    if (!text) return '';
    const { text: picked, language } = this.pick(text);
    const content = render(picked);
    const { language: spoken } = this.localize;
    if (language === spoken || fallbacks(language).includes(spoken)) return content;
    return html`<span lang=${language} dir=${isRightToLeft(language) ? 'rtl' : 'ltr'}>${content}</span>`;
  }

  /** A text as a name or a title: one that is far too long is shortened. */
  protected name(text: Text | undefined): unknown {
    return this.text(text, (name) => shorten(name));
  }

  /** A heading of the element's level, or so many below it. */
  protected heading(content: unknown, below = 0): TemplateResult {
    const level = Math.min(this.headingLevel + below, 6);
    return html`<div class="heading" part="heading" role="heading" aria-level=${level}>${content}</div>`;
  }

  #currentState(): ElementState {
    const { status } = this.snapshot;
    if (this.attributeContent !== undefined) return this.localize.isReady ? 'ready' : 'pending';
    if (status === 'pending' || !this.localize.isReady) return 'pending';
    if (status === 'error') return 'error';
    return isNothing(this.#content) ? 'empty' : status;
  }

  #setState(state: ElementState): void {
    const { states } = this.#internals;
    if ((state === 'error') !== (this.#state === 'error')) this.#toggleReserve(state !== 'error');
    try {
      states?.delete(this.#state);
      states?.add(state);
    } catch {
      // Browsers that know only dashed states have no state to match then: an extra that may be missing.
    }
    this.#state = state;
  }

  /** A reserved height is kept for content that may still come; with an error it would stay as a hole in the page. */
  #toggleReserve(isReserved: boolean): void {
    const root = this.renderRoot as ShadowRoot;
    const released = releasedReserve.styleSheet!;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== released);
    root.adoptedStyleSheets = isReserved ? others : [...others, released];
  }

  #renderState() {
    const { state } = this;
    if (state === 'pending') return this.#renderFallback(this.#renderPending());
    if (state === 'error') return [this.#renderFallback(this.#renderError()), this.renderBelow()];
    if (state === 'empty')
      return [html`<p class="notice" part="notice">${this.emptySentence}</p>`, this.renderBelow()];
    return [state === 'stale' ? this.#renderStale() : nothing, this.renderContent(this.#content!)];
  }

  /** The author's own content where there is any: white space alone is none. */
  #renderFallback(instead: TemplateResult): TemplateResult {
    const isGiven = [...this.childNodes].some(
      (node) =>
        (node.nodeType === Node.ELEMENT_NODE && !(node as Element).slot) ||
        (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()),
    );
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${isGiven ? nothing : instead}`;
  }

  #renderPending(): TemplateResult {
    return html`<p class="notice" part="notice">
      ${this.localize.isReady ? this.localize.words.loading : '…'}
    </p>`;
  }

  #renderError(): TemplateResult {
    const { words } = this.localize;
    const { snapshot } = this;
    const url = snapshot.status === 'error' ? snapshot.error.url : '';
    const home = new URL('/', url || location.href);
    const retry = html`<button type="button" @click=${() => this.retry()}>
      ${this.#source.isRetrying ? words.loading : words.retry}
    </button>`;
    return html`<div class="notice" part="notice">
      <p>${words.unavailable}</p>
      <p>${words.visit} <a href=${home.href}>${home.hostname}</a></p>
      ${url ? html`<p>${retry}</p>` : nothing}
    </div>`;
  }

  #renderStale(): TemplateResult {
    const { words } = this.localize;
    const { snapshot } = this;
    const asOf = this.shownProgram?.updated ?? (snapshot.status === 'stale' ? snapshot.date : undefined);
    return html`<p class="stale" part="stale">${words.stale(asOf && dayIn(words.locale, asOf))}</p>`;
  }
}

function isNothing(content: unknown): boolean {
  return content === undefined || (Array.isArray(content) && !content.length);
}

/** A day, an instant or an HTTP date as a locale writes it; what is less exact as it stands. */
function dayIn(locale: string, date: PartialDate): string {
  return date.length < 10 ? date : new Date(date).toLocaleDateString(locale, { timeZone: 'Europe/Berlin' });
}
