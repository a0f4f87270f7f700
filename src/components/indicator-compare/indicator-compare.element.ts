import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { indicatorBadge } from '../../localization/de/indicator-badge.js';
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

/** The figure of one municipality in words. */
interface FigureDescription {
  value: unknown;
  /** The count behind a share that was computed. */
  stated: string | undefined;
  provenance: unknown;
}

/**
 * @tag pk-indicator-compare
 * @summary One figure of several municipalities side by side, with dates and sources, and why they are not simply comparable.
 * @slot - The author's own content; shown until figures are rendered, and where they can't be loaded.
 * @fires {ReadyEvent} pk-ready - The figures have been rendered.
 * @fires {LoadErrorEvent} pk-error - None of the files could be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of a file is invalid and was left out.
 * @csspart base - The whole content.
 * @csspart heading - What is compared.
 * @csspart row - One municipality.
 * @csspart value - The figure of one municipality.
 * @csspart facts - Date and source of a figure.
 * @csspart differences - Why the figures are not simply comparable.
 * @csspart notice - The notice that there are no figures, or that some are missing.
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

  /** Whether the municipalities label the figure differently: then each row shows its label. */
  #hasOwnLabels = false;

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

  /** Compares the files one by one; `program` is all of them merged. */
  protected override select(program: Program): Comparison | undefined {
    const { snapshot } = this;
    const parts = 'program' in snapshot ? snapshot.parts : undefined;
    return compareFigures(parts ?? [{ program, name: '' }], this.indicator);
  }

  protected override renderContent(comparison: Comparison): TemplateResult {
    const { rows, differences } = comparison;
    this.#hasOwnLabels = differences.some(({ kind }) => kind === 'labels');
    const labelled = rows.find(({ figure }) => figure)!;
    const label = indicatorLabel(labelled.figure!, this.#stated, this.localize.language, (text) =>
      this.pick(inFileLanguage(labelled, text)),
    );
    return html`${this.heading(this.name(inFileLanguage(labelled, label)))}
    ${this.view === 'table' ? this.#renderTable(rows, label) : this.#renderChart(comparison)}
    ${differences.length ? this.#renderDifferences(differences) : nothing} ${this.#renderMissing()}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The strict policy forbids style attributes in templates, not custom properties set by a script.
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
          const { value, stated, provenance } = this.#describeRow(row);
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

  /** The roles repeat those of the tags: some browsers drop them from tables with another `display`. */
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
          const { value, stated, provenance } = this.#describeRow(row);
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

  #describeRow(row: ComparisonRow): FigureDescription {
    const [words, stated, format] = [this.#words, this.#stated, this.#format];
    const { figure, value, isComputed } = row;
    if (!figure)
      return { value: html`<span class="none">${words.unknown}</span>`, stated: '', provenance: '' };
    const { count, base, approximate, label, asOf, source, note } = figure;
    const described = describeFigure(figure, stated, format);
    const prefix = approximate ? `${stated.approximately} ` : '';
    const computed = isComputed ? words.computed(`${prefix}${format.percent(value!, oneDecimal)}`) : '';
    const number = count === undefined ? '' : format.number(count);
    return {
      value: isComputed ? html`<i><bdi>${computed}</bdi></i>` : html`<bdi>${described.value}</bdi>`,
      stated: isComputed ? words.computedFrom(`${prefix}${number}`, format.number(base!)) : described.stated,
      provenance: [
        this.#hasOwnLabels && label && this.text(inFileLanguage(row, label)),
        describeAsOf(asOf, stated, format),
        source && this.text(inFileLanguage(row, source), renderLine),
        note && this.text(inFileLanguage(row, note), renderLine),
      ]
        .filter(Boolean)
        .map((part, index) => [index ? ' · ' : '', html`<bdi>${part}</bdi>`]),
    };
  }

  #nameOf(row: ComparisonRow): unknown {
    return this.name(inFileLanguage(row, row.name));
  }

  #renderDifferences(differences: Difference[]): TemplateResult {
    const words = this.#words;
    return html`<div class="differences" part="differences">
      <p>${words.incomparable}</p>
      <ul class="quiet" role="list">
        ${differences.map((difference) => html`<li>${this.#describeDifference(difference)}</li>`)}
      </ul>
    </div>`;
  }

  #describeDifference(difference: Difference): string {
    const { differences } = this.#words;
    const format = this.#format;
    if (difference.kind === 'dates')
      return differences.dates(format.date(difference.from), format.date(difference.to));
    if (!('of' in difference)) return differences[difference.kind]();
    const names = difference.of.map((row) => this.pick(inFileLanguage(row, row.name)).text);
    return differences[difference.kind](format.list(names), this.view === 'chart');
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

  /** A sentence that names the files that could not be loaded; empty where there are none. */
  get #missing(): string {
    const { snapshot } = this;
    const { missing = [] } = 'program' in snapshot ? snapshot : {};
    const files = [...new Set(missing.map(({ url }) => fileOf(url)))];
    return files.length ? this.#words.missing(this.#format.list(files)) : '';
  }
}

/** A text of a municipality's file, marked with that file's language. */
function inFileLanguage({ language }: ComparisonRow, text: Text): Text {
  return typeof text === 'string' ? { [language]: text } : text;
}

/** The name of a file, with its host where that is not the page's. */
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
