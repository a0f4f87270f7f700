import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  describeFinding,
  findingTitle,
  type FindingDescription,
} from '../../src/authoring/check/describe-finding.js';
import type { CheckReport, LocatedFinding } from '../../src/authoring/check/check-file.js';
import {
  severities,
  type FindingKind,
  type FindingLocation,
  type Severity,
} from '../../src/authoring/check/finding.js';
import { PageElement } from './page-element.js';

/** How many findings of one kind are listed. */
const MAX_LISTED = 100;

/** `line-request`: a place in the text of the file is to be shown. */
export class LineRequestEvent extends Event {
  constructor(readonly location: FindingLocation) {
    super('line-request', { bubbles: true });
  }
}

/** `repair-request`: a finding is to be repaired, or without one all mistakes of a text that is not JSON. */
export class RepairRequestEvent extends Event {
  constructor(readonly finding?: LocatedFinding) {
    super('repair-request', { bubbles: true });
  }
}

/** What was found in a file: errors, warnings and hints, by their kinds, with the records that they are about. */
export class FindingList extends PageElement {
  /** The findings to show. */
  @property({ attribute: false }) report?: CheckReport;
  /** Whether the text of the file is at hand, so that places in it can be shown and repaired. */
  @property({ type: Boolean }) editable = false;

  protected override render() {
    const { report } = this;
    if (!report) return nothing;
    return severities.map((severity) => {
      const findings = report.findings.filter((finding) => finding.severity === severity);
      return findings.length ? this.#renderGroup(severity, findings) : nothing;
    });
  }

  #renderGroup(severity: Severity, findings: readonly LocatedFinding[]): TemplateResult {
    const { check } = this.words;
    const kinds = new Map<FindingKind, LocatedFinding[]>();
    for (const finding of findings) kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), finding]);
    return html`<section class="group severity-${severity}">
      <h3>${check.groups[severity]}</h3>
      ${[...kinds].map(([kind, ofKind]) => this.#renderKind(kind, ofKind))}
    </section>`;
  }

  #renderKind(kind: FindingKind, findings: readonly LocatedFinding[]): TemplateResult {
    const { check } = this.words;
    const listed = findings.slice(0, MAX_LISTED).map((finding) => ({
      finding,
      description: describeFinding(finding, this.report!.data, this.language),
    }));
    const [first] = listed;
    // What is said of all of them is said once.
    const isSame = listed.every(({ description }) => description.message === first!.description.message);
    const isWholeFile = findings.length === 1 && !first!.description.place && !first!.finding.location;
    const remaining = findings.length - listed.length;
    return html`
      <h4>
        ${findingTitle(kind, this.language)}${findings.length > 1 ? html` <span class="count">${findings.length}</span>` : nothing}
      </h4>
      ${isSame ? html`<p>${first!.description.message}</p>` : nothing}
      ${kind === 'syntax' && this.editable && this.report!.repairedText !== undefined && findings.length > 1 ? this.#renderRepairAll() : nothing}
      ${
        isWholeFile
          ? nothing
          : html`<ul class=${isSame ? 'places' : 'issues'}>
              ${listed.map(({ finding, description }) => html`<li>${this.#renderFinding(finding, description, !isSame)}</li>`)}
              ${remaining ? html`<li>${check.more(remaining)}</li>` : nothing}
            </ul>`
      }
    `;
  }

  #renderFinding(finding: LocatedFinding, description: FindingDescription, hasMessage: boolean) {
    const { record, field, message, repair, place } = description;
    const name = finding.kind === 'syntax' ? '' : [record, field].filter(Boolean).join(', ');
    return html`${this.#renderLine(finding.location)}
    ${name ? html`<span class="record">${name}${hasMessage ? ':' : ''}</span>` : nothing}
    ${hasMessage ? message : nothing} ${place ? html`<code>${place}</code>` : nothing}
    ${
      repair && this.editable
        ? html`<button
            class="repair"
            type="button"
            @click=${() => this.dispatchEvent(new RepairRequestEvent(finding))}
          >
            ${repair}<span class="visually-hidden"
              >: ${name || this.words.check.line(finding.location?.line ?? 1)}</span
            >
          </button>`
        : nothing
    }`;
  }

  #renderRepairAll() {
    return html`<p>
      <button type="button" class="main repair" @click=${() => this.dispatchEvent(new RepairRequestEvent())}>
        ${this.words.check.repairAll}
      </button>
    </p>`;
  }

  /** The line of a place, as a button that selects it if the text is in the text field. */
  #renderLine(location?: FindingLocation) {
    const { check } = this.words;
    if (!location) return nothing;
    const { line, column } = location;
    if (!this.editable) return html`<span class="line">${check.line(line)}, ${check.column(column)}</span>`;
    return html`<button
      class="line"
      type="button"
      aria-label=${check.goTo(line)}
      @click=${() => this.dispatchEvent(new LineRequestEvent(location))}
    >
      ${check.line(line)}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
  interface HTMLElementEventMap {
    'line-request': LineRequestEvent;
    'repair-request': RepairRequestEvent;
  }
}
