import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureDrawings } from '../../localization/de/figure-drawings.js';
import { indicatorBadge } from '../../localization/de/indicator-badge.js';
import { describeAsOf, describeFigure, oneDecimal } from '../../localization/describe-figure.js';
import { formatFor, type Format } from '../../localization/format.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Words } from '../../localization/words.js';
import type { Figure } from '../../model/indicators.js';
import { pictogramOf } from '../../model/pictogram.js';
import { timeSeriesOf, type SeriesPoint } from '../../model/time-series.js';
import type { Comparison, Observation, Text } from '../../schema/index.js';

export { drawingStyles } from './drawings.styles.js';

/** What a badge passes to its drawing. */
export interface DrawingInput {
  figure: Figure;
  variant: 'badge' | 'tile' | 'row' | 'pictogram';
  /** The figure's date, source and note. */
  facts: TemplateResult;
  /** Whom the figure counts: the words after "1 von 7". Empty for the words of a well-known indicator. */
  whom: string;
  text: (text: Text) => unknown;
}

/** Words and formats of a drawing. */
interface DrawingContext {
  words: Words['figureDrawings'];
  stated: Words['indicatorBadge'];
  format: Format;
}

/** A figure's facts with its drawings: a pictogram, a bar with a comparison, a series over time. */
export function renderDrawing(drawn: DrawingInput, localize: LocalizeController): TemplateResult {
  const context = {
    words: localize.group('figureDrawings', figureDrawings),
    stated: localize.group('indicatorBadge', indicatorBadge),
    format: formatFor(localize.words.locale),
  };
  const { variant, figure, facts } = drawn;
  const other = figure.comparison && toFigure(figure.comparison);
  const isPlain = variant === 'badge' || variant === 'row';
  const pictogram = variant === 'pictogram' ? renderPictogram(drawn, context) : nothing;
  const bar = isPlain || pictogram !== nothing ? nothing : renderBar(figure, other);
  const after = [
    other ? renderComparison(drawn, other, bar !== nothing, context) : nothing,
    variant === 'row' ? nothing : renderSeries(figure, context),
  ].filter((part) => part !== nothing);
  return html`${pictogram}${bar}${facts}${after.length ? html`<div class="after">${after}</div>` : nothing}`;
}

function renderPictogram({ figure, whom }: DrawingInput, { words, format }: DrawingContext) {
  const share = shareOf(figure);
  const pictogram = share === undefined ? undefined : pictogramOf(share);
  if (!pictogram) return nothing;
  const { part, whole, isExact } = pictogram;
  const [partText, wholeText] = [format.number(part), format.number(whole)];
  const people = Array.from({ length: whole }, (_, index) => (index < part ? 'one' : 'other'));
  const isPrecise = isExact && !figure.approximate;
  return html`<div class="pictogram">
    <p class="out-of">
      <bdi>${words.outOf(partText, wholeText, whom || (words.whom[figure.id] ?? ''), isPrecise)}</bdi>
    </p>
    <div class="people" aria-hidden="true">
      ${people.map(
        (kind) =>
          html`<svg class=${kind} viewBox="0 0 16 22">
            <circle cx="8" cy="4.6" r="3.6"></circle>
            <path d="M1.5 21v-4.5a6.5 6.5 0 0 1 13 0V21z"></path>
          </svg>`,
      )}
    </div>
    ${isExact ? nothing : html`<p class="quiet"><bdi>${words.rounded(partText, wholeText, format.percent(part / whole, oneDecimal))}</bdi></p>`}
  </div>`;
}

/** A bar of the share, with a mark at the share that it is compared with. */
function renderBar(figure: Figure, other: ComparedFigure | undefined) {
  const [share, mark] = [shareOf(figure), other && shareOf(other)];
  if (share === undefined || (figure.share === undefined && mark === undefined)) return nothing;
  return html`<div class="versus">
    <div class="bar" data-share=${share}></div>
    ${mark === undefined ? nothing : html`<span class="mark" data-share=${mark}></span>`}
  </div>`;
}

/** The figure that it is compared with: its label, value, date and source. */
function renderComparison(
  { text }: DrawingInput,
  other: ComparedFigure,
  isMarked: boolean,
  { words, stated, format }: DrawingContext,
) {
  const { label, asOf, source, note } = other;
  const { value, computed } = describeFigure(other, stated, format);
  const key = isMarked && shareOf(other) !== undefined ? html`<span class="mark"></span>` : nothing;
  return html`<p class="quiet">
    ${key}${words.compared} ${text(label)} <bdi class="figure">${value}</bdi>${
      computed ? ` (${computed})` : nothing
    }
    ·
    ${describeAsOf(asOf, stated, format)}${[source, note].map((part) => (part ? [' · ', text(part)] : nothing))}
  </p>`;
}

type ComparedFigure = ReturnType<typeof toFigure>;

function toFigure(comparison: Comparison) {
  const { count, of, share } = comparison;
  const isPart = count !== undefined && of !== undefined && count <= of;
  return {
    ...comparison,
    lead: share === undefined ? ('count' as const) : ('share' as const),
    base: of,
    computedShare: share === undefined && isPart ? count / of : undefined,
  };
}

const shareOf = ({ share, computedShare }: { share?: number; computedShare?: number }) =>
  share ?? computedShare;

function renderSeries(figure: Figure, context: DrawingContext) {
  const points = timeSeriesOf(figure);
  if (!points.length) return nothing;
  const { words, stated, format } = context;
  const [first, last] = [points[0]!, points.at(-1)!];
  const maxValue = Math.max(...points.map(({ value }) => value)) || 1;
  const x = ({ at }: SeriesPoint) => `${at * 100}%`;
  const y = ({ value }: SeriesPoint) => `${100 - (value / maxValue) * 100}%`;
  const name = ({ observation }: SeriesPoint) =>
    `${dateOf(observation, context)}: ${valueOf(observation, context)}`;
  const gaps = points.flatMap((point, index) => (point.isAfterGap ? [[points[index - 1]!, point]] : []));
  return html`<svg
      class="course"
      role="img"
      aria-label=${words.course(format.number(points.length), name(first), name(last))}
    >
      <line class="ground" x1="0" x2="100%" y1="100%" y2="100%"></line>
      ${points.map((point, index) => {
        const before = points[index - 1];
        return before && !point.isAfterGap
          ? svg`<line x1=${x(before)} y1=${y(before)} x2=${x(point)} y2=${y(point)}></line>`
          : nothing;
      })}
      ${points.map(
        (point) =>
          svg`<circle
            class=${point === last ? 'last' : point.observation.approximate ? 'rough' : ''}
            cx=${x(point)} cy=${y(point)} r=${point === last ? 4.5 : 2.75}></circle>`,
      )}
    </svg>
    <p class="ends quiet">
      <bdi>${name(first)}</bdi>
      <strong><bdi>${name(last)}</bdi></strong>
    </p>
    ${gaps.map(
      ([from, to]) =>
        html`<p class="quiet">
          ${words.gap(dateOf(from!.observation, context), dateOf(to!.observation, context))}
        </p>`,
    )}
    <details class="values quiet">
      <summary>${words.all(format.number(figure.observations.length))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.date}</th>
            <th scope="col">${words.value}</th>
          </tr>
        </thead>
        <tbody>
          ${sortByDate(figure.observations).map(
            (observation) =>
              html`<tr>
                <th scope="row">${observation.asOf ? dateOf(observation, context) : stated.undated}</th>
                <td><bdi>${valueOf(observation, context)}</bdi></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}

/** The oldest first, observations without a date last. */
function sortByDate(observations: readonly Observation[]): Observation[] {
  const key = ({ asOf = '9999' }: Observation) => asOf;
  return [...observations].sort((a, b) => key(a).localeCompare(key(b)));
}

function dateOf({ asOf }: Observation, { format }: DrawingContext): string {
  return asOf ? format.date(asOf) : '';
}

function valueOf(observation: Observation, { stated, format }: DrawingContext): string {
  const lead = observation.share === undefined ? 'count' : 'share';
  return describeFigure({ ...observation, lead }, stated, format).value;
}

/** Mirrors the series in right-to-left text, so that time runs in the direction of reading. */
export function mirrorSeries(root: ParentNode): void {
  for (const course of root.querySelectorAll('.course'))
    course.classList.toggle('turned', getComputedStyle(course).direction === 'rtl');
}
