import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorBadge } from '../../localization/de/base.js';
import { indicatorCompare } from '../../localization/de/indicator-compare.js';
import {
  describeAsOf,
  describeFigure,
  indicatorLabel,
  oneDecimal,
} from '../../localization/describe-figure.js';
import { formatFor } from '../../localization/format.js';
import {
  compareFigures,
  type ComparisonRow,
  type Comparison,
  type Difference,
} from '../../model/comparison.js';
import { oneOf } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Program, Text } from '../../schema/index.js';
import { renderLine } from '../shared/prose.js';
import { indicatorCompareStyles } from './indicator-compare.styles.js';

/** What is said of one municipality. */
interface Said {
  value: unknown;
  /** The count behind a share that was computed. */
  stated: string | undefined;
  provenance: unknown;
}

/**
 * @tag pk-indicator-compare
 * @summary One figure of several municipalities side by side, with dates and sources, and why they are not simply comparable.
 * @slot - The author's own content; shown until figures are, and again if they can't be had.
 * @fires {ReadyEvent} pk-ready - The figures have been rendered.
 * @fires {LoadErrorEvent} pk-error - No file can be had; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the files could not be taken.
 * @csspart base - The whole content.
 * @csspart heading - What is compared.
 * @csspart row - One municipality.
 * @csspart value - The figure of one municipality.
 * @csspart facts - The date of a figure, and who says so.
 * @csspart differences - Why the figures are not simply comparable.
 * @csspart notice - What is said where there are no figures, or where some are missing.
 * @csspart button - The button that tries again.
 * @cssproperty --pk-color-accent - Colour of the dots.
 * @cssproperty --pk-color-line - Colour of the lines.
 */
export class IndicatorCompareElement extends ProgramElement<Comparison> {
  static readonly tag = 'pk-indicator-compare';
  static override styles = [...ProgramElement.styles, indicatorCompareStyles];

  /** Which figure: `population`, `children-under-10`, `child-poverty`, or another id of the files. */
  @property() indicator = 'child-poverty';

  /** Dots on a line, or a table of the same. */
  @property({ converter: oneOf('chart', 'table') }) view: 'chart' | 'table' = 'chart';

  /** Whether each municipality has its own words for the figure. */
  #isLabelled = false;

  protected override get emptySentence(): string {
    return [this.#stated.empty, this.#missing].filter(Boolean).join(' ');
  }

  get #words() {
    return this.localize.group('indicatorCompare', indicatorCompare);
  }

  get #stated() {
    return this.localize.group('indicatorBadge', indicatorBadge);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  /** Several files come as one program, and apart from that each by itself: here they have to stay apart. */
  protected override select(program: Program): Comparison | undefined {
    const { snapshot } = this;
    const parts = 'program' in snapshot ? snapshot.parts : undefined;
    return compareFigures(parts ?? [{ program, name: '' }], this.indicator);
  }

  protected override renderContent(comparison: Comparison): TemplateResult {
    const { rows, differences } = comparison;
    this.#isLabelled = differences.some(({ kind }) => kind === 'labels');
    const labelled = rows.find(({ figure }) => figure)!;
    const label = indicatorLabel(labelled.figure!, this.#stated, this.localize.language, (text) =>
      this.pick(inOwn(labelled, text)),
    );
    return html`${this.heading(this.name(inOwn(labelled, label)))}
    ${this.view === 'table' ? this.#renderTable(rows, label) : this.#renderChart(comparison)}
    ${differences.length ? this.#renderDifferences(differences) : nothing} ${this.#renderMissing()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // A style attribute in the template would break a strict policy; a property set from here does not.
    for (const dot of this.renderRoot.querySelectorAll<HTMLElement>('.dot'))
      dot.style.setProperty('--_at', dot.dataset.at!);
  }

  #renderChart({ rows, kind, scaleEnd }: Comparison): TemplateResult {
    const format = this.#format;
    const tick = (share: number) =>
      kind === 'share'
        ? format.percent(scaleEnd * share, { maximumFractionDigits: 1 })
        : format.number(scaleEnd * share);
    return html`<ol class="chart" role="list">
        ${rows.map((row) => {
          const { value, stated, provenance } = this.#say(row);
          return html`<li part="row">
            <p class="name">${this.#nameOf(row)}</p>
            <p class="value" part="value">${value}</p>
            <div class="track" aria-hidden="true">
              ${
                row.value === undefined
                  ? nothing
                  : html`<span
                      class="dot ${row.isComputed ? 'computed' : ''}"
                      data-at=${row.value / scaleEnd}
                    ></span>`
              }
            </div>
            <p class="facts quiet" part="facts">
              ${stated ? [html`<bdi>${stated}</bdi>`, ' · '] : nothing}${provenance}
            </p>
          </li>`;
        })}
      </ol>
      <div class="scale" aria-hidden="true">
        ${[0, 0.5, 1].map((share) => html`<span><bdi class="quiet">${tick(share)}</bdi></span>`)}
      </div>`;
  }

  /** The roles say again what the tags do: some browsers forget it where a table is laid out otherwise. */
  #renderTable(rows: ComparisonRow[], label: Text): TemplateResult {
    const words = this.#words;
    return html`<table role="table">
      <caption class="unseen">
        ${this.name(label)}
      </caption>
      <thead role="rowgroup">
        <tr class="quiet" role="row">
          <th scope="col" role="columnheader">${words.municipality}</th>
          <th scope="col" role="columnheader">${words.value}</th>
          <th scope="col" role="columnheader">${words.provenance}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const { value, stated, provenance } = this.#say(row);
          return html`<tr part="row" role="row">
            <th class="name" scope="row" role="rowheader">${this.#nameOf(row)}</th>
            <td class="value" part="value" role="cell">${value}</td>
            <td class="facts quiet" part="facts" role="cell">
              ${stated ? html`<p><bdi>${stated}</bdi></p>` : nothing}
              <p>${provenance}</p>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #say(row: ComparisonRow): Said {
    const [words, stated, format] = [this.#words, this.#stated, this.#format];
    const { figure, value, isComputed } = row;
    if (!figure)
      return { value: html`<span class="none">${words.unknown}</span>`, stated: '', provenance: '' };
    const { count, base, approximate, label, asOf, source, note } = figure;
    const said = describeFigure(figure, stated, format);
    const about = approximate ? `${stated.approximately} ` : '';
    const computed = isComputed ? words.computed(`${about}${format.percent(value!, oneDecimal)}`) : '';
    const number = count === undefined ? '' : format.number(count);
    return {
      value: isComputed ? html`<i><bdi>${computed}</bdi></i>` : html`<bdi>${said.value}</bdi>`,
      stated: isComputed ? words.computedFrom(`${about}${number}`, format.number(base!)) : said.stated,
      provenance: [
        this.#isLabelled && label && this.text(inOwn(row, label)),
        describeAsOf(asOf, stated, format),
        source && this.text(inOwn(row, source), renderLine),
        note && this.text(inOwn(row, note), renderLine),
      ]
        .filter(Boolean)
        .map((part, index) => [index ? ' · ' : '', html`<bdi>${part}</bdi>`]),
    };
  }

  #nameOf(row: ComparisonRow): unknown {
    return this.name(inOwn(row, row.name));
  }

  #renderDifferences(differences: Difference[]): TemplateResult {
    const words = this.#words;
    return html`<div class="differences" part="differences">
      <p>${words.incomparable}</p>
      <ul class="quiet" role="list">
        ${differences.map((difference) => html`<li>${this.#describe(difference)}</li>`)}
      </ul>
    </div>`;
  }

  #describe(difference: Difference): string {
    const { differences } = this.#words;
    const format = this.#format;
    if (difference.kind === 'dates')
      return differences.dates(format.date(difference.from), format.date(difference.to));
    if (!('of' in difference)) return differences[difference.kind]();
    const names = difference.of.map((row) => this.pick(inOwn(row, row.name)).text);
    return differences[difference.kind](format.list(names));
  }

  #renderMissing() {
    const missing = this.#missing;
    if (!missing) return nothing;
    return html`<div class="notice" part="notice">
      <p>${missing}</p>
      <p>
        <button type="button" part="button" @click=${() => this.retry()}>${this.localize.words.retry}</button>
      </p>
    </div>`;
  }

  /** The sentence about those of several files that can't be had. */
  get #missing(): string {
    const { snapshot } = this;
    const { missing = [] } = 'program' in snapshot ? snapshot : {};
    const files = [...new Set(missing.map(({ url }) => fileOf(url)))];
    return files.length ? this.#words.missing(this.#format.list(files)) : '';
  }
}

/** A text of a municipality's file, in that file's language. */
function inOwn({ language }: ComparisonRow, text: Text): Text {
  return typeof text === 'string' ? { [language]: text } : text;
}

/** What an editor calls a file: its name, with its host where that is another than the page's. */
function fileOf(address: string): string {
  const { hostname, pathname, host } = new URL(address);
  const name = pathname.split('/').at(-1);
  return [name || hostname, host === location.host || !name ? '' : `(${hostname})`].filter(Boolean).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-indicator-compare': IndicatorCompareElement;
  }
}
