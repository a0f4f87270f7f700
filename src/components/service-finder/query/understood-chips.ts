import { html, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import type { FilterState } from '../../../model/finder/filter-state.js';
import type { GivenUp } from '../../../model/finder/relax-filters.js';
import {
  knownPlaces,
  textWithout,
  type Constraint,
  type UnderstoodQuery,
} from '../../../model/query/index.js';
import { languageName } from '../../shared/language-name.js';
import { renderChip } from '../filters/controls.js';
import { agesLabel, filterLabel, placeLabels, timeLabel, weekdayLabel } from '../filters/filter-labels.js';
import type { FinderContext } from '../finder-context.js';
import { changing } from '../state/filter-change-event.js';

/** Where the focus goes when a chip is gone: to the button beside it. A text field would open a phone's keyboard. */
const NEXT_TO_CHIPS = '[aria-controls="filters"]';

/** What was understood of a sentence, as chips: one tap takes the words back. A place that was named can be narrowed to. */
export function renderUnderstoodChips(
  query: UnderstoodQuery,
  { filters }: FilterState,
  context: FinderContext,
  onPlaceChange: (place: string | undefined) => void,
): TemplateResult {
  const words = context.localize.group('finderTools', finderTools);
  return html`${query.constraints.map((constraint) => {
    const label = constraintLabel(constraint, context);
    const chip = html`<button
      class="chip understood"
      part="button"
      type="button"
      aria-label=${words.dropConstraint(label)}
      @click=${changing({ query: textWithout(query, [constraint]) }, NEXT_TO_CHIPS)}
    >
      ${label} <span aria-hidden="true">✕</span>
    </button>`;
    if (constraint.kind !== 'place') return chip;
    const { place } = constraint;
    if (!placeLabels(context).has(place)) return chip;
    const only = renderChip(words.onlyIn(placeName(place, context)), filters.place === place, (isOn) =>
      onPlaceChange(isOn ? place : undefined),
    );
    return html`${chip} ${only}`;
  })}`;
}

/** What a constraint is called on its chip. */
function constraintLabel(constraint: Constraint, context: FinderContext): string {
  const { words, format } = context;
  const finderWords = context.localize.group('finderTools', finderTools);
  switch (constraint.kind) {
    case 'age':
      return agesLabel([constraint.months], context);
    case 'weekdays':
      return format.list(constraint.weekdays.map((day) => weekdayLabel(day, context)));
    case 'date':
      return `${format.weekday(constraint.date)}, ${format.date(constraint.date)}`;
    case 'time':
      return timeLabel(constraint.time, context);
    case 'language':
      return languageName(constraint.language, context);
    case 'place':
      return finderWords.placeFirst(placeName(constraint.place, context));
    case 'nearby':
      return finderWords.nearby;
    case 'free':
      return words.free;
    case 'accessible':
      return finderWords.access;
    case 'online':
      return words.online;
    case 'walk-in':
      return finderWords.walkIn;
    case 'open-now':
      return finderWords.openNow;
  }
}

/** What a place is called where services are there; else what the municipality itself is called. */
function placeName(key: string, context: FinderContext): string {
  const { program } = context;
  const label = placeLabels(context).get(key);
  if (label || !program) return label ?? key;
  return knownPlaces(program).find((place) => place.key === key)?.name ?? key;
}

/** What was given up so that something is found: `nicht Mittwoch, aber Donnerstag`. */
export function describeGivenUp(givenUp: readonly GivenUp[], context: FinderContext): string {
  const words = context.localize.group('finderTools', finderTools);
  const parts = givenUp.map(({ name, wanted, instead }) => {
    const label = filterLabel(name, wanted, context);
    return instead ? words.insteadOf(label, filterLabel(name, instead, context)) : words.givenUp(label);
  });
  return words.nearest(context.format.list(parts));
}
