import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { councilPaper } from '../../localization/de/council-paper.js';
import { formatFor } from '../../localization/format.js';
import { dossierOf, paperFinder, latestDossiers, type Dossier } from '../../model/papers.js';
import { splitIds, splitNames } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import { warnOnce } from '../../platform/warn-once.js';
import type { Consultation, Paper, PartialDate, Program } from '../../schema/index.js';
import { points } from '../../theme/points.js';
import { OpenForPrint } from '../shared/open-for-print.js';
import { renderLine, renderLongName, renderProse } from '../shared/prose.js';
import { councilPaperStyles } from './council-paper.styles.js';

/** A fact about a paper. */
type Row = readonly [term: unknown, value: unknown];

/**
 * @tag pk-council-paper
 * @summary A paper of the council: what it is about, which bodies it goes through, what it costs.
 * @slot - The author's own content; shown until the paper is rendered, and where it can't be loaded.
 * @fires {ReadyEvent} pk-ready - The paper has been rendered.
 * @fires {LoadErrorEvent} pk-error - The file could not be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of the file is invalid and was left out.
 * @csspart base - The whole content.
 * @csspart paper - One paper, with its border where it stands on its own.
 * @csspart heading - The title of a paper, and the headings of its sections.
 * @csspart section - A section of a paper.
 * @csspart link - A document, an address in a text.
 * @cssproperty --pk-color-accent - Colour of the number, and of the bodies' marks.
 * @cssproperty --pk-color-line - Colour of the hairlines.
 * @cssproperty --pk-color-surface - Colour of a paper.
 * @cssproperty --pk-radius - Roundness of a paper.
 * @cssproperty [--pk-gap=0.75em] - Space between papers.
 */
export class CouncilPaperElement extends ProgramElement<Dossier[]> {
  static readonly tag = 'pk-council-paper';
  static override styles = [...ProgramElement.styles, points, councilPaperStyles];

  /**
   * References of the papers to show, in this order, separated by commas or spaces, such as `2021/844`; a dash may stand
   * for a slash or a space. Where empty, all, the newest first.
   */
  @property() paper = '';

  constructor() {
    super();
    new OpenForPrint(this);
  }

  get #words() {
    return this.localize.group('councilPaper', councilPaper);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  protected override get emptySentence(): string {
    return this.paper.trim() ? this.#words.unknown : this.#words.empty;
  }

  protected override select({ papers }: Program): Dossier[] {
    const find = paperFinder(papers);
    // Some councils write a space in their references: `VO 2021/844`.
    const references = splitNames(this.paper).flatMap((part) => (find(part) ? [part] : splitIds(part)));
    for (const reference of references) {
      if (!find(reference)) warnOnce(`<${this.localName} paper>: the file has no paper "${reference}"`);
    }
    if (!references.length) return latestDossiers(papers, find);
    return [...new Set(references.flatMap((reference) => find(reference) ?? []))].map((paper) =>
      dossierOf(paper, find),
    );
  }

  /** A single paper is open; several are folded up, as an overview. */
  protected override renderContent(dossiers: Dossier[]): TemplateResult {
    return html`<div class="papers">
      ${dossiers.map(({ paper, earlier }) => this.#renderPaper(paper, earlier, 0, dossiers.length > 1))}
    </div>`;
  }

  #renderPaper(paper: Paper, earlier: Paper[], levelsBelow: number, isFolded: boolean): TemplateResult {
    const content = [
      this.#renderRows(this.#keyFacts(paper), 'keys'),
      this.#renderConsultations(paper, levelsBelow),
      this.#renderEarlier(earlier, levelsBelow),
      this.#renderSummary(paper, levelsBelow),
      this.#renderDocuments(paper, levelsBelow),
      this.#renderRelevance(paper, levelsBelow),
      this.#section('facts', this.#renderRows(this.#facts(paper)), levelsBelow),
    ].filter((part) => part !== nothing);
    const title = this.#renderTitle(paper, content.length || !levelsBelow ? levelsBelow : undefined);
    const isClosed = isFolded && content.length > 0;
    return html`<article class="paper" part="paper">
      ${
        isClosed
          ? html`<details>
              <summary><div class="head">${title} ${this.#renderDigest(paper)}</div></summary>
              ${content}
            </details>`
          : html`<div class="head">${title}</div>
              ${content}`
      }
    </article>`;
  }

  /** Number and title; a plain paragraph where no level is given, because a heading needs content below it. */
  #renderTitle({ paperType, reference, name }: Paper, levelsBelow: number | undefined): TemplateResult {
    const number = html`${paperType ? this.name(paperType) : this.#words.paper} <bdi>${reference}</bdi>`;
    const title = name ? this.name(name) : number;
    return html`${name ? html`<p class="eyebrow">${number}</p>` : nothing}
    ${levelsBelow === undefined ? html`<p class="heading">${title}</p>` : this.heading(title, levelsBelow)}`;
  }

  /** The line below the title of a paper that is folded up: date, status, bodies. */
  #renderDigest({ date, status, consultations }: Paper) {
    const bodies = [...new Set(consultations.map(({ body }) => body))].map((body, index) => [
      index ? ', ' : '',
      this.name(body),
    ]);
    return quietLine([date && this.#day(date), status && this.name(status), bodies.length && bodies]);
  }

  #keyFacts({ date, status, office, costs = {} }: Paper): Row[] {
    const words = this.#words;
    const { amount, currency = 'EUR', inBudget } = costs;
    const known = [
      amount !== undefined && html`<p><bdi>${this.#format.currency(amount, currency.trim())}</bdi></p>`,
      inBudget !== undefined && html`<p class="quiet">${words.inBudget(this.#yesOrNo(inBudget))}</p>`,
    ].filter(Boolean);
    return [
      [words.date, date && this.#day(date)],
      [words.status, this.text(status)],
      [words.office, this.text(office)],
      [words.costs, known.length && known],
    ];
  }

  #facts({ facts }: Paper): Row[] {
    return facts.map(({ label, value }) => [this.text(label), this.text(value, renderLine)]);
  }

  #renderConsultations({ consultations }: Paper, levelsBelow: number) {
    if (!consultations.length) return nothing;
    return this.#section(
      'consultations',
      html`<ol class="way" role="list">
        ${consultations.map((step) => this.#renderStep(step))}
      </ol>`,
      levelsBelow,
    );
  }

  #renderStep({ body, date, role, public: isPublic, result }: Consultation): TemplateResult {
    const words = this.#words;
    return html`<li>
      <p class="body">${this.text(body)}</p>
      ${quietLine([
        date && this.#day(date),
        role && this.text(role),
        isPublic !== undefined && (isPublic ? words.public : words.closed),
      ])}
      ${result ? html`<p>${words.result}: ${this.text(result, renderLine)}</p>` : nothing}
    </li>`;
  }

  /** Earlier papers. Those in the file can be unfolded; of the others only the number is known. */
  #renderEarlier(earlier: Paper[], levelsBelow: number) {
    if (!earlier.length) return nothing;
    return this.#section(
      'earlier',
      html`<div class="earlier">
        ${earlier.map((paper) => this.#renderPaper(paper, [], levelsBelow + 2, true))}
      </div>`,
      levelsBelow,
    );
  }

  #renderSummary({ name, summary }: Paper, levelsBelow: number) {
    const longName = name ? renderLongName(this.pick(name)) : nothing;
    if (!summary && longName === nothing) return nothing;
    return this.#section(
      'summary',
      html`${longName} ${summary ? renderProse(this.pick(summary)) : nothing}`,
      levelsBelow,
    );
  }

  #renderRelevance({ relevance }: Paper, levelsBelow: number) {
    if (!relevance.length) return nothing;
    const words = this.#words;
    return this.#section(
      'relevance',
      html`<table>
        <thead>
          <tr class="quiet">
            <th scope="col">${words.topic}</th>
            <th scope="col">${words.relevant}</th>
          </tr>
        </thead>
        <tbody>
          ${relevance.map(
            ({ topic, relevant }) =>
              html`<tr>
                <th scope="row">${this.text(topic, withBreaks)}</th>
                <td>${this.#yesOrNo(relevant)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
      levelsBelow,
    );
  }

  #renderDocuments({ documents }: Paper, levelsBelow: number) {
    if (!documents.length) return nothing;
    return this.#section(
      'documents',
      html`<ul class="points" role="list">
        ${documents.map(({ label, url }) => html`<li><a part="link" href=${url}>${this.text(label)}</a></li>`)}
      </ul>`,
      levelsBelow,
    );
  }

  #renderRows(rows: Row[], kind = ''): TemplateResult | typeof nothing {
    const known = rows.filter(([, value]) => value);
    if (!known.length) return nothing;
    return html`<dl class=${kind}>
      ${known.map(
        ([term, value]) =>
          html`<div>
            <dt class="quiet">${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #section(
    name: 'consultations' | 'earlier' | 'summary' | 'facts' | 'relevance' | 'documents',
    content: TemplateResult | typeof nothing,
    levelsBelow: number,
  ): TemplateResult | typeof nothing {
    if (content === nothing) return nothing;
    return html`<section part="section">
      ${this.heading(this.#words[name], levelsBelow + 1)}
      <div class="content">${content}</div>
    </section>`;
  }

  /** Isolated, so that a date keeps its order in right-to-left text. */
  #day(date: PartialDate): TemplateResult {
    return html`<bdi>${this.#format.longDate(date)}</bdi>`;
  }

  #yesOrNo(value: boolean): string {
    return value ? this.#words.yes : this.#words.no;
  }
}

/** Those of the parts that are known, in one line; nothing where none is. */
function quietLine(parts: unknown[]): TemplateResult | typeof nothing {
  const known = parts.filter(Boolean);
  if (!known.length) return nothing;
  return html`<p class="quiet">${known.map((part, index) => [index ? ' · ' : '', part])}</p>`;
}

/** Allows a line break after a slash between words: `Prävention/Nachhaltigkeit`. */
function withBreaks(text: string) {
  return text.split('/').map((part, index) => (index ? html`/<wbr />${part}` : part));
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-council-paper': CouncilPaperElement;
  }
}
