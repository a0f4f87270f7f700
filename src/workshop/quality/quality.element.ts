import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { qualityGaps, type QualityGap } from '../../authoring/quality.js';
import {
  qualityReport,
  type QualityGroup,
  type QualityReport,
  type WorklistEntry,
} from '../../authoring/quality-worklist.js';
import { municipalityOf } from '../../authoring/inquiries/providers.js';
import { printAlone } from '../../components/shared/print-alone.js';
import { formatFor } from '../../localization/format.js';
import { berlinTime } from '../../model/dates.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { fileName, saveFile } from '../../platform/save-file.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { quality as german } from '../words/de/quality.js';
import { quality as english } from '../words/en/quality.js';
import { wordsIn } from '../words/words.js';
import { qualityStyles } from './quality.styles.js';
import { worklistSheets } from './worklist-sheets.js';

type Grouping = 'none' | 'provider' | 'topic';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is worse comes first. */
const shownGaps: readonly QualityGap[] = [
  'unreachable',
  ...qualityGaps.filter((gap) => gap !== 'unreachable'),
];

const spreadsheets = new LazyModule(
  'the writer of spreadsheets',
  () => import('../../authoring/xlsx/text-sheets.js'),
);

/**
 * How good the services are for families: the figure that matters, and a list to work off, on the screen, on paper or as a
 * spreadsheet.
 *
 * @summary The workshop's quality page.
 * @fires pk-workshop-navigate - A service is to be shown.
 */
export class QualityElement extends LitElement {
  static readonly tag = 'pk-workshop-quality';
  static override styles = qualityStyles;

  /** The data of the file. */
  @property({ attribute: false }) data: unknown;
  /** The language of its texts. */
  @property() language: EditorLanguage = 'de';

  @state() private shownGap?: QualityGap;
  @state() private grouping: Grouping = 'none';
  @state() private hasFailed = false;

  #report!: QualityReport;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('language'))
      this.#report = qualityReport(this.data, this.language, new Date());
  }

  protected override render() {
    const { words } = this;
    const { summary, entries } = this.#report;
    if (!summary.total) {
      return html`<div class="room">
        <h1 tabindex="-1">${words.title}</h1>
        <p>${words.none} ${summary.samples ? words.samples(summary.samples) : ''}</p>
      </div>`;
    }
    return html`<div class="room">
      <h1 tabindex="-1">${words.title}</h1>
      <p class="printed">${words.printed(municipalityOf(this.data).name, this.#format.longDate(today()))}</p>
      ${this.#renderFigure()} ${this.#renderUnreachable()}
      ${entries.length ? html`${this.#renderTerms()} ${this.#renderLists()}` : html`<p class="dot go">${words.perfect}</p>`}
    </div>`;
  }

  #renderFigure() {
    const { words } = this;
    const { total, reachable, samples } = this.#report.summary;
    return html`<div>
      <p class="figure"><span class="number">${reachable}</span> <span>${words.figure(total)}</span></p>
      <meter
        min="0"
        max=${total}
        .value=${reachable}
        aria-label="${reachable} ${words.figure(total)}"
      ></meter>
      <p class="help">${words.figureHelp} ${samples ? words.samples(samples) : ''}</p>
    </div>`;
  }

  /** What keeps the figure down. */
  #renderUnreachable() {
    const { words } = this;
    const unreachable = this.#report.entries.filter(({ gaps }) => gaps.includes('unreachable'));
    if (!unreachable.length) return nothing;
    return html`<section class="unreachable stack" aria-labelledby="unreachable">
      <h2 id="unreachable">${words.whyNot(unreachable.length)}</h2>
      <p class="help">${words.whyNotHelp}</p>
      <ul class="names" role="list">
        ${unreachable.map((entry) => html`<li>${this.#renderName(entry)}</li>`)}
      </ul>
    </section>`;
  }

  #renderTerms() {
    const { words } = this;
    const { entries } = this.#report;
    const count = (gap: QualityGap) => entries.filter(({ gaps }) => gaps.includes(gap)).length;
    const button = (gap: QualityGap | undefined, label: string, n: number) =>
      html`<button
        type="button"
        aria-pressed=${this.shownGap === gap}
        title=${gap ? words.gapHelp[gap] : nothing}
        @click=${() => (this.shownGap = gap)}
      >
        ${`${label} (${n})`}
      </button>`;
    return html`<div class="terms">
        <div class="segments" role="group" aria-label=${words.show}>
          ${button(undefined, words.all, entries.length)}
          ${shownGaps.filter(count).map((gap) => button(gap, words.gaps[gap], count(gap)))}
        </div>
      </div>
      <div class="terms">
        <label class="field"
          >${words.group}<select
            @change=${(event: Event) => (this.grouping = (event.target as HTMLSelectElement).value as Grouping)}
          >
            ${(['none', 'provider', 'topic'] as const).map(
              (grouping) =>
                html`<option value=${grouping} ?selected=${grouping === this.grouping}>
                  ${words.groups[grouping]}
                </option>`,
            )}
          </select></label
        >
        <div class="row">
          <button type="button" @click=${() => printAlone(this, 'portrait')}>${words.print}</button>
          <button type="button" @click=${this.#saveSpreadsheet}>${words.spreadsheet}</button>
        </div>
      </div>
      ${this.hasFailed ? html`<p class="problem" role="alert">${words.spreadsheetFailed}</p>` : nothing}`;
  }

  #renderLists() {
    const { words } = this;
    const { entries, byProvider, byTopic } = this.#report;
    if (this.grouping === 'none') return this.#renderTable(words.list(this.#shown(entries).length), entries);
    const isByProvider = this.grouping === 'provider';
    const nameless = isByProvider ? words.withoutProvider : words.withoutTopic;
    return (isByProvider ? byProvider : byTopic).map((group) => this.#renderGroup(group, nameless));
  }

  #renderGroup({ name, total, reachable, entries }: QualityGroup, nameless: string) {
    const { words } = this;
    const state = words.ofGroup(reachable, total, this.#shown(entries).length);
    const caption = html`${name || nameless} <span class="quiet">${state}</span>`;
    return entries.length ? this.#renderTable(caption, entries) : html`<p class="label">${caption}</p>`;
  }

  #renderTable(caption: unknown, entries: readonly WorklistEntry[]) {
    const { columns, gaps, never } = this.words;
    const shown = this.#shown(entries);
    return html`<div class="list">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th class="box" scope="col"><span class="unseen">${columns.done}</span></th>
            <th scope="col">${columns.name}</th>
            <th scope="col">${columns.provider}</th>
            <th scope="col">${columns.gaps}</th>
            <th scope="col">${columns.lastVerified}</th>
            <th scope="col">${columns.contact}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (entry) =>
              html`<tr>
                <td class="box"></td>
                <th scope="row">${this.#renderName(entry)}</th>
                <td>${entry.provider}</td>
                <td>
                  ${shownGaps
                    .filter((gap) => entry.gaps.includes(gap))
                    .map(
                      (gap) =>
                        html`<span class="tag ${gap === 'unreachable' ? 'stop' : 'warn'}"
                          >${gaps[gap]}</span
                        > `,
                    )}
                </td>
                <td data-title=${columns.lastVerified}>
                  ${entry.lastVerified ? this.#format.date(entry.lastVerified) : never}
                </td>
                <td data-title=${entry.contact ? columns.contact : nothing}>${entry.contact}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderName({ name, index }: WorklistEntry) {
    return html`<button
      type="button"
      class="link"
      title=${this.words.open(name)}
      @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(['services', index]))}
    >
      ${name}
    </button>`;
  }

  /** Of a list, what the chosen gap leaves. */
  #shown(entries: readonly WorklistEntry[]): readonly WorklistEntry[] {
    const { shownGap } = this;
    return shownGap ? entries.filter(({ gaps }) => gaps.includes(shownGap)) : entries;
  }

  get #format() {
    return formatFor(this.language === 'de' ? 'de-DE' : 'en-GB');
  }

  private get words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }

  readonly #saveSpreadsheet = async () => {
    const module = await spreadsheets.load();
    this.hasFailed = !module;
    if (!module) return;
    const report = this.#report;
    const sheets = worklistSheets(report, this.#shown(report.entries), this.words);
    const name = [this.words.fileName, fileName(municipalityOf(this.data).name), today()]
      .filter(Boolean)
      .join('-');
    saveFile(`${name}.xlsx`, XLSX_TYPE, await module.writeTextSheets(sheets));
  };
}

const today = () => berlinTime(new Date()).slice(0, 10);

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-quality': QualityElement;
  }
}
