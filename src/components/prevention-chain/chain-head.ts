import { html, type TemplateResult } from 'lit';
import type { Chain } from '../../model/chain.js';
import { renderButton, type ChainVoice, type Opened } from './chain-voice.js';

/** What the chain says in a sentence: where nothing is recorded, and who carries a child over which step. */
export function renderSummary(chain: Chain, asOf: string | undefined, voice: ChainVoice): TemplateResult {
  const { chain: words } = voice;
  const { transitions, withoutAges, beyond, overlaps, services } = chain;
  // The step to school is always told of, the others where nobody accompanies them.
  const steps = transitions.filter((step) => step.name === 'school' || !step.services.length);
  const said = [
    words.gaps(chain.gaps, chain.cellCount),
    ...steps.map(({ name, services }) =>
      words.atStep(name === 'school' ? words.toSchool : words.step[name], services.length),
    ),
  ];
  // What has no place in the chart is counted, and shown when asked for.
  const apart = (say: (n: number) => string, { length }: readonly unknown[], opened: Opened) => {
    const title = say(length);
    return length && renderButton('link', title, false, () => voice.open({ ...opened, title }));
  };
  const counts = [
    words.services(services.length),
    apart(words.withoutAges, withoutAges, { services: withoutAges }),
    apart(words.beyond, beyond, { services: beyond }),
    apart(words.overlaps, overlaps, { services: [], overlaps }),
    asOf && words.asOf(asOf),
  ].filter(Boolean);
  return html`<div class="summary" part="summary">
    <p role="status">${`${said.join('; ')}.`}</p>
    <p class="quiet">${counts.map((part, index) => [index ? ' · ' : '', part])}</p>
  </div>`;
}
