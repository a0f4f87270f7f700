import { html, type TemplateResult } from 'lit';
import { lifePhases, phaseOrder, type LifePhase, type Months } from '../../../model/ages.js';
import type { LanePiece } from '../../../model/chain-lanes.js';

/** The part of a line that lies in one phase. */
interface PhaseSegment {
  phase: LifePhase;
  /** The months that the line covers. */
  months: readonly Months[];
  /** Whether the line comes from a phase before, or goes on in the phase after. */
  continuesBefore?: boolean;
  continuesAfter?: boolean;
}

/**
 * A line through one life phase or several, to the scale of its months, with a knot where it crosses a transition.
 * Hidden from assistive technology: the text beside it states the ages. `positionRuns` has to place its runs, because
 * the strict policy allows no `style` attribute in markup.
 */
export function renderPhaseLine(segments: readonly PhaseSegment[]): TemplateResult {
  return html`<span class="phase-line" aria-hidden="true"
    >${segments.map(
      ({ phase, months, continuesBefore, continuesAfter }) =>
        html`<span
          class="segment phase-${phase} ${continuesBefore ? 'continues-before' : ''} ${continuesAfter ? 'continues-after' : ''}"
          >${months.map((span) => html`<span class="run" data-run=${positionOf(span, phase)}></span>`)}</span
        >`,
    )}</span
  >`;
}

/** The line of a piece of a lane, which reaches over neighbouring phases. */
export function renderPieceLine({
  first,
  spans,
  isFromBefore,
  isContinued,
}: Pick<LanePiece, 'first' | 'spans' | 'isFromBefore' | 'isContinued'>): TemplateResult {
  const crossesEndOf = (position: number) => {
    const end = lifePhases[phaseOrder[first + position]!][1];
    return spans[position]?.at(-1)?.[1] === end && spans[position + 1]?.[0]?.[0] === end;
  };
  return renderPhaseLine(
    spans.map((months, position) => ({
      phase: phaseOrder[first + position]!,
      months,
      continuesBefore: position === 0 && isFromBefore,
      continuesAfter: position === spans.length - 1 ? isContinued : crossesEndOf(position),
    })),
  );
}

/** Start and length of a span of months, in percent of its phase: `25% 50%`. */
function positionOf([from, to]: Months, phase: LifePhase): string {
  const [start, end] = lifePhases[phase];
  const percent = (months: number) => `${+((months / (end - start)) * 100).toFixed(2)}%`;
  return `${percent(from - start)} ${percent(to - from)}`;
}

/** Sets the positions of the runs of all lines under a node. */
export function positionRuns(root: ParentNode): void {
  for (const run of root.querySelectorAll<HTMLElement>('[data-run]')) {
    const [start = '', length = ''] = run.dataset.run!.split(' ');
    run.style.setProperty('inset-inline-start', start);
    run.style.setProperty('inline-size', length);
  }
}
