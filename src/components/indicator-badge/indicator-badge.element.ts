import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorBadge } from '../../localization/de/indicator-badge.js';
import { formatFor } from '../../localization/format.js';
import { figureOf, type Figure } from '../../model/indicators.js';
import { fallbacks } from '../../model/text.js';
import { oneOf } from '../../program/attributes.js';
import { ProgramElement } from '../../program/program-element.js';
import type { Program, Text } from '../../schema/index.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderLine } from '../shared/prose.js';
import { indicatorBadgeStyles } from './indicator-badge.styles.js';

/** A figure ready to be shown: what was stated apart from what was computed. */
interface Shown {
  label: Text;
  value: string;
  /** What else the source states: the count behind a share. */
  stated?: string;
  computed?: string;
  /** From 0 to 1, where the stated figure is a share. */
  share?: number;
  date: string;
  source?: Text;
  note?: Text;
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
 * @cssproperty --pk-color-accent - Colour of the bar.
 */
export class IndicatorBadgeElement extends ProgramElement<Shown> {
  static readonly tag = 'pk-indicator-badge';
  static override styles = [...ProgramElement.styles, indicatorBadgeStyles];

  /** Which figure: `population`, `children-under-10`, `child-poverty`, or another id of the file. */
  @property() indicator = 'population';

  /** A pill that opens, a tile with a large figure, or a row of a list. */
  @property({ converter: oneOf('badge', 'tile', 'row'), reflect: true, useDefault: true })
  variant: 'badge' | 'tile' | 'row' = 'badge';

  /** The words for the figure; in place of those of the file. */
  @property() label = '';

  /** The figure itself, where no file is used: digits alone are formatted, anything else stands as typed. */
  @property() value = '';

  /** The unit behind `value`. */
  @property() unit = '';

  /** The date of `value`: YYYY, YYYY-MM or YYYY-MM-DD. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Who states `value`. */
  @property() source = '';

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
      date: this.#date(this.asOf),
      source: this.source && this.#typed(this.source),
    };
  }

  protected override select({ indicators }: Program): Shown | undefined {
    const figure = figureOf(indicators, this.indicator);
    return figure && this.#describe(figure);
  }

  protected override renderContent(shown: Shown): TemplateResult {
    const { label, value, share } = shown;
    const name = html`<span class="label" part="label">${this.text(label)}</span>`;
    const figure = html`<bdi class="value" part="value">${value}</bdi>`;
    if (this.variant === 'badge') {
      return html`<details class="badge">
        <summary>${name} ${figure}</summary>
        ${this.#renderFacts(shown)}
      </details>`;
    }
    const bar =
      share === undefined || this.variant === 'row'
        ? nothing
        : html`<div class="bar" data-share=${share}></div>`;
    return html`<div class=${this.variant}>
      <span class=${this.variant === 'tile' ? 'quiet label' : ''}>${name}</span> ${figure}${bar}
      ${this.#renderFacts(shown)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A style attribute in the template would break a strict policy; a property set from here does not.
    const bar = this.renderRoot.querySelector<HTMLElement>('.bar');
    bar?.style.setProperty('--_share', bar.dataset.share!);
  }

  #describe(figure: Figure): Shown {
    const [words, format] = [this.#words, this.#format];
    const { lead, count, share, base, computedShare, approximate, asOf, source, note } = figure;
    const about = (text: string) => (approximate ? `${words.approximately} ${text}` : text);
    const percent = share === undefined ? '' : format.percent(share, shareDigits(approximate));
    const number = count === undefined ? '' : format.number(count);
    const of = base === undefined ? undefined : format.number(base);
    return {
      label: this.label ? this.#typed(this.label) : this.#labelOf(figure),
      value: about(lead === 'share' ? percent : number),
      stated: lead === 'share' && number ? about(of ? words.countOf(number, of) : number) : undefined,
      computed:
        computedShare !== undefined && of
          ? `${words.computed} ${about(words.countOf(format.percent(computedShare, computedDigits), of))}`
          : undefined,
      share,
      date: this.#date(asOf),
      source,
      note,
    };
  }

  /** The file's words; our own for a figure that we know where the file has none in the reader's language. */
  #labelOf({ id, label }: Figure): Text {
    const { language } = this.localize;
    const known = this.#words.labels[id];
    const isSpoken = label && fallbacks(this.pick(label).language).includes(language);
    return known && !isSpoken ? { [language]: known } : (label ?? id);
  }

  /** What the author typed is in the language of the page. */
  #typed(text: string): Text {
    return { [this.localize.wanted]: text };
  }

  #date(date: string | undefined): string {
    return date ? this.#words.asOf(this.#format.date(date)) : this.#words.undated;
  }

  #renderFacts({ stated, computed, date, source, note }: Shown): TemplateResult {
    return html`<div class="facts quiet" part="facts">
      ${stated ? html`<p>${stated}</p>` : nothing}
      ${computed ? html`<p class="computed">${computed}</p>` : nothing}
      <p>${date}${source ? [' · ', this.text(source, renderLine)] : nothing}</p>
      ${note ? html`<p>${this.text(note, renderLine)}</p>` : nothing}
    </div>`;
  }
}

/** Stated shares keep their digits ("14,17 %", "9,0 %"); a rough one gets none that it does not have. */
function shareDigits(isApproximate: boolean) {
  return { minimumFractionDigits: isApproximate ? 0 : 1, maximumFractionDigits: 2 };
}

const computedDigits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

declare global {
  interface HTMLElementTagNameMap {
    'pk-indicator-badge': IndicatorBadgeElement;
  }
}
