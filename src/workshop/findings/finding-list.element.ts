import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { describeFinding, findingTitle } from '../../authoring/check/describe-finding.js';
import {
  severities,
  type DataChange,
  type Finding,
  type FindingKind,
  type Severity,
} from '../../authoring/check/finding.js';
import { WorkshopEditEvent } from '../edit-event.js';
import { pathOfField } from '../../authoring/check/finding-field.js';
import { WorkshopNavigateEvent } from '../navigate-event.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';

/** How many findings of a kind are listed at once. */
const MAX_LISTED = 50;

/** All that was found in the file: the worst first, each leading to its place on one tap, with the repairs that are safe. */
export class FindingListElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-findings';
  static override styles = [
    ...controls,
    css`
      :host {
        padding: 1em 1.25em 2em;
      }

      section {
        margin-block-start: 1.2em;
      }

      h2 {
        border-block-end: 1px solid var(--_line);
        padding-block-end: 0.2em;
      }

      h3 {
        margin-block: 0.9em 0.2em;
      }

      li {
        padding-block: 0.25em;
      }
    `,
  ];

  /** The data of the file. */
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) findings: readonly Finding[] = [];

  protected override render(): TemplateResult {
    const { findings: words } = this.words.shell;
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p class="quiet">${this.findings.length ? words.intro : words.none}</p>
      ${severities.map((severity) => this.#renderSeverity(severity))}`;
  }

  #renderSeverity(severity: Severity) {
    const kinds = new Map<FindingKind, Finding[]>();
    for (const finding of this.findings)
      if (finding.severity === severity)
        kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), finding]);
    if (!kinds.size) return nothing;
    const tone = severity === 'error' ? 'stop' : severity === 'warning' ? 'warn' : '';
    return html`<section>
      <h2 class=${tone}>${this.words.shell.findings.groups[severity]}</h2>
      ${[...kinds].map(([kind, findings]) => this.#renderKind(kind, findings))}
    </section>`;
  }

  #renderKind(kind: FindingKind, findings: readonly Finding[]): TemplateResult {
    const { findings: words } = this.words.shell;
    const listed = findings.slice(0, MAX_LISTED).map((finding) => ({
      finding,
      ...describeFinding(finding, this.data, this.language),
    }));
    const isSame = listed.every(({ message }) => message === listed[0]!.message);
    const changes = findings.flatMap(changesOf);
    return html`<h3>
        ${findingTitle(kind, this.language)}
        ${findings.length > 1 ? html`<span class="quiet">${findings.length}</span>` : nothing}
      </h3>
      ${isSame ? html`<p class="small">${listed[0]!.message}</p>` : nothing}
      ${
        findings.length > 1 && findings.every((finding) => changesOf(finding).length)
          ? html`<p>
              <button type="button" @click=${() => this.#repair(changes, findingTitle(kind, this.language))}>
                ${words.repairAll(findings.length)}
              </button>
            </p>`
          : nothing
      }
      <ul role="list">
        ${listed.map(
          ({ finding, record, field, message, repair }) =>
            html`<li>
              <button
                type="button"
                class="link"
                @click=${() => this.dispatchEvent(new WorkshopNavigateEvent(pathOfField(finding)))}
              >
                ${[record, field].filter(Boolean).join(', ')}
              </button>
              ${isSame ? nothing : html`<span>${message}</span>`}
              ${
                repair && changesOf(finding).length
                  ? html`<button
                      type="button"
                      class="link"
                      @click=${() => this.#repair(changesOf(finding), record)}
                    >
                      ${repair}<span class="unseen">: ${record}</span>
                    </button>`
                  : nothing
              }
            </li>`,
        )}
        ${findings.length > listed.length ? html`<li class="quiet">${words.more(findings.length - listed.length)}</li>` : nothing}
      </ul>`;
  }

  #repair(changes: readonly DataChange[], subject: string): void {
    const label = this.words.shell.findings.repaired(subject);
    this.dispatchEvent(new WorkshopEditEvent(changes, { label }));
  }
}

const changesOf = ({ repair }: Finding): readonly DataChange[] =>
  repair && 'changes' in repair ? repair.changes : [];

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-findings': FindingListElement;
  }
}
