import { html, type TemplateResult } from 'lit';
import { lifePhases, phaseOrder, type LifePhase, type Months } from '../../model/ages.js';

/** What a line shows of a phase: which months, and whether it goes on beyond. */
interface Stretch {
  phase: LifePhase;
  months: readonly Months[];
  isFromBefore?: boolean;
  isContinued?: boolean;
}

/**
 * A line over one phase or several, true to its months; a knot where it goes over a step. For the eye only: words say
 * the same. Where its runs stand is set by `placeRuns`, since the strict policy allows no `style` in markup.
 */
export function renderLine(stretches: readonly Stretch[]): TemplateResult {
  return html`<span class="line-of-life" aria-hidden="true"
    >${stretches.map(
      ({ phase, months, isFromBefore, isContinued }) =>
        html`<span
          class="stretch phase-${phase} ${isFromBefore ? 'from-before' : ''} ${isContinued ? 'goes-on' : ''}"
          >${months.map((span) => html`<span class="run" data-run=${share(span, phase)}></span>`)}</span
        >`,
    )}</span
  >`;
}

/** The lines of a piece over neighbouring phases. */
export function renderPieceLine({
  first,
  spans,
  isFromBefore,
  isContinued,
}: {
  first: number;
  spans: readonly (readonly Months[])[];
  isFromBefore: boolean;
  isContinued: boolean;
}): TemplateResult {
  const reaches = (position: number) =>
    spans[position]?.at(-1)?.[1] === lifePhases[phaseOrder[first + position]!][1] &&
    spans[position + 1]?.[0]?.[0] === lifePhases[phaseOrder[first + position]!][1];
  return renderLine(
    spans.map((months, position) => ({
      phase: phaseOrder[first + position]!,
      months,
      isFromBefore: position === 0 && isFromBefore,
      isContinued: position === spans.length - 1 ? isContinued : reaches(position),
    })),
  );
}

/** Where months begin and how long they are, in percent of their phase. */
function share([from, to]: Months, phase: LifePhase): string {
  const [start, end] = lifePhases[phase];
  const percent = (months: number) => `${+((months / (end - start)) * 100).toFixed(2)}%`;
  return `${percent(from - start)} ${percent(to - from)}`;
}

/** Puts the runs of all lines where their months say. */
export function placeRuns(root: ParentNode): void {
  for (const run of root.querySelectorAll<HTMLElement>('[data-run]')) {
    const [start = '', length = ''] = run.dataset.run!.split(' ');
    run.style.setProperty('inset-inline-start', start);
    run.style.setProperty('inline-size', length);
  }
}
