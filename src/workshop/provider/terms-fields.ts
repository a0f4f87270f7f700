import { html, type TemplateResult } from 'lit';
import type { AskedService } from '../../authoring/inquiries/asked-service.js';
import type { ProviderWords } from '../words/provider-words.js';
import { renderTextField, renderYesNo } from './fields.js';
import { withoutEmpty } from './place-editor.js';

/** What a service costs, and whether one has to register. */
export function renderTerms(
  { cost, appointment }: AskedService,
  words: ProviderWords['editor'],
  set: (change: Partial<AskedService>) => void,
): TemplateResult {
  const setCost = (change: AskedService['cost']) => {
    const next = withoutEmpty({ ...cost, ...change });
    set({ cost: Object.keys(next).length ? next : undefined });
  };
  const { costs, appointments } = words;
  return html`${renderYesNo(words.cost, [costs.unknown, costs.free, costs.charged], cost?.free, (free) => setCost({ free }))}
  ${renderTextField({
    id: 'cost-note',
    label: words.costNote,
    value: cost?.note,
    set: (note) => setCost({ note: note || undefined }),
  })}
  ${renderYesNo(
    words.appointment,
    [appointments.unknown, appointments.needed, appointments.free],
    appointment,
    (value) => set({ appointment: value }),
  )}`;
}
