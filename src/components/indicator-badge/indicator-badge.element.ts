import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { indicatorBadge } from '../../localization/de/indicator-badge.js';
import { describeDate, describeFigure, labelOf, type FigureWords } from '../../localization/figure.js';
import { formatFor } from '../../localization/format.js';
import { figureOf, type Figure } from '../../model/indicators.js';
import { oneOf } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Program, Text } from '../../schema/index.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderLine } from '../shared/prose.js';
import type * as Drawings from './drawings.js';
import { indicatorBadgeStyles } from './indicator-badge.styles.js';

/** A figure ready to be shown. */
interface Shown extends FigureWords {
  label: Text;
  date: string;
  source?: Text;
  note?: Text;
  /** What the file says of it; nothing where the author typed it. */
  figure?: Figure;
}

/**
 * @tag pk-indicator-badge
 * @summary One figure of a municipality, with the date it is from and who says so.
 * @slot - The author's own content; shown until the figure is, and again if it can't be had.
 * @fires {ReadyEvent} pk-ready - The figure has been rendered.
 * @fires {LoadErrorEvent} pk-error - The file can't be had; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the file could not be taken.
 * @csspart base - The whole content.
 * @csspart label - What the figure is about.
 * @csspart value - The figure as stated.
 * @csspart facts - What is computed, date, source and note.
 * @csspart stated - What else the source states: the count behind a share.
 * @csspart computed - A share that was computed from the count.
 * @csspart source - The source of the figure, after its date.
 * @csspart note - The note about the figure.
 * @cssproperty --pk-color-accent - Colour of the bar, the line and the people.
 */
export class IndicatorBadgeElement extends ProgramElement<Shown> {
  static readonly tag = 'pk-indicator-badge';
  static override styles = [...ProgramElement.styles, indicatorBadgeStyles];

  /** Which figure: `population`, `children-under-10`, `child-poverty`, or another id of the file. */
  @property() indicator = 'population';

  /** A pill that opens, a tile with a large figure, a row of a list, or a tile with a row of people, so many of a few. */
  @property({ converter: oneOf('badge', 'tile', 'row', 'pictogram'), reflect: true, useDefault: true })
  variant: 'badge' | 'tile' | 'row' | 'pictogram' = 'badge';

  /** The words for the figure; in place of those of the file. */
  @property() label = '';

  /** The figure itself, where no file is used: digits alone are formatted, anything else stands as typed. */
  @property() value = '';

  /** The unit behind `value`; in a pictogram, whom it counts. */
  @property() unit = '';

  /** The date of `value`: YYYY, YYYY-MM or YYYY-MM-DD. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Who states `value`. */
  @property() source = '';

  /** What few figures ask for, once it is there. */
  @state() private drawings?: typeof Drawings;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override get emptySentence(): string {
    return this.#words.empty;
  }

  get #words() {
    return this.localize.group('indicatorBadge', indicatorBadge);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  protected override get given(): Shown | undefined {
    if (!this.value) return undefined;
    const format = this.#format;
    const value = /^\d+$/.test(this.value) ? format.number(Number(this.value)) : this.value;
    return {
      label: this.#typed(this.label),
      value: this.unit ? `${value}\u00a0${this.unit}` : value,
      date: describeDate(this.asOf, this.#words, format),
      source: this.source && this.#typed(this.source),
    };
  }

  protected override select({ indicators }: Program): Shown | undefined {
    const figure = figureOf(indicators, this.indicator);
    return figure && this.#describe(figure);
  }

  protected override renderContent(shown: Shown): TemplateResult {
    const { label, value } = shown;
    const name = html`<span class="label" part="label">${this.text(label)}</span>`;
    const figure = html`<bdi class="value" part="value">${value}</bdi>`;
    const rest = this.#renderRest(shown);
    if (this.variant === 'badge') {
      return html`<details class="badge">
        <summary>${name} ${figure}</summary>
        ${rest}
      </details>`;
    }
    const isRow = this.variant === 'row';
    return html`<div class=${isRow ? 'row' : 'tile'}>
      <span class=${isRow ? '' : 'quiet label'}>${name}</span> ${figure}${rest}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A style attribute in the template would break a strict policy; a property set from here does not.
    for (const bar of this.renderRoot.querySelectorAll<HTMLElement>('[data-share]'))
      bar.style.setProperty('--_share', bar.dataset.share!);
    this.drawings?.turn(this.renderRoot);
  }

  #describe(figure: Figure): Shown {
    const [words, format] = [this.#words, this.#format];
    const pick = (text: Text) => this.pick(text);
    return {
      ...describeFigure(figure, words, format),
      label: this.label ? this.#typed(this.label) : labelOf(figure, words, this.localize.language, pick),
      date: describeDate(figure.asOf, words, format),
      source: figure.source,
      note: figure.note,
      figure,
    };
  }

  /** What the author typed is in the language of the page. */
  #typed(text: string): Text {
    return { [this.localize.wanted]: text };
  }

  #renderRest(shown: Shown) {
    const { figure } = shown;
    const { variant } = this;
    const facts = this.#renderFacts(shown);
    if (!figure) return facts;
    const { share, comparison, observations } = figure;
    if (variant === 'pictogram' || comparison || observations[1]) {
      if (!this.drawings) void this.#loadDrawings();
      const text = (text: Text) => this.text(text, renderLine);
      const drawn = { figure, variant, facts, whom: this.unit, text };
      if (this.drawings) return this.drawings.renderDrawing(drawn, this.localize);
    }
    const isBar = share !== undefined && variant !== 'row' && variant !== 'badge';
    return [isBar ? html`<div class="bar" data-share=${share}></div>` : nothing, facts];
  }

  async #loadDrawings(): Promise<void> {
    const drawings = await import('./drawings.js');
    if (!this.drawings) drawings.adoptStyles(this.renderRoot as ShadowRoot);
    this.drawings = drawings;
  }

  #renderFacts({ stated, computed, date, source, note }: Shown): TemplateResult {
    return html`<div class="facts quiet" part="facts">
      ${stated ? html`<p part="stated">${stated}</p>` : nothing}
      ${computed ? html`<p class="computed" part="computed">${computed}</p>` : nothing}
      <p>${date}${source ? html`<span part="source"> · ${this.text(source, renderLine)}</span>` : nothing}</p>
      ${note ? html`<p part="note">${this.text(note, renderLine)}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-indicator-badge': IndicatorBadgeElement;
  }
}
