import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorBadge } from '../../localization/de/indicator-badge.js';
import {
  describeAsOf,
  describeFigure,
  indicatorLabel,
  type FigureText,
} from '../../localization/describe-figure.js';
import { formatFor } from '../../localization/format.js';
import { figureOf, type Figure } from '../../model/indicators.js';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { oneOf } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Program, Text } from '../../schema/index.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderLine } from '../shared/prose.js';
import { indicatorBadgeStyles } from './indicator-badge.styles.js';

const drawingsModule = new LazyModule('the drawings of figures', (retry) => import('./drawings.js'));

/** A figure in words. */
interface BadgeContent extends FigureText {
  label: Text;
  date: string;
  source?: Text;
  note?: Text;
  /** The figure as the file states it; absent where the author typed it in. */
  figure?: Figure;
}

/**
 * @tag pk-indicator-badge
 * @summary One indicator of a municipality, with its date and source.
 * @slot - The author's own content; shown until the figure is rendered, and where it can't be loaded.
 * @fires {ReadyEvent} pk-ready - The figure has been rendered.
 * @fires {LoadErrorEvent} pk-error - The file could not be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of the file is invalid and was left out.
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
export class IndicatorBadgeElement extends ProgramElement<BadgeContent> {
  static readonly tag = 'pk-indicator-badge';
  static override styles = [...ProgramElement.styles, indicatorBadgeStyles];

  /** Which figure: `population`, `children-under-10`, `child-poverty`, or another id of the file. */
  @property() indicator = 'population';

  /** A pill that opens, a tile with a large figure, a row of a list, or a tile with a pictogram of people. */
  @property({ converter: oneOf('badge', 'tile', 'row', 'pictogram'), reflect: true, useDefault: true })
  variant: 'badge' | 'tile' | 'row' | 'pictogram' = 'badge';

  /** A label in place of the file's own. */
  @property() label = '';

  /** The value itself, where no file is used. Digits alone are formatted; other text is shown as typed. */
  @property() value = '';

  /** The unit after `value`; in a pictogram, whom it counts. */
  @property() unit = '';

  /** The date of `value`: YYYY, YYYY-MM or YYYY-MM-DD. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** The source of `value`. */
  @property() source = '';

  #drawings?: typeof drawingsModule.loaded;

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

  protected override get attributeContent(): BadgeContent | undefined {
    if (!this.value) return undefined;
    const format = this.#format;
    const value = /^\d+$/.test(this.value) ? format.number(Number(this.value)) : this.value;
    return {
      label: this.#typedText(this.label),
      value: this.unit ? `${value}\u00a0${this.unit}` : value,
      date: describeAsOf(this.asOf, this.#words, format),
      source: this.source && this.#typedText(this.source),
    };
  }

  /** Loads the drawings only for a figure that has one; until then, or where they can't be loaded, its facts are shown. */
  protected override select({ indicators }: Program): BadgeContent | undefined {
    const figure = figureOf(indicators, this.indicator);
    this.#drawings = figure && this.#hasDrawing(figure) ? drawingsModule.loadFor(this) : undefined;
    return figure && this.#describe(figure);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#drawings) adoptStyles(this.shadowRoot!, this.#drawings.drawingStyles);
  }

  protected override renderContent(content: BadgeContent): TemplateResult {
    const { label, value } = content;
    const name = html`<span class="label" part="label">${this.text(label)}</span>`;
    const figure = html`<bdi class="value" part="value">${value}</bdi>`;
    const details = this.#renderDetails(content);
    if (this.variant === 'badge') {
      return html`<details class="badge">
        <summary>${name} ${figure}</summary>
        ${details}
      </details>`;
    }
    const isRow = this.variant === 'row';
    return html`<div class=${isRow ? 'row' : 'tile'}>
      <span class=${isRow ? '' : 'quiet label'}>${name}</span> ${figure}${details}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The strict policy forbids style attributes in templates, not custom properties set by a script.
    for (const bar of this.renderRoot.querySelectorAll<HTMLElement>('[data-share]'))
      bar.style.setProperty('--_share', bar.dataset.share!);
    drawingsModule.loaded?.mirrorSeries(this.renderRoot);
  }

  #hasDrawing({ comparison, observations }: Figure): boolean {
    if (this.variant === 'row') return !!comparison;
    return this.variant === 'pictogram' || !!comparison || observations.length > 1;
  }

  #describe(figure: Figure): BadgeContent {
    const [words, format] = [this.#words, this.#format];
    const pick = (text: Text) => this.pick(text);
    return {
      ...describeFigure(figure, words, format),
      label: this.label
        ? this.#typedText(this.label)
        : indicatorLabel(figure, words, this.localize.language, pick),
      date: describeAsOf(figure.asOf, words, format),
      source: figure.source,
      note: figure.note,
      figure,
    };
  }

  /** A text that the author typed, which is in the language of the page. */
  #typedText(text: string): Text {
    return { [this.localize.requestedLanguage]: text };
  }

  #renderDetails(content: BadgeContent) {
    const { figure } = content;
    const { variant } = this;
    const facts = this.#renderFacts(content);
    if (!figure) return facts;
    if (this.#drawings) {
      const text = (text: Text) => this.text(text, renderLine);
      const input = { figure, variant, facts, whom: this.unit, text };
      return this.#drawings.renderDrawing(input, this.localize);
    }
    const { share } = figure;
    const hasBar = share !== undefined && variant !== 'row' && variant !== 'badge';
    return [hasBar ? html`<div class="bar" data-share=${share}></div>` : nothing, facts];
  }

  #renderFacts({ stated, computed, date, source, note }: BadgeContent): TemplateResult {
    return html`<div class="facts quiet" part="facts">
      ${stated ? html`<p part="stated">${stated}</p>` : nothing}
      ${computed ? html`<p class="computed" part="computed">${computed}</p>` : nothing}
      <p>
        ${date}${source ? html`<span part="source">${[' · ', this.text(source, renderLine)]}</span>` : nothing}
      </p>
      ${note ? html`<p part="note">${this.text(note, renderLine)}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-indicator-badge': IndicatorBadgeElement;
  }
}
