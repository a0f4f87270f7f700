import { html, type TemplateResult } from 'lit';
import type { Chain } from '../../model/chain.js';
import { renderButton } from './chain-parts.js';
import type { ChainContext, ServiceSelection } from './chain-context.js';

/** The chain in a sentence: how many cells are empty, and which transitions nobody accompanies. */
export function renderSummary(
  chain: Chain,
  updatedOn: string | undefined,
  context: ChainContext,
): TemplateResult {
  const { chainWords: words } = context;
  const { transitions, withoutAges, outsideChain, overlaps, services } = chain;
  // The transition to school is always mentioned, the others only where nobody accompanies them.
  const mentioned = transitions.filter(({ name, services }) => name === 'school' || !services.length);
  const findings = [
    words.gaps(chain.gaps, chain.cellCount),
    ...mentioned.map(({ name, services }) =>
      words.atStep(name === 'school' ? words.toSchool : words.step[name], services.length),
    ),
  ];
  // Services that have no place in the chart are counted, and a press on their number shows them.
  const renderCount = (
    label: (count: number) => string,
    { length }: readonly unknown[],
    selection: ServiceSelection,
  ) => {
    const title = label(length);
    return length && renderButton('link', title, false, () => context.open({ ...selection, title }));
  };
  const counts = [
    words.services(services.length),
    renderCount(words.withoutAges, withoutAges, { services: withoutAges }),
    renderCount(words.beyond, outsideChain, { services: outsideChain }),
    renderCount(words.overlaps, overlaps, { services: [], overlaps }),
    updatedOn && words.asOf(updatedOn),
  ].filter(Boolean);
  return html`<div class="summary" part="summary">
    <p role="status">${`${findings.join('; ')}.`}</p>
    <p class="quiet">${counts.map((count, index) => [index ? ' · ' : '', count])}</p>
  </div>`;
}
